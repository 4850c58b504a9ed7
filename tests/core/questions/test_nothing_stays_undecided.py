"""Whoever answers every question decides every item, but for those of which it is said why nobody can."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from core.answers import NO_ANSWERS
from core.library.filters import MINE, Order
from core.library.library import Library
from core.questions import questions_of, told_by
from core.readers.item import Item
from core.values import Account
from core.vocabulary import Aspect, Audience, Evidence, Kind, Platform, Strength
from tests.builders.writing import write_zip
from tests.core import anything
from tests.core.library.making import at, post
from tests.core.loading.making import opened as opened_zip
from tests.core.questions.making import FRANCE, WORDS, answer, ask, best_choice, opened
from tests.core.readers.test_wrong_values import ARCHIVES

# Told as what was said to Meta AI or by it, and that the archive does not tell which: no audience is in doubt.
SAID_WHY = {Evidence.AI_ROLE_UNSURE}
BELOW_OWN = post("thanks", None, kind=Kind.COMMENT, aspect=Aspect.OWN_MEDIA)
Items = tuple[list[Item], list[Item], list[Item]]


def left_undecided(library: Library) -> list[tuple[Kind, Evidence, object]]:
    """Answer every question, and give what is undecided then."""
    for _ in range(200):
        questions = questions_of(library, WORDS)
        if not questions:
            break
        answer(library, best_choice(questions[0]))
    mine = library.page(library.rows(MINE, Order.EXPORT))
    undecided = [row for row in mine if row.verdict.strength is Strength.ASSUMED]
    return [(row.kind, row.verdict.evidence, row.made_at) for row in undecided if row.verdict.evidence not in SAID_WHY]


@pytest.mark.parametrize("archive", ARCHIVES)
def test_nothing_of_a_built_archive_stays_undecided(tmp_path: Path, archive: str) -> None:
    platform, build = ARCHIVES[archive]
    library = opened_zip([write_zip(tmp_path / f"{platform.word}-zoe-2026-11-02-a.zip", build().members)])
    left = left_undecided(library)
    library.close()
    assert left == []


def as_read(items: list[Item]) -> list[Item]:
    """Give items as a reader does: an audience that is not understood is named in some words."""
    return [one._replace(audience_words="Nur Zoé" if one.aspect is Aspect.UNSURE_AUDIENCE else None) for one in items]


@settings(max_examples=10)
@given(items=anything.members, accounts=anything.accounts())
def test_nothing_of_anything_stays_undecided(items: Items, accounts: tuple[Account, ...]) -> None:
    facebook, instagram, chats = map(as_read, items)
    with anything.opened((facebook, instagram, chats), accounts, NO_ANSWERS) as library:
        assert left_undecided(library) == []


class TestCommentsBelowOwnThings:
    """Where they bear no day, no question on a time reaches them."""

    @pytest.mark.parametrize("made_at", [None, at("1980-05-01 10:00"), at("2099-05-01 10:00")])
    def test_those_without_a_possible_day_are_asked_about(self, made_at: int | None) -> None:
        dated = BELOW_OWN._replace(text="you too", made_at=at("2014-05-03 08:15"))
        asked = ask(BELOW_OWN._replace(made_at=made_at), dated)
        assert [(one.id, one.settles) for one in asked if one.id.startswith(("below", "period"))] == [
            ("below-own:facebook-1", 1),
            ("period:facebook-1:2014-05-01:2014-05-31", 1),
        ]

    def test_the_answer_speaks_of_these_comments_alone(self) -> None:
        elsewhere = post("elsewhere", None, kind=Kind.COMMENT, place=None)
        (question,) = (one for one in ask(BELOW_OWN, elsewhere) if one.id.startswith("below"))
        friends = next(choice for choice in question.choices if choice.label == "Friends")
        with opened(BELOW_OWN, elsewhere, answers=told_by(friends.answers)) as library:
            found = {row.text: row.verdict.audience for row in library.page(library.rows(MINE, Order.EXPORT))}
        assert found == {"thanks": Audience.FRIENDS, "elsewhere": Audience.PUBLIC}

    def test_what_is_known_of_the_account_settles_them(self) -> None:
        account = replace(FRANCE, platform=Platform.INSTAGRAM, private_now=False)
        asked = ask(BELOW_OWN._replace(platform=Platform.INSTAGRAM), account=account)
        assert not any(one.id.startswith("below") for one in asked)
