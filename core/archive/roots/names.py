"""Reads what the name of a zip or of a wrapper folder tells of an export: product, whose, of which day.

Facts: docs/formats/facebook.md §1.2, docs/formats/instagram.md §1, docs/formats/accounts_center.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from core.vocabulary import Platform

_PRODUCTS = {
    "facebook": Platform.FACEBOOK,
    "instagram": Platform.INSTAGRAM,
    "threads": Platform.THREADS,
    "meta": None,  # several accounts in one download
}
# What browsers, cloud services and people put behind the name.
_SUFFIX = re.compile(r"(?:\.zip|\s*\(\d+\)|\s*- ?(?:copy|kopie|copie|copia)|-\d{8}t\d{6}z(?:-\d+)?|-\d{3}|_part_\d+)$")
_PRODUCT = re.compile(r"(facebook|instagram|threads|meta)-(.+)$")
_OLD_INSTAGRAM = re.compile(r"(?:instagram-)?[a-z0-9._]+[_-](20\d\d)(\d\d)(\d\d)$")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_COMBINED_DAY = re.compile(r"(20\d\d)-([a-z]{3})-(\d{1,2})-\d")
_YEAR_FIRST = re.compile(r"(20\d\d)[-.](\d{1,2})[-.](\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})([-.])(\d{1,2})[-.](20\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class ExportName:
    """What the name of an export tells."""

    platform: Platform | None
    family: str | None = None  # product, user and day: the same for all parts of an export; None without a day
    exported_on: date | None = None


def read_export_name(name: str) -> ExportName | None:
    """Read the folded name of a zip or folder; None if Meta does not name exports so."""
    plain = strip_suffixes(name)
    if (old := _OLD_INSTAGRAM.match(plain)) and (day := _day(*old.groups())):
        return ExportName(Platform.INSTAGRAM, plain, day)
    if product := _PRODUCT.match(plain):
        platform = _PRODUCTS[product.group(1)]
        found = _COMBINED_DAY.search(plain) or _YEAR_FIRST.search(plain) or _YEAR_LAST.search(plain)
        # What follows the day are random letters, others in each part.
        return ExportName(platform, plain[: found.end()], _day_in(plain)) if found else ExportName(platform)
    return None


def strip_suffixes(name: str) -> str:
    """Take `.zip`, the numbers of copies and a cloud service's additions off a folded name."""
    while (shorter := _SUFFIX.sub("", name)) != name:
        name = shorter
    return name


def _day_in(plain: str) -> date | None:
    """Find the day; month and day are in the order of the account's language, so 12-4-2025 stays unknown."""
    if found := _COMBINED_DAY.search(plain):
        month = found.group(2)
        return _day(found.group(1), str(_MONTHS.index(month) + 1), found.group(3)) if month in _MONTHS else None
    if found := _YEAR_FIRST.search(plain):
        return _day(*found.groups())
    if found := _YEAR_LAST.search(plain):
        first, sign, second, year = found.groups()
        day_first, month_first = _day(year, second, first), _day(year, first, second)
        if sign == "." or day_first == month_first or month_first is None:
            return day_first
        return month_first if day_first is None else None
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
