"""Tells the line that says when a record was changed ("Updated Jun 26, 2026 9:05:20 am") from words that end in a date.

A person writes such lines, too. What says an edit stands beside other words and is not before the record itself; where
nothing but a file stands beside it, its word must be the one that the page's other edits have
(docs/formats/facebook.md §5.2, §5.4).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from html import unescape

from core.text.dates.page_dates import PageDates

_LONGEST = 80  # "Updated", in any language, and a date
_YEAR = re.compile(r"\d{4}")
# An element right after one with words, as the edit of a text is (§5.2).
_AFTER_WORDS = re.compile(rb"[^<>\s]\s*</div>(?:\s*</div>)?\s*<div>\s*(?:<div>\s*)?([^<>]{6,200}?)\s*</div>")


@dataclass(eq=False)  # no slots: `_words` are found when first asked for
class Edits:
    """The lines of a page that say when something was changed."""

    content: bytes
    dates: PageDates

    def may_be_one(self, line: str, since: int | None) -> bool:
        """Whether a line has the form of an edit: some word and a date, which is not before the record's own."""
        word, at = self._parts(line)
        return bool(word) and at is not None and (since is None or at // 1000 >= since)

    def is_worded_as_others(self, line: str) -> bool:
        """Whether the word before the date is that of the page's other edits."""
        return self._parts(line)[0] in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words before the date of each line that stands right after somebody's words."""
        lines = (unescape(found.decode("utf-8", "replace")) for found in _AFTER_WORDS.findall(self.content))
        return frozenset(word for word, at in map(self._parts, lines) if word and at is not None)

    def _parts(self, line: str) -> tuple[str, int | None]:
        """Cut a line into its words and the date at its end."""
        if len(line) > _LONGEST or "\n" in line or not _YEAR.search(line):
            return line, None
        found = self.dates.date_at_end(line)
        return (line[: found[0]].strip(), found[1]) if found else (line, None)
