from __future__ import annotations

from core.readers.instagram.comments import read_comments
from core.readers.item import PlaceRef
from core.vocabulary import Aspect, PlaceKind, State
from tests.builders.instagram.shapes import string_map, triple
from tests.builders.records import generic, labelled, nested
from tests.core.readers.instagram.making import items_of


def test_a_comment_stands_on_the_account_of_the_medias_owner() -> None:
    cells = {
        "Comment": {"value": "Nice"},
        "Media Owner": {"value": "Cafe.Example"},
        "Time": {"timestamp": 1_600_000_000},
    }

    (item,) = items_of(read_comments, [{"string_map_data": cells}])

    assert item.place == PlaceRef(PlaceKind.PROFILE, "Cafe.Example", "cafe.example")
    assert (item.text, item.made_at) == ("Nice", 1_600_000_000_000)


def test_a_comment_below_something_of_the_owners_own_says_so() -> None:
    (item,) = items_of(read_comments, [string_map("zoe.demo", {"Comment": triple("Thanks")})])

    assert (item.aspect, item.place and item.place.kind) == (Aspect.OWN_MEDIA, PlaceKind.TIMELINE)


def test_labels_of_an_unknown_language_are_told_by_order_and_title() -> None:
    cells = {
        "Kommentti": triple("Hieno kuva"),
        "Aika": triple(timestamp=1_600_000_000),
        "Omistaja": triple("jo.example"),
    }

    (item,) = items_of(read_comments, {"comments_media_comments": [string_map("jo.example", cells)]})

    assert (item.text, item.place and item.place.name) == ("Hieno kuva", "jo.example")


def test_a_deleted_comment_is_seen_by_nobody() -> None:
    cells = {"Comment": triple("Oops"), "Deletion status": triple("True")}

    (item,) = items_of(read_comments, [string_map("jo.example", cells)])

    assert item.state is State.DELETED


def test_a_comment_without_an_owner_has_no_place() -> None:
    (item,) = items_of(read_comments, [{"string_map_data": {"Comment": {"value": "Hm"}}}])

    assert item.place is None


def test_a_generic_comment_is_read() -> None:
    owner = nested("Owner", nested("", labelled("Name", "Jo"), labelled("Username", "jo.example")))

    (item,) = items_of(read_comments, [generic(labelled("Comment", "Bravo"), owner, timestamp=1_780_000_000)])

    assert (item.text, item.place and item.place.name, item.made_at) == ("Bravo", "jo.example", 1_780_000_000_000)


def test_a_comment_of_the_oldest_form_may_be_a_number() -> None:
    cells = [{"value": "2021", "timestamp": 1_620_000_000}]

    (item,) = items_of(read_comments, {"comments_media_comments": [{"title": "jo.example", "string_list_data": cells}]})

    assert (item.text, item.made_at, item.place and item.place.name) == ("2021", 1_620_000_000_000, "jo.example")
