from __future__ import annotations

from collections.abc import Callable

import pytest

from core.readers.context import Page
from core.readers.facebook import states
from core.readers.item import Records
from core.vocabulary import Kind, State
from tests.builders.records import dated, generic, labelled, linked, nested, post, shown
from tests.core.readers.making import items, only, outcome, place

WHEN = 1_500_000_000
URL = linked("URL", "https://www.facebook.com/anna/posts/1")


@pytest.mark.parametrize(
    ("read", "state"),
    [
        (states.read_archived_posts, State.ARCHIVED),
        (states.read_trash, State.DELETED),
        (states.read_check_ins, State.PUBLISHED),
    ],
)
def test_the_file_tells_the_state_of_both_record_families(read: Callable[[Page], Records], state: State) -> None:
    records = [post(WHEN, None, text="Hello"), generic(labelled("Text", "Bonjour à tous"), URL, timestamp=WHEN)]
    assert [(item.text, item.state) for item in items(read, records)] == [("Hello", state), ("Bonjour à tous", state)]


def test_the_text_of_a_check_in_is_not_the_place_s_longer_name() -> None:
    spot = nested("Place", labelled("Name", "A very long name of some café"), labelled("Where", "(45.75 , 4.83)"))
    item = only(states.read_check_ins, generic(labelled("Message", "Nice"), spot, timestamp=WHEN))
    assert item.text == "Nice"


def test_a_check_in_without_words_is_told_by_its_place() -> None:
    item = only(states.read_check_ins, generic(nested("Place", labelled("Name", "Café X")), timestamp=WHEN))
    assert item.text == "Café X"


@pytest.mark.parametrize("label_values", [[], [{"label": "Message"}], [{"label": "Tags", "vec": []}]])
def test_a_generic_record_without_values_is_unreadable(label_values: list[object]) -> None:
    assert outcome(states.read_archived_posts, {"label_values": label_values}).unreadable == 1


def test_versions_of_one_post_share_its_number() -> None:
    versions = [generic(labelled("Text", text), timestamp=WHEN + n, fbid="55") for n, text in enumerate(("One", "Two"))]
    found = items(states.read_post_edits, versions)
    assert [(item.text, item.version_of) for item in found] == [("One", "55"), ("Two", "55")]


def test_versions_without_a_number_stand_for_themselves() -> None:
    found = items(states.read_comment_edits, [generic(labelled("Text", "One"), timestamp=WHEN)])
    assert [(item.kind, item.version_of) for item in found] == [(Kind.COMMENT, f"at {WHEN * 1000}")]


def test_an_empty_version_is_no_item() -> None:
    assert items(states.read_post_edits, generic(labelled("Text"), timestamp=WHEN)) == []


class TestPostsElsewhere:
    """docs/formats/facebook.md §2.1: the message comes first, the target is the first nested record."""

    @staticmethod
    def _record(target: dict[str, object]) -> dict[str, object]:
        return generic(
            labelled("Message", "Bravo"), dated("Last modified", WHEN + 5), shown("Media"), target, timestamp=WHEN
        )

    @pytest.mark.parametrize(
        ("target", "expected"),
        [
            (nested("Target", labelled("Name", "Café X")), ("page", "Café X")),
            (nested("Target", nested("", labelled("Name", "Bob Sample"))), ("profile", "Bob Sample")),
            (
                nested("Target", labelled("Name", "Somebody Unknown Altogether")),
                ("profile", "Somebody Unknown Altogether"),
            ),
            (nested("Target"), ("none", None)),
        ],
    )
    def test_the_target_is_the_place(self, target: dict[str, object], expected: tuple[str, str | None]) -> None:
        item = only(states.read_posts_elsewhere, self._record(target))
        assert (item.text, place(item)) == ("Bravo", expected)

    def test_a_classic_record_is_placed_by_its_title(self) -> None:
        item = only(states.read_posts_elsewhere, [post(WHEN, "Anna Demo posted on Café X.", text="Bravo")])
        assert place(item) == ("page", "Café X")


def test_where_generic_content_of_an_unknown_file_stands_nobody_knows() -> None:
    item = only(
        states.read_unknown_content, [generic(labelled("X", "Hello to everybody here"), timestamp=1_500_000_000)]
    )
    assert (item.text, item.place, item.state) == ("Hello to everybody here", None, State.PUBLISHED)
