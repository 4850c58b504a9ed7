"""The clock that an HTML page was written by: turns its local times into UTC.

Facebook writes by the account's time zone, with the daylight saving of each day; Instagram and Threads by Pacific
Standard Time all year (`docs/formats/facebook.md §5.5`, `docs/formats/instagram.md §6`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAY_MS = 86_400_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Clock:
    """What a page's times are counted in; `known` is False where the archive names no zone."""

    _zone: tzinfo
    known: bool = True

    @classmethod
    def in_zone(cls, name: str) -> Clock:
        """Give the clock of a place such as `Europe/Paris`; an unknown name gives the unknown clock."""
        zone = zone_named(name)
        return cls.unknown() if zone is None else cls(zone)

    @classmethod
    def fixed(cls, offset: timedelta) -> Clock:
        """Give a clock that is the same all year; `offset` is what it is ahead of UTC, less than a day."""
        return cls(timezone(offset))

    @classmethod
    def unknown(cls) -> Clock:
        """Give the clock of an archive that names none: times are kept as if they were UTC."""
        return cls(UTC, known=False)

    def offset_ms(self, day: date) -> int | None:
        """Give how far the clock is ahead of UTC on a day of 24 hours, None on a day that changes the clock."""
        if isinstance(self._zone, timezone):
            return self._zone.utcoffset(None) // _MILLISECOND
        midnight = datetime.combine(day, time(), self._zone)
        start, end = midnight.utcoffset(), (midnight + _DAY).utcoffset()
        return start // _MILLISECOND if start is not None and start == end else None

    def utc_ms(self, local_ms: int) -> int:
        """Turn a local time, counted in milliseconds since 1970 on this clock, into UTC.

        An hour that occurs twice is taken for its first occurrence; one that does not occur is read by the offset
        that was valid before the change.
        """
        local = (_EPOCH + local_ms * _MILLISECOND).replace(tzinfo=self._zone)
        return (local - _EPOCH) // _MILLISECOND


# Instagram and Threads write every page by it, whatever the account's zone.
PACIFIC_STANDARD = Clock.fixed(timedelta(hours=-8))


def zone_named(name: str) -> ZoneInfo | None:
    """Give the zone of an IANA name, None if there is none of that name."""
    try:
        return ZoneInfo(name.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None  # OSError: the name of a folder of the database, or one too long for a file
