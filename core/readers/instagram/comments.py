"""Reads the owner's comments on posts, reels and stories (docs/formats/instagram.md §3.3).

No comment names what it stands below, only whose it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from core.readers.context import Context, Page
from core.readers.instagram.entries import Entries, read_entries, records_of
from core.readers.instagram.places import below
from core.readers.instagram.words import Meaning, truth_of
from core.readers.item import Item, Records
from core.readers.shapes import WrongShape, first_of
from core.text.folding import fold
from core.vocabulary import Kind, Platform, Reason, State

_WRAPPERS = ("comments_media_comments", "comments_reels_comments", "comments_story_comments")


def read_comments(page: Page) -> Records:
    """Read comments of every generation since 2021."""
    return Records(records_of(page.tree, *_WRAPPERS), partial(_comment, page.context))


def _comment(context: Context, value: object) -> Iterable[Item]:
    read = read_entries(value)
    owner = _owner(read)
    text, made_at = _text(read, owner), read.time()
    if not (text or read.media or made_at):
        raise WrongShape(Reason.NO_CONTENT)
    place, aspect = below(owner, context)
    deleted = truth_of(read.value(Meaning.DELETION_STATUS) or "") is True
    yield Item(
        Platform.INSTAGRAM,
        Kind.COMMENT,
        made_at,
        text=text,
        media=tuple(read.media),
        place=place,
        aspect=aspect,
        state=State.DELETED if deleted else State.PUBLISHED,
    )


def _owner(read: Entries) -> str | None:
    """The record's title repeats the owner of the media in some generations, and is all there is in others."""
    named = read.value(Meaning.MEDIA_OWNER, Meaning.OWNER)
    return named or read.nested(Meaning.USERNAME) or first_of(read.title) or _last_of_two_words(read)


def _last_of_two_words(read: Entries) -> str | None:
    """Where the labels are in an unknown language: the comment comes first, the owner's name after it."""
    words = read.words()
    if len(words) == 1 and read.value(Meaning.COMMENT, Meaning.TEXT):
        return words[0]
    return words[1] if len(words) > 1 else None


def _text(read: Entries, owner: str | None) -> str | None:
    # In the triples the title repeats the owner, so a single word that is the owner's name is no comment.
    if named := first_of(read.value(Meaning.COMMENT, Meaning.TEXT)):
        return named
    words = read.words()
    is_the_owner = len(words) == 1 and owner is not None and fold(words[0]) == fold(owner)
    return words[0] if words and not is_the_owner else None
