"""The words for the closed choices, as headings of rows and columns."""

from __future__ import annotations

from core.i18n import Words
from core.vocabulary import Category, Kind, Platform, Region, Strength, Use


def use_labels(words: Words) -> dict[Use, str]:
    """Name the uses."""
    return {
        Use.MAY_BE_USED: words._("May be used"),
        Use.UNCLEAR: words._("Unclear"),
        Use.NOT_USED: words._("Not used"),
    }


def category_labels(words: Words) -> dict[Category, str]:
    """Name the categories."""
    return {
        Category.PUBLIC: words._("Public"),
        Category.META_AI: words._("Asked of Meta AI"),
        Category.MINOR_OWNED: words._("Posted before you were 18"),
        Category.PRIVATE: words._("Private"),
        Category.WHATSAPP_SOURCED: words._("From WhatsApp"),
    }


def platform_labels(words: Words) -> dict[Platform, str]:
    """Name the platforms."""
    return {
        Platform.FACEBOOK: words._("Facebook"),
        Platform.MESSENGER: words._("Messenger"),
        Platform.INSTAGRAM: words._("Instagram"),
        Platform.THREADS: words._("Threads"),
        Platform.WHATSAPP: words._("WhatsApp"),
        Platform.META_AI: words._("Meta AI app"),
    }


def region_labels(words: Words) -> dict[Region, str]:
    """Name the regions whose rules differ."""
    return {
        Region.EU: words._("European Union"),
        Region.EEA: words._("Iceland, Liechtenstein or Norway"),
        Region.CH: words._("Switzerland"),
        Region.UK: words._("United Kingdom"),
        Region.BR: words._("Brazil"),
        Region.US: words._("United States"),
        Region.REST: words._("rest of the world"),
    }


def strength_labels(words: Words) -> dict[Strength, tuple[str, str]]:
    """Name the ways in which an audience is known, each with its meaning in one sentence."""
    return {
        Strength.STATED: (
            words._("Stated"),
            words._("The archive itself tells who could see the item."),
        ),
        Strength.PLATFORM_RULE: (
            words._("By a rule of the platform"),
            words._("Such an item has the same audience for everyone, like a profile picture."),
        ),
        Strength.ANSWERED: (
            words._("Answered by you"),
            words._("You told Volteface who could see it."),
        ),
        Strength.INFERRED: (
            words._("Reasoned"),
            words._("Other facts of the archive lead to it; it could be otherwise."),
        ),
        Strength.ASSUMED: (
            words._("Assumed"),
            words._("The archive does not tell. To be careful, the item counts as public."),
        ),
    }


def kind_labels(words: Words) -> dict[Kind, str]:
    """Name the kinds of items, in the plural."""
    return {
        Kind.POST: words._("Posts"),
        Kind.SHARE: words._("Things shared"),
        Kind.PHOTO: words._("Photos"),
        Kind.VIDEO: words._("Videos"),
        Kind.REEL: words._("Reels"),
        Kind.STORY: words._("Stories"),
        Kind.LIVE: words._("Live videos"),
        Kind.NOTE: words._("Notes"),
        Kind.POLL: words._("Polls"),
        Kind.EVENT: words._("Events"),
        Kind.REVIEW: words._("Reviews"),
        Kind.LISTING: words._("Things for sale"),
        Kind.FUNDRAISER: words._("Fundraisers"),
        Kind.GROUP_POST: words._("Posts in groups"),
        Kind.GROUP_COMMENT: words._("Comments in groups"),
        Kind.PAGE_POST: words._("Posts on your Pages"),
        Kind.COMMENT: words._("Comments"),
        Kind.REPLY: words._("Replies"),
        Kind.REPOST: words._("Reposts"),
        Kind.PROFILE_FIELD: words._("Profile details"),
        Kind.PROFILE_PICTURE: words._("Profile pictures"),
        Kind.COVER_PICTURE: words._("Cover pictures"),
        Kind.DATING: words._("Dating profile"),
        Kind.MESSAGE: words._("Messages"),
        Kind.BROADCAST: words._("Channel messages"),
        Kind.ANSWER: words._("Answers to others"),
        Kind.AI_PROMPT: words._("Questions to Meta AI"),
        Kind.AI_ANSWER: words._("Answers of Meta AI"),
        Kind.OTHER: words._("Other things"),
    }


def kind_names(words: Words) -> dict[Kind, str]:
    """Name one item of each kind."""
    return {
        Kind.POST: words.p("one item", "Post"),
        Kind.SHARE: words.p("one item", "Thing shared"),
        Kind.PHOTO: words.p("one item", "Photo"),
        Kind.VIDEO: words.p("one item", "Video"),
        Kind.REEL: words.p("one item", "Reel"),
        Kind.STORY: words.p("one item", "Story"),
        Kind.LIVE: words.p("one item", "Live video"),
        Kind.NOTE: words.p("one item", "Note"),
        Kind.POLL: words.p("one item", "Poll"),
        Kind.EVENT: words.p("one item", "Event"),
        Kind.REVIEW: words.p("one item", "Review"),
        Kind.LISTING: words.p("one item", "Thing for sale"),
        Kind.FUNDRAISER: words.p("one item", "Fundraiser"),
        Kind.GROUP_POST: words.p("one item", "Post in a group"),
        Kind.GROUP_COMMENT: words.p("one item", "Comment in a group"),
        Kind.PAGE_POST: words.p("one item", "Post on your Page"),
        Kind.COMMENT: words.p("one item", "Comment"),
        Kind.REPLY: words.p("one item", "Reply"),
        Kind.REPOST: words.p("one item", "Repost"),
        Kind.PROFILE_FIELD: words.p("one item", "Profile detail"),
        Kind.PROFILE_PICTURE: words.p("one item", "Profile picture"),
        Kind.COVER_PICTURE: words.p("one item", "Cover picture"),
        Kind.DATING: words.p("one item", "Dating profile"),
        Kind.MESSAGE: words.p("one item", "Message"),
        Kind.BROADCAST: words.p("one item", "Channel message"),
        Kind.ANSWER: words.p("one item", "Answer to someone"),
        Kind.AI_PROMPT: words.p("one item", "Question to Meta AI"),
        Kind.AI_ANSWER: words.p("one item", "Answer of Meta AI"),
        Kind.OTHER: words.p("one item", "Other thing"),
    }
