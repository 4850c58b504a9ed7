"""Tells the name of an album from a caption: both are plain words below a picture (docs/formats/facebook.md §5.2).

The folder of the file bears the album's name in ASCII (§1.4). Where that tells nothing, the words are a caption: what a
person wrote is never hidden behind a guess.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from html import unescape

from core.readers.facebook.album_names import is_made_by_facebook
from core.readers.html.boxes import MARKS
from core.readers.html.captions import Words
from core.text.folding import fold
from core.text.pressing import album_folder, bears

# A file in a folder without a name, and the element right after it.
_SHOWN = re.compile(
    rb'<(?:img|video)\b[^<>]*?\bsrc="([^"<>]*/_\d+)/[^"<>/]+"[^<>]*>(?:\s*<a\b[^<>]*>\s*<div>[^<>]*</div>\s*</a>)?'
    rb"(?:\s*</(?:video|a|span|figure)>)*\s*<div>([^<>]*)</div>"
)


@dataclass(eq=False)  # no slots: `_names` is found when first asked for
class Albums:
    """The albums whose pictures a page shows."""

    content: bytes
    heading: str | None = None  # the name of an album, on a page of its own

    def place_of_name(self, uri: str, words: Sequence[Words]) -> int | None:
        """Say which of the words with a file are the name of its album; None if none are sure to be."""
        folder = album_folder(uri)
        plain = [(place, one) for place, one in enumerate(words) if one.text and not one.is_marked]
        for place, one in plain:
            if self.heading is not None and fold(one.text) == fold(self.heading):
                return place
            if (folder and bears(folder, one.text)) or is_made_by_facebook(one.text, folder):
                return place
        return 0 if folder == "" and self._begins_with_name(uri, words) else None

    def _begins_with_name(self, uri: str, words: Sequence[Words]) -> bool:
        """Whether words that leave nothing in a folder are a name: a caption follows, or all its pictures show them."""
        first = words[0] if words else Words("")
        if not first.text or first.is_marked or first.is_above or not bears("", first.text):
            return False
        has_caption = any(one.text and one.is_marked for one in words)
        return has_caption or fold(first.text) == self._names.get(_folder(uri))

    @cached_property
    def _names(self) -> dict[str, str]:
        """Give the words that stand below all pictures of a folder without a name, if several records show it."""
        starts = [mark.start() for mark in MARKS.finditer(self.content)]
        words: dict[str, set[str]] = {}
        records: dict[str, set[int]] = {}
        for shown in _SHOWN.finditer(self.content):
            folder = _folder(shown[1].decode("utf-8", "replace") + "/")
            words.setdefault(folder, set()).add(fold(unescape(shown[2].decode("utf-8", "replace"))))
            records.setdefault(folder, set()).add(bisect(starts, shown.start()))
        return {folder: next(iter(told)) for folder, told in words.items() if len(told) == 1 < len(records[folder])}


def _folder(uri: str) -> str:
    return uri.rpartition("/")[0].rpartition("/")[2]
