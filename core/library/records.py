"""Shows a record as the archive holds it, for who wants to see for themselves."""

from __future__ import annotations

import json
from itertools import chain

from core.archive.limits import MIB
from core.archive.member import Member
from core.archive.reading import read_what_is_whole
from core.readers.context import Context, Page
from core.readers.html.translating import is_page, translate_in_portions
from core.readers.parsing import parse_member, parse_what_is_whole
from core.readers.shapes import get_list
from core.readers.whatsapp.chat import whole_text
from core.readers.whatsapp.cutting import lines_at
from core.text.mending import mend_tree
from core.text.safe import plainly

_LEVELS = 3
# Parsed within the window's own process, while the person waits; the longest member that was seen has 26 MB.
RAW_BYTES = 256 * MIB
_CHAT = "whatsapp.chat"


def raw_record(member: Member, position: int, reader: str = "", context: Context | None = None) -> str:
    """Give one record of a member as indented JSON, its texts mended, hidden signs by number. Raises `DamagedMember`.

    A page of HTML is shown as what was read of it, for which its reader and the account's context are needed; a message
    of a WhatsApp chat as the lines that it has there.
    """
    content = read_what_is_whole(member, RAW_BYTES)
    if reader == _CHAT:
        return plainly(lines_at(whole_text(parse_member(content, _CHAT)), position))
    if context is not None and is_page(content, member.path):
        record = _record_of_page(translate_in_portions(content, reader, member.path, context), position)
    else:
        record = _record(parse_what_is_whole(content, "")[0], position)
    return plainly(json.dumps(mend_tree(record), indent=2, ensure_ascii=False))


def _record_of_page(page: Page, position: int) -> object:
    """Find the record; of a large page no more is held than the portion in which it stands."""
    for portion in chain((page,), page.rest):
        length = max(map(len, _lists(portion.tree, _LEVELS)), default=0)
        if position < length:
            return _record(portion.tree, position)
        position -= length
    return page.tree


def _record(tree: object, position: int) -> object:
    """Find the record: readers count through all lists of records that a member has; else the whole member."""
    for candidate in _lists(tree, _LEVELS):
        if position < len(candidate):
            return candidate[position]
        if any(isinstance(one, dict | list) for one in candidate):
            position -= len(candidate)
    return tree


def _lists(tree: object, levels: int) -> list[list[object]]:
    if isinstance(tree, list):
        return [tree]
    if not isinstance(tree, dict) or not levels or "label_values" in tree:
        return []
    if isinstance(threads := tree.get("threads"), list):  # a page of 2010 to 2018 holds many talks
        return [[message for thread in threads if isinstance(thread, dict) for message in get_list(thread, "messages")]]
    messages = tree.get("messages")
    if isinstance(messages, list):
        return [messages]
    return [found for value in tree.values() for found in _lists(value, levels - 1)]
