from __future__ import annotations

from typing import Any

import pytest

from core.readers.generic import is_generic, is_words, is_written, nodes, read_generic
from tests.builders.records import dated, generic, labelled, linked, listed, media, nested, shown

WHEN = 1_500_000_000


@pytest.mark.parametrize("tree", [[{"label_values": []}], {"label_values": []}])
def test_generic_records_are_known_listed_or_bare(tree: Any) -> None:
    assert is_generic(tree)


@pytest.mark.parametrize("tree", [[], {}, None, [7], [{"data": []}]])
def test_everything_else_is_not_generic(tree: Any) -> None:
    assert not is_generic(tree)


class TestTimes:
    def test_the_record_s_own_time_comes_first(self) -> None:
        assert read_generic(generic(dated("Edited", WHEN + 5), timestamp=WHEN)).made_at == WHEN * 1000

    def test_then_the_one_without_a_label(self) -> None:
        assert read_generic(generic(dated("Edited", WHEN + 5), dated(None, WHEN))).made_at == WHEN * 1000

    def test_then_the_first(self) -> None:
        assert read_generic(generic(dated("A", WHEN), dated("B", WHEN + 5))).made_at == WHEN * 1000

    def test_zero_is_none(self) -> None:
        assert read_generic(generic(dated(None, 0), timestamp=0)).made_at is None


class TestText:
    def test_the_longest_that_reads_as_words(self) -> None:
        record = generic(
            labelled("URL", "https://www.facebook.com/a/very/long/address/that/is/no/text"),
            labelled("Text", "Hello there"),
            labelled("Where", "(45.757814 , 4.8320114)"),
            labelled("When", "12/05/2020, 10:30"),
        )
        assert read_generic(record).longest_text() == "Hello there"

    @pytest.mark.parametrize("value", ["https://a.example", "(45.7 , 4.8)", "45,7, 4,8", "12:30", "1 234,5", "-", ""])
    def test_addresses_numbers_and_coordinates_are_no_words(self, value: str) -> None:
        assert not is_words(value)

    @pytest.mark.parametrize("value", ["Hello", "2020 was long", "see https://a.example", "😍"])
    def test_words_are_words(self, value: str) -> None:
        assert is_words(value)


class TestTree:
    def test_media_links_and_lists_are_found_at_any_depth(self) -> None:
        record = generic(
            nested(
                "A", nested("", shown("Media", media("a.jpg", WHEN, "", "Sea")), linked("URL", "https://a.example"))
            ),
            listed("Tags", "one", "two"),
        )
        found = read_generic(record)
        assert (found.media, found.captions, found.links) == (["a.jpg"], ["Sea"], ["https://a.example"])
        assert [one.value for one in found.fields] == ["https://a.example", "one", "two"]

    def test_a_field_knows_its_labels_and_its_stable_name(self) -> None:
        node = {"title": "Owner", "dict": [{"label": "Nom", "value": "Bob", "ent_field_name": "name"}]}
        (field,) = read_generic({"label_values": [node]}).fields
        assert (field.path, field.label, field.name) == (("Owner", "Nom"), "Nom", "name")
        assert read_generic({"label_values": [node]}).value_of("name") == "Bob"

    def test_values_and_labels_are_mended(self) -> None:
        found = read_generic({"label_values": [{"label": "Pr\u00c3\u00a9nom", "value": "Zo\u00c3\u00a9"}]})
        assert (found.fields[0].label, found.fields[0].value) == ("Prénom", "Zoé")

    def test_nesting_beyond_all_reason_is_cut_not_followed(self) -> None:
        node: dict[str, Any] = {"label": "x", "value": "deep"}
        for _ in range(150):
            node = {"dict": [node]}
        assert read_generic({"label_values": [node]}).fields == []
        assert len(list(nodes({"label_values": [node]}))) < 150

    @pytest.mark.parametrize("label_values", [None, 7, [7, None], [{"dict": 7, "vec": "x", "media": [7]}]])
    def test_wrong_types_hold_nothing(self, label_values: Any) -> None:
        found = read_generic({"label_values": label_values})
        assert (found.fields, found.media, found.made_at) == ([], [], None)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Gardener, reader and late riser", True),
        ("Hello. Bye", True),
        ("今日は晴れ。", True),
        ("two\nlines", True),
        ("Anna Demo", False),
        ("HTTPS://EXAMPLE.ORG/what.ever?", False),
    ],
)
def test_a_text_that_somebody_wrote_is_told_from_names_and_addresses(value: str, *, written: bool) -> None:
    assert is_written(value) is written
