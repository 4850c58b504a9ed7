from __future__ import annotations

import pytest

from core.readers.whatsapp.cutting import cut
from core.readers.whatsapp.times import Times

EVENING = 1_772_918_520_000  # 7 March 2026, 21:22


def times(*lines: str, language: str | None = None, told: str | None = None) -> list[int | None]:
    return Times(cut("\n".join(lines)), language, told).utc_ms


@pytest.mark.parametrize(
    "line",
    [
        "13/03/2026, 21:22 - a: m",
        "[13.03.26, 21:22:00] a: m",
        "3/13/26, 9:22 PM - a: m",
        "13/03/2026, 09:22 p.\N{NO-BREAK SPACE}m. - a: m",
        "13.03.2026 г., 21:22 ч. - a: m",
        "2026/3/13 下午9:22 - a: m",
        "2026/3/13 晚上9:22 - a: m",
        "2026. 3. 13. 오후 9:22 - a: m",
        "\u200f١٣\u200f/٣\u200f/٢٠٢٦، ٩:٢٢ م - a: m",
        "13/3/26, 9:22 μ.μ. - a: m",
        "3/13/26, 9:22 at night - a: m",
        "2026-03-13 21 h 22 - a: m",
        "21:22, 13/03/2026 - a: m",
        "9:22 PM, Mar 13, 2026 - a: m",
        "13.3.2026 klo 21.22 - a: m",
        "13/3/2569 BE 21:22 - a: m",
    ],
)
def test_hours_are_read_in_every_manner(line: str) -> None:
    assert times(line) == [EVENING + 6 * 86_400_000]


def test_morning_and_midnight_are_told_from_evening_and_noon() -> None:
    hours = [("12:05 AM", 0), ("1:05 AM", 1), ("12:05 PM", 12), ("11:05 PM", 23)]
    found = times(*(f"3/13/26, {written} - a: m" for written, _ in hours))
    day = EVENING + 6 * 86_400_000 - 76_920_000
    assert found == [day + hour * 3_600_000 + 300_000 for _, hour in hours]


def test_a_time_that_there_is_not_costs_itself_only() -> None:
    assert times("07/03/2026, 21:22 - a: m", "07/33/2026, 21:22 - a: m", "13/03/2026, 21:99 - a: m") == [
        EVENING,
        None,
        None,
    ]


def test_it_is_marked_when_nothing_tells_days_from_months() -> None:
    assert not Times(cut("1/2/26, 10:00 - a: m"), "en", None).order_is_told
    assert Times(cut("1/2/26, 10:00 - a: m"), "fr", None).order_is_told
    assert Times(cut("1/2/26, 10:00 - a: m"), "en", "day-first").order_is_told
