from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from core.readers.context import Page
from core.readers.facebook import happenings
from core.readers.item import Records
from core.vocabulary import Kind
from tests.builders.records import generic, labelled, media, post
from tests.core.readers.making import items, only, outcome, place

WHEN = 1_500_000_000
Read = Callable[[Page], Records]


@pytest.mark.parametrize(
    ("read", "record", "expected"),
    [
        (
            happenings.read_events,
            {"name": "Party", "description": "Bring cake"},
            (Kind.EVENT, "Party\nBring cake", "Party"),
        ),
        (happenings.read_events, {"name": "Party"}, (Kind.EVENT, "Party", None)),
        (happenings.read_notes, {"title": "On rain", "text": "It rains"}, (Kind.NOTE, "On rain\nIt rains", "On rain")),
        (happenings.read_places, {"name": "Bench", "address": "1 Road"}, (Kind.OTHER, "Bench", None)),
        (happenings.read_local_lists, {"title": "Cafés", "description": "Mine"}, (Kind.OTHER, "Cafés\nMine", "Cafés")),
        (happenings.read_listings, {"title": "Bike", "description": "As new"}, (Kind.LISTING, "Bike\nAs new", "Bike")),
        (happenings.read_listings, {"title": "Bike"}, (Kind.LISTING, "Bike", None)),
        (happenings.read_listings, {"title": "Bike", "description": "A bike"}, (Kind.LISTING, "A bike", "Bike")),
    ],
)
def test_the_name_of_a_thing_is_part_of_its_words(
    read: Read, record: dict[str, Any], expected: tuple[Kind, str, str | None]
) -> None:
    item = only(read, [record])
    assert (item.kind, item.text, item.title) == expected


@pytest.mark.parametrize(
    "data",
    [{"post": "Fine"}, {"text": "Fine"}, {"review": "Fine"}, {"review": {"review": "Fine"}}, {"comment": "Fine"}],
)
def test_the_words_of_a_review_are_found_under_whatever_key(data: dict[str, Any]) -> None:
    item = only(happenings.read_reviews, {"reviews_v2": [{"timestamp": WHEN, "title": "T", "data": [data]}]})
    assert (item.kind, item.text, item.made_at) == (Kind.REVIEW, "Fine", WHEN * 1000)


def test_a_review_without_words_is_told_as_unreadable() -> None:
    assert outcome(happenings.read_reviews, {"reviews_v2": [{"timestamp": WHEN, "title": "T"}]}).unreadable == 1


@pytest.mark.parametrize("read", [happenings.read_events, happenings.read_notes, happenings.read_listings])
def test_without_title_and_text_a_record_is_unreadable(read: Read) -> None:
    assert outcome(read, [{"created_timestamp": WHEN}]).unreadable == 1


def test_an_event_has_the_time_at_which_it_was_made_not_at_which_it_is() -> None:
    event = {"name": "Party", "start_timestamp": WHEN + 9, "create_timestamp": WHEN}
    assert only(happenings.read_events, {"your_events_v2": [event]}).made_at == WHEN * 1000


@pytest.mark.parametrize(
    ("market", "expected"),
    [
        *(
            (word, ("marketplace", None))
            for word in ("Marketplace", " MARKET-PLACE ", "Маркетплейс", "", " ", None, 7, [])
        ),
        ("gardeners", ("group", "Gardeners")),
        ("Bikes of Lyon", ("group", "Bikes of Lyon")),
    ],
)
def test_a_listing_names_its_group_if_it_stands_in_one(market: object, expected: tuple[str, str | None]) -> None:
    thing = {"title": "Bike", "price": "80 €", "marketplace": market}
    item = only(happenings.read_listings, {"items_selling_v2": [thing]})
    assert (item.extra, place(item)) == ("80 €", expected)


@pytest.mark.parametrize(
    ("read", "kind"),
    [
        (happenings.read_reviews, Kind.REVIEW),
        (happenings.read_fundraisers, Kind.FUNDRAISER),
        (happenings.read_polls, Kind.POLL),
    ],
)
def test_both_record_families_are_read(read: Read, kind: Kind) -> None:
    classic, modern = post(WHEN, None, text="Good bread"), generic(labelled("Text", "Slow service"), timestamp=WHEN)
    assert [(item.kind, item.text) for item in items(read, [classic, modern])] == [
        (kind, "Good bread"),
        (kind, "Slow service"),
    ]


def test_a_rating_without_words_is_activity() -> None:
    records = [{"timestamp": WHEN, "data": [{"text": "On time"}]}, {"timestamp": WHEN, "data": []}]
    item = only(happenings.read_ratings, {"ratings_v2": records})
    modern = [generic(labelled("Comment", "On time"), timestamp=WHEN), generic(labelled("Stars", "5"), timestamp=WHEN)]
    assert only(happenings.read_ratings, modern).text == "On time"
    assert (item.kind, item.text, item.made_at) == (Kind.REVIEW, "On time", WHEN * 1000)


def test_the_name_of_a_generic_thing_is_part_of_its_words() -> None:
    record = generic(labelled("Name", "Fair"), labelled("Description", "Open to everybody"), timestamp=WHEN)
    found = [only(read, [record]).text for read in (happenings.read_events, happenings.read_group_documents)]
    assert found == ["Fair\nOpen to everybody"] * 2


def test_where_an_event_is_can_be_searched() -> None:
    event = {"name": "Party", "place": {"name": "The old mill"}}
    assert only(happenings.read_events, {"your_events_v2": [event]}).extra == "The old mill"


def test_a_document_stands_in_a_group_that_is_not_told() -> None:
    item = only(happenings.read_group_documents, [generic(labelled("Text", "Sow in March"), timestamp=WHEN)])
    assert (item.kind, place(item)) == (Kind.OTHER, ("group", None))


@pytest.mark.parametrize(("named", "where"), [("Café X", ("page", "Café X")), ("Bar Unheard Of", ("none", None))])
def test_a_review_stands_on_the_page_that_it_speaks_of_and_never_on_the_own_timeline(
    named: str, where: tuple[str, str | None]
) -> None:
    records = [
        post(WHEN, f"Anna Demo recommends {named}.", text="Good"),
        {"timestamp": WHEN, "data": [{"text": "Good"}]},
    ]
    found = items(happenings.read_reviews, {"reviews_v2": records})
    assert [(one.kind, one.text) for one in found] == [(Kind.REVIEW, "Good")] * 2
    assert [place(one) for one in found] == [where, ("none", None)]


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (post(WHEN, "Anna Demo recommends Café X.", text="Fine"), ("page", "Café X")),
        (post(WHEN, "Anna Demo a donné son avis sur Café X.", text="Fine"), ("page", "Café X")),
        (
            generic(labelled("Page", "Café X"), labelled("Text", "Such slow service"), timestamp=WHEN),
            ("page", "Café X"),
        ),
        (post(WHEN, "Anna Demo recommends Café Y.", text="Fine"), ("none", None)),
        (post(WHEN, None, text="Fine"), ("none", None)),
    ],
)
def test_a_review_stands_on_its_page_if_the_archive_knows_it(record: Any, expected: tuple[str, str | None]) -> None:
    assert place(only(happenings.read_reviews, [record])) == expected


def test_an_event_is_a_place_with_its_name() -> None:
    classic, modern = {"name": "Fair"}, generic(labelled("Name", "Fair"), timestamp=WHEN)
    assert [place(item) for item in items(happenings.read_events, [classic, modern])] == [("event", "Fair")] * 2


@pytest.mark.parametrize(
    ("read", "record"),
    [
        (happenings.read_places, {"name": "Bench"}),
        (happenings.read_local_lists, {"title": "Cafés"}),
        (happenings.read_notes, {"title": "On rain"}),
        (happenings.read_fundraisers, post(WHEN, None, text="A tree")),
        (happenings.read_polls, post(WHEN, None, text="Tea?")),
        (happenings.read_places, generic(labelled("Name", "Bench"), timestamp=WHEN)),
    ],
)
def test_what_is_no_post_stands_on_no_timeline(read: Read, record: Any) -> None:
    assert only(read, [record]).place is None


@pytest.mark.parametrize("read", [happenings.read_events, happenings.read_notes])
def test_the_caption_of_a_picture_is_the_owners(read: Read) -> None:
    shown = media("a.jpg", WHEN, "", "Bring cake")
    record = {"name": "Party", "title": "Party", "media": [shown]}
    assert only(read, [record]).text == "Party\n\nBring cake"
    assert (
        only(read, [generic(labelled("Name", "Party"), {"label": "", "media": [shown]})]).text == "Party\n\nBring cake"
    )
