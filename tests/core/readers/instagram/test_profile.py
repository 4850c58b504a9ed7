from __future__ import annotations

from core.readers.instagram.profile import read_profile_changes
from tests.builders.instagram.shapes import string_map, triple
from tests.builders.truth import Record
from tests.core.readers.instagram.making import items_of


def change(what: str, before: str, after: str, when: int) -> Record:
    cells = {
        "Changed": triple(what),
        "Previous Value": triple(before),
        "New Value": triple(after),
        "Change Date": triple(timestamp=when),
    }
    return string_map("", cells)


def test_a_former_bio_is_dated_by_the_change_that_set_it() -> None:
    rows = [change("Profile Bio Text", "B", "C", 1_600_000_000), change("Profile Bio Text", "A", "B", 1_500_000_000)]

    items = items_of(read_profile_changes, {"profile_profile_change": rows})

    assert [(item.text, item.made_at) for item in items] == [("B", 1_500_000_000_000), ("A", 1_500_000_000_000)]


def test_a_former_bio_of_unknown_beginning_is_dated_by_its_end() -> None:
    (item,) = items_of(read_profile_changes, [change("Profile Bio Text", "A", "", 1_500_000_000)])

    assert (item.text, item.made_at) == ("A", 1_500_000_000_000)


def test_former_names_and_addresses_are_no_items() -> None:
    rows = [
        change("Username", "jo", "joe", 1_500_000_000),
        change("Email", "a@x.example", "b@x.example", 1_500_000_000),
    ]

    assert items_of(read_profile_changes, rows) == []


def test_in_an_unknown_language_the_order_tells_what_a_bio_was_before() -> None:
    labels = "Muutettu", "Vanha arvo", "Uusi arvo", "Muutospäivä"
    cells = [triple("Profile Bio Text"), triple("A"), triple("B"), triple(timestamp=1_500_000_000)]
    rows = [string_map("", dict(zip(labels, cells, strict=True)))]

    (item,) = items_of(read_profile_changes, {"profile_profile_change": rows})

    assert (item.text, item.made_at) == ("A", 1_500_000_000_000)


def test_what_was_empty_before_is_no_former_bio_in_any_language() -> None:
    rows = [string_map("", {"?": triple("Profile Bio Text"), "??": triple(""), "???": triple("B")})]

    assert items_of(read_profile_changes, {"profile_profile_change": rows}) == []
