"""Pages of invented dates, written through Babel as the exports of each generation and language write them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache

from babel import Locale, localedata
from babel.dates import format_datetime

from core.text.dates.clocks import Clock
from core.text.dates.page_dates import PageDates

# The 24 official languages of the Union, then those that the formats pages name; as Babel calls them.
UNION = (
    "bg",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "fi",
    "fr",
    "ga",
    "hr",
    "hu",
    "it",
    "lt",
    "lv",
    "mt",
    "nl",
    "pl",
    "pt",
    "ro",
    "sk",
    "sl",
    "sv",
)
NAMED = (
    "nb",
    "nn",
    "is",
    "tr",
    "ru",
    "uk",
    "sr",
    "sr_Latn",
    "vi",
    "ko",
    "ja",
    "zh",
    "zh_Hant",
    "ar",
    "he",
    "hi",
    "th",
    "id",
    "ms",
    "ca",
)
VARIETIES = ("en_GB", "en_AU", "es_MX", "pt_PT", "fr_CA", "de_AT", "ar_DZ", "ar_LB", "ar_MA")
FURTHER = (
    "fa",
    "bn",
    "ta",
    "ka",
    "hy",
    "az",
    "kk",
    "mk",
    "sq",
    "bs",
    "eu",
    "gl",
    "mn",
    "my",
    "km",
    "lo",
    "fil",
    "sw",
    "af",
)
LANGUAGES = [*UNION, *NAMED, *VARIETIES, *FURTHER]

# How the generations write, in CLDR's letters (`docs/formats/facebook.md §5.5`, `docs/formats/instagram.md §6`).
PATTERNS = {
    "H2-H3": "MMM d, y h:mm:ss a",
    "H2-H3, glued": "MMM dd, y h:mm:ssa",
    "H2-H3, months as they stand alone": "LLL d, y h:mm:ss a",
    "half of the day in a letter": "MMM d, y h:mm:ss aaaaa",
    "part of the day": "MMM d, y h:mm B",
    "H2-H3, narrow spaces": "MMM\u00a0d,\u00a0y\u202fh:mm:ss\u202fa",
    "Instagram": "MMM dd, y h:mm a",
    "Instagram to 2022": "MMM d, y, h:mm a",
    "H1": "dd MMM y, HH:mm",
    "H1 in figures": "dd/MM/y, HH:mm",
    "H1 in figures, with points": "dd.MM.y, HH:mm",
    "half of the day before the time": "y MMM d, a h:mm",
    "H0b": "EEEE, d MMMM y HH:mm 'UTC+00'",
    "H0b, 12 hours": "EEEE, MMMM d, y h:mma 'UTC+00'",
    "H0b, months as they stand alone": "d. LLLL y HH:mm",
    "year first": "y. MMMM d., H:mm",
    "short days": "EEE, d MMM y HH:mm:ss",
}
HOURS = (23, 12, 1, 0)


def moments() -> list[datetime]:
    """Give a day of every month at 11 pm, noon, 1 am and midnight, newest first."""
    return [datetime(2024, month, 29 - month * 2, hour, 5) for month in range(12, 0, -1) for hour in HOURS]  # noqa: DTZ001


def page(language: str, pattern: str) -> list[str]:
    """Write all moments by a pattern of CLDR's letters, or by one of CLDR's names for its own patterns."""
    return [format_datetime(moment, pattern, locale=_untouched(language)) for moment in moments()]


@lru_cache(maxsize=1)
def _untouched(language: str) -> Locale:
    """Load a language anew: in Babel, names that one language lacks turn up as those of the language asked before."""
    localedata._cache.clear()
    return Locale.parse(language)


def read(texts: list[str], *hints: str, clock: Clock | None = None) -> list[datetime | None]:
    """Read a page of dates as local times without a zone, None for those that cannot be read."""
    dates = PageDates.of(texts, clock or Clock.unknown(), hints)
    return list(map(as_moment, map(dates.utc_ms, texts)))


def as_moment(utc_ms: int | None) -> datetime | None:
    """Turn milliseconds into a time without a zone, to the minute."""
    return None if utc_ms is None else datetime.fromtimestamp(utc_ms // 1000, UTC).replace(tzinfo=None, second=0)


def cases() -> list[tuple[str, str]]:
    """Give every language with every pattern."""
    return [(language, name) for language in LANGUAGES for name in PATTERNS]
