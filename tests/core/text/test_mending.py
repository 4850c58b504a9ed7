"""Meta's strings come out as the person wrote them, and right ones stay (docs/formats/facebook.md §4)."""

from __future__ import annotations

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.mending import mend, mend_column, mend_tree

WRITABLE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
ANY_TEXT = st.text(st.characters())
ANY_JSON = st.recursive(st.none() | st.booleans() | st.integers() | ANY_TEXT, lambda inner: st.lists(inner, max_size=4))


def as_meta_writes(text: str) -> str:
    """Write each UTF-8 byte as a character of its own."""
    return text.encode("utf-8").decode("latin-1")


@given(WRITABLE)
def test_what_a_person_wrote_comes_back_from_metas_bytes(text: str) -> None:
    assert mend(as_meta_writes(text)) == text


@given(ANY_TEXT)
def test_any_text_is_mended_without_an_error_and_can_be_written(text: str) -> None:
    mended = mend(text)

    mended.encode("utf-8")
    assert "\0" not in mended


@given(st.lists(ANY_TEXT | WRITABLE.map(as_meta_writes) | st.none() | st.integers(), max_size=250))
def test_a_column_is_mended_as_each_of_its_texts_would_be(column: list[object]) -> None:
    assert mend_column(column) == [mend(one) or None if isinstance(one, str) else None for one in column]


@given(ANY_TEXT)
def test_mending_twice_changes_nothing_but_text_about_mojibake(text: str) -> None:
    once = mend(text)

    assert mend(once) in {once, once.encode("latin-1", "replace").decode("utf-8", "ignore")}


@pytest.mark.parametrize(
    "text",
    ["plain", "café", "naïve café à", "Zoë", "Ünïcödé", "MANHÃ", "日本語", "👩‍👩‍👧", "Ça va ? é", "“quoted” é", ""],
)
def test_right_text_stays(text: str) -> None:
    assert mend(text) == text


def test_only_one_layer_is_taken_off() -> None:
    assert mend(as_meta_writes("what does CafÃ© mean?")) == "what does CafÃ© mean?"


@pytest.mark.parametrize("lost", [1, 2, 3])
def test_a_letter_that_meta_cut_through_is_dropped(lost: int) -> None:
    cut = as_meta_writes("déjà 😀")[:-lost]

    assert mend(cut) == "déjà "


def test_a_cut_emoji_is_dropped_after_plain_text_too() -> None:
    assert mend(as_meta_writes("hi 😀")[:-1]) == "hi "


def test_a_last_accented_letter_of_proper_text_is_not_taken_for_a_cut_one() -> None:
    assert mend("caf\u00e9") == "café"


def test_broken_bytes_in_the_middle_leave_the_text_as_it_is() -> None:
    assert mend("a\u00c3 b \u00c3\u00a9") == "aÃ b Ã©"


def test_a_lone_surrogate_becomes_the_replacement_character() -> None:
    assert mend("old \ud83d post") == "old \ufffd post"


def test_a_pair_of_surrogates_becomes_its_character() -> None:
    assert mend("\ud83d\ude00") == "😀"


@pytest.mark.parametrize(("text", "expected"), [("a\0b", "ab"), ("\u00c3\0\u00a9", "é"), ("日\0本", "日本")])
def test_nul_disappears(text: str, expected: str) -> None:
    assert mend(text) == expected


def test_decomposed_letters_stay_decomposed() -> None:
    assert mend(as_meta_writes("e\u0301")) == "e\u0301"


class TestMendTree:
    def test_values_and_keys_are_mended(self) -> None:
        tree = {"caf\u00c3\u00a9": ["th\u00c3\u00a9", {"a": "\u00c3\u00a0", "n": 1}], "b": "x\0"}

        assert mend_tree(tree) == {"café": ["thé", {"a": "à", "n": 1}], "b": "x"}

    def test_keys_keep_their_order(self) -> None:
        assert list(mend_tree({"z": 1, "\u00c3\u00a9": 2, "a": 3})) == ["z", "é", "a"]

    def test_a_key_never_swallows_another(self) -> None:
        assert mend_tree({"é": 1, "\u00c3\u00a9": 2}) == {"é": 1, "Ã©": 2}

    def test_a_bare_string_is_mended(self) -> None:
        assert mend_tree("\u00c3\u00a9") == "é"

    def test_any_depth_is_survived(self) -> None:
        tree: list[object] = ["\u00c3\u00a9"]
        for _ in range(sys.getrecursionlimit() * 3):
            tree = [tree]

        mended = mend_tree(tree)

        while isinstance(mended, list):
            mended = mended[0]
        assert mended == "é"

    @given(st.dictionaries(WRITABLE, ANY_JSON))
    def test_any_tree_is_mended_without_an_error(self, tree: dict[str, object]) -> None:
        assert json.dumps(mend_tree(tree), ensure_ascii=False).encode("utf-8")
