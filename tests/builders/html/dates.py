"""Dates as pages show them: the pattern of the family, the words of the language, the account's clock (§5.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime, get_month_names

# Words for the halves of the day where Meta's differ from am and pm (docs/formats/facebook.md §5.5).
_HALVES = {
    "pl": (" rano", " po południu"),
    "vi": (" sáng", " ch"),
    "cs": (" dopol.", " odpol."),
    "ko": ("오전", "오후"),
    "ar": (" ص", " م"),
}
# Patterns of 2018 to 2021 by language (H1) and of 2013 to 2018 (H0b), in CLDR's letters.
_H1 = {
    "en": "MMM d, y, h:mm a",
    "de": "dd.MM.y, HH:mm",
    "fr": "dd/MM/y, HH:mm",
    "en_GB": "dd MMM y, HH:mm",
    "pl": "d MMM y, HH:mm",
    "ar": "dd\u200f/MM\u200f/y h:mm a",
}
_H0 = {"en": "MMMM d, y 'at' h:mm a"}
_H0B = {
    "en": "EEEE, MMMM d, y 'at' h:mma",
    "en_GB": "EEEE, d MMMM y 'at' HH:mm",
    "fr": "EEEE d MMMM y, HH:mm",
    "de": "EEEE, d. MMMM y 'um' HH:mm",
    "fi": "d. MMMM y 'kello' HH:mm",
    "nl": "EEEE d MMMM y 'om' H:mm",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """How a page shows times."""

    pattern: str  # "modern" (H2, H3), "h1", "h0", "h0b"
    language: str = "en"
    zone: str = "Europe/Paris"

    @property
    def seconds(self) -> int:
        """The precision of the pages, in seconds."""
        return 1 if self.pattern == "modern" else 60

    def time(self, seconds: int) -> str:
        """Show a moment."""
        local = datetime.fromtimestamp(seconds, ZoneInfo(self.zone))
        if self.pattern == "modern":
            return _modern(local, self.language)
        if self.pattern == "h1":
            return format_datetime(local, _H1[self.language], locale=self.language)
        if self.pattern == "h0":
            return format_datetime(local, _H0[self.language], locale=self.language)
        hours = int((local.utcoffset() or datetime.resolution).total_seconds() // 3600)
        return f"{format_datetime(local, _H0B[self.language], locale=self.language)} UTC{hours:+03d}"

    def day(self, day: date) -> str:
        """Show a date without time, as a profile does."""
        if self.language == "en":
            return f"{get_month_names('abbreviated', locale='en')[day.month]} {day.day}, {day.year}"
        return f"{day.day} {get_month_names('wide', locale=self.language)[day.month]} {day.year}"


def _modern(local: datetime, language: str) -> str:
    """The one pattern of all languages since 2022: month, day, year, twelve hours with seconds."""
    month = f"Tháng {local.month}" if language == "vi" else get_month_names("abbreviated", locale=language)[local.month]
    half = _HALVES.get(language, (" am", " pm"))[local.hour // 12]
    return f"{month} {local.day:02}, {local.year} {(local.hour - 1) % 12 + 1}:{local:%M:%S}{half}"
