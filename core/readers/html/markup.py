"""Brings pages that are written otherwise than Meta's into one form, since records are found by their bytes.

A page in UTF-16, or one that a browser or an editor saved anew: attributes in other quotes, without any, or with signs
of tags in them. Meta's own pages are only looked at (docs/formats/facebook.md §5.1).
"""

from __future__ import annotations

import codecs
import re

from core.readers.html.cutting import tags_of
from core.readers.html.nodes import parsed

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOKED_AT = 20_000  # bytes: a page is written in one way
_LARGEST = 24_000_000  # a tree takes many times the bytes of its page
_OTHER_QUOTES = re.compile(rb"<[a-z][a-z0-9]*\s[^<>]*?\bclass(?:\s+=|=\s|=[^\"\s])", re.IGNORECASE)
_SIGN_IN_VALUE = re.compile(rb'<[a-z][a-z0-9]*(?:\s+[\w-]+="[^"<>]*")*\s+[\w-]+="[^"<>]*>[^"<>]*"', re.IGNORECASE)
_VALUE = re.compile(rb'="[^"<]*"')


def in_one_form(content: bytes) -> bytes:
    """Give a page in UTF-8 and with its attributes in double quotes; as it is if that is how it is written."""
    if content.startswith(_UTF_16):
        content = content.decode("utf-16", "replace").encode("utf-8", "replace")
    start = content[:_LOOKED_AT]
    is_other = _OTHER_QUOTES.search(start) or _SIGN_IN_VALUE.search(start)
    if not is_other or len(content) > _LARGEST or not tags_of(content).are_shallow:
        return content
    written = (parsed(content).html or "").encode("utf-8", "replace")
    return _VALUE.sub(lambda value: value.group().replace(b">", b"&gt;"), written)
