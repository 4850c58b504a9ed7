"""Questions on periods: who could see what stood on the own timeline or account, segment by segment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from core.answers import Period
from core.i18n import Words
from core.judging.age import day_of_ms, eighteenth_birthday
from core.judging.combination import unpack
from core.judging.explaining import published_date, quoted
from core.judging.owners import birth_date_of
from core.judging.periods import periods_in_force
from core.library.changing import day_after
from core.library.open_points import Lot
from core.messages import label
from core.messages.plural_labels import your_things
from core.questions.asking import Asking
from core.questions.audiences import on_account
from core.questions.question import Answer, Choice, Question, best_of, unknown
from core.questions.segments import Cut, Segment, Why, segments_of
from core.questions.settling import answered_on_period
from core.values import Account
from core.vocabulary import Audience, Holder, Kind, Platform

_DAYS_OF_A_MONTH = 30.4


def period_questions(asking: Asking) -> Iterator[Question]:
    """Ask about each segment of each account's time, as far as it is possible."""
    for account in asking.accounts:
        earliest, latest = asking.possible_days(account)
        every = asking.points.days.get(account.number, {})
        days = {day: lots for day, lots in every.items() if earliest <= day <= latest}
        open_days = {day: items for day, lots in days.items() if (items := asking.settling.assumed(lots))}
        for segment in segments_of(open_days, _known_cuts(account, asking)):
            lots = [lot for day, found in days.items() if segment.first <= day <= segment.last for lot in found]
            yield _question(asking, account, segment, lots)


def restated(periods: Iterable[Period], account: Account) -> list[Answer]:
    """Say again what was answered of an account, so that a wider answer does not stand over it."""
    return [
        period_answer(replace(period, account=account.id))
        for period in periods
        if period.platform is account.platform and period.account in (None, account.id)
    ]


def period_answer(period: Period) -> Answer:
    """Write a period as an answers file does."""
    return {
        "platform": period.platform.word,
        "from": period.from_day.isoformat() if period.from_day else None,
        "until": period.until.isoformat() if period.until else None,
        "audience": period.audience.word,
        "kind": period.kind.word if period.kind else None,
        "account": period.account,
    }


def _known_cuts(account: Account, asking: Asking) -> Iterator[Cut]:
    """Give the days on which the account's story says that something may have changed."""
    for period in periods_in_force(asking.answers, asking.library.judgement.day):
        if period.kind is None and period.platform is account.platform and period.account in (None, account.id):
            edges = (period.from_day, day_after(period.until) if period.until else None)
            yield from (Cut(Why.ANSWERED, 0, edge) for edge in edges if edge)
    if account.created_on:
        yield Cut(Why.ACCOUNT_MADE, 0, account.created_on)
    if born := birth_date_of(account, asking.answers):
        yield Cut(Why.TURNED_ADULT, 0, eighteenth_birthday(born))
    yield from _switches(account)


def _switches(account: Account) -> Iterator[Cut]:
    """Give the days on which the account became private or public; a state that lasted weighs more."""
    days = [day for switch in account.privacy_history if (day := day_of_ms(switch.at * 1000, account.time_zone))]
    for number, day in enumerate(days):
        neighbours = days[max(number - 1, 0) : number] + days[number + 1 : number + 2]
        yield Cut(Why.SWITCHED, min((abs((day - other).days) for other in neighbours), default=10_000), day)


def _question(asking: Asking, account: Account, segment: Segment, lots: Sequence[Lot]) -> Question:
    words = asking.words
    return best_of(
        Question(
            id=f"period:{account.id}:{segment.first.isoformat()}:{segment.last.isoformat()}",
            kind="period",
            text=_text(account, segment, _kinds(asking, lots), words),
            why=" ".join(_reasons(account, segment, words)),
            settles=0,
            choices=_choices(asking, account, segment, lots),
            hint=_hint(account, words),
            accounts=(account.id,),
            first=segment.first,
            last=segment.last,
            sample=asking.sample(lots),
        )
    )


def _kinds(asking: Asking, lots: Iterable[Lot]) -> set[Kind]:
    """Tell of what kinds the things are that nobody knows yet who could see."""
    return {unpack(lot.facts).kind for lot in lots if asking.settling.is_assumed(lot.facts)}


def _text(account: Account, segment: Segment, kinds: Iterable[Kind], words: Words) -> str:
    things, platform = your_things(kinds, words), label(account.platform, words)
    first, last = _edges(segment, words)
    if first == last:
        whole = words._("Who could see your {things} on {platform} in {span}?")
        return whole.format(things=things, platform=platform, span=first)
    whole = words._("Who could see your {things} on {platform} from {first} to {last}?")
    return whole.format(things=things, platform=platform, first=first, last=last)


def _edges(segment: Segment, words: Words) -> tuple[str, str]:
    """Name the edges of a segment by years or months where it is made of whole ones, else by days."""
    first, last = segment.first, segment.last
    if first.day != 1 or day_after(last).day != 1:
        return words.day(first), words.day(last)
    if first.month == 1 and last.month == 12:  # noqa: PLR2004  # December
        return str(first.year), str(last.year)
    return published_date(f"{first:%Y-%m}", words), published_date(f"{last:%Y-%m}", words)


def _reasons(account: Account, segment: Segment, words: Words) -> Iterator[str]:
    yield words._("The archive does not say who could see a single post.")
    if account.holder is Holder.PAGE_OR_PROFILE:
        which = words._("Nor does it say whether {name} is a page or an additional profile of yours.")
        yield which.format(name=quoted(account.name or account.id))
    if segment.begins is not None:
        yield from _beginning(segment.begins, words)
    if account.default_audience:
        hint = words._("When you asked for this archive, your setting for new posts was “{setting}”.")
        yield hint.format(setting=quoted(account.default_audience))


def _beginning(cut: Cut, words: Words) -> Iterator[str]:
    """Say why the segment begins there; what was answered before needs no word."""
    if cut.why is Why.ACCOUNT_MADE:
        yield words._("This time begins on the day on which your account was made.")
    elif cut.why is Why.TURNED_ADULT:
        yield words._("This time begins on your 18th birthday, when other rules begin.")
    elif cut.why is Why.SWITCHED:
        yield words._("This time begins on the day on which your account changed between private and public.")
    elif cut.why is Why.PACE:
        yield words._("From then on you posted much more, or much less, than before: habits may have changed.")
    elif cut.why is Why.SILENCE:
        months = int(cut.weight / _DAYS_OF_A_MONTH)
        yield words.n(
            "In the {n} month before, nothing of yours raises this question: habits may have changed.",
            "In the {n} months before, nothing of yours raises this question: habits may have changed.",
            months,
        )


def _hint(account: Account, words: Words) -> str:
    if account.platform is Platform.FACEBOOK:
        return words._(
            "Open a post of that time on the site: the sign beside its date shows who can see it. "
            "If you limited your past posts since then, it shows what holds now."
        )
    return words._(
        "In the settings of the app, “Account privacy” shows whether the account is private today. "
        "What it was before, only you know."
    )


def _choices(asking: Asking, account: Account, segment: Segment, lots: Sequence[Lot]) -> tuple[Choice, ...]:
    within = [period for period in asking.answers.periods if period.kind is not None and _meets(period, segment)]
    again = restated(within, account)
    return (
        *(
            Choice(
                text,
                {"periods": [_answer(account, segment, audience), *again]},
                asking.settling.settled(lots, answered_on_period(audience)),
            )
            for text, audience in on_account(account, asking.words)
        ),
        unknown(asking.words),
    )


def _meets(period: Period, segment: Segment) -> bool:
    return (period.from_day or date.min) <= segment.last and (period.until or date.max) >= segment.first


def _answer(account: Account, segment: Segment, audience: Audience) -> Answer:
    return {
        "platform": account.platform.word,
        "from": segment.first.isoformat(),
        "until": segment.last.isoformat(),
        "audience": audience.word,
        "account": account.id,
    }
