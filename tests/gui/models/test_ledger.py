"""The ledger as a table: every file has a line and a meaning, filters find them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from core.i18n import Words
from core.values import LedgerEntry
from core.vocabulary import Reason, Status
from gui.kit import Kit
from gui.models.ledger import LedgerColumn, LedgerModel, content_of, entries_that_fit, meaning_of, size_of
from gui.models.opened import Opened


def entry(status: Status = Status.READ, reason: Reason = Reason.NONE, **others: int) -> LedgerEntry:
    counts = {"items": 0, "records": 0, "unreadable": 0, **others}
    return LedgerEntry("a.zip", "posts/Été_1.json", 2_048, status, "facebook.posts", reason=reason, **counts)


def test_it_is_a_sound_model(kit: Kit, opened: Opened, qtmodeltester: ModelTester) -> None:
    model = LedgerModel(kit)
    model.show_entries(opened.ledger)
    qtmodeltester.check(model)


def test_every_file_has_a_line(kit: Kit, opened: Opened) -> None:
    model = LedgerModel(kit)
    model.show_entries(opened.ledger)
    assert model.rowCount() == opened.summary.ledger.members


def test_a_status_has_a_sign_and_a_word(kit: Kit, opened: Opened) -> None:
    model = LedgerModel(kit)
    model.show_entries(opened.ledger)
    index = model.index(0, LedgerColumn.STATUS.value)
    assert model.data(index)
    assert not model.data(index, Qt.ItemDataRole.DecorationRole).isNull()


@pytest.mark.parametrize("status", list(Status))
def test_a_status_finds_its_files(opened: Opened, status: Status) -> None:
    found = entries_that_fit(opened.ledger, "", status)
    assert found == [one for one in opened.ledger if one.status is status]


def test_a_search_ignores_case_and_order_of_words() -> None:
    ledger = [entry()]
    assert entries_that_fit(ledger, "JSON été", None) == ledger
    assert entries_that_fit(ledger, "comments", None) == []


@pytest.mark.parametrize("reason", [one for one in Reason if one is not Reason.NONE])
def test_every_reason_has_a_meaning(words: Words, reason: Reason) -> None:
    assert meaning_of(entry(Status.SET_ASIDE, reason), words)


def test_records_that_were_not_understood_are_told(words: Words) -> None:
    assert "2 records in it could not be understood." in meaning_of(entry(items=3, unreadable=2), words)


def test_records_that_were_not_understood_stand_beside_the_items(words: Words) -> None:
    told = content_of(entry(Status.READ, Reason.NO_CONTENT, items=52, records=56, unreadable=4), words)
    assert told == "52 items; 4 records not understood"


def test_what_a_page_would_have_run_or_fetched_is_told(words: Words) -> None:
    told = "2 scripts and pictures on the web that it names were ignored: nothing is run, nothing fetched."
    assert meaning_of(entry(items=3, ignored=2), words)[1:] == (told,)


def test_the_content_is_told_in_short(words: Words) -> None:
    assert content_of(entry(items=1), words) == "1 item"
    assert content_of(entry(Status.ACTIVITY, Reason.SEARCHES, records=5), words).startswith("5 records: ")


@pytest.mark.parametrize(("size", "shown"), [(0, "0 B"), (2_048, "2 kB"), (3_200_000, "3.2 MB")])
def test_sizes_are_told_as_people_read_them(words: Words, size: int, shown: str) -> None:
    assert size_of(size, words) == shown
