"""An archive that nothing dates is no older than its newest record."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.library.database import Database
from core.library.last_seen import see_last
from core.values import Account
from core.vocabulary import Kind
from tests.core.library.making import ANNA, DAY, at

MADE = datetime(2026, 11, 20, tzinfo=UTC)


def seen(*items: tuple[Kind, str], account: Account = ANNA) -> datetime | None:
    database = Database()
    database.run("CREATE TABLE item (account INTEGER, kind INTEGER, made_at BIGINT)")
    for kind, when in items:
        database.run("INSERT INTO item VALUES (?, ?, ?)", (account.number, kind.code, at(when)))
    (found,) = see_last(database, [account], DAY)
    database.close()
    return found.last_seen


def test_the_newest_record_tells_how_late_it_is() -> None:
    assert seen((Kind.STORY, "2018-05-01"), (Kind.POST, "2024-05-01")) == datetime(2024, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize("ahead", [(Kind.POST, "2027-01-01"), (Kind.EVENT, "2024-06-01")])
def test_what_may_lie_ahead_tells_nothing(ahead: tuple[Kind, str]) -> None:
    assert seen((Kind.POST, "2024-05-01"), ahead) == datetime(2024, 5, 1, tzinfo=UTC)


def test_a_told_day_needs_no_record() -> None:
    assert seen((Kind.POST, "2024-05-01"), account=replace(ANNA, exported_at=MADE)) is None
