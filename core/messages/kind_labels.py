"""Short labels of what an item is and where it stands."""

from __future__ import annotations

from core.i18n import Words
from core.vocabulary import Choice, Kind, PlaceKind


def kinds(words: Words) -> dict[Choice, str]:
    """Label the kinds of item."""
    return {
        Kind.POST: words.p("kind of item", "Post"),
        Kind.SHARE: words.p("kind of item", "Shared thing"),
        Kind.PHOTO: words.p("kind of item", "Photo"),
        Kind.VIDEO: words.p("kind of item", "Video"),
        Kind.REEL: words.p("kind of item", "Reel"),
        Kind.STORY: words.p("kind of item", "Story"),
        Kind.LIVE: words.p("kind of item", "Live video"),
        Kind.NOTE: words.p("kind of item", "Note"),
        Kind.POLL: words.p("kind of item", "Poll"),
        Kind.EVENT: words.p("kind of item", "Event"),
        Kind.REVIEW: words.p("kind of item", "Review"),
        Kind.LISTING: words.p("kind of item", "Thing for sale"),
        Kind.FUNDRAISER: words.p("kind of item", "Fundraiser"),
        Kind.GROUP_POST: words.p("kind of item", "Post in a group"),
        Kind.GROUP_COMMENT: words.p("kind of item", "Comment in a group"),
        Kind.PAGE_POST: words.p("kind of item", "Post of a page"),
        Kind.COMMENT: words.p("kind of item", "Comment"),
        Kind.REPLY: words.p("kind of item", "Reply"),
        Kind.REPOST: words.p("kind of item", "Repost"),
        Kind.PROFILE_FIELD: words.p("kind of item", "Profile entry"),
        Kind.PROFILE_PICTURE: words.p("kind of item", "Profile picture"),
        Kind.COVER_PICTURE: words.p("kind of item", "Cover picture"),
        Kind.DATING: words.p("kind of item", "Dating profile"),
        Kind.MESSAGE: words.p("kind of item", "Message"),
        Kind.BROADCAST: words.p("kind of item", "Message in a broadcast channel"),
        Kind.ANSWER: words.p("kind of item", "Answer"),
        Kind.AI_PROMPT: words.p("kind of item", "Said to Meta AI"),
        Kind.AI_ANSWER: words.p("kind of item", "Said by Meta AI"),
        Kind.OTHER: words.p("kind of item", "Something else"),
    }


def place_kinds(words: Words) -> dict[Choice, str]:
    """Label the kinds of place."""
    return {
        PlaceKind.NONE: words.p("place", "Place not told"),
        PlaceKind.TIMELINE: words.p("place", "Your profile"),
        PlaceKind.PROFILE: words.p("place", "Someone else’s profile"),
        PlaceKind.GROUP: words.p("place", "Group"),
        PlaceKind.PAGE: words.p("place", "Page"),
        PlaceKind.EVENT: words.p("place", "Event"),
        PlaceKind.MARKETPLACE: words.p("place", "Marketplace"),
        PlaceKind.ALBUM: words.p("place", "Album"),
        PlaceKind.CONVERSATION: words.p("place", "Conversation"),
        PlaceKind.AI_CONVERSATION: words.p("place", "Talk with Meta AI"),
        PlaceKind.BROADCAST: words.p("place", "Broadcast channel"),
    }
