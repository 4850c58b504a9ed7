"""An item in words: whole, harmless, with every reason."""

from __future__ import annotations

import pytest

from core.i18n import Words
from core.judging.explaining import Part
from core.library.filters import EVERYTHING, Filter, Order
from core.vocabulary import Kind, Platform
from gui.models.item_detail import LONGEST_TEXT, ShownItem, describe
from gui.models.opened import Opened


def first(opened: Opened, words: Words, wanted: Filter) -> ShownItem:
    return describe(opened.library, int(opened.library.rows(wanted, Order.NEWEST_FIRST)[0]), words)


def test_a_verdict_has_reasons_from_the_archive_to_the_change(opened: Opened, words: Words) -> None:
    item = first(opened, words, Filter(kinds=frozenset({Kind.POST}), platforms=frozenset({Platform.FACEBOOK})))
    parts = [reasons.part for reasons in item.reasons]
    assert parts == sorted(parts, key=lambda part: part.code)
    assert {Part.RULE, Part.SOURCE, Part.CERTAINTY} <= set(parts)


def test_every_item_of_the_example_can_be_described(opened: Opened, words: Words) -> None:
    items = [describe(opened.library, int(one), words) for one in opened.library.rows(EVERYTHING, Order.EXPORT)]
    assert [item.id for item in items if not (item.text and item.beneath and item.reasons and item.found_in)] == []


def test_others_items_name_their_author(opened: Opened, words: Words) -> None:
    item = first(opened, words, Filter(mine=False, kinds=frozenset({Kind.MESSAGE})))
    assert "by " in item.beneath


def test_an_entry_of_the_profile_is_named(opened: Opened, words: Words) -> None:
    wanted = Filter(kinds=frozenset({Kind.PROFILE_FIELD}), platforms=frozenset({Platform.FACEBOOK}))
    items = [describe(opened.library, int(one), words) for one in opened.library.rows(wanted, Order.NEWEST_FIRST)]
    assert "Profile entry · Home town · " in next(item.beneath for item in items if item.text == "Clermont-Ferrand")


def test_a_place_in_the_archive_is_told(opened: Opened, words: Words) -> None:
    item = first(opened, words, Filter(kinds=frozenset({Kind.POST})))
    assert "record " in item.found_in[0]


def test_long_texts_are_cut_for_the_eye_alone(opened: Opened, words: Words) -> None:
    item = first(opened, words, EVERYTHING)
    assert len(item.text) <= LONGEST_TEXT
    assert item.cut is (len(item.whole_text) > LONGEST_TEXT)


@pytest.mark.parametrize("sign", ["\u202e", "\x00", "\x1b"])
def test_no_control_sign_reaches_the_window(opened: Opened, words: Words, sign: str) -> None:
    shown = [describe(opened.library, int(one), words) for one in opened.library.rows(EVERYTHING, Order.EXPORT)]
    assert [item.id for item in shown if sign in f"{item.text}{item.beneath}{item.further}{item.media}"] == []


def test_bare_coordinates_say_what_they_are(opened: Opened, words: Words) -> None:
    items = [describe(opened.library, int(one), words) for one in opened.library.rows(EVERYTHING, Order.EXPORT)]
    assert "The place, as coordinates: 45.76, 4.83" in {line for item in items for line in item.further}
