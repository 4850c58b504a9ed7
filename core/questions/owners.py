"""The question on who of a chat the person is: chats name their writers but not whose phone they come from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
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


_Names = dict[Platform, dict[str, _Name]]  # by platform, then by folded name


def owner_questions(asking: Asking) -> Iterator[Question]:
    """Ask once for each platform whose chats do not tell who the owner is.

    A name that is asked about on several platforms is proposed for all of them at once.
    """
    by_platform: dict[Platform, list[Writer]] = defaultdict(list)
    for writer in asking.points.writers:
        by_platform[asking.accounts[writer.account].platform].append(writer)
    names = {platform: _names(writers, asking.accounts) for platform, writers in by_platform.items()}
    for platform, writers in by_platform.items():
        yield _question(asking, platform, writers, names)


def _question(asking: Asking, platform: Platform, writers: Sequence[Writer], names: _Names) -> Question:
    words = asking.words
    accounts = {writer.account for writer in writers}
    elsewhere = {folded for there, found in names.items() if there is not platform for folded in found}
    known = elsewhere | set(_known_names(asking))
    offered = sorted(names[platform], key=lambda folded: folded not in known)[:_MOST_NAMES]
    text = words._("Which of these names in your chats on {platform} is you?")
    return best_of(
        Question(
            id=f"owner:{platform.word}",
            kind="owner",
            text=text.format(platform=label(platform, words)),
            why=_why(platform, words),
            settles=0,
            choices=(
                *(_choice(asking, folded, platform, names) for folded in offered),
                Choice(words._("None of these"), {}),
            ),
            hint=words._("Your own name is the one that stands in every chat."),
            accounts=tuple(asking.accounts[number].id for number in sorted(accounts)),
        )
    )


def _choice(asking: Asking, folded: str, platform: Platform, names: _Names) -> Choice:
    """Offer a name: for each platform that is asked about and has it, and say which these are."""
    words, shown = asking.words, one_line(names[platform][folded].name, _LONGEST_NAME)
    everywhere = {there: found[folded] for there, found in names.items() if folded in found}
    answer = _joined(_answer(one, there, alone=_is_alone(asking, there)) for there, one in everywhere.items())
    others = [label(there, words) for there in everywhere if there is not platform]
    if others:
        shown = words._("{name} (on {platforms}, too)").format(name=shown, platforms=", ".join(others))
    elif known := _known_names(asking).get(folded):
        shown = words._("{name} (as on {platform})").format(name=shown, platform=label(known, words))
    return Choice(shown, answer, sum(one.items for one in everywhere.values()))


def _known_names(asking: Asking) -> dict[str, Platform]:
    """Give the names under which the owner is known elsewhere: who writes under one is most likely the same person."""
    return {
        fold(name): account.platform
        for account in reversed(asking.accounts)
        for name in (account.name, *account.former_names)
        if name
    }


def _is_alone(asking: Asking, platform: Platform) -> bool:
    """Whether no account of the platform has an owner that is known."""
    unknown = {writer.account for writer in asking.points.writers}
    return all(one.number in unknown for one in asking.accounts if platform_fits(platform, one.platform))


def _joined(answers: Iterable[Answer]) -> Answer:
    """Join fragments by appending their lists."""
    joined: dict[str, list[object]] = {}
    for answer in answers:
        for key, entries in answer.items():
            joined.setdefault(key, []).extend(entries if isinstance(entries, list) else [entries])
    return joined


def _why(platform: Platform, words: Words) -> str:
    if platform in (Platform.FACEBOOK, Platform.INSTAGRAM):
        return words._("This archive holds conversations without your profile, so it does not say which name is yours.")
    return words._("Chats name their writers but do not say whose phone they come from.")


def _names(writers: Sequence[Writer], accounts: Sequence[Account]) -> dict[str, _Name]:
    """Join what folds to the same name; who writes in most chats is most likely the owner, and stands first."""
    found: dict[str, _Name] = {}
    for writer in writers:
        one = found.setdefault(fold(writer.name), _Name(writer.name))
        one.items += writer.items
        one.chats += writer.chats
        one.accounts.add(accounts[writer.account].id)
    return dict(sorted(found.items(), key=lambda one: (-one[1].chats, -one[1].items, one[1].name)))


def _answer(one: _Name, platform: Platform, *, alone: bool) -> Answer:
    """Say it for the platform, or, where another account's owner is known, for these accounts alone."""
    if alone:
        return {"owners": [{"platform": platform.word, "name": one.name}]}
    return {"accounts": [{"account": account, "owner_name": one.name} for account in sorted(one.accounts)]}
