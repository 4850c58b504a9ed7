"""What an objection does and does not do, and what to do next (`docs/policy.md` §4 to §6)."""

from __future__ import annotations

from core.forms import postal_address
from core.i18n import Words
from core.library.summary import Summary
from core.report.addresses import Addresses
from core.report.limits import platforms_of
from core.report.shapes import Passage, Section, Side, Sides, Step, Steps
from core.vocabulary import AI_KINDS, Kind, Platform, Region

WITH_FORM = frozenset({Region.EU, Region.EEA, Region.CH, Region.UK, Region.BR})
UNDER_GDPR = frozenset({Region.EU, Region.EEA, Region.UK})


def what_an_objection_does(summary: Summary, words: Words) -> Section:
    """Set side by side what an objection covers and what it leaves."""
    heading = words._("What an objection does")
    if summary.region not in WITH_FORM:
        return Section(
            heading,
            (
                Passage(
                    words._(
                        "For where you live, Meta offers no objection to training. What helps there is to make "
                        "things private or to delete them."
                    )
                ),
            ),
        )
    sides = Sides((_covered(words), _not_covered(words)))
    return Section(heading, (sides, Passage(_late(words))))


def _covered(words: Words) -> Side:
    items = (
        words._("Your public posts, comments, photos and videos, for future training."),
        words._("What you ask Meta AI on Facebook, Messenger, Instagram, Threads or in its own app."),
        words._("All accounts in the same Accounts Centre. Other accounts each need their own."),
    )
    return Side(words._("It covers"), items, look="yes")


def _not_covered(words: Words) -> Side:
    items = (
        words._("What others post about you: pictures, mentions, comments."),
        words._("What stands about you elsewhere on the web."),
        words._("Models that are already trained."),
        words._("Meta AI on WhatsApp: it has a form of its own."),
        words._("Advertising, and how Meta AI uses your chat to answer you."),
    )
    return Side(words._("It does not cover"), items, look="no")


def _late(words: Words) -> str:
    return words._(
        "An objection is free, needs no reason, and can be made on any day. From then on, Meta says, it leaves your "
        "content out. Some authorities read this as speaking of new posts only. To be safe, also limit or delete "
        "old posts."
    )


def what_to_do_next(summary: Summary, found: Addresses, words: Words) -> Section:
    """List the steps that make sense for these accounts in this region, with their addresses."""
    platforms = platforms_of(summary)
    steps = [
        *_object(summary.region, found, words),
        *_limit(platforms, words),
        *_delete(summary, words),
        *_ask_about_others(found, words),
        *_complain(summary.region, found, words),
        Step(
            words._("Check again later"),
            words._("Ask for a new archive in some months, with all of the time in it, and open it in Volteface."),
            found.archive,
        ),
    ]
    return Section(words._("What you can do next"), (Steps(tuple(steps)),))


def _object(region: Region, found: Addresses, words: Words) -> list[Step]:
    if region not in WITH_FORM:
        return []
    by_post = words._("By post: {address}").format(address=", ".join(postal_address()))
    return [
        Step(
            words._("Object"),
            words._(
                "Open the page in the browser in which you are signed in. Forms move; begin with the first address."
            ),
            found.objecting,
            by_post if region in UNDER_GDPR else "",
        ),
        Step(
            words._("Keep the proof"),
            words._(
                "Meta confirms by e-mail, mostly within a day. Keep that message: it is the only proof. Note the day."
            ),
        ),
    ]


def _limit(platforms: frozenset[Platform], words: Words) -> list[Step]:
    steps = []
    if Platform.FACEBOOK in platforms:
        steps.append(
            Step(
                words._("Limit your old posts on Facebook"),
                words._(
                    "Settings, Audience and visibility, Posts, “Limit who can see past posts”. "
                    "It cannot be taken back. It changes neither comments elsewhere nor public groups nor profile "
                    "and cover pictures."
                ),
            )
        )
    if Platform.INSTAGRAM in platforms:
        steps.append(
            Step(
                words._("Make your Instagram account private"),
                words._("Settings, Account privacy, “Private account”. Comments below public accounts stay public."),
            )
        )
    if Platform.THREADS in platforms:
        steps.append(
            Step(
                words._("Make your Threads profile private"),
                words._("Settings, Privacy, “Private profile”. Name, picture and bio stay public."),
            )
        )
    return steps


def _delete(summary: Summary, words: Words) -> list[Step]:
    steps = []
    if summary.kinds.keys() & {Kind.COMMENT, Kind.GROUP_COMMENT, Kind.GROUP_POST, Kind.REPLY}:
        steps.append(
            Step(
                words._("Delete comments that you no longer want"),
                words._(
                    "For comments below others’ posts and for public groups only deleting helps. "
                    "Volteface lists them on the page “Items”; on the site they stand in your activity log."
                ),
            )
        )
    if summary.kinds.keys() & AI_KINDS:
        steps.append(
            Step(
                words._("Reset your chats with Meta AI"),
                words._(
                    "Type /reset-ai in the chat: Meta AI then deletes its copy of that chat. "
                    "Deleting the chat alone only removes it from your own view."
                ),
            )
        )
    return steps


def _ask_about_others(found: Addresses, words: Words) -> list[Step]:
    if not found.about_others:
        return []
    return [
        Step(
            words._("If others have shared things about you"),
            words._("This page of Meta’s is for what others post of you or of your children. It needs no account."),
            found.about_others,
        )
    ]


def _complain(region: Region, found: Addresses, words: Words) -> list[Step]:
    if region not in UNDER_GDPR:
        return []
    return [
        Step(
            words._("If Meta does not answer within a month"),
            words._(
                "By law it must answer within one month, or say in that month that it needs up to two more. After that "
                "you can complain to the data protection authority of your country. It is free."
            ),
            found.authority,
        )
    ]
