"""Reads the dates of one HTML page, whatever its language: decided once from the page's texts, then quick."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from core.text.dates.clocks import Clock


class PageDates:
    """The pattern and the language of a page's dates."""

    languages: tuple[str, ...]
    has_time: bool

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.languages = ()
        self.has_time = False

    @classmethod
    def of(cls, samples: Sequence[str], clock: Clock, languages_hint: Sequence[str] = ()) -> PageDates:
        """Decide how a page writes its dates from its date texts, in file order (newest first).

        `languages_hint` names the account's locale if the archive does (`fr_FR`); it only breaks ties.
        """
        del samples, languages_hint
        return cls(clock)

    def utc_ms(self, text: str) -> int | None:
        """Read a date with its time as UTC milliseconds; None if it is none that this page writes."""

    def utc_ms_at_end(self, text: str) -> int | None:
        """Read the date that a line ends with ("Updated Jun 26, 2026 9:05:20 am"), None if it ends with none."""

    def day(self, text: str) -> date | None:
        """Read a date without its time, by the page's language."""


def read_day(text: str, languages_hint: Sequence[str] = ()) -> date | None:
    """Read a lone date without time, such as a birth date; None if it is none or could mean two days."""
