from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.readers.context import Context, KnownNames
from core.text.folding import fold
from core.vocabulary import PlaceKind, Platform

KNOWN = KnownNames(
    [
        (PlaceKind.PROFILE, "Ann"),
        (PlaceKind.PROFILE, "Bob Sample"),
        (PlaceKind.GROUP, "Gardeners"),
        (PlaceKind.GROUP, "Gardeners of Lyon"),
        (PlaceKind.PROFILE, "山田"),
        (PlaceKind.PAGE, "Café X"),
        (PlaceKind.PROFILE, "Anna Demo"),
    ],
    own=["Anna Demo", "Anna Former"],
)


class TestNamesInTitles:
    @pytest.mark.parametrize(
        ("title", "name"),
        [
            ("Anna Demo wrote on Bob Sample's timeline.", "Bob Sample"),
            ("Anna Demo posted in Gardeners of Lyon.", "Gardeners of Lyon"),
            ("Anna Demo posted in Gardeners.", "Gardeners"),
            ("Anna Demo commented on Ann's post.", "Ann"),
            ("Anna Demo updated her status.", None),
            ("Annabel wrote", None),
            ("さんが山田さんの投稿にコメントしました", "山田"),
            ("ANNA DEMO recommends CAFÉ X", "Café X"),
            ("Anna Demo recommends Cafe\u0301 X", "Café X"),
            ("Bob Sample wrote in Gardeners of Lyon", "Gardeners of Lyon"),
            ("", None),
        ],
    )
    def test_the_longest_known_name_that_stands_alone_counts(self, title: str, name: str | None) -> None:
        found = KNOWN.find(title)
        assert (found.name if found else None) == name

    def test_the_owner_s_own_names_never_count(self) -> None:
        assert KNOWN.find("Anna Demo, formerly Anna Former") is None

    @given(st.text(max_size=40))
    def test_any_title_is_looked_through(self, title: str) -> None:
        found = KNOWN.find(title)
        assert found is None or fold(found.name or "") in fold(title)

    @given(st.lists(st.text(max_size=10), max_size=8), st.text(max_size=30))
    def test_any_names_may_be_known(self, names: list[str], title: str) -> None:
        found = KnownNames([(PlaceKind.PROFILE, name) for name in names]).find(title)
        assert found is None or found.name in names


class TestOwner:
    @pytest.mark.parametrize(
        ("name", "own"), [("ANNA  demo", True), ("anna", True), ("Bob", False), ("", False), (None, False)]
    )
    def test_the_owner_is_known_by_folded_names(self, name: str | None, own: bool) -> None:
        context = Context(Platform.FACEBOOK, "Anna Demo", "anna", frozenset({"anna demo", "anna"}))
        assert context.is_owner(name) is own

    def test_of_an_unknown_owner_nothing_is_known(self) -> None:
        assert not Context(Platform.WHATSAPP).is_owner("Anna")


class TestDateOrders:
    CONTEXT = Context(Platform.WHATSAPP, date_orders=((None, "day-first"), ("Walkers", "month-first")))

    @pytest.mark.parametrize(
        ("chat", "order"), [("walkers", "month-first"), ("Others", "day-first"), (None, "day-first")]
    )
    def test_the_later_answer_that_speaks_of_a_chat_stands(self, chat: str | None, order: str) -> None:
        assert self.CONTEXT.date_order(chat) == order

    def test_without_an_answer_there_is_no_order(self) -> None:
        assert Context(Platform.WHATSAPP).date_order("Walkers") is None
