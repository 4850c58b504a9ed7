"""Finds the owner's oldest record, and the newest of all where nothing else tells how old an archive is.

An archive is no older than its newest record. A zip's own entry times prove nothing: whoever packs it anew sets them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from core.judging.combination import shifts
from core.library.database import Database
from core.values import Account
from core.vocabulary import Kind

# An event's time may be that of its beginning, which lies ahead.
_NEWEST = f"SELECT account, max(made_at) FROM item WHERE made_at <= ? AND kind <> {Kind.EVENT.code} GROUP BY account"
# What a profile shows is in every archive, whatever the time that was asked for.
_PROFILE = f"{Kind.PROFILE_FIELD.code}, {Kind.PROFILE_PICTURE.code}, {Kind.COVER_PICTURE.code}"
_OLDEST = f"""
SELECT account, min(made_at) FROM item
WHERE (facts >> {shifts()["mine"]}) & 1 = 1 AND made_at IS NOT NULL AND kind NOT IN ({_PROFILE}) GROUP BY account
"""


def see_ends(database: Database, accounts: Sequence[Account], day: date) -> tuple[Account, ...]:
    """Give each account with the times of its oldest and newest record, of those made by the day of the check."""
    ends = datetime.combine(day, time.max, tzinfo=UTC)
    newest: dict[int, int] = dict(database.rows(_NEWEST, (int(ends.timestamp() * 1000),)))
    oldest: dict[int, int] = dict(database.rows(_OLDEST))
    return tuple(
        replace(
            account,
            first_seen=_moment(oldest.get(account.number)),
            last_seen=None if account.exported_at else _moment(newest.get(account.number)),
        )
        for account in accounts
    )


def _moment(at: int | None) -> datetime | None:
    return None if at is None else datetime.fromtimestamp(at / 1000, UTC)
