"""Exports of 2010 to 2018, which were pages only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from core.i18n import words_for
from core.questions import questions_of
from core.vocabulary import Status
from tests.builders.comparing import compare
from tests.builders.html import old
from tests.builders.people import circle
from tests.builders.truth import Built
from tests.core.conftest import OpenOnce
from tests.core.loading.making import FACEBOOK_ZIP, Opened

EXPORTS: dict[str, Callable[[], Built]] = {
    "2011": old.first,
    "2011-de": partial(old.first, old.GERMAN),
    "2012-is": partial(old.first, old.UNTOLD),
    "2014-en": partial(old.second, "en"),
    "2015-en_GB": partial(old.second, "en_GB"),
    "2016-fr": partial(old.second, "fr"),
    "2016-fi": partial(old.second, "fi"),
    "2017-de": partial(old.second, "de", nested=False),
    "2018-nl": partial(old.second, "nl", nested=False),
}


@pytest.fixture(params=EXPORTS)
def export(request: pytest.FixtureRequest, open_once: OpenOnce) -> Opened:
    return open_once(EXPORTS[request.param], FACEBOOK_ZIP)


def test_every_item_comes_out_once_and_nothing_else(export: Opened) -> None:
    differences = compare(export.built, export.found)
    assert (differences.missing, differences.surplus) == ((), ())


def test_nothing_is_damaged_or_not_understood(export: Opened) -> None:
    bad = {Status.DAMAGED, Status.NOT_UNDERSTOOD}
    assert [entry for entry in export.library.ledger() if entry.status in bad or entry.unreadable] == []


def test_the_owner_is_known(export: Opened) -> None:
    (account,) = export.library.accounts()
    assert (account.name, account.birth_date) == (circle().name, circle().owner.birth_date)


@pytest.mark.parametrize("export", ["2011", "2011-de"], indirect=True)
def test_the_audience_that_the_oldest_export_states_is_honoured(export: Opened) -> None:
    rows = export.rows
    stated = {row["audience"] for row in rows if row["strength"] == "stated"}
    assert stated == set(old.STATED.values())


def test_words_that_nobody_knows_are_asked_about_and_make_nothing_stated(open_once: OpenOnce) -> None:
    opened = open_once(EXPORTS["2012-is"], FACEBOOK_ZIP)
    asked = [one for one in questions_of(opened.library, words_for("en")) if one.kind == "audience"]
    assert [word for word in old.UNTOLD if not any(word in one.text for one in asked)] == []
    told = [row for row in opened.rows if row["evidence"] == "audience-not-understood"]
    assert {row["strength"] for row in told} == {"assumed"}


def test_times_that_name_their_zone_are_exact_without_the_accounts_clock(open_once: OpenOnce) -> None:
    rows = open_once(EXPORTS["2014-en"], FACEBOOK_ZIP).rows
    assert [row for row in rows if "time_zone" in row] == []


def test_times_of_an_unknown_clock_are_marked(open_once: OpenOnce) -> None:
    rows = [row for row in open_once(EXPORTS["2011"], FACEBOOK_ZIP).rows if row["time"] is not None]
    assert {row["time_zone"] for row in rows} == {"unknown"}
