"""When somebody turned 18, and when a day began where they live: the thresholds that items' times are compared with."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

ADULT_AT = 18
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_YEAR = date.max.year


def eighteenth_birthday(birth_date: date) -> date:
    """Give the first day as an adult; who was born on 29 February comes of age on 1 March (contract §3)."""
    year = min(birth_date.year + ADULT_AT, _LAST_YEAR)
    try:
        return birth_date.replace(year=year)
    except ValueError:  # 29 February, and the year 18 years on never has one
        return date(year, 3, 1)


def latest_birth_of_adult_on(day: date) -> date:
    """Give the birth date of the youngest person who is an adult on a day."""
    year = max(day.year - ADULT_AT, date.min.year)
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February, and the year 18 years before had none
        return date(year, 2, 28)


def is_minor_on(birth_date: date | None, day: date) -> bool:
    """Tell whether somebody is under 18 on a day; an unknown birth date counts as an adult's."""
    return birth_date is not None and day < eighteenth_birthday(birth_date)


def adult_from_ms(birth_date: date, time_zone: str | None) -> int:
    """Give the instant (UTC milliseconds) from which on everything was made by an adult."""
    return day_start_ms(eighteenth_birthday(birth_date), time_zone)


def day_start_ms(day: date, time_zone: str | None) -> int:
    """Give the instant (UTC milliseconds) at which a day begins in an IANA time zone, in UTC where it is unknown.

    Serves the region's first day and the day of an objection too.
    """
    begins = datetime.combine(day, time.min, tzinfo=_zone(time_zone))
    return (begins - _EPOCH) // timedelta(milliseconds=1)


def day_of_ms(moment: int, time_zone: str | None) -> date | None:
    """Give the day that an instant (UTC milliseconds) is on in a time zone; None beyond the calendar."""
    try:
        return (_EPOCH + timedelta(milliseconds=moment)).astimezone(_zone(time_zone)).date()
    except OverflowError:
        return None


def latest_possible(day: date, exported_at: datetime | None) -> date:
    """Give the last day on which something in an archive can have been made: it is not newer than archive and check.

    A day is allowed for clocks around the world.
    """
    latest = max(day, exported_at.date()) if exported_at else day
    return latest + timedelta(days=1) if latest < date.max else latest


def _zone(name: str | None) -> tzinfo:
    """Find a zone by the name that the archive gives, which may be anything."""
    if not name:
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: the name of a folder such as "Europe"
        return UTC
