"""A whole sentence for each kind of evidence, place and audience: what tells who could see an item."""

from __future__ import annotations

from core.i18n import Words
from core.vocabulary import Audience, Evidence, PlaceKind


def evidence_sentence(evidence: Evidence, words: Words) -> str:
    """Say what a kind of evidence means for the item."""
    return {**_from_archive(words), **_from_platform(words), **_from_person(words), **_missing(words)}[evidence]


def _from_archive(words: Words) -> dict[Evidence, str]:
    return {
        Evidence.ITEM_AUDIENCE_STATED: words._("The archive says who could see it."),
        Evidence.AUDIENCE_NOT_UNDERSTOOD: words._(
            "The archive names an audience that Volteface does not understand. "
            "Until you say who could see it, it counts as public."
        ),
        Evidence.MESSAGE: words._("It stands among the messages. Only those who take part in the conversation see it."),
        Evidence.AI_TALK: words._("It belongs to a conversation with Meta AI."),
        Evidence.WHATSAPP_CHAT: words._("It comes from WhatsApp. Only those who take part in the chat see it."),
        Evidence.ARCHIVED: words._(
            "It stands in your archive on the site, where only you can see it. It may have been seen by others before."
        ),
        Evidence.STORY_ARCHIVED: words._(
            "It is a story in your archive on the site, where only you can see it. "
            "Others may have seen it for 24 hours. "
            "If it was kept as a highlight, others can still see it: the archive does not tell."
        ),
        Evidence.DRAFT: words._("It is a draft that was never published."),
        Evidence.PENDING_IN_GROUP: words._("It was waiting for the group’s approval, so nobody could see it."),
        Evidence.DELETED: words._("It was deleted. Others may have seen it before."),
        Evidence.ACCOUNT_PRIVATE: words._(
            "The archive says that the account was private on the day of the export. It may have been public before."
        ),
        Evidence.ACCOUNT_PRIVATE_BY_HISTORY: words._(
            "The history of the account tells that it was private, so only approved followers could see it."
        ),
        Evidence.ACCOUNT_PUBLIC: words._(
            "The archive says that the account was public on the day of the export. This opens older things too."
        ),
        Evidence.ACCOUNT_PUBLIC_BY_HISTORY: words._("The history of the account tells that it was public."),
        Evidence.ACCOUNT_PROFESSIONAL: words._(
            "The archive tells that this was a professional account on the day of the export. "
            "Instagram lets no professional account be private, so it was public."
        ),
    }


def _from_platform(words: Words) -> dict[Evidence, str]:
    return {
        Evidence.STORY_EXPIRED: words._(
            "A story can be seen by others for 24 hours; on the day of the export these were over. "
            "If it was kept as a highlight, others can still see it: the archive does not tell."
        ),
        Evidence.ALWAYS_PUBLIC_PROFILE: words._(
            "This part of a profile is always public, even when the account is private."
        ),
        Evidence.COVER_PICTURE: words._(
            "An old help page of Facebook says that cover picture and gender are always public."
        ),
        Evidence.INSTAGRAM_BIO: words._(
            "The bio of an Instagram account can be seen by everyone, even when it is private."
        ),
        Evidence.PAGE_CONTENT: words._("What a page posts is public."),
        Evidence.LISTING: words._("What is offered on Marketplace is public."),
        Evidence.SMALL_CIRCLE: words._("Such things are only shown to a small circle of people."),
        Evidence.SENT_TO_ONE: words._("It was sent to the person who asked. That person may have made it public."),
    }


def _from_person(words: Words) -> dict[Evidence, str]:
    return {
        Evidence.CORRECTION: words._("You said who could see this item. That stands over everything else."),
        Evidence.PLACE_ANSWER: words._("You said who could see what stands in this place."),
        Evidence.PERIOD_ANSWER: words._("You said who could see what you posted at that time."),
        Evidence.ACCOUNT_PRIVATE_ANSWERED: words._("You said that you made this account private."),
    }


def _missing(words: Words) -> dict[Evidence, str]:
    return {
        Evidence.AI_ROLE_UNSURE: words._(
            "It belongs to a conversation with Meta AI. The archive does not say whether you or Meta AI wrote it; "
            "it counts as yours."
        ),
        Evidence.GROUP_UNKNOWN: words._(
            "The archive does not say whether the group is public or private. Until you say so, it counts as public."
        ),
        Evidence.OTHERS_PLACE_UNKNOWN: words._(
            "It stands in a place of someone else, who decides who sees it. "
            "The archive does not say who could; until you say so, it counts as public."
        ),
        Evidence.COMMENT_ELSEWHERE: words._(
            "A comment is seen by those who see what it stands under. "
            "The archive does not say who could; until you say so, it counts as public."
        ),
        Evidence.ACCOUNT_STATE_UNKNOWN: words._(
            "The archive does not say whether the account is public or private. Until you say so, it counts as public."
        ),
        Evidence.TIMELINE_UNSTATED: words._(
            "The archive does not say who could see it. Until you say so, it counts as public."
        ),
        Evidence.PLACE_UNKNOWN: words._(
            "The archive does not say on whose timeline or in which group it stands, nor who could see it. "
            "Until you say so, it counts as public."
        ),
        Evidence.PAGE_OR_PROFILE: words._(
            "The archive does not say whether this is a page, of which everything is public, "
            "or an additional profile of yours. Until you say who could see it, it counts as public."
        ),
        Evidence.PROFILE_FIELD_UNSTATED: words._(
            "The archive does not say who could see this part of your profile. Until you say so, it counts as public."
        ),
        Evidence.KIND_UNSTATED: words._(
            "The archive does not say who could see such a thing. Until you say so, it counts as public."
        ),
    }


def named_place_sentence(kind: PlaceKind, words: Words) -> str | None:
    """Say where an item stands; `{name}` is to be filled. None where a name adds nothing."""
    return {
        PlaceKind.PROFILE: words._("It stands on the profile of {name}."),
        PlaceKind.GROUP: words._("It stands in the group “{name}”."),
        PlaceKind.PAGE: words._("It stands on the page “{name}”."),
        PlaceKind.EVENT: words._("It stands in the event “{name}”."),
        PlaceKind.MARKETPLACE: words._("It stands on Marketplace: “{name}”."),
        PlaceKind.ALBUM: words._("It stands in the album “{name}”."),
        PlaceKind.CONVERSATION: words._("It stands in the conversation “{name}”."),
        PlaceKind.BROADCAST: words._("It stands in the broadcast channel “{name}”."),
    }.get(kind)


def nameless_place_sentence(kind: PlaceKind, words: Words) -> str | None:
    """Say where an item stands when the archive gives no name."""
    return {
        PlaceKind.TIMELINE: words._("It stands on your own profile."),
        PlaceKind.PROFILE: words._("It stands on someone else’s profile."),
        PlaceKind.GROUP: words._("It stands in a group whose name the archive does not tell."),
        PlaceKind.PAGE: words._("It stands on a page whose name the archive does not tell."),
        PlaceKind.EVENT: words._("It stands in an event whose name the archive does not tell."),
        PlaceKind.MARKETPLACE: words._("It stands on Marketplace."),
        PlaceKind.ALBUM: words._("It stands in an album."),
        PlaceKind.BROADCAST: words._("It stands in a broadcast channel."),
    }.get(kind)


def audience_sentence(audience: Audience, words: Words) -> str:
    """Say who could see an item, after all that is known."""
    return {
        Audience.UNKNOWN: words._("Nobody can say who could see it."),
        Audience.PUBLIC: words._("So it counts as seen by everyone."),
        Audience.FRIENDS_OF_FRIENDS: words._("So it counts as seen by friends and their friends only."),
        Audience.FRIENDS: words._("So it counts as seen by friends only."),
        Audience.CUSTOM: words._("So it counts as seen by certain people only."),
        Audience.FOLLOWERS: words._("So it counts as seen by approved followers only."),
        Audience.CLOSE_FRIENDS: words._("So it counts as seen by close friends only."),
        Audience.GROUP_MEMBERS: words._("So it counts as seen by members of the group only."),
        Audience.PARTICIPANTS: words._("So it counts as seen by those who take part only."),
        Audience.ONLY_ME: words._("So it counts as seen by you only."),
        Audience.NOBODY: words._("So it counts as seen by nobody."),
    }[audience]
