from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from core.archive.limits import TEXT_LENGTH
from core.readers.batches import BATCH_ITEMS, NO_TIME
from core.readers.item import Columns, Item, PlaceRef, Records
from core.readers.running import Outcome, run_reader
from core.readers.shapes import WrongShape
from core.vocabulary import Kind, PlaceKind, Platform, Reason
from tests.core.readers.making import page

PLACE = PlaceRef(PlaceKind.GROUP, "Gardeners", "gardeners")
ITEM = Item(Platform.FACEBOOK, Kind.POST, 1_000, "x", ("a.jpg", "b.jpg"), PLACE, zone_known=False)


def read(value: Any) -> Iterable[Item]:
    if value is None:
        raise WrongShape(Reason.WRONG_TYPE)
    return [ITEM._replace(text=str(value))] * value if isinstance(value, int) else [value]


def run(*records: Any) -> Outcome:
    return run_reader(lambda one: Records(one.tree, read), page(list(records)))


class TestCounting:
    def test_a_record_may_give_no_item_one_or_several(self) -> None:
        outcome = run(0, 1, 3)
        assert (outcome.items, outcome.records, outcome.unreadable) == (4, 3, 0)

    def test_a_bad_record_costs_itself_and_the_first_reason_is_kept(self) -> None:
        outcome = run(None, 1, None)
        assert (outcome.items, outcome.unreadable, outcome.first_reason) == (1, 2, Reason.WRONG_TYPE)

    def test_a_member_of_another_kind_is_told(self) -> None:
        def refuse(_page: Any) -> Records:
            raise WrongShape(Reason.UNKNOWN_SHAPE)

        with pytest.raises(WrongShape):
            run_reader(refuse, page([]))

    def test_nothing_read_is_no_batch(self) -> None:
        assert run().batches == []


class TestGiants:
    def test_a_text_that_nobody_wrote_is_counted_and_not_read(self) -> None:
        outcome = run(ITEM._replace(text="x" * (TEXT_LENGTH + 1)), 2, ITEM._replace(author="x" * (TEXT_LENGTH + 1)), 1)
        assert (outcome.items, outcome.records, outcome.unreadable) == (3, 4, 2)
        assert outcome.first_reason is Reason.TOO_LONG
        assert list(outcome.batches[0].record) == [1, 1, 3]

    def test_the_longest_text_of_all_is_read(self) -> None:
        assert run(ITEM._replace(text="x" * TEXT_LENGTH)).items == 1

    def test_they_are_found_among_columns_too(self) -> None:
        columns = Columns([0, 1], {name: [value] * 2 for name, value in ITEM._asdict().items()})
        columns.fields["text"] = ["y" * (TEXT_LENGTH + 1), "z"]
        outcome = run_reader(lambda _page: Records.at_once(2, columns), page([]))
        assert (outcome.items, outcome.unreadable, outcome.batches[0].texts["text"]) == (1, 1, "z")


class TestColumns:
    def test_every_item_knows_its_record(self) -> None:
        assert list(run(1, 0, 2).batches[0].record) == [0, 2, 2]

    def test_places_are_listed_once_and_none_is_minus_one(self) -> None:
        (batch,) = run(ITEM, ITEM._replace(place=None), ITEM).batches
        assert (list(batch.place), batch.places) == ([0, -1, 0], [PLACE])

    def test_files_stand_in_lines_and_empty_columns_are_left_out(self) -> None:
        (batch,) = run(ITEM).batches
        assert batch.texts == {"text": "x", "media": "a.jpg\nb.jpg"}

    def test_an_unknown_time_has_its_own_number(self) -> None:
        (batch,) = run(ITEM._replace(made_at=None), ITEM).batches
        assert list(batch.made_at) == [NO_TIME, 1_000]

    def test_choices_travel_as_their_codes(self) -> None:
        (batch,) = run(ITEM._replace(kind=Kind.REEL, mine=False)).batches
        codes = {name: batch.codes[name][0] for name in ("kind", "mine", "zone_known")}
        assert codes == {"kind": Kind.REEL.code, "mine": 0, "zone_known": 0}

    def test_many_items_come_in_several_batches(self) -> None:
        outcome = run(BATCH_ITEMS + 1)
        assert [batch.count for batch in outcome.batches] == [BATCH_ITEMS, 1]
