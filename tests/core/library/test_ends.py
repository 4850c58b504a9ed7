"""An archive that nothing dates is no older than its newest record."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.judging.combination import shifts
from core.library.database import Database
from core.library.ends import see_ends
from core.values import Account
from core.vocabulary import Kind
from tests.core.library.making import ANNA, DAY, at

MINE = 1 << shifts()["mine"]
MADE = datetime(2026, 11, 20, tzinfo=UTC)


def ends(*items: tuple[Kind, str], account: Account = ANNA) -> tuple[datetime | None, datetime | None]:
    database = Database()
    database.run("CREATE TABLE item (account INTEGER, kind INTEGER, made_at BIGINT, facts BIGINT)")
    for kind, when in items:
        database.run("INSERT INTO item VALUES (?, ?, ?, ?)", (account.number, kind.code, at(when), MINE))
    (found,) = see_ends(database, [account], DAY)
    database.close()
    return found.first_seen, found.last_seen


def test_the_newest_record_tells_how_late_it_is() -> None:
    assert ends((Kind.STORY, "2018-05-01"), (Kind.POST, "2024-05-01"))[1] == datetime(2024, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize("ahead", [(Kind.POST, "2027-01-01"), (Kind.EVENT, "2024-06-01")])
def test_what_may_lie_ahead_tells_nothing(ahead: tuple[Kind, str]) -> None:
    assert ends((Kind.POST, "2024-05-01"), ahead)[1] == datetime(2024, 5, 1, tzinfo=UTC)


def test_a_told_day_needs_no_record() -> None:
    assert ends((Kind.POST, "2024-05-01"), account=replace(ANNA, exported_at=MADE))[1] is None


def test_what_a_profile_shows_does_not_tell_where_the_archive_begins() -> None:
    told = ends((Kind.PROFILE_PICTURE, "2012-05-01"), (Kind.POST, "2025-05-01"), (Kind.POST, "2026-05-01"))
    assert told[0] == datetime(2025, 5, 1, tzinfo=UTC)
