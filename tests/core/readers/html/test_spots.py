"""The block of a place, in the forms of docs/formats/facebook.md §5.2, and words that only look like one."""

from __future__ import annotations

import pytest

from core.readers.html.spots import are_coordinates, has_label, spot_in

TITLE = "Anna Demo was at Café Müller."


@pytest.mark.parametrize(
    "text",
    [
        "Place: Café Müller (48.8566, 2.3522)",
        "Place: Café Müller\n(48.8566, 2.3522)\nAddress: 1 rue X",
        "Lieu : Café Müller\nAdresse : 1 rue X\n(48,8566, 2,3522)",
        "地点：Café Müller\n地址：1 rue X\n(48.8566, -2.3522)",
        "Café Müller (48.8566, 2.3522)",
    ],
)
@pytest.mark.parametrize("title", [TITLE, None])
def test_the_name_is_without_label_and_coordinates(text: str, title: str | None) -> None:
    spot = spot_in(text, title)
    assert spot is not None
    assert (spot.name, spot.has_coordinates, spot.is_in_title) == ("Café Müller", True, title is not None)


def test_a_name_with_a_colon_loses_its_label_only() -> None:
    spot = spot_in("Place: Bar: Zum Bären (48.8566, 2.3522)", TITLE)
    assert spot is not None
    assert spot.name == "Bar: Zum Bären"


@pytest.mark.parametrize("text", ["(48.85, 2.35)", "", "a\nb\nc\nd\n(48.85, 2.35)"])
def test_without_a_name_or_with_more_lines_it_is_no_place(text: str) -> None:
    assert spot_in(text, None) is None


@pytest.mark.parametrize("text", ["(2, 3)", "(2,1)", "see (48.85, 2.35) there", "f(1, 2)"])
def test_other_numbers_in_brackets_are_no_coordinates(text: str) -> None:
    spot = spot_in(f"Chapter {text}", None)
    assert not are_coordinates(text)
    assert spot is not None
    assert not spot.has_coordinates


def test_lines_without_labels_below_a_name_are_somebodys_words() -> None:
    spot = spot_in("Place: Café Müller\nWhat a day\n(48.85, 2.35)", TITLE)
    assert spot is not None
    assert not spot.is_whole
    assert not has_label("What a day")
