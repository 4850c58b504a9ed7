"""Gives the messages of a WhatsApp chat their times, as the phone showed them."""

from __future__ import annotations

from collections.abc import Sequence

from core.readers.whatsapp.cutting import Columns
from core.readers.whatsapp.dates import Days, Habits
from core.readers.whatsapp.moment_words import FIGURES, Vocabulary
from core.text.dates.words import PLAIN, Hours

_MINUTE_MS, _SECOND_MS = 60_000, 1000
_MINUTES = 60
_NEVER = -(2**62)  # stands for a day or a clock that there is not: no sum with it is a time


class Times:
    """The times of a file's messages in UTC milliseconds, None where the figures are no date."""

    def __init__(self, columns: Columns, language: str | None, told: str | None) -> None:
        """Read all heads of a file. `language`: of the phone; `told`: the order of dates that the person named."""
        habits = Habits(_parted_by(columns.dates), _has_halves(columns), language)
        days = Days(columns.dates, habits, told)
        self.order_is_told = days.order_is_told
        clocks = _clocks(columns)
        seconds = map(int, columns.seconds) if columns.seconds else [0] * len(clocks)
        starts = {text: _NEVER if (day := days[text]) is None else day for text in dict.fromkeys(columns.dates)}
        sums = [
            starts[date] + clock + second * _SECOND_MS
            for date, clock, second in zip(columns.dates, clocks, seconds, strict=True)
        ]
        self.utc_ms: list[int | None] = [None if at < 0 else at for at in sums] if min(sums) < 0 else list(sums)


def _clocks(columns: Columns) -> list[int]:
    """Give the milliseconds since midnight of each message's hours and minutes."""
    if columns.around is None:
        known = {text: _clock_ms(text, PLAIN) for text in dict.fromkeys(columns.clocks)}
        return [known[text] for text in columns.clocks]
    words = Vocabulary(dict.fromkeys(columns.around))
    hours = {text: words.hours(text) or PLAIN for text in dict.fromkeys(columns.around)}
    pairs = list(zip(columns.clocks, columns.around, strict=True))
    known_pairs = {pair: _clock_ms(pair[0], hours[pair[1]]) for pair in dict.fromkeys(pairs)}
    return [known_pairs[pair] for pair in pairs]


def _clock_ms(text: str, hours: Hours) -> int:
    hour, minute = map(int, FIGURES.findall(text))
    if hour > len(hours) or minute >= _MINUTES:
        return _NEVER
    return (hours[hour % len(hours)] * _MINUTES + minute) * _MINUTE_MS  # some phones write midnight as 24:00


def _has_halves(columns: Columns) -> bool:
    return columns.around is not None and Vocabulary(columns.around[:1]).hours(columns.around[0]) is not None


def _parted_by(dates: Sequence[str]) -> str:
    return FIGURES.split(dates[0])[1]
