"""Zones that dates name themselves, as exports did before 2018 (`docs/formats/facebook.md §5.5`)."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

from core.text.dates.clocks import Clock
from core.text.dates.tables import own_words

_OFFSET = re.compile(r"\(?\b(?:UTC|GMT)\s?([+\-\u2212\u2013])\s?(\d{1,2})(?::?(\d{2}))?\b\)?")
_PLACE = re.compile(r"\b[A-Z][A-Za-z_]{1,30}(?:/[A-Za-z_+\-0-9]{1,30}){1,2}")
_LETTERS = re.compile(r"\b[A-Z]{3,5}\b")


@lru_cache(maxsize=1024)  # a page has few texts after its times
def cut_zone(text: str) -> tuple[str, Clock | None]:
    """Take the zone out of what follows a time: "pm UTC+02" gives "pm " and that clock; None if it names none."""
    if found := _PLACE.search(text):
        clock = Clock.in_zone(found[0])
        return text[: found.start()] + text[found.end() :], clock if clock.known else None
    if found := _OFFSET.search(text):
        return text[: found.start()] + text[found.end() :], _ahead(found)
    zones = own_words()["zones"]
    for found in _LETTERS.finditer(text):
        if found[0] in zones:
            return text[: found.start()] + text[found.end() :], Clock.fixed(timedelta(minutes=zones[found[0]]))
    return text, None


def _ahead(found: re.Match[str]) -> Clock | None:
    sign, hours, minutes = found.groups("0")
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    if offset >= timedelta(days=1):
        return None
    return Clock.fixed(offset if sign == "+" else -offset)
