"""Brings answers and verdicts to the items: one integer of facts for each, one verdict for each integer that occurs.

Nothing of a verdict is kept: table `shown` is made anew from the facts at each judgement (a million items: see
benchmarks/README.md), so an answer, an undo or another day costs one query.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from core.answers import Answers, Period
from core.judging.age import day_start_ms
from core.judging.combination import Combination, Then, shifts, unpack
from core.judging.periods import periods_in_force
from core.judging.verdict import Verdict
from core.library.database import Database, words_column
from core.text.folding import fold
from core.values import Account
from core.vocabulary import Kind, PlaceKind, Platform

_OWN_PLACES = (PlaceKind.NONE, PlaceKind.TIMELINE, PlaceKind.ALBUM)
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Threshold:
    """The moments (UTC ms) that part an account's items; None where there is none."""

    account: int
    adult_from: int | None  # made before: the owner was under 18
    newer_from: int | None  # made then or later: newer than the objection
    expired_before: int | None  # a story made before has expired on the day of the export
    started_at: int | None  # the region's first day


def write_thresholds(database: Database, thresholds: Sequence[Threshold], accounts: Sequence[Account]) -> None:
    """Replace the moments and the spans in which accounts were private."""
    for table in ("threshold", "private_span"):
        database.run(f"DELETE FROM {table}")
    for one in thresholds:
        database.run(
            "INSERT INTO threshold VALUES (?, ?, ?, ?, ?)",
            (one.account, one.adult_from, one.newer_from, one.expired_before, one.started_at),
        )
    for account in accounts:
        switches = sorted(account.privacy_history, key=lambda switch: switch.at)
        for position, switch in enumerate(switches):
            ends = switches[position + 1].at * 1000 if position + 1 < len(switches) else None
            if position == 0:  # before the first switch the account was in the opposite state
                _write_span(database, account.number, (None, switch.at * 1000), private=not switch.private)
            _write_span(database, account.number, (switch.at * 1000, ends), private=switch.private)


def _write_span(database: Database, account: int, span: tuple[int | None, int | None], *, private: bool) -> None:
    database.run("INSERT INTO private_span VALUES (?, ?, ?, ?)", (account, *span, private))


def write_answers(database: Database, answers: Answers, accounts: Sequence[Account]) -> None:
    """Replace the answers on places and items; among entries on the same thing the later stands."""
    for table in ("place_answer", "correction"):
        database.run(f"DELETE FROM {table}")
    by_id = {account.id: account.number for account in accounts}
    chosen: dict[int, int] = {}
    for answer in answers.places:
        for place, account, kind, folded in database.rows("SELECT id, account, kind, folded FROM place WHERE id > 0"):
            fits = PlaceKind.at(kind) is answer.kind and folded == fold(answer.name)
            if (
                fits
                and (answer.account is None or by_id.get(answer.account) == account)
                and _platform_fits(answer.platform, accounts[account].platform)
            ):
                chosen[place] = answer.audience.code
    _insert_pairs(database, "place_answer", "place", chosen)
    corrected = {}
    for correction in answers.items:
        for (item,) in database.rows("SELECT id FROM item_key WHERE key = ?", (correction.key,)):
            corrected[item] = correction.audience.code
    _insert_pairs(database, "correction", "item", corrected)


def _platform_fits(platform: Platform | None, own: Platform) -> bool:
    return platform is None or platform is own or (platform is Platform.MESSENGER and own is Platform.FACEBOOK)


def _insert_pairs(database: Database, table: str, column: str, pairs: dict[int, int]) -> None:
    if pairs:
        database.insert(
            table,
            {
                column: np.array(list(pairs), dtype=np.int32),
                "audience": np.array(list(pairs.values()), dtype=np.uint8),
            },
        )


def judge(
    database: Database,
    answers: Answers,
    accounts: Sequence[Account],
    day: date,
    decide: Callable[[Combination], Verdict],
) -> None:
    """Make `shown` anew."""
    facts = _facts_sql(periods_in_force(answers, day), accounts)
    database.run(f"CREATE OR REPLACE TABLE judged AS SELECT item.id, {facts} AS facts FROM {_SOURCES}")
    codes = database.column("SELECT DISTINCT facts FROM judged")
    verdicts = [decide(unpack(int(code))) for code in codes]
    _write_rulings(database, codes, verdicts)
    database.run(_SHOWN)


_SOURCES = """item LEFT JOIN place_answer pa ON pa.place = item.place LEFT JOIN correction c ON c.item = item.id
    LEFT JOIN threshold t ON t.account = item.account"""
_SHOWN = f"""
CREATE OR REPLACE TABLE shown AS
SELECT item.id, item.record_id, item.account, item.platform, item.kind,
    (((judged.facts >> {shifts()["mine"]}) & 1) = 1) AS mine, item.year, item.made_at, item.place, judged.facts,
    r.audience, r.strength, r.evidence, r.category, r.usable, r.leans, r.rule
FROM item JOIN judged ON judged.id = item.id JOIN ruling r ON r.facts = judged.facts ORDER BY item.id
"""


def _facts_sql(periods: Sequence[Period], accounts: Sequence[Account]) -> str:
    at = shifts()
    story = f"item.kind = {Kind.STORY.code}"
    parts = {
        "corrected": "coalesce(c.audience, 0)",
        "place_answer": "coalesce(pa.audience, 0)",
        "period_answer": _period_sql(periods, accounts),
        "expired": f"coalesce({story} AND item.made_at < t.expired_before, false)",
        "ended_since_start": f"coalesce({story} AND item.made_at + {_DAY_MS} >= t.started_at, false)",
        "before_18": "coalesce(item.made_at < t.adult_from, false)",
        "newer": "coalesce(item.made_at >= t.newer_from, false)",
        "then": _then_sql(accounts),
    }
    return "item.facts + " + " + ".join(f"(({sql})::BIGINT << {at[name]})" for name, sql in parts.items())


def _then_sql(accounts: Sequence[Account]) -> str:
    """Give the state of the account at the item's time; only accounts with a history need the look-up."""
    if not any(account.privacy_history for account in accounts):
        return "0"
    return f"""coalesce((SELECT max(CASE WHEN s.private THEN {Then.PRIVATE.code} ELSE {Then.PUBLIC.code} END)
        FROM private_span s WHERE s.account = item.account AND item.made_at >= coalesce(s.starts, item.made_at)
        AND item.made_at < coalesce(s.ends, item.made_at + 1)), 0)"""


def _period_sql(periods: Sequence[Period], accounts: Sequence[Account]) -> str:
    """Give the answer of the last period that speaks of an item; days are the account's own."""
    cases: list[str] = []
    for period in reversed(periods):
        for account in accounts:
            if period.account not in (None, account.id) or not _platform_fits(period.platform, account.platform):
                continue
            cases.append(f"WHEN {_period_condition(period, account)} THEN {period.audience.code}")
    return f"CASE {' '.join(cases)} ELSE 0 END" if cases else "0"


def _period_condition(period: Period, account: Account) -> str:
    conditions = [f"item.account = {account.number}"]
    if period.platform is not None:
        conditions.append(f"item.platform = {period.platform.code}")
    if period.from_day is not None:
        conditions.append(f"item.made_at >= {day_start_ms(period.from_day, account.time_zone)}")
    if period.until is not None:
        conditions.append(f"item.made_at < {day_start_ms(period.until + timedelta(days=1), account.time_zone)}")
    if period.kind is not None:
        conditions.append(f"item.kind = {period.kind.code}")
    else:
        codes = ", ".join(str(kind.code) for kind in _OWN_PLACES)
        conditions.append(f"((item.facts >> {shifts()['place']}) & 15) IN ({codes})")
    return " AND ".join(conditions)


def _write_rulings(
    database: Database, codes: np.ndarray[tuple[int], np.dtype[np.int64]], verdicts: Sequence[Verdict]
) -> None:
    database.run("DELETE FROM ruling")
    if not verdicts:
        return
    columns = {"facts": np.asarray(codes, dtype=np.int64)}
    for column, name in (
        ("audience", "audience"),
        ("strength", "strength"),
        ("evidence", "evidence"),
        ("category", "category"),
        ("usable", "use"),
        ("leans", "leans"),
    ):
        columns[column] = np.array([getattr(verdict, name).code for verdict in verdicts], dtype=np.uint8)
    columns["rule"] = words_column([verdict.rule for verdict in verdicts])
    database.insert("ruling", columns)
