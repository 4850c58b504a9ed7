"""Which days an account's archives were asked for."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from core.loading.asked_for import span_of
from core.readers.requested import Requested

MADE = date(2026, 11, 20)
SPAN = (date(2025, 11, 20), date(2026, 11, 20))


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def asked(on: str, first: str | None = "2025-11-20", last: str | None = "2026-11-20") -> Requested:
    return Requested(at(on), at(first) if first else None, at(last) if last else None)


@pytest.mark.parametrize(
    ("requests", "span"),
    [
        ([asked("2026-11-19")], SPAN),
        ([asked("2026-11-19", last=None)], (SPAN[0], date(2026, 11, 19))),
        ([asked("2026-05-01")], None),  # of another archive
        ([asked("2026-11-18"), asked("2026-11-19", None, None)], None),
        ([], None),
    ],
)
def test_the_latest_request_that_the_archive_may_answer_tells(
    requests: list[Requested], span: tuple[date, date] | None
) -> None:
    assert span_of([(MADE, requests)], None) == span


def test_an_archive_without_a_day_answers_the_latest_request() -> None:
    assert span_of([(None, [asked("2020-01-01", None, None), asked("2026-05-01")])], None) == SPAN


def test_a_whole_export_beside_a_narrow_one_leaves_nothing_out() -> None:
    assert span_of([(MADE, [asked("2026-11-19")]), (date(2024, 1, 1), [])], None) is None


def test_what_was_asked_for_from_the_account_s_beginning_is_whole() -> None:
    assert span_of([(MADE, [asked("2026-11-19")])], datetime(2025, 12, 1, tzinfo=UTC)) is None
