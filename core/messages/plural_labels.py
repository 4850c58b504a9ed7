"""What several things of one kind are called within a sentence, after "your"."""

from __future__ import annotations

from collections.abc import Iterable

from babel.lists import format_list

from core.i18n import Words
from core.judging.audience import TIMELINE_KINDS
from core.vocabulary import Kind


def your_things(kinds: Iterable[Kind], words: Words) -> str:
    """Name things of some kinds, such as "photos" or "posts and events".

    Several kinds that a timeline shows are posts; comments below one's own things go with these.
    """
    found = set(kinds)
    if len(found & TIMELINE_KINDS) > 1:
        found = {Kind.POST, *(found - TIMELINE_KINDS)}
    if len(found) > 1:
        found.discard(Kind.COMMENT)
    names = _plurals(words)
    ordered = dict.fromkeys(names[kind] for kind in sorted(found, key=lambda kind: kind.code))
    return str(format_list(list(ordered), locale=words.locale))


def _plurals(words: Words) -> dict[Kind, str]:
    return {
        Kind.POST: words.p("your …", "posts"),
        Kind.SHARE: words.p("your …", "shared things"),
        Kind.PHOTO: words.p("your …", "photos"),
        Kind.VIDEO: words.p("your …", "videos"),
        Kind.REEL: words.p("your …", "reels"),
        Kind.STORY: words.p("your …", "stories"),
        Kind.LIVE: words.p("your …", "live videos"),
        Kind.NOTE: words.p("your …", "notes"),
        Kind.POLL: words.p("your …", "polls"),
        Kind.EVENT: words.p("your …", "events"),
        Kind.REVIEW: words.p("your …", "reviews"),
        Kind.LISTING: words.p("your …", "things for sale"),
        Kind.FUNDRAISER: words.p("your …", "fundraisers"),
        Kind.GROUP_POST: words.p("your …", "posts in groups"),
        Kind.GROUP_COMMENT: words.p("your …", "comments in groups"),
        Kind.PAGE_POST: words.p("your …", "posts of a page"),
        Kind.COMMENT: words.p("your …", "comments"),
        Kind.REPLY: words.p("your …", "replies"),
        Kind.REPOST: words.p("your …", "reposts"),
        Kind.PROFILE_FIELD: words.p("your …", "profile entries"),
        Kind.PROFILE_PICTURE: words.p("your …", "profile pictures"),
        Kind.COVER_PICTURE: words.p("your …", "cover pictures"),
        Kind.DATING: words.p("your …", "dating profiles"),
        Kind.MESSAGE: words.p("your …", "messages"),
        Kind.BROADCAST: words.p("your …", "messages in channels"),
        Kind.ANSWER: words.p("your …", "answers"),
        Kind.AI_PROMPT: words.p("your …", "messages to Meta AI"),
        Kind.AI_ANSWER: words.p("your …", "answers from Meta AI"),
        Kind.OTHER: words.p("your …", "lists, documents or places"),
    }
