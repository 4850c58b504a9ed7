"""What a word may mean in a date, and the one form in which words are compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from unicodedata import category, normalize

Hours = tuple[int, ...]  # the hour as written -> the hour of the day
PLAIN: Hours = tuple(range(24))
AM: Hours = (*range(12), 0, *range(13, 24))
PM: Hours = (*range(12, 24), 12, *range(13, 24))
# "12:30 at night" is after midnight, "9:30 at night" before it; "1:30 at noon" is after it.
NIGHT: Hours = (*range(6), *range(18, 24), 0, *range(13, 24))
NOON: Hours = (12, *range(13, 18), *range(6, 24))
HALVES: Mapping[str, Hours] = {"am": AM, "pm": PM, "noon": NOON, "night": NIGHT}

_UNSPACED = (
    ("\u0e00", "\u0eff"),  # Thai, Lao
    ("\u1000", "\u109f"),  # Burmese
    ("\u1780", "\u17ff"),  # Khmer
    ("\u2e80", "\ua4cf"),  # Chinese, Japanese
    ("\uac00", "\ud7ff"),  # Korean glues its endings
    ("\uf900", "\ufaff"),
)


@dataclass(frozen=True, slots=True)
class Word:
    """What a word of a language may mean; one that means nothing is unknown."""

    text: str
    month: int = 0
    hours: Hours | None = None
    marks_next: str = ""  # the part of the date that the number after the word is: the month in "tháng 10"
    marks_last: str = ""  # the part that the number before the word is: the month in "10月"
    weekday: bool = False
    joining: bool = False

    @property
    def known(self) -> bool:
        """Whether it means anything."""
        return self != Word(self.text)


def bare(text: str) -> str:
    """Strip a text to the form that words are compared in: letters of one case, single blanks between words."""
    if text.isascii() and text.isalpha():
        return text.lower()
    letters = "".join(map(_letter, normalize("NFKC", text).casefold()))
    return " ".join(normalize("NFC", letters).split())


def without_accents(text: str) -> str:
    """Take the accents off, for words that somebody wrote without them: "aout", "fevr"."""
    return "".join(sign for sign in normalize("NFD", text) if category(sign) != "Mn")


def is_unspaced(sign: str) -> bool:
    """Whether the script of this letter sets no blanks between words."""
    return any(first <= sign <= last for first, last in _UNSPACED)


def _letter(sign: str) -> str:
    kind = category(sign)
    if kind[0] in "LM":
        return sign
    return "" if kind == "Cf" else " "  # marks of direction stand within words too
