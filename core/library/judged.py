"""Brings answers and verdicts to the items: one integer of facts for each, one verdict for each integer that occurs.

Nothing of a verdict is kept: `judged` and `ruling` are made anew from the facts at each judgement, and `shown` joins
them (a million items: see benchmarks/README.md), so an answer, an undo or another day costs one query.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

import numpy as np

from core.judging.combination import Combination, shifts, unpack
from core.judging.verdict import Verdict
from core.library.changing import placed
from core.library.database import Column, Database, Session, Table, words_column

Decide = Callable[[Combination], Verdict]

# What an answer on a single thing tells of an item: the SQL of the fact, and the table to ask.
_TOLD: Mapping[str, tuple[str, str]] = {
    "mine": ("owned.id IS NOT NULL", "LEFT JOIN owned ON owned.id = i.id"),
    "place_answer": ("coalesce(pa.audience, 0)", "LEFT JOIN place_answer pa ON pa.place = i.place"),
    "corrected": ("coalesce(c.audience, 0)", "LEFT JOIN correction c ON c.item = i.id"),
}
_JUDGED = """CREATE OR REPLACE TABLE judged AS
SELECT i.id, i.record_id, i.account, i.platform, i.kind, i.year, i.made_at, i.place, i.facts + {facts} AS facts
FROM item i {tables}"""
_RULING = """CREATE OR REPLACE TABLE ruling (
    facts BIGINT, mine BOOLEAN, audience UTINYINT, strength UTINYINT, evidence UTINYINT,
    category UTINYINT, usable UTINYINT, leans UTINYINT, rule VARCHAR
)"""
_SHOWN = """CREATE OR REPLACE VIEW shown AS
SELECT j.id, j.record_id, j.account, j.platform, j.kind, r.mine, j.year, j.made_at, j.place, j.facts,
    r.audience, r.strength, r.evidence, r.category, r.usable, r.leans, r.rule
FROM judged j JOIN ruling r ON r.facts = j.facts"""
_COLUMNS = {
    "audience": "audience",
    "strength": "strength",
    "evidence": "evidence",
    "category": "category",
    "usable": "use",
    "leans": "leans",
}


def judge(database: Database, changing: Mapping[str, str], told: Collection[str], decide: Decide) -> None:
    """Make the verdicts anew; who asks meanwhile sees the old ones or the new ones, never some of both.

    `changing` is the SQL of the facts that circumstances decide, `told` names those that single answers decide.
    """
    facts = {**changing, **{name: _TOLD[name][0] for name in told}}
    tables = " ".join(_TOLD[name][1] for name in _TOLD if name in told)
    with database.at_once() as session:
        session.run(_JUDGED.format(facts=placed(facts), tables=tables))
        codes = session.column("SELECT DISTINCT facts FROM judged ORDER BY facts")
        session.run(_RULING)
        _write_rulings(session, codes, [decide(unpack(int(code))) for code in codes])
        session.run(_SHOWN)


def _write_rulings(session: Session, codes: Column, verdicts: Sequence[Verdict]) -> None:
    if not verdicts:
        return
    columns: Table = {"facts": np.asarray(codes, dtype=np.int64)}
    columns["mine"] = ((columns["facts"] >> shifts()["mine"]) & 1).astype(bool)
    for column, name in _COLUMNS.items():
        columns[column] = np.array([getattr(verdict, name).code for verdict in verdicts], dtype=np.uint8)
    columns["rule"] = words_column([verdict.rule for verdict in verdicts])
    session.insert("ruling", columns)
