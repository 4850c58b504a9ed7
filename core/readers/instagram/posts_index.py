"""Reads `media/posts.json` of 2026: the grid a second time, with drafts (docs/formats/instagram.md §3.2.1).

What stands in `posts_1.json` or `archived_posts.json`, too, is joined with it by its media.
"""

from __future__ import annotations

from collections.abc import Iterable

from core.readers.context import Page
from core.readers.generic import is_generic, is_written
from core.readers.instagram.entries import Entries, read_entries, records_of
from core.readers.instagram.media import kind_of_file, read_posts
from core.readers.instagram.places import ACCOUNT
from core.readers.instagram.words import Meaning, truth_of
from core.readers.item import Item, Records
from core.readers.shapes import first_of
from core.text.folding import fold
from core.vocabulary import Kind, Platform, State


def read_posts_index(page: Page) -> Records:
    """Read the generic copy of the grid; a file of this name that is written like `posts_1.json` is read as one."""
    if not is_generic(page.tree):
        return read_posts(page)
    return Records(records_of(page.tree), _post)


def _post(value: object) -> Iterable[Item]:
    read = read_entries(value)
    uris = tuple(dict.fromkeys(read.media))
    text = _text(read)
    if not (uris or text):
        return  # an entry without its media was seen: the post itself stands in `posts_1.json`
    yield Item(
        Platform.INSTAGRAM,
        (kind_of_file(uris[0]) if uris else None) or Kind.POST,
        read.made_at or read.time(),
        text=text,
        media=uris,
        place=ACCOUNT,
        link=read.value(Meaning.URL),
        state=State.DRAFT if _is_draft(read) else State.PUBLISHED,
    )


def _text(read: Entries) -> str | None:
    texts: dict[str, str] = {}
    for text in (first_of(read.title), read.value(Meaning.CAPTION, Meaning.TITLE, Meaning.TEXT), *read.captions):
        if text:
            texts.setdefault(fold(text), text)
    return "\n\n".join(texts.values()) or _unlabelled_text(read)


def _unlabelled_text(read: Entries) -> str | None:
    """Give the longest words under labels that no table knows; without a picture only what somebody surely wrote."""
    longest = max(read.words(), key=len, default="")
    return longest if longest and (read.media or is_written(longest)) else None


def _is_draft(read: Entries) -> bool:
    """Only labels that a table knows tell: to call a draft what was published would hide what is public."""
    draft, published = (truth_of(read.value(meaning) or "") for meaning in (Meaning.DRAFT, Meaning.PUBLISHED))
    return published is not True and (draft is True or published is False)
