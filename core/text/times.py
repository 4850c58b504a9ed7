"""Turns the times of an export into UTC milliseconds; what is no time becomes None.

Seconds everywhere but `timestamp_ms` and the encrypted export (`docs/formats/facebook.md §0`); Instagram's oldest
generation writes ISO texts (`docs/formats/instagram.md §3.9`). 0 means unknown; times before 1970 are real. A number
that no calendar has in its own unit is read in a finer one: an archive that was written anew may hold such.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_FIRST_MS = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // _MILLISECOND
_LAST_MS = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MILLISECOND
_FINER = 1000  # milliseconds in a second, microseconds in a millisecond
_LIKELY_MS = (946_684_800_000, 4_102_444_800_000)  # the years 2000 to 2099: a finer unit is believed only there
_NUMBER = re.compile(r"\s*[+-]?[0-9]{1,20}(\.[0-9]{1,20})?\s*", re.ASCII)


def from_seconds(value: object) -> int | None:
    """Read a time in seconds (whole, broken or as text) as UTC milliseconds."""
    if value.__class__ is int:
        return _plausible(value * 1000)  # the class is compared, not `isinstance`: a bool is no time
    return _from_number(value, 1000)


def from_milliseconds(value: object) -> int | None:
    """Read a time in milliseconds (whole, broken or as text) as UTC milliseconds."""
    if value.__class__ is int and _FIRST_MS <= value <= _LAST_MS:
        return value or None
    return _from_number(value, 1)


def column_from_milliseconds(values: Iterable[object]) -> list[int | None]:
    """Read many times as `from_milliseconds` reads each."""
    return [value if type(value) is int and 0 < value <= _LAST_MS else from_milliseconds(value) for value in values]


def from_iso(value: object) -> int | None:
    """Read an ISO 8601 text as UTC milliseconds; one without a zone is taken as UTC."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return _plausible((moment - _EPOCH) // _MILLISECOND)


def _from_number(value: object, milliseconds_each: int) -> int | None:
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        value = float(value) if "." in value else int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    milliseconds = value * milliseconds_each
    if isinstance(milliseconds, float):
        return _plausible(round(milliseconds)) if math.isfinite(milliseconds) else None
    return _plausible(milliseconds)


def _plausible(milliseconds: int) -> int | None:
    """Refuse 0, which Meta writes for "unknown", and what lies beyond the calendar's years 1 to 9999."""
    if milliseconds and _FIRST_MS <= milliseconds <= _LAST_MS:
        return milliseconds
    finer = (milliseconds // _FINER, milliseconds // _FINER // _FINER) if milliseconds > _LAST_MS else ()
    return next((one for one in finer if _LIKELY_MS[0] <= one < _LIKELY_MS[1]), None)
