"""From when until when an archive was asked for."""

from __future__ import annotations

import pytest

from core.readers.requested import Requested, requests_of
from tests.builders.records import generic, labelled
from tests.builders.truth import Record

ASKED, FIRST, LAST = 1_763_000_000, 1_731_000_000, 1_762_900_000


def times(*labelled: tuple[str, int]) -> Record:
    return generic(*({"label": label, "timestamp_value": at} for label, at in labelled), timestamp=ASKED)


@pytest.mark.parametrize(
    "labels", [("Start date", "End date"), ("Date de d\u00c3\u00a9but", "Date de fin"), ("?", "??")]
)
def test_labels_or_their_order_tell_the_span(labels: tuple[str, str]) -> None:
    record = times(("Request completion time", ASKED), (labels[0], FIRST), (labels[1], LAST))
    assert requests_of([record]) == [Requested(ASKED * 1000, FIRST * 1000, LAST * 1000)]


@pytest.mark.parametrize("day", ["2025-11-20", "Nov 20, 2025", "20 novembre 2025"])
def test_a_day_without_a_clock_is_read_too(day: str) -> None:
    (one,) = requests_of([generic(labelled("Start date", day), timestamp=ASKED)])
    assert one.first == 1_763_596_800_000


@pytest.mark.parametrize(
    "record",
    [
        times(("Request completion time", ASKED)),
        times(("?", ASKED), ("??", ASKED + 60), ("???", ASKED + 120)),
        times(("Request completion time", ASKED), ("Start date", 1), ("End date", LAST)),
    ],
)
def test_without_a_span_it_asked_for_everything(record: Record) -> None:
    assert requests_of([record]) == [Requested(ASKED * 1000, None, None)]


def test_one_bare_record_and_wrong_types_do_no_harm() -> None:
    assert len(requests_of(times(("a", ASKED)))) == 1
    assert requests_of([None, 1, {}, "x"]) == []
