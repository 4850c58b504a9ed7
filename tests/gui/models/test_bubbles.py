"""When something was said: with the time of day only where the archive tells one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.i18n import Words
from core.vocabulary import Platform
from gui.models.naming import shown_moment
from tests.core.report.samples import item

MIDNIGHT = datetime(2026, 3, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("platform", "zone_known", "at", "clock"),
    [
        (Platform.META_AI, False, MIDNIGHT, False),
        (Platform.META_AI, True, MIDNIGHT, True),
        (Platform.META_AI, False, MIDNIGHT.replace(hour=9), True),
        (Platform.WHATSAPP, False, MIDNIGHT, True),
    ],
)
def test_a_talk_of_which_the_day_alone_is_told_has_no_time(
    platform: Platform, zone_known: bool, at: datetime, clock: bool, words: Words
) -> None:
    said = shown_moment(item(platform=platform, zone_known=zone_known, made_at=at), words)
    assert ("AM" in said) is clock
    assert "Mar 9, 2026" in said
