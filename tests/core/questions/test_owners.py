"""Which name in the chats is the person: asked once for a platform, with who writes in most chats first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.answers import AccountAnswer, Answers
from core.library.filters import MINE
from core.questions import Question, questions_of
from core.readers.item import Item
from core.values import Account
from core.vocabulary import Kind, Platform
from tests.core.library.making import conversation, message, post
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
