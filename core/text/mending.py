"""Mends the strings of Meta's JSON, in which each UTF-8 byte stands as a character of its own.

The rule and its limits: `docs/formats/facebook.md §4`, `docs/formats/instagram.md §4`.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.values import Json

NUL = "\0"
_FIRST_BEYOND_C1 = 0xA0
_TOGETHER = 100  # texts of a column that are mended in one go


def mend(text: str) -> str:
    """Give the text as the person wrote it; text that is right already comes back as it is.

    Lone surrogates become U+FFFD and NUL disappears, so that the result can always be written as UTF-8.
    """
    if text.isascii():
        return text.replace("\0", "") if "\0" in text else text
    return _mend_beyond_ascii(text)


def mend_column(texts: Sequence[object]) -> list[str | None]:
    """Mend many texts as `mend` would mend each, in a fifth of the time; what is empty or no text becomes None."""
    mended: list[str | None] = []
    for start in range(0, len(texts), _TOGETHER):
        some = [text if type(text) is str else "" for text in texts[start : start + _TOGETHER]]
        mended.extend([text or None for text in _mend_together(some)])
    return mended


def mend_tree(value: object) -> object:
    """Mend all strings and all keys of a parsed JSON value, in place, and give it back.

    No depth overflows: the walk keeps its own list of what is still to be visited.
    """
    if isinstance(value, str):
        return mend(value)
    pending = [value]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            _mend_mapping(node, pending)
        elif isinstance(node, list):
            _mend_list(node, pending)
    return value


def _mend_together(texts: list[str]) -> list[str]:
    """Mend texts in a row, for no letter reaches across a NUL; where one is no plain mojibake, each by itself."""
    row = NUL.join(texts)
    if row.count(NUL) == len(texts) - 1:
        if row.isascii():
            return texts
        try:
            return row.encode("latin-1").decode("utf-8").split(NUL)
        except UnicodeError:
            return [mend(text) for text in texts]
    return [mend(text) for text in texts]


def _mend_beyond_ascii(text: str) -> str:
    if "\0" in text:  # first: it could stand between two bytes of one letter
        text = text.replace("\0", "")
    try:
        raw = text.encode("latin-1")
    except UnicodeEncodeError:  # a character beyond U+00FF: no mojibake, or only in part
        return _without_surrogates(text)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return _without_cut_tail(text, raw, error)


def _without_surrogates(text: str) -> str:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _without_cut_tail(text: str, raw: bytes, error: UnicodeDecodeError) -> str:
    """Drop the beginning of a letter at the end: Meta cuts some strings by bytes, not by letters.

    "café" in proper text ends in a byte that could begin a letter as well. So the tail is dropped only where something
    else shows mojibake: a letter before it that decodes, or a byte in it that no proper text holds (U+0080–U+009F).
    """
    if error.reason != "unexpected end of data":
        return text
    start = raw[: error.start].decode("utf-8")
    tail = raw[error.start :]
    if not start.isascii() or any(byte < _FIRST_BEYOND_C1 for byte in tail):
        return start
    return text


def _mend_mapping(node: Json, pending: list[object]) -> None:
    keys_are_right = True
    for key, child in node.items():
        if keys_are_right and not key.isascii():
            keys_are_right = False
        if child.__class__ is str:
            if not child.isascii() or "\0" in child:
                node[key] = mend(child)
        elif child.__class__ is dict or child.__class__ is list:
            pending.append(child)
    if not keys_are_right:
        _mend_keys(node)


def _mend_keys(node: Json) -> None:
    """Mend the keys and keep their order; of two that would become one, the second stays as it was."""
    entries = list(node.items())
    node.clear()
    for key, child in entries:
        mended = mend(key)
        node[key if mended in node else mended] = child


def _mend_list(node: list[object], pending: list[object]) -> None:
    for position, child in enumerate(node):
        if child.__class__ is str:
            if not child.isascii() or "\0" in child:
                node[position] = mend(child)
        elif child.__class__ is dict or child.__class__ is list:
            pending.append(child)
