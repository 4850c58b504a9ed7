from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.readers.batches import MISSING, joined
from core.text.mending import NUL


def parted(column: str) -> list[str | None]:
    return [None if text == MISSING else text for text in column.split(NUL)]


@given(st.lists(st.none() | st.text(st.characters(exclude_characters=NUL + MISSING)), min_size=1))
def test_a_column_of_texts_can_be_taken_apart_again(texts: list[str | None]) -> None:
    assert parted(joined(texts)) == texts


@given(st.lists(st.none() | st.text("a\0\x01"), min_size=1))
def test_the_signs_of_a_column_within_a_text_move_no_other_text(texts: list[str | None]) -> None:
    found = parted(joined(texts))
    assert [text is None for text in found] == [text is None for text in texts]


def test_a_text_that_is_the_sign_for_a_missing_one_is_not_lost() -> None:
    assert parted(joined(["a\0b", MISSING, None])) == ["ab", "\ufffd", None]
