"""The question on who of a chat the person is: chats name their writers but not whose phone they come from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from core.i18n import Words
from core.library.changing import platform_fits
from core.library.open_points import Writer
from core.messages import label
from core.questions.asking import Asking
from core.questions.question import Answer, Choice, Question, best_of
from core.text.folding import fold
from core.text.safe import one_line
from core.values import Account
from core.vocabulary import Platform

_MOST_NAMES = 8
_LONGEST_NAME = 80


@dataclass(slots=True)
class _Name:
    """One name under which somebody writes, in one account or several."""

    name: str
    items: int = 0
    chats: int = 0
    accounts: set[str] = field(default_factory=set)


def owner_questions(asking: Asking) -> Iterator[Question]:
    """Ask once for each platform whose chats do not tell who the owner is."""
    by_platform: dict[Platform, list[Writer]] = defaultdict(list)
    for writer in asking.points.writers:
        by_platform[asking.accounts[writer.account].platform].append(writer)
    for platform, writers in by_platform.items():
        yield _question(asking, platform, writers)


def _question(asking: Asking, platform: Platform, writers: Sequence[Writer]) -> Question:
    words, names = asking.words, _names(writers, asking.accounts)
    accounts = {writer.account for writer in writers}
    alone = all(one.number in accounts for one in asking.accounts if platform_fits(platform, one.platform))
    text = words._("Which of these names in your chats on {platform} is you?")
    return best_of(
        Question(
            id=f"owner:{platform.word}",
            kind="owner",
            text=text.format(platform=label(platform, words)),
            why=_why(platform, words),
            settles=0,
            choices=(
                *(
                    Choice(one_line(one.name, _LONGEST_NAME), _answer(one, platform, alone=alone), one.items)
                    for one in names[:_MOST_NAMES]
                ),
                Choice(words._("None of these"), {}),
            ),
            hint=words._("Your own name is the one that stands in every chat."),
            accounts=tuple(asking.accounts[number].id for number in sorted(accounts)),
        )
    )


def _why(platform: Platform, words: Words) -> str:
    if platform in (Platform.FACEBOOK, Platform.INSTAGRAM):
        return words._("This archive holds conversations without your profile, so it does not say which name is yours.")
    return words._("Chats name their writers but do not say whose phone they come from.")


def _names(writers: Sequence[Writer], accounts: Sequence[Account]) -> list[_Name]:
    """Join what folds to the same name; who writes in most chats is most likely the owner."""
    found: dict[str, _Name] = {}
    for writer in writers:
        one = found.setdefault(fold(writer.name), _Name(writer.name))
        one.items += writer.items
        one.chats += writer.chats
        one.accounts.add(accounts[writer.account].id)
    return sorted(found.values(), key=lambda one: (-one.chats, -one.items, one.name))


def _answer(one: _Name, platform: Platform, *, alone: bool) -> Answer:
    """Say it for the platform, or, where another account's owner is known, for these accounts alone."""
    if alone:
        return {"owners": [{"platform": platform.word, "name": one.name}]}
    return {"accounts": [{"account": account, "owner_name": one.name} for account in sorted(one.accounts)]}
