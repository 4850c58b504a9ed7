"""What circumstances change of an item's facts: when a story had surely expired (contract §3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.vocabulary import Kind, Platform
from tests.core.library.making import ANNA, post, rows

EXPORTED = datetime.combine(datetime(2026, 11, 2, tzinfo=UTC).date(), datetime.max.time(), tzinfo=UTC)


@pytest.mark.parametrize(
    ("made", "time_zone", "evidence"),
    [
        ("2026-10-31 23:59", None, "story-expired"),
        ("2026-11-01 00:00", None, "account-public"),
        ("2026-11-01 23:00", None, "account-public"),
        ("2026-10-31 22:59", "Europe/Paris", "story-expired"),
        ("2026-10-31 23:00", "Europe/Paris", "account-public"),
    ],
)
def test_a_story_has_expired_if_its_day_was_over_when_the_day_of_the_export_began(
    made: str, time_zone: str | None, evidence: str
) -> None:
    owner = replace(ANNA, platform=Platform.INSTAGRAM, private_now=False, exported_at=EXPORTED, time_zone=time_zone)
    (found,) = rows([post(None, made, kind=Kind.STORY, platform=Platform.INSTAGRAM)], accounts=(owner,))
    assert found["evidence"] == evidence
