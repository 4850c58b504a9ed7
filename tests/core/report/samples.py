"""Invented summaries, small and large, and the items that stand in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from core.judging.verdict import Verdict
from core.library.items import ItemRow, Place
from core.library.summary import AccountFigures, LedgerTotals, StandsOut, Summary, Totals
from core.values import Account
from core.vocabulary import Audience, Category, Evidence, Kind, Lean, PlaceKind, Platform, Region, Strength, Use

DAY = date(2026, 11, 25)
VERDICT = Verdict(
    Audience.PUBLIC, Strength.ASSUMED, Evidence.TIMELINE_UNSTATED, Category.PUBLIC, Use.MAY_BE_USED, Lean.NONE, "R40"
)


def item(text: str | None = "A new chapter begins today!", **changes: object) -> ItemRow:
    """Make a post that may be used."""
    row = ItemRow(
        id=1,
        account=0,
        platform=Platform.FACEBOOK,
        kind=Kind.POST,
        mine=True,
        author="Ada Lindqvist",
        made_at=datetime(2009, 3, 14, 9, 26, tzinfo=UTC),
        zone_known=True,
        text=text,
        title=None,
        media_count=0,
        place=Place(1, PlaceKind.GROUP, "Jardiniers de Lyon"),
        verdict=VERDICT,
    )
    return replace(row, **changes)  # type: ignore[arg-type]  # by name


def uses(may_be_used: int = 0, unclear: int = 0, not_used: int = 0) -> dict[Use, int]:
    """Count by use."""
    return {Use.MAY_BE_USED: may_be_used, Use.UNCLEAR: unclear, Use.NOT_USED: not_used}


def categories(**counts: int) -> dict[Category, int]:
    """Count by category, zeros too."""
    return {category: counts.get(category.name.lower(), 0) for category in Category}


def account(
    name: str | None = "Ada Lindqvist", platform: Platform = Platform.FACEBOOK, number: int = 0
) -> AccountFigures:
    """Make an account with its figures."""
    made = Account(
        id=f"{platform.word}-1",
        number=number,
        platform=platform,
        name=name,
        username="ada.lindqvist",
        private_now=True if platform is Platform.INSTAGRAM else None,
        exported_at=datetime(2026, 11, 2, tzinfo=UTC),
    )
    return AccountFigures(made, Totals(215000, 100000, 1800, 98000, 200), categories(public=1800, private=98200))


def empty() -> Summary:
    """Nothing was found."""
    return Summary(
        accounts=(),
        totals=Totals(0, 0, 0, 0, 0),
        categories=categories(),
        uses_by_category={category: uses() for category in Category},
        strengths=dict.fromkeys(Strength, 0),
        strengths_of_usable=dict.fromkeys(Strength, 0),
        kinds={},
        platforms={},
        years={},
        uses_by_year={},
        stands_out=StandsOut(None, (), (), 0),
        region=Region.EU,
        region_assumed=True,
        country=None,
        first_day=date(2025, 5, 27),
        objections=(),
        rules_of=date(2026, 8, 22),
        texts_read_until=date(2026, 8, 22),
        checked_on=DAY,
        ledger=LedgerTotals(0, 0, 0, 0, 0, 0),
        parts=(),
    )


def large() -> Summary:
    """Two accounts, eighteen years, all categories."""
    years = {
        year: uses(40 + 23 * ((year * 7) % 17), 9 + year % 7 * 6, 5000 + 900 * ((year * 5) % 11))
        for year in range(2008, 2027)
    }
    years[0] = uses(3, 0, 12)
    groups = ("Jardiniers de Lyon", "Vélo & Cie", "Old maps of the North", None, "أصدقاء المكتبة")
    return replace(
        empty(),
        accounts=(account(), account(platform=Platform.INSTAGRAM, number=1)),
        totals=Totals(512300, 214380, 3912, 209856, 612),
        categories=categories(public=3478, meta_ai=434, minor_owned=212, private=201906, whatsapp_sourced=8350),
        uses_by_category={
            Category.PUBLIC: uses(3478, 0, 0),
            Category.META_AI: uses(434, 12, 0),
            Category.MINOR_OWNED: uses(0, 212, 0),
            Category.PRIVATE: uses(0, 388, 201506),
            Category.WHATSAPP_SOURCED: uses(0, 0, 8350),
        },
        strengths=dict(zip(Strength, (198402, 12611, 0, 497, 2870), strict=True)),
        strengths_of_usable=dict(zip(Strength, (434, 608, 0, 0, 2870), strict=True)),
        kinds={
            kind: categories(public=(kind.code * 37) % 400, private=(kind.code * 7919) % 60000, meta_ai=kind.code % 3)
            for kind in list(Kind)[:22]
        },
        platforms={
            Platform.FACEBOOK: uses(2911, 402, 9000),
            Platform.MESSENGER: uses(0, 0, 150000),
            Platform.INSTAGRAM: uses(1001, 210, 42506),
        },
        years={year: categories(public=sum(counts.values())) for year, counts in years.items()},
        uses_by_year=years,
        stands_out=StandsOut(
            item(),
            ((2013, 388), (2014, 301), (2012, 240)),
            tuple((Place(i, PlaceKind.GROUP, g), 611 - 100 * i) for i, g in enumerate(groups)),
            1204,
        ),
        region_assumed=False,
        ledger=LedgerTotals(1234, 1000, 100, 130, 3, 1),
        parts=("facebook-ada-2026-11-02-part1.zip", "facebook-ada-2026-11-02-part2.zip", "instagram-ada.zip"),
    )


def crowded() -> Summary:
    """Everything at once: all platforms, kinds and thirty years, and names as long as they get."""
    name = "Maximiliane-Ottokarina von und zu Hohenlohe-Waldenburg-Schillingsfürst " * 5
    accounts = tuple(account(name, platform, number) for number, platform in enumerate(Platform))
    years = {year: uses(year, 2 * year, 300 * year) for year in range(1996, 2027)}
    return replace(
        large(),
        accounts=accounts,
        kinds={kind: categories(public=9999 * kind.code, private=123456, meta_ai=5) for kind in Kind},
        platforms={platform: uses(10**6, 10**5, 10**7) for platform in Platform},
        uses_by_year={**years, 1603: uses(1), 2999: uses(2), 0: uses(3)},
        parts=tuple(f"{'facebook-' * 12}part{number}.zip" for number in range(40)),
    )
