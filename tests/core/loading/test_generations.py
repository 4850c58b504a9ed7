"""Every generation as its builder makes it: each item exactly once, each member in the ledger, nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.vocabulary import Status
from gui.example import example_archives
from tests.builders.comparing import compare
from tests.builders.example.archives import ZIPS, example
from tests.builders.facebook.generations import Generation
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.truth import joined
from tests.core.conftest import OpenFacebook, OpenInstagram
from tests.core.loading.making import Opened, opened

WHOLES = [*Generation, *InstagramGeneration]
Open = Callable[[Generation | InstagramGeneration], Opened]


@pytest.fixture(scope="session")
def open_whole(open_facebook: OpenFacebook, open_instagram: OpenInstagram) -> Open:
    return lambda one: open_facebook(one) if isinstance(one, Generation) else open_instagram(one)


@pytest.fixture(params=WHOLES, ids=lambda one: f"{type(one).__module__.split('.')[-2]}-{one.value}")
def whole(request: pytest.FixtureRequest, open_whole: Open) -> Opened:
    return open_whole(request.param)


def test_every_item_comes_out_once_and_nothing_else(whole: Opened) -> None:
    differences = compare(whole.built, whole.found)
    assert (differences.missing, differences.surplus) == ((), ())


def test_the_ledger_has_one_line_for_each_member(whole: Opened) -> None:
    lines = [entry.member for entry in whole.library.ledger()]
    assert sorted(lines) == sorted(whole.built.members)


def test_nothing_is_damaged_or_not_understood(whole: Opened) -> None:
    bad = {Status.DAMAGED, Status.NOT_UNDERSTOOD}
    assert [entry for entry in whole.library.ledger() if entry.status in bad or entry.unreadable] == []


def test_the_records_of_activity_are_counted_and_make_no_item(whole: Opened) -> None:
    counted = {name: (whole.ledger[name].records, whole.ledger[name].items) for name in whole.built.activity}
    assert counted == {name: (records, 0) for name, records in whole.built.activity.items()}


def test_the_ledger_adds_up(whole: Opened) -> None:
    ledger = whole.library.summary().ledger
    parts = (ledger.read, ledger.activity, ledger.set_aside, ledger.not_understood, ledger.damaged)
    assert sum(parts) == ledger.members == len(whole.built.members)


def test_the_items_of_a_member_are_its_provenances(whole: Opened) -> None:
    counts = dict.fromkeys(whole.built.members, 0)
    for row in whole.rows:
        for provenance in row["provenance"]:
            counts[provenance["member"]] += 1
    assert counts == {name: entry.items for name, entry in whole.ledger.items()}


def test_the_totals_are_those_of_the_truth(whole: Opened) -> None:
    totals = whole.library.summary().totals
    assert totals.items == len(whole.rows)
    assert totals.mine == sum(row["mine"] for row in whole.rows)
    assert totals.mine == totals.may_be_used + totals.not_used + totals.unclear


def test_a_file_is_read_where_an_item_shows_it_and_set_aside_otherwise(whole: Opened) -> None:
    shown = {name for row in whole.rows for name in row["media"]}
    media = [
        entry for entry in whole.library.ledger() if entry.reader == "media" or entry.reason.word == "media-not-shown"
    ]
    assert {entry.member: entry.status for entry in media} == {
        entry.member: Status.READ if entry.member in shown else Status.SET_ASIDE for entry in media
    }


def test_the_example_holds_what_its_code_says() -> None:
    library = opened(example_archives())
    built = joined(example(name) for name in ZIPS)
    differences = compare(built, Opened(built, library).found)
    library.close()
    assert (differences.missing, differences.surplus) == ((), ())
