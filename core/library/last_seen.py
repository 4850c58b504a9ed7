"""Finds how late an account's archive can be told to be where neither its name nor a list of requests tells its day.

An archive is no older than its newest record. A zip's own entry times prove nothing: whoever packs it anew sets them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from core.library.database import Database
from core.values import Account
from core.vocabulary import Kind

# An event's time may be that of its beginning, which lies ahead.
_NEWEST = f"SELECT account, max(made_at) FROM item WHERE made_at <= ? AND kind <> {Kind.EVENT.code} GROUP BY account"


def see_last(database: Database, accounts: Sequence[Account], day: date) -> tuple[Account, ...]:
    """Give each account with the time of its newest record, of those made by the end of the day of the check."""
    ends = datetime.combine(day, time.max, tzinfo=UTC)
    newest: dict[int, int] = dict(database.rows(_NEWEST, (int(ends.timestamp() * 1000),)))
    return tuple(
        replace(account, last_seen=datetime.fromtimestamp(newest[account.number] / 1000, UTC))
        if account.exported_at is None and account.number in newest
        else account
        for account in accounts
    )
