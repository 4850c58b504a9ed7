"""Brings answers and verdicts to the items: one integer of facts for each, one verdict for each integer that occurs.

Nothing of a verdict is kept: table `shown` is made anew from the facts at each judgement (a million items: see
benchmarks/README.md), so an answer, an undo or another day costs one query.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

import numpy as np

from core.answers import Answers, Period
from core.judging.age import day_start_ms
from core.judging.audience import OWN_PLACES
from core.judging.combination import WIDTHS, Combination, Then, shifts, unpack
from core.judging.periods import periods_in_force
from core.judging.verdict import Verdict
from core.library.answering import platform_fits
from core.library.database import Database, words_column
from core.values import Account
from core.vocabulary import Aspect, Choice, Kind

_ELSEWHERE = (Kind.GROUP_POST, Kind.GROUP_COMMENT, Kind.PAGE_POST)
_DAY_MS = 86_400_000


def judge(
    database: Database,
    answers: Answers,
    accounts: Sequence[Account],
    day: date,
    decide: Callable[[Combination], Verdict],
) -> None:
    """Make `shown` anew."""
    facts = _facts_sql(periods_in_force(answers, day), accounts)
    database.run(_OWNED)
    database.run(f"CREATE OR REPLACE TABLE judged AS SELECT item.id, {facts} AS facts FROM {_SOURCES}")
    codes = database.column("SELECT DISTINCT facts FROM judged")
    verdicts = [decide(unpack(int(code))) for code in codes]
    _write_rulings(database, codes, verdicts)
    database.run(_SHOWN)


# Items that their writer's name makes the owner's, by the person's answer.
_OWNED = f"""
CREATE OR REPLACE TABLE owned AS
SELECT DISTINCT item.id FROM item JOIN record r ON r.id = item.record_id JOIN owner_answer o
    ON o.account = item.account AND o.author = r.author AND o.place IN (-1, item.place)
WHERE ((item.facts >> {shifts()["mine"]}) & 1) = 0
"""
_SOURCES = """item LEFT JOIN owned ON owned.id = item.id LEFT JOIN place_answer pa ON pa.place = item.place
    LEFT JOIN correction c ON c.item = item.id LEFT JOIN threshold t ON t.account = item.account"""
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
        "mine": "owned.id IS NOT NULL",
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
            if period.account not in (None, account.id) or not platform_fits(period.platform, account.platform):
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
        conditions.append(on_own_account("item"))
    return " AND ".join(conditions)


def on_own_account(table: str) -> str:
    """Say as SQL over `item` or `shown` what `core.judging.audience.stands_on_own_account` says of one item."""
    place, aspect = (
        f"(({table}.facts >> {shifts()[name]}) & {(1 << WIDTHS[name]) - 1})" for name in ("place", "aspect")
    )
    return f"""{place} IN ({_codes(OWN_PLACES)}) AND {table}.kind NOT IN ({_codes(_ELSEWHERE)})
        AND ({table}.kind <> {Kind.COMMENT.code} OR {aspect} = {Aspect.OWN_MEDIA.code})"""


def _codes(choices: Iterable[Choice]) -> str:
    return ", ".join(str(code) for code in sorted(choice.code for choice in choices))


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
