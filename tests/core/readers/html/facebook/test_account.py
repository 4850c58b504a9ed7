"""Whose account it is, as pages tell it."""

from __future__ import annotations

import pytest

from core.readers.html.translating import translate
from core.readers.registry import FACTS_READERS
from tests.builders.html.markup import family
from tests.builders.records import moment
from tests.core.readers.html.making import HERE

ADMINS = "this_profile's_activity_across_facebook/pages/admin_activity.html"
WHEN = moment("2022-04-15 05:20:00")


def administered(html: str) -> bool | None:
    """Tell whether a page of what admins did makes the account a Page."""
    return FACTS_READERS["facebook.admins"](translate(html.encode(), "facebook.admins", ADMINS, HERE)).administered


@pytest.mark.parametrize("name", ["H1", "H2", "H3"])
def test_what_admins_did_makes_a_page_of_it(name: str) -> None:
    markup = family(name)
    row = markup.table([markup.row("Admin", "Anna Demo")])
    assert administered(markup.page("Admins", [markup.record("Anna was made an admin", "", WHEN)])) is True
    assert administered(markup.page("Admins", [markup.record(None, row, WHEN)])) is True


@pytest.mark.parametrize("name", ["H1", "H2", "H3"])
def test_a_page_that_says_that_there_is_nothing_does_not(name: str) -> None:
    markup = family(name)
    assert administered(markup.page("Admins", [])) is None
    assert administered(markup.page("Admins", [markup.record("You have no admin activity", "", None)])) is None


def test_signs_that_cannot_be_seen_around_a_time_zone_hide_nothing() -> None:
    markup = family("H3")
    table = markup.table([markup.row("Timezone", "\u200bEurope/Paris\u2060")])
    page = markup.page("Timezone", [markup.record(None, table, None)])
    assert translate(page.encode(), "facebook.time_zone", "x.html", HERE).tree == {"timezone": "Europe/Paris"}
