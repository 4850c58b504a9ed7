"""The summary: the figures that every face shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from core.judging.age import latest_possible
from core.judging.owners import minor_by
from core.judging.rulebook import Policy
from core.library.asking import page
from core.library.database import Database
from core.library.items import Place
from core.library.judgement import Judgement
from core.library.summary import AccountFigures, LedgerTotals, PlaceFigure, StandsOut, Summary, Totals
from core.values import Account, LedgerEntry
from core.vocabulary import Category, Evidence, Kind, PlaceKind, Platform, Reason, Status, Strength, Use

_CUBE = """SELECT account, platform, kind, year, category, usable, strength, evidence, count(*)
    FROM shown WHERE mine GROUP BY ALL"""
_ALWAYS_PUBLIC = frozenset({Evidence.ALWAYS_PUBLIC_PROFILE, Evidence.COVER_PICTURE, Evidence.INSTAGRAM_BIO})
Part = TypeVar("Part")
_MOST_YEARS, _MOST_GROUPS, _MOST_PLACES = 3, 5, 6


@dataclass(frozen=True, slots=True)
class Frame:
    """What the summary says besides figures of items."""

    accounts: Sequence[Account]
    parts: tuple[str, ...]
    left_out: int
    judgement: Judgement
    policy: Policy


@dataclass(frozen=True, slots=True)
class _Cell:
    """So many of the owner's items agree in all of this."""

    account: int
    platform: Platform
    kind: Kind
    year: int
    category: Category
    use: Use
    strength: Strength
    evidence: Evidence
    items: int


def summarize(database: Database, frame: Frame, ledger: Sequence[LedgerEntry]) -> Summary:
    """Ask once for all figures of the accounts in the frame."""
    numbers = frozenset(account.number for account in frame.accounts)
    cells = [cell for row in database.rows(_CUBE) if (cell := _cell(row)).account in numbers]
    every = database.rows("SELECT account, count(*) FROM shown GROUP BY account")
    all_items: dict[int, int] = {account: items for account, items in every if account in numbers}
    theirs = _of_accounts(numbers)
    here, policy = frame.judgement, frame.policy
    return Summary(
        accounts=tuple(_account_figures(account, cells, all_items, frame) for account in frame.accounts),
        totals=_totals(cells, sum(all_items.values())),
        categories=_by_category(cells),
        uses_by_category={one: _by_use(part) for one, part in _parted(cells, Category, "category").items()},
        strengths=_by_strength(cells),
        strengths_of_usable=_by_strength([cell for cell in cells if cell.use is Use.MAY_BE_USED]),
        kinds={one: _by_category(part) for one, part in _parted(cells, Kind, "kind").items() if part},
        platforms={one: _by_use(part) for one, part in _parted(cells, Platform, "platform").items() if part},
        years={year: _by_category(part) for year, part in _parted(cells, _years(cells), "year").items()},
        uses_by_year={year: _by_use(part) for year, part in _parted(cells, _years(cells), "year").items()},
        stands_out=_stands_out(database, cells, theirs, _latest_year(frame)),
        region=here.region,
        region_assumed=here.region_assumed,
        zone_country=here.zone_country,
        country=here.country,
        first_day=policy.first_days[here.region],
        objections=tuple((objection.platform, objection.on) for objection in here.answers.objections),
        rules_of=policy.rules_of,
        texts_read_until=policy.texts_read_until,
        checked_on=here.day,
        ledger=ledger_totals(ledger),
        parts=frame.parts,
        left_out=frame.left_out,
        places=_places(database, theirs),
    )


def _cell(row: tuple[int, ...]) -> _Cell:
    account, platform, kind, year, category, use, strength, evidence, items = row
    return _Cell(
        account,
        Platform.at(platform),
        Kind.at(kind),
        year,
        Category.at(category),
        Use.at(use),
        Strength.at(strength),
        Evidence.at(evidence),
        items,
    )


def _parted(cells: Sequence[_Cell], values: Iterable[Part], column: str) -> dict[Part, list[_Cell]]:
    """Part the cells by one of their columns, in the order of its values."""
    return {value: [cell for cell in cells if getattr(cell, column) == value] for value in values}


def ledger_totals(ledger: Sequence[LedgerEntry]) -> LedgerTotals:
    """Count members by what became of them."""
    counts = {status: sum(entry.status is status for entry in ledger) for status in Status}
    unreadable = [entry.unreadable for entry in ledger if entry.unreadable and entry.status is Status.READ]
    return LedgerTotals(
        members=len(ledger),
        read=counts[Status.READ],
        activity=counts[Status.ACTIVITY],
        set_aside=counts[Status.SET_ASIDE],
        not_understood=counts[Status.NOT_UNDERSTOOD],
        damaged=counts[Status.DAMAGED],
        unreadable_records=sum(unreadable),
        unreadable_in=len(unreadable),
        cut_zips=sum(entry.reason is Reason.ZIP_CUT_OFF for entry in ledger),
    )


def _account_figures(
    account: Account, cells: Sequence[_Cell], all_items: dict[int, int], frame: Frame
) -> AccountFigures:
    own = [cell for cell in cells if cell.account == account.number]
    return AccountFigures(
        account=account,
        totals=_totals(own, all_items.get(account.number, 0)),
        categories=_by_category(own),
        objection=_objection_of(account, frame),
        minor_by=minor_by(account, frame.judgement.answers, frame.judgement.day),
    )


def _objection_of(account: Account, frame: Frame) -> date | None:
    owner = frame.judgement.owners.get(account.number)
    return owner.objection if owner else None


def _totals(cells: Sequence[_Cell], items: int) -> Totals:
    uses = _by_use(cells)
    return Totals(items, sum(uses.values()), uses[Use.MAY_BE_USED], uses[Use.NOT_USED], uses[Use.UNCLEAR])


def _by_use(cells: Sequence[_Cell]) -> dict[Use, int]:
    return {one: sum(cell.items for cell in cells if cell.use is one) for one in Use}


def _by_category(cells: Sequence[_Cell]) -> dict[Category, int]:
    return {one: sum(cell.items for cell in cells if cell.category is one) for one in Category}


def _by_strength(cells: Sequence[_Cell]) -> dict[Strength, int]:
    return {one: sum(cell.items for cell in cells if cell.strength is one) for one in Strength}


def _years(cells: Sequence[_Cell]) -> list[int]:
    """The years that occur, ascending, the unknown one (0) last."""
    return sorted({cell.year for cell in cells}, key=lambda year: (year == 0, year))


def _of_accounts(numbers: Iterable[int]) -> str:
    """Give the SQL that takes only items of these accounts."""
    return f"account IN ({', '.join(str(number) for number in sorted(numbers)) or '-1'})"


def _places(database: Database, theirs: str) -> tuple[PlaceFigure, ...]:
    rows = database.rows(
        "SELECT p.id, p.kind, p.name, min(s.platform), count(*) AS n FROM shown s JOIN place p ON p.id = s.place"
        f" WHERE s.mine AND p.id > 0 AND s.{theirs} GROUP BY p.id, p.kind, p.name, p.folded"
        f" ORDER BY n DESC, p.kind, p.folded, p.id LIMIT {_MOST_PLACES}"
    )
    return tuple(
        PlaceFigure(Place(number, PlaceKind.at(kind), name), Platform.at(platform), items)
        for number, kind, name, platform, items in rows
    )


def _latest_year(frame: Frame) -> int:
    """Give the last year that can be right."""
    days = (latest_possible(frame.judgement.day, account.exported_at) for account in frame.accounts)
    return max(days, default=frame.judgement.day).year


def _stands_out(database: Database, cells: Sequence[_Cell], theirs: str, latest: int) -> StandsOut:
    usable = Use.MAY_BE_USED.code
    oldest = database.column(
        f"SELECT id FROM shown WHERE mine AND usable = {usable} AND {theirs} AND made_at IS NOT NULL"
        " ORDER BY made_at, id LIMIT 1"
    )
    groups = database.rows(
        "SELECT p.id, p.name, count(*) AS n FROM shown s JOIN place p ON p.id = s.place"
        f" WHERE s.mine AND s.{theirs} AND p.kind = {PlaceKind.GROUP.code} AND p.name IS NOT NULL"
        f" AND s.usable <> {Use.NOT_USED.code}"
        f" GROUP BY p.id, p.name, p.folded ORDER BY n DESC, p.folded, p.id LIMIT {_MOST_GROUPS}"
    )
    by_year = {year: _by_use([cell for cell in cells if cell.year == year])[Use.MAY_BE_USED] for year in _years(cells)}
    busiest = sorted(
        ((year, n) for year, n in by_year.items() if 0 < year <= latest and n), key=lambda pair: (-pair[1], pair[0])
    )
    return StandsOut(
        oldest_usable=next(iter(page(database, oldest)), None),
        busiest_years=tuple(busiest[:_MOST_YEARS]),
        groups=tuple((Place(number, PlaceKind.GROUP, name), items) for number, name, items in groups),
        always_public=sum(cell.items for cell in cells if cell.evidence in _ALWAYS_PUBLIC),
    )
