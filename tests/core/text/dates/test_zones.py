"""The zone that a date names is taken out of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core.text.dates.clocks import Clock
from core.text.dates.zones import cut_zone


@pytest.mark.parametrize(
    ("text", "rest", "hours"),
    [
        ("pm EDT", "pm ", -4.0),
        (" PST", " ", -8.0),
        (" UTC+02", " ", 2.0),
        (" UTC+05:30", " ", 5.5),
        (" UTC\u221207", " ", -7.0),
        (" GMT+2", " ", 2.0),
        (" (UTC+01)", " ", 1.0),
        (" UTC", " ", 0.0),
    ],
)
def test_offsets_and_letters(text: str, rest: str, hours: float) -> None:
    assert cut_zone(text) == (rest, Clock.fixed(timedelta(hours=hours)))


@pytest.mark.parametrize("place", ["Asia/Kuala_Lumpur", "America/Argentina/Buenos_Aires", "Etc/GMT+5"])
def test_places(place: str) -> None:
    assert cut_zone(f"pm {place}") == ("pm ", Clock.in_zone(place))


def test_a_place_that_nobody_knows_is_no_part_of_the_date_either() -> None:
    assert cut_zone(" Here/There") == (" ", None)


@pytest.mark.parametrize("text", ["", " PM", " am", " XYZ", " po południu", " UTC+99", " heute/morgen"])
def test_other_texts_name_no_zone(text: str) -> None:
    assert cut_zone(text)[1] is None
