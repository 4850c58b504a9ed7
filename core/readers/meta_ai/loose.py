"""Reads what stands in a file of Meta AI's without being a message of a talk: a prompt by itself, a picture.

No public sample of `ai/` exists; whose a text is cannot be told, so each counts as a prompt, which is the cautious side
(docs/formats/facebook.md §2.6, docs/contract.md §7).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from core.readers.context import Page
from core.readers.generic import Generic, is_address, is_words, read_generic
from core.readers.instagram.words import truth_of
from core.readers.item import Item, PlaceRef, Records
from core.readers.meta_ai.roles import Role
from core.readers.meta_ai.turns import Talk
from core.readers.meta_ai.words import is_meta_ai
from core.readers.shapes import list_under
from core.text.folding import fold
from core.values import Json
from core.vocabulary import PlaceKind


def read_pictures(page: Page) -> Records:
    """Read the app's list of pictures that were given to Meta AI or made by it; rows without one are activity."""
    return Records(list_under(page.tree), partial(_picture, page))


def _picture(page: Page, value: object) -> Iterator[Item]:
    read = read_generic(value)
    if media := _own_files(read):
        yield _talk(page, None).item(Role.UNSURE, None)._replace(made_at=read.made_at, media=media)


def texts_of(page: Page, record: Json) -> Iterator[Item]:
    """Yield each text of a record as a prompt that may be an answer, its pictures with the first one."""
    read = read_generic(record)
    talk, media = _talk(page, read.title, read.fbid), _own_files(read)
    texts: list[str | None] = [*_texts(page, read)]
    for number, text in enumerate(texts or [None] * bool(media)):
        item = talk.item(Role.UNSURE, text)._replace(made_at=read.made_at)
        yield item._replace(media=media) if number == 0 else item


def _texts(page: Page, read: Generic) -> list[str]:
    """List what reads as somebody's words; of values that are single words, the longest alone."""
    values = [one.value for one in read.fields] + read.captions + read.albums
    words = [value for value in dict.fromkeys(values) if is_words(value) and not _is_known(page, value)]
    return [value for value in words if " " in value] or sorted(words, key=len)[-1:]


def _is_known(page: Page, value: str) -> bool:
    return truth_of(value) is not None or is_meta_ai(value) or page.context.is_owner(value)


def _talk(page: Page, title: str | None, fbid: str | None = None) -> Talk:
    place = PlaceRef(PlaceKind.AI_CONVERSATION, title, fbid or fold(title or ""))
    return Talk(page.context.platform, place, page.context.owner)


def _own_files(read: Generic) -> tuple[str, ...]:
    return tuple(dict.fromkeys(uri for uri in read.media if not is_address(uri)))
