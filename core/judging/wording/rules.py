"""A whole sentence for each of Meta's rules, by the rule's id in the policy file (docs/policy.md §7)."""

from __future__ import annotations

from core.i18n import Words


def rule_sentence(rule_id: str, words: Words) -> str:
    """Say what a rule means for the item; a rule from a newer file has a general sentence."""
    sentences = {**_first(words), **_ai(words), **_audience(words), **_owner(words), **_objection(words)}
    sentences.update({**_profile(words), **_in_europe(words), **_elsewhere(words)})
    return sentences.get(rule_id, words._("A rule decides that is newer than this version of Volteface."))


def _first(words: Words) -> dict[str, str]:
    return {
        "R00": words._("On the day of the check, Meta had not yet begun to train its AI with the data of your region."),
        "R01": words._("What is written in WhatsApp is not used. Meta promises this, and chats are encrypted."),
        "R05": words._(
            "Messages with friends and family are not used, Meta says, unless someone shares them with its AI."
        ),
    }


def _ai(words: Words) -> dict[str, str]:
    return {
        "R02": words._("In 2025 Meta told authorities that talks with Meta AI on WhatsApp are not used in Europe."),
        "R03": words._(
            "It is unclear whether talks with Meta AI on WhatsApp may be used. In 2025 Meta said in Europe that they "
            "are not; its texts of 2026 cover them, and Meta has not repeated what it said."
        ),
        "R03x": words._("What is said to Meta AI on WhatsApp may be used in your region."),
        "R13": words._(
            "It is unclear whether the talks of people under 18 with Meta AI may be used. "
            "Meta’s policy lists them for all ages; a court and the press understood that only adults’ talks are used."
        ),
        "R20a": words._("Your objection covers what you say to Meta AI, so it is not used."),
        "R22a": words._(
            "It is older than your objection. Meta says that after an objection it leaves such things out; "
            "some authorities read this as covering new things only. So it is unclear."
        ),
        "R41": words._(
            "What is said to Meta AI may be used, with pictures and answers: Meta’s policy lists talks with its AI."
        ),
        "R41b": words._("What is said to Meta AI may be used in the United Kingdom, as far as one source tells."),
        "R41c": words._("It is unclear whether what is said to Meta AI may be used in Brazil; it seems so."),
        "R53": words._("What is said to Meta AI may be used, and your region knows no objection to it."),
    }


def _audience(words: Words) -> dict[str, str]:
    return {
        "R40b": words._(
            "The account is private, but it was public at some time since the training began. "
            "Meta may already have used what could be seen then. So it is unclear."
        ),
        "R40c": words._(
            "The story could be seen for 24 hours after the training began. "
            "Meta does not say whether it uses such stories. So it is unclear."
        ),
        "R40": words._("Only what everyone can see is used, Meta says. This was not for everyone, so it is not used."),
        "R23": words._("It is someone else’s public content. It may be used unless that person objects; you cannot."),
        "R23b": words._(
            "It is someone else’s public content. Whether it may be used in Brazil is unclear; it seems so."
        ),
    }


def _owner(words: Words) -> dict[str, str]:
    return {
        "R10": words._("Meta promises not to use the public content of people under 18 in Europe."),
        "R14": words._("Meta promises not to use information from accounts of people under 18 in the United Kingdom."),
        "R15": words._("In Brazil, data of people under 18 are not used until the authority has decided."),
        "R16": words._(
            "No promise for people under 18 is known in your region. So it is unclear, but it may well be used."
        ),
        "R29": words._(
            "You are an adult now, but this is from before you turned 18. Meta’s notices look at the age of the "
            "account’s owner, not at the age of a post. So it is unclear, but it may well be used."
        ),
    }


def _objection(words: Words) -> dict[str, str]:
    return {
        "R20": words._("You objected before the training began in your region, so your public content is not used."),
        "R21": words._("It is newer than your objection, so it is not used."),
        "R22": words._(
            "It is public and older than your objection. Meta says that after an objection it leaves your content out; "
            "some authorities read this as covering new content only. So it is unclear."
        ),
    }


def _profile(words: Words) -> dict[str, str]:
    return {
        "R35": words._("Name, user name and profile picture are always public, and public content may be used."),
        "R36": words._(
            "Meta does not name this part of the profile. If everyone can see it, it is public content. "
            "So it is unclear, but it may well be used."
        ),
        "R39b": words._("The bio on Threads is always public, and public content may be used."),
    }


def _in_europe(words: Words) -> dict[str, str]:
    return {
        "R30": words._("Public posts, photos, videos, reels, stories and live videos on Facebook may be used."),
        "R31": words._("Comments under public posts may be used, even those of private accounts."),
        "R32": words._("What stands in public groups, on pages and in public events may be used."),
        "R33": words._("Public reviews and recommendations may be used."),
        "R34": words._(
            "Meta does not name this kind of thing. If it is public, it is unclear, but it may well be used."
        ),
        "R37": words._("Public posts, photos, videos, reels, stories and live videos on Instagram may be used."),
        "R38": words._("Comments under public Instagram posts may be used, even those of private accounts."),
        "R39": words._("Public posts and replies on Threads may be used."),
    }


def _elsewhere(words: Words) -> dict[str, str]:
    return {
        "R50": words._("Public posts, comments, photos and videos of adults may be used in the United Kingdom."),
        "R51": words._("Public posts, photos and comments may be used in Brazil."),
        "R52": words._("Public posts, comments, photos and videos may be used; your region knows no objection to it."),
        "R98": words._(
            "No rule names this kind of thing here. If it is public, it is unclear, but it may well be used."
        ),
        "R99": words._("No rule fits this item. So it is unclear."),
    }
