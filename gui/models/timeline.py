"""The timeline of one account: what was answered of which days, and what is still open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from core.answers import AccountAnswer, Answers, Period
from core.questions import Question
from core.values import Account
from core.vocabulary import Audience, Holder, Kind


@dataclass(frozen=True, slots=True)
class Span:
    """Some days of a timeline; audience None: still open."""

    first: date
    last: date
    audience: Audience | None
    told: Period | None = None  # the answer


@dataclass(frozen=True, slots=True)
class Timeline:
    """One account's time from its first to its last day."""

    account: Account
    first: date
    last: date
    spans: tuple[Span, ...]

    @property
    def told(self) -> tuple[Span, ...]:
        """The spans that were answered."""
        return tuple(span for span in self.spans if span.told is not None)


def timelines_of(
    answers: Answers, questions: Iterable[Question], accounts: Sequence[Account], today: date
) -> list[Timeline]:
    """Give the timeline of each account on whose time anything was answered or asked."""
    asked = [one for one in questions if one.first is not None]
    found = []
    for account in accounts:
        still_open = [
            Span(one.first, one.last, None)
            for one in asked
            if account.id in one.accounts and one.first is not None and one.last is not None
        ]
        told = [
            period
            for period in answers.periods
            if period.kind is None and period.platform is account.platform and period.account in (None, account.id)
        ]
        if still_open or told:
            found.append(_timeline(account, still_open, told, today))
    return found


def with_period(answers: Answers, told: Period, new: Period) -> Answers:
    """Change one period: exactly this one, whatever was said since it was shown."""
    return replace(answers, periods=tuple(new if one is told else one for one in answers.periods))


def without_period(answers: Answers, told: Period) -> Answers:
    """Forget one period."""
    return replace(answers, periods=tuple(one for one in answers.periods if one is not told))


def with_new_period(answers: Answers, timeline: Timeline) -> Answers:
    """Add a period over all days of a timeline, to be narrowed by the person; it stands below those that are there."""
    new = Period(timeline.account.platform, Audience.PUBLIC, timeline.first, timeline.last, account=timeline.account.id)
    return replace(answers, periods=(new, *answers.periods))


def may_be_pages(answers: Answers, accounts: Iterable[Account]) -> list[Account]:
    """Give the accounts of which neither the archive nor the person tells whether they are pages."""
    return [
        account
        for account in accounts
        if account.holder is Holder.PAGE_OR_PROFILE and not set(_as_page(account)) <= set(answers.periods)
    ]


def told_as_pages(answers: Answers, accounts: Iterable[Account]) -> list[Account]:
    """Give the accounts that are pages by the word of the archive, not of the person."""
    said = {one.account for one in answers.accounts if one.page is not None}
    return [account for account in accounts if account.holder is Holder.PAGE and account.id not in said]


def with_no_page(answers: Answers, account: Account) -> Answers:
    """Say that an account is the person's own and no page, whatever the archive tells.

    What was said of it as of a page goes.
    """
    kept = (replace(one, page=None) if one.account == account.id else one for one in answers.accounts)
    others = (one for one in kept if one != AccountAnswer(one.account))
    periods = tuple(one for one in answers.periods if one not in _as_page(account))
    return replace(answers, accounts=(*others, AccountAnswer(account.id, page=False)), periods=periods)


def with_page(answers: Answers, account: Account) -> Answers:
    """Say that an account is a page: all on it was public at any time, whatever was said of single times before."""
    others = (one for one in answers.periods if one.account != account.id or one.kind not in {None, Kind.PROFILE_FIELD})
    return replace(answers, periods=(*_as_page(account), *others))


def _as_page(account: Account) -> tuple[Period, Period]:
    kinds = None, Kind.PROFILE_FIELD
    of_all, of_profile = (Period(account.platform, Audience.PUBLIC, kind=kind, account=account.id) for kind in kinds)
    return of_all, of_profile


def _timeline(account: Account, still_open: Sequence[Span], told: Sequence[Period], today: date) -> Timeline:
    edges = [edge for span in still_open for edge in (span.first, span.last)]
    edges += [edge for period in told for edge in (period.from_day, period.until) if edge is not None]
    if account.created_on is not None:
        edges.append(account.created_on)
    first, last = min(edges, default=today), max(edges, default=today)
    if any(period.until is None for period in told):
        last = max(last, today)
    answered = [Span(one.from_day or first, one.until or last, one.audience, one) for one in told]
    return Timeline(account, first, last, (*still_open, *answered))
