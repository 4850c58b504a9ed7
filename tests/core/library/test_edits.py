"""What was edited between two exports of one account is one thing: contract §4.4, §4.6."""

from __future__ import annotations

import pytest

from core.readers.item import Item
from core.vocabulary import Kind, Platform, State
from tests.core.library.making import Items, library_of, post, texts
from tests.core.library.making import rows_of as shown

FILE, OTHER = ("b/98765432_1_n.jpg",), ("b/12345678_1_n.jpg",)


def read(*members: Items, pages: tuple[int, ...] = ()) -> list[tuple[str | None, tuple[str, ...]]]:
    """Read members, each of a newer export than the one before it; give texts with the former ones."""
    library = library_of(*members, ranks=range(len(members)), pages=pages)
    return [(row["text"], library.item(number).former_texts) for number, row in enumerate(shown(library))]


@pytest.mark.parametrize("kind", [Kind.POST, Kind.GROUP_POST, Kind.COMMENT, Kind.PROFILE_PICTURE])
def test_the_newest_words_stand_and_the_former_ones_are_kept(kind: Kind) -> None:
    assert read([post("Helo", kind=kind)], [post("Hello", kind=kind)]) == [("Hello", ("Helo",))]
    assert read([post("Hello", kind=kind)], [post("Helo", kind=kind)]) == [("Helo", ("Hello",))]


def test_so_it_is_with_the_caption_of_one_medium() -> None:
    picture = post("Before", platform=Platform.INSTAGRAM, media=("17912345678901234.jpg",))
    after = picture._replace(text="After", made_at=(picture.made_at or 0) + 1000)
    assert read([picture], [after], [after]) == [("After", ("Before",))]


def test_words_that_were_taken_away_stay() -> None:
    assert read([post("Hello", media=FILE)], [post(None, media=FILE)]) == [("Hello", ())]


def test_what_stands_in_both_is_no_edit_of_what_stands_beside_it() -> None:
    found = read([post("One"), post("Two")], [post("One"), post("Three")])
    assert sorted(found) == [("One", ()), ("Three", ("Two",))]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([post("One"), post("Two")], [post("Three")]),
        ([post("One", media=FILE)], [post("Two", media=OTHER)]),
        ([post("One", state=State.DELETED)], [post("Two")]),
        ([post("One")], [post("Two", kind=Kind.STORY)]),
        ([post("One", mine=False)], [post("Two")]),
        ([post("One", "2014-05-03 08:15")], [post("Two", "2014-05-03 08:16")]),
    ],
)
def test_what_may_be_something_else_stays_apart(old: list[Item], new: list[Item]) -> None:
    assert len(read(old, new)) == len(old) + len(new)


def test_two_posts_of_one_second_in_one_export_are_two() -> None:
    library = library_of([post("One")], [post("Two")], ranks=(0, 0))
    assert sorted(texts(shown(library))) == ["One", "Two"]


def test_what_a_page_writes_otherwise_is_no_edit() -> None:
    assert len(read([post("One")], [post("Two")], pages=(1,))) == 2
