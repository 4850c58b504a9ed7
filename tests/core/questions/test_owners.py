"""Which name in the chats is the person: asked once for a platform, with who writes in most chats first."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace

from core.answers import AccountAnswer, Answers
from core.library.filters import MINE
from core.questions import Question, questions_of
from core.readers.item import Item
from core.values import Account
from core.vocabulary import Kind, Platform
from tests.core.library.making import conversation, library_of, message, post
from tests.core.questions.making import FRANCE, WORDS, answer, opened

CHATS = replace(FRANCE, id="whatsapp-1", platform=Platform.WHATSAPP, name=None)
NAMELESS = replace(FRANCE, name=None)


def chat(title: str, *senders: str, platform: Platform = Platform.WHATSAPP) -> list[Item]:
    said = [message(f"{n}", f"2023-01-01 10:0{n}", name, conversation(title)) for n, name in enumerate(senders)]
    return [one._replace(platform=platform) for one in said]


def owner_question(items: Sequence[Item], account: Account, answers: Answers | None = None) -> Question | None:
    with opened(*items, accounts=(account,), answers=answers) as library:
        return next((one for one in questions_of(library, WORDS) if one.kind == "owner"), None)


def test_who_writes_in_most_chats_comes_first() -> None:
    items = [*chat("A", "Bob", "Bob", "Bob", "Zoé"), *chat("B", "Zoé", "Ann")]
    found = owner_question(items, CHATS)
    assert found is not None
    assert [choice.label for choice in found.choices] == ["Zoé", "Bob", "Ann", "None of these"]
    assert [choice.settles for choice in found.choices] == [2, 3, 1, 0]


def test_a_facebook_export_without_a_profile_is_asked_about_though_its_posts_are_the_owner_s() -> None:
    items = [post(), *chat("Bob", "Zoé", "Bob", platform=Platform.MESSENGER)]
    found = owner_question(items, NAMELESS)
    assert found is not None
    assert "without your profile" in found.why
    assert owner_question(items, FRANCE) is None


def test_meta_ai_is_never_offered() -> None:
    asked, answered = chat("Walkers", "Zoé", "Meta AI", platform=Platform.MESSENGER)
    found = owner_question([asked, answered._replace(kind=Kind.AI_ANSWER)], NAMELESS)
    assert found is not None
    assert [choice.label for choice in found.choices] == ["Zoé", "None of these"]


def test_an_answer_on_the_account_settles_it() -> None:
    said = Answers(accounts=(AccountAnswer("whatsapp-1", owner_name="Zoé"),))
    assert owner_question(chat("A", "Bob", "Zoé"), CHATS, said) is None


def test_what_is_announced_becomes_the_owner_s() -> None:
    with opened(*chat("A", "Bob", "Zoé", "Zoé"), accounts=(CHATS,)) as library:
        (found,) = questions_of(library, WORDS)
        answer(library, next(choice for choice in found.choices if choice.label == "Zoé"))
        assert library.count(MINE) == found.choices[0].settles == 2


class TestTheSamePersonOnSeveralPlatforms:
    WHATSAPP = chat("A", "Zoé", "Zoé", "Bob")
    FACEBOOK = chat("B", "ZOÉ", "Eve", platform=Platform.MESSENGER)

    def test_a_name_that_stands_on_both_is_proposed_for_both_at_once(self) -> None:
        accounts = (replace(NAMELESS, number=0), replace(CHATS, number=1))
        with closing(library_of(self.FACEBOOK, self.WHATSAPP, accounts=accounts, of_member=(0, 1))) as library:
            asked = [one for one in questions_of(library, WORDS) if one.kind == "owner"]
            assert len(asked) == 2
            choice = asked[0].choices[0]
            assert choice.label == "ZOÉ (on WhatsApp, too)"
            answer(library, choice)
            assert library.count(MINE) == choice.settles == 3
            assert [one for one in questions_of(library, WORDS) if one.kind == "owner"] == []

    def test_the_name_of_another_account_is_proposed_first(self) -> None:
        accounts = (replace(FRANCE, number=0, name="Bob"), replace(CHATS, number=1))
        with closing(library_of([post()], self.WHATSAPP, accounts=accounts, of_member=(0, 1))) as library:
            (found,) = (one for one in questions_of(library, WORDS) if one.kind == "owner")
            assert [one.label for one in found.choices] == ["Bob (as on Facebook)", "Zoé", "None of these"]
