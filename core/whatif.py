"""What if: the effect of an objection, of closing an account or of deleting things, shown before anything is done.

The answers and the verdicts stay as they are; what the person then says they did is noted by `done`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from core.answers import Action, Answers, Deed, ItemAnswer, Objection, merge
from core.judging.verdict import Verdict
from core.library.choosing import Chosen
from core.library.filters import Filter, Order
from core.library.library import Library
from core.values import Account
from core.vocabulary import Audience, Category, Lean, Platform, Use

CLOSES = frozenset({Platform.INSTAGRAM, Platform.THREADS})  # accounts that can be made private as a whole


@dataclass(frozen=True, slots=True, eq=False)
class Deletion:
    """These items are deleted on the site."""

    items: Chosen


Step = Objection | Action | Deletion


@dataclass(frozen=True, slots=True)
class Figures:
    """The owner's items by category and use, and by year (0: unknown) and use; zeros are named too."""

    by_category: Mapping[Category, Mapping[Use, int]]
    by_year: Mapping[int, Mapping[Use, int]]

    def of(self, use: Use) -> int:
        """Count the items of one use."""
        return sum(uses[use] for uses in self.by_category.values())

    @property
    def mine(self) -> int:
        """Count all items of the owner."""
        return sum(self.of(use) for use in Use)


@dataclass(frozen=True, slots=True)
class Outlook:
    """The owner's items before and after some steps."""

    before: Figures
    after: Figures
    changed: int  # items that would have another category, use or leaning
    gone: int  # items that would no longer be there


def objected(platform: Platform, on: date, account: str | None = None) -> Objection:
    """Suppose an objection on a day."""
    return Objection(platform, on, account)


def made_private(platform: Platform, on: date) -> Action:
    """Suppose that the account was made private on a day (Instagram, Threads)."""
    return Action(Deed.ACCOUNT_PRIVATE, platform, on)


def past_posts_limited(on: date) -> Action:
    """Suppose that *Limit past posts* was pressed on Facebook on a day."""
    return Action(Deed.PAST_POSTS_LIMITED, Platform.FACEBOOK, on)


def offered_steps(accounts: Iterable[Account], on: date) -> list[Objection | Action]:
    """List the steps that these accounts allow, each as if done on this day."""
    platforms = sorted({account.platform for account in accounts}, key=lambda platform: platform.code)
    steps: list[Objection | Action] = [objected(platform, on) for platform in platforms]
    steps += [made_private(platform, on) for platform in platforms if platform in CLOSES]
    return steps + [past_posts_limited(on)] * (Platform.FACEBOOK in platforms)


def what_if(library: Library, *steps: Step, accounts: frozenset[int] = frozenset()) -> Outlook:
    """Tell what some steps together would change, in these accounts or in all.

    A step on a day to come is looked at from that day on.
    """
    noted = [step for step in steps if not isinstance(step, Deletion)]
    answers = _with(library.judgement.answers, noted)
    day = max([library.judgement.day, *(step.on for step in noted)])
    all_turns = library.suppose(answers, day, among=Filter(accounts=accounts) if accounts else None)
    deleted = _together(library, [step.items for step in steps if isinstance(step, Deletion)])
    gone = [] if deleted is None else library.suppose(answers, day, among=deleted)
    lost = [replace(turn, items=-turn.items) for turn in gone]
    return Outlook(
        before=_figures([(turn.year, turn.now, turn.items) for turn in all_turns]),
        after=_figures([(turn.year, turn.then, turn.items) for turn in [*all_turns, *lost]]),
        changed=sum(turn.items for turn in [*all_turns, *lost] if _core(turn.now) != _core(turn.then)),
        gone=sum(turn.items for turn in gone),
    )


def done(library: Library, *steps: Step) -> Answers:
    """Give the answers as they are once the person says that they did these things. Not for the GUI thread."""
    noted = [step for step in steps if not isinstance(step, Deletion)]
    keys = [key for step in steps if isinstance(step, Deletion) for key in library.keys_of(step.items)]
    answers = _with(library.judgement.answers, noted)
    return replace(answers, items=answers.items + tuple(ItemAnswer(key, Audience.NOBODY) for key in keys))


def _with(answers: Answers, steps: Iterable[Objection | Action]) -> Answers:
    told = list(steps)
    return merge(
        answers,
        Answers(
            objections=tuple(step for step in told if isinstance(step, Objection)),
            actions=tuple(step for step in told if isinstance(step, Action)),
        ),
    )


def _together(library: Library, chosen: Sequence[Chosen]) -> Chosen | None:
    """Join several choices into one, so that nothing is deleted twice."""
    if len(chosen) <= 1:
        return next(iter(chosen), None)
    ids = [library.rows(one, Order.EXPORT) if isinstance(one, Filter) else np.asarray(one) for one in chosen]
    return np.unique(np.concatenate(ids))


def _figures(counted: Iterable[tuple[int, Verdict, int]]) -> Figures:
    by_category = {category: dict.fromkeys(Use, 0) for category in Category}
    by_year: dict[int, dict[Use, int]] = {}
    for year, verdict, items in counted:
        by_category[verdict.category][verdict.use] += items
        by_year.setdefault(year, dict.fromkeys(Use, 0))[verdict.use] += items
    return Figures(by_category, {year: by_year[year] for year in sorted(by_year, key=lambda year: (year == 0, year))})


def _core(verdict: Verdict) -> tuple[Category, Use, Lean]:
    """Give what a person would call the verdict."""
    return verdict.category, verdict.use, verdict.leans
