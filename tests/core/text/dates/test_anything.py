"""Whatever a page holds where dates stand: a sane time or none, no exception, no long wait."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.text.dates.clocks import Clock
from core.text.dates.page_dates import PageDates, read_day

FIRST_MS = int(datetime(1899, 12, 30, tzinfo=UTC).timestamp()) * 1000
LAST_MS = int(datetime(2200, 1, 3, tzinfo=UTC).timestamp()) * 1000

FIGURES = ("26", "2026", "9", "05", "20", "10", "2024", "31", "12", "2", "29", "1900", "9999", "٢٦", "0", "13")
TIMES = (
    "10:15",
    "24:00",
    "00:00",
    "21.05",
    "21h05",
    "٩:٠٥",
    "9:05:20",
    "am",
    "pm",
    "a.m.",
    "오후",
    "下午",
    "rano",
    "à",
)
MONTHS = ("Jun", "月", "日", "年", "Tháng", "maj", "lis", "srp", "mar", "UTC+02", "EDT", "Europe/Paris")
SIGNS = (":", ",", ".", "/", "-", "\u200f", "\u202f", "\u00a0")
WORDS = st.sampled_from([*FIGURES, *TIMES, *MONTHS, *SIGNS])
DATELIKE = st.lists(WORDS, max_size=14).map(" ".join) | st.lists(WORDS, max_size=14).map("".join)
TEXTS = st.text(max_size=120) | DATELIKE
CLOCKS = st.sampled_from([Clock.unknown(), Clock.in_zone("Europe/Paris"), Clock.in_zone("Pacific/Apia")])


@settings(max_examples=300, deadline=None)
@given(st.lists(TEXTS, max_size=6), TEXTS, CLOCKS, st.lists(st.sampled_from(["fr_FR", "en_US", "hr", "?"]), max_size=2))
def test_any_text_is_a_sane_time_or_none(samples: list[str], text: str, clock: Clock, hints: list[str]) -> None:
    dates = PageDates.of(samples, clock, hints)
    for one in (*samples, text):
        _, at_end = dates.date_at_end(one) or (0, None)
        for utc_ms in (dates.utc_ms(one), at_end):
            assert utc_ms is None or FIRST_MS < utc_ms < LAST_MS


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_any_text_is_a_day_or_none(text: str) -> None:
    day = read_day(text)
    assert day is None or date(1900, 1, 1) <= day < date(2200, 1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "1" * 100_000,
        "1:" * 50_000,
        "1 : " * 30_000,
        "a " * 50_000,
        "月" * 100,
        "2024 " * 20,
        "(" * 100_000,
        "9:05" * 25,
        "\0",
    ],
)
def test_no_text_is_slow(text: str) -> None:
    start = time.process_time()
    dates = PageDates.of([text] * 50, Clock.unknown())
    for _ in range(100):
        dates.utc_ms(text)
    dates.date_at_end(text)
    assert time.process_time() - start < 1


def test_a_page_of_ever_new_texts_is_not_slow() -> None:
    texts = [
        f"{chr(97 + n % 26) * (1 + n % 9)} {chr(945 + n % 24)} {n} of 3 in {2000 + n % 20} at 9:05 or {n}"
        for n in range(4000)
    ]
    start = time.process_time()
    dates = PageDates.of(texts, Clock.unknown())
    assert not any(dates.utc_ms(text) for text in texts if " 3 in " not in text)
    assert time.process_time() - start < 3
