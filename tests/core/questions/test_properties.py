"""For any library and any answers so far: what is announced is settled exactly, and nothing idle is asked."""

from __future__ import annotations

from functools import reduce
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from core.answers import NO_ANSWERS, Answers, merge
from core.questions import questions_of, told_by, undecided
from core.questions.dates import KIND as DATE_ORDER
from core.readers.item import Item
from core.values import Account
from core.vocabulary import Strength
from tests.core import anything
from tests.core.library.making import DAY
from tests.core.questions.making import ON_AUDIENCES, WORDS, answer, best_choice, settled, settles_in_truth

Items = tuple[list[Item], list[Item], list[Item]]


@settings(max_examples=40)
@given(items=anything.members, accounts=anything.accounts(), said=anything.answers)
def test_every_choice_settles_what_it_announces(items: Items, accounts: tuple[Account, ...], said: Answers) -> None:
    with anything.opened(items, accounts, said) as library:
        for question in questions_of(library, WORDS):
            announced = [choice.settles for choice in question.choices]
            assert announced == [settles_in_truth(library, question, one) for one in question.choices], question.id
            assert question.settles == max(announced)
            assert question.settles > 0 or question.kind == DATE_ORDER


@settings(max_examples=25)
@given(items=anything.members, accounts=anything.accounts(), said=anything.answers)
def test_answering_the_first_question_again_and_again_comes_to_an_end(
    items: Items, accounts: tuple[Account, ...], said: Answers
) -> None:
    with anything.opened(items, accounts, said) as library:
        for _ in range(60):
            questions = questions_of(library, WORDS)
            if not questions:
                break
            assert [one.settles for one in questions] == sorted((one.settles for one in questions), reverse=True)
            before = undecided(library).items
            answer(library, best_choice(questions[0]))
            assert questions[0].id not in {one.id for one in questions_of(library, WORDS)}
            assert undecided(library).items <= before
        assert questions_of(library, WORDS) == []


@settings(max_examples=25)
@given(items=anything.members, accounts=anything.accounts(), said=anything.answers)
def test_periods_of_an_account_never_overlap(items: Items, accounts: tuple[Account, ...], said: Answers) -> None:
    with anything.opened(items, accounts, said) as library:
        spans = sorted(
            (one.accounts, one.first, one.last) for one in questions_of(library, WORDS) if one.first and one.last
        )
        assert all(one[0] != other[0] or one[2] < other[1] for one, other in pairwise(spans))


@settings(max_examples=25)
@given(items=anything.members, accounts=anything.accounts(), data=st.data())
def test_the_same_answers_in_any_order_make_the_same_verdicts(
    items: Items, accounts: tuple[Account, ...], data: st.DataObject
) -> None:
    with anything.opened(items, accounts, NO_ANSWERS) as library:
        asked = [one for one in questions_of(library, WORDS) if one.kind != "kind"]  # it speaks of what others do, too
        told = [told_by(data.draw(st.sampled_from(one.choices)).answers) for one in asked]
        in_order = settled(library, reduce(merge, told, NO_ANSWERS))
        assert settled(library, reduce(merge, data.draw(st.permutations(told)), NO_ANSWERS)) == in_order


@settings(max_examples=25)
@given(items=anything.members, accounts=anything.accounts(), said=anything.answers)
def test_taking_answers_back_restores_the_exact_figures(
    items: Items, accounts: tuple[Account, ...], said: Answers
) -> None:
    with anything.opened(items, accounts, NO_ANSWERS) as library:
        before = library.summary()
        library.judge_again(answers=said, day=DAY)
        library.judge_again(answers=NO_ANSWERS, day=DAY)
        assert library.summary() == before


@settings(max_examples=40)
@given(items=anything.members, accounts=anything.accounts(), data=st.data())
def test_what_an_answer_settled_is_counted_by_no_later_question(
    items: Items, accounts: tuple[Account, ...], data: st.DataObject
) -> None:
    with anything.opened(items, accounts, NO_ANSWERS) as library:
        for _ in range(8):
            asked = [one for one in questions_of(library, WORDS) if one.kind in ON_AUDIENCES]
            if not asked:
                break
            answer(library, data.draw(st.sampled_from(data.draw(st.sampled_from(asked)).choices)))
            summary = library.summary()
            still_open = summary.totals.mine - summary.strengths[Strength.ANSWERED]
            assert all(one.settles <= still_open for one in questions_of(library, WORDS) if one.kind in ON_AUDIENCES)
