"""A what-if shows exactly what will be once it is done, and changes nothing before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.answers import NO_ANSWERS, Answers
from core.library.filters import EVERYTHING, Filter, Order
from core.library.library import Library
from core.readers.item import Item
from core.values import Account
from core.vocabulary import Category, Kind, Platform, Use
from core.whatif import (
    Deletion,
    Figures,
    Step,
    done,
    made_private,
    objected,
    offered_steps,
    past_posts_limited,
    what_if,
)
from tests.core import anything
from tests.core.library.making import ANNA, DAY, group, library_of, post, rows_of

INSTA = replace(ANNA, id="instagram-1", number=1, platform=Platform.INSTAGRAM, private_now=False)
steps = st.lists(
    st.one_of(
        st.builds(objected, st.sampled_from((Platform.FACEBOOK, Platform.INSTAGRAM)), anything.DAYS),
        st.builds(made_private, st.just(Platform.INSTAGRAM), anything.DAYS),
        st.builds(past_posts_limited, anything.DAYS),
    ),
    max_size=3,
)


def figures_of(library: Library) -> tuple[dict[Category, dict[Use, int]], dict[int, dict[Use, int]]]:
    summary = library.summary()
    return summary.uses_by_category, summary.uses_by_year


def as_pair(figures: Figures) -> tuple[object, object]:
    return figures.by_category, figures.by_year


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    facebook = [
        post("old", "2010-01-01 10:00"),
        post("new", "2026-06-01 10:00"),
        post("in a group", "2012-01-01 10:00", kind=Kind.GROUP_POST, place=group("Gardeners")),
        post("not mine", "2012-01-01 10:00", mine=False),
        post("undated", None),
    ]
    instagram = [post("picture", "2015-01-01 10:00", kind=Kind.PHOTO, platform=Platform.INSTAGRAM)]
    made = library_of(facebook, instagram, accounts=(ANNA, INSTA), of_member=(0, 1))
    yield made
    made.close()


@settings(max_examples=25)
@given(items=anything.members, accounts=anything.accounts(), said=anything.answers, taken=steps)
def test_what_is_shown_is_what_will_be(
    items: tuple[list[Item], list[Item], list[Item]], accounts: tuple[Account, ...], said: Answers, taken: list[Step]
) -> None:
    with anything.opened(items, accounts, said) as opened:
        before, rows = figures_of(opened), rows_of(opened)
        outlook = what_if(opened, *taken)
        assert as_pair(outlook.before) == before
        assert (rows_of(opened), opened.judgement.answers) == (rows, said)
        opened.judge_again(answers=done(opened, *taken), day=DAY)
        assert as_pair(outlook.after) == figures_of(opened)


def test_an_objection_turns_what_is_newer_into_not_used(library: Library) -> None:
    outlook = what_if(library, objected(Platform.FACEBOOK, date(2026, 1, 1)))
    assert [(outlook.before.of(use), outlook.after.of(use)) for use in Use] == [(5, 1), (0, 3), (0, 1)]
    assert outlook.changed == 4


def test_an_objection_of_a_day_to_come_is_looked_at_from_that_day_on(library: Library) -> None:
    outlook = what_if(library, objected(Platform.FACEBOOK, DAY + timedelta(days=30)))
    assert outlook.after.by_year[2026][Use.UNCLEAR] == 1


def test_a_private_account_leaves_what_may_have_been_taken_in(library: Library) -> None:
    outlook = what_if(library, made_private(Platform.INSTAGRAM, DAY))
    assert outlook.after.by_category[Category.PRIVATE] == {Use.MAY_BE_USED: 0, Use.UNCLEAR: 1, Use.NOT_USED: 0}


def test_limiting_past_posts_leaves_groups_alone(library: Library) -> None:
    outlook = what_if(library, past_posts_limited(DAY))
    assert (outlook.changed, outlook.after.by_year[2012][Use.MAY_BE_USED]) == (2, 1)


def test_several_steps_are_looked_at_together(library: Library) -> None:
    outlook = what_if(library, past_posts_limited(DAY), objected(Platform.INSTAGRAM, date(2026, 1, 1)))
    assert outlook.changed == 3


class TestDeletion:
    @pytest.mark.parametrize(
        ("chosen", "gone"),
        [
            (Filter(years=frozenset({2012})), 1),
            (EVERYTHING, 5),
            (Filter(search="picture"), 1),
            ([0], 1),
            ([], 0),
        ],
    )
    def test_what_is_deleted_is_gone(self, library: Library, chosen: Filter | list[int], gone: int) -> None:
        outlook = what_if(library, Deletion(chosen))
        assert (outlook.gone, outlook.after.mine) == (gone, outlook.before.mine - gone)

    def test_nothing_is_deleted_twice(self, library: Library) -> None:
        ids = library.rows(EVERYTHING, Order.NEWEST_FIRST)
        assert what_if(library, Deletion(ids), Deletion(Filter(years=frozenset({2012})))).after.mine == 0

    def test_other_steps_do_not_count_what_is_gone(self, library: Library) -> None:
        outlook = what_if(library, objected(Platform.FACEBOOK, date(2026, 1, 1)), Deletion(EVERYTHING))
        assert (outlook.changed, outlook.after.mine) == (0, 0)

    def test_once_it_is_done_nobody_sees_it(self, library: Library) -> None:
        library.judge_again(answers=done(library, Deletion(Filter(years=frozenset({2012})))), day=DAY)
        told = {row["text"]: (row["audience"], row["use"]) for row in rows_of(library)}
        library.judge_again(answers=NO_ANSWERS, day=DAY)
        assert told["in a group"] == ("nobody", "not-used")


def test_only_steps_that_an_account_allows_are_offered() -> None:
    steps = offered_steps([ANNA, INSTA], DAY)
    assert steps == [
        objected(Platform.FACEBOOK, DAY),
        objected(Platform.INSTAGRAM, DAY),
        made_private(Platform.INSTAGRAM, DAY),
        past_posts_limited(DAY),
    ]
