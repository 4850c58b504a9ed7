from __future__ import annotations

import pytest

from core.readers.instagram.entries import Entry, read_entries, records_of
from core.readers.instagram.words import Meaning
from core.readers.shapes import WrongShape
from tests.builders.instagram.shapes import string_list, string_map, triple
from tests.builders.records import dated, generic, labelled, linked, nested


@pytest.mark.parametrize(
    "tree",
    [
        [{"a": 1}],
        {"ig_stories": [{"a": 1}]},
        {"ig_stories": {"a": 1}},
        {"ig_something_new": [{"a": 1}]},
        {"a": 1},
    ],
)
def test_the_records_of_a_file_are_found_whatever_is_around_them(tree: object) -> None:
    assert records_of(tree, "ig_stories") == [{"a": 1}]


def test_a_lone_post_is_not_taken_for_its_own_list_of_media() -> None:
    assert records_of({"media": [{"uri": "a"}]}) == [{"media": [{"uri": "a"}]}]


def test_a_file_that_is_no_list_and_no_object_is_refused() -> None:
    with pytest.raises(WrongShape):
        records_of("text")


def test_all_dialects_become_the_same_entries() -> None:
    cell = Entry(Meaning.TEXT, "Hi", None)

    assert read_entries(string_map("", {"Text": triple("Hi")})).entries == [cell]
    assert read_entries(generic(labelled("Text", "Hi"))).entries == [cell]
    assert read_entries(string_list("", "Hi", 0)).entries == [cell]


def test_values_of_a_nested_record_are_kept_apart() -> None:
    read = read_entries(generic(labelled("Username", "zoe"), nested("Owner", nested("", labelled("Username", "jo")))))

    assert (read.value(Meaning.USERNAME), read.nested(Meaning.USERNAME)) == ("zoe", "jo")


def test_a_node_without_a_title_only_groups() -> None:
    assert read_entries(generic(nested("", labelled("Text", "Hi")))).value(Meaning.TEXT) == "Hi"


def test_a_labelled_time_goes_before_others() -> None:
    read = read_entries(generic(dated("Last updated time", 3), dated(None, 2), dated("Time", 1), timestamp=4))

    assert read.time() == 1000


def test_an_update_is_not_when_a_thing_was_made() -> None:
    assert read_entries(generic(dated("Last updated time", 3), timestamp=4)).time() == 4000


def test_stable_field_names_go_where_labels_are_unknown() -> None:
    record = {"label_values": [{"label": "Teksti", "ent_field_name": "Text", "value": "Hi"}]}

    assert read_entries(record).value(Meaning.TEXT) == "Hi"


def test_addresses_and_flags_are_no_words() -> None:
    read = read_entries(generic(labelled("?", "True"), linked("?", "https://x.example"), labelled("?", "Moi")))

    assert read.words() == ["Moi"]
