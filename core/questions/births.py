"""The question on the birth date: where it is missing, cannot be right, or differs between accounts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from core.answers import merge
from core.i18n import Words
from core.judging.age import latest_birth_of_adult_on
from core.judging.owners import birth_date_of, is_birth_date_said
from core.messages import label
from core.questions.asking import Asking
from core.questions.question import Choice, Question, best_of, birth_date_answer, told_by
from core.values import Account
from core.vocabulary import Holder, Platform

YOUNGEST = 13  # Meta's own least age for an account
_OLDEST = 120
_FIRST_PLATFORM = date(2004, 2, 4)  # Facebook's first day: an item of an earlier date says nothing of its owner's age
_GROWING_UP = 5  # years from the least age to the 18th birthday


@dataclass(frozen=True, slots=True)
class _Doubt:
    """The accounts whose owner's birth date is in doubt, and why."""

    accounts: tuple[Account, ...]
    why: str


def birth_date_questions(asking: Asking) -> Iterator[Question]:
    """Ask for the birth date where what is known leaves a doubt."""
    people = [account for account in asking.accounts if _has_an_age(account)]
    dates = {account.id: born for account in people if (born := birth_date_of(account, asking.answers))}
    doubt = _doubt(asking, people, dates)
    if doubt is None:
        return
    everybody = len(doubt.accounts) == len(people)
    ids = () if everybody else tuple(account.id for account in doubt.accounts)
    words = asking.words
    labelled = {**_known(people, dates, words), **_by_age(asking, doubt.accounts, words)}
    yield best_of(
        Question(
            id="birth-date" if everybody else f"birth-date:{':'.join(ids)}",
            kind="birth-date",
            text=words._("When were you born?"),
            why=doubt.why,
            settles=0,
            choices=(*_choices(asking, labelled, ids), unknown_date(words)),
            hint=words._(
                "The day that you type is the exact answer. A year counts from its first day. "
                "What you say stays on this computer."
            ),
            asks="date",
            accounts=ids,
        )
    )


def _has_an_age(account: Account) -> bool:
    """Leave out chats of WhatsApp, of which no rule asks the age, and pages: a page was never born."""
    return account.platform is not Platform.WHATSAPP and account.holder is not Holder.PAGE


def unknown_date(words: Words) -> Choice:
    """Make the choice that says nothing of an age."""
    return Choice(words._("I would rather not say"), {})


def _doubt(asking: Asking, people: Sequence[Account], dates: Mapping[str, date]) -> _Doubt | None:
    words, unsaid = asking.words, [account for account in people if not is_birth_date_said(account, asking.answers)]
    if any(account.other_birth_dates for account in unsaid):
        torn = tuple(account for account in unsaid if account.other_birth_dates)
        return _Doubt(
            torn, words._("Two exports of this account give different birth dates. The rules depend on your age.")
        )
    if len({dates[account.id] for account in unsaid if account.id in dates}) > 1:
        return _Doubt(tuple(unsaid), words._("Your accounts give different birth dates. The rules depend on your age."))
    odd = {account.id: why for account in unsaid if (why := _what_is_odd(asking, account, dates.get(account.id)))}
    missing = [account for account in unsaid if account.id not in dates]
    doubtful = tuple(account for account in unsaid if account.id in odd or account in missing)
    if odd:
        return _Doubt(doubtful, next(iter(odd.values())))
    for_minors = words._("For somebody under 18, and for what is from before 18, the rules are other ones.")
    return _Doubt(doubtful, for_minors) if missing else None


def _what_is_odd(asking: Asking, account: Account, born: date | None) -> str | None:
    """Say why a birth date can hardly be right."""
    words, made_on = asking.words, account.created_on
    if born is None:
        return None
    if made_on is not None and born > made_on:
        return words._(
            "By the birth date in the archive, this account is older than you. The rules depend on your age."
        )
    if made_on is None and any(_FIRST_PLATFORM <= day < born for day in _days_of(asking, account)):
        return words._(
            "Some of your items are dated before your birth date: one of the two cannot be right. The rules depend on "
            "your age."
        )
    if made_on is not None and (made_on.year - born.year, *made_on.timetuple()[1:3]) < (YOUNGEST, born.month, born.day):
        return words._(
            "By the birth date in the archive, you were under 13 when the account was made, which Meta does not allow. "
            "The rules depend on your age."
        )
    if asking.library.judgement.day.year - born.year > _OLDEST:
        return words._("By the birth date in the archive, you are over 120 years old. The rules depend on your age.")
    return None


def _days_of(asking: Asking, account: Account) -> Iterator[date]:
    """Give days of the owner's items, the first among them."""
    if first := asking.points.first_days.get(account.number):
        yield first
    yield from asking.points.days.get(account.number, ())


def _known(people: Sequence[Account], dates: Mapping[str, date], words: Words) -> dict[date, str]:
    """Offer the dates that accounts give."""
    found: dict[date, list[str]] = {}
    for account in people:
        if account.id in dates:
            found.setdefault(dates[account.id], []).append(label(account.platform, words))
    told = words._("{date}, as {platforms} has it")
    offered = {
        born: told.format(date=words.day(born), platforms=", ".join(dict.fromkeys(names)))
        for born, names in sorted(found.items())
    }
    return {**_told_before(people, words), **offered}


def _told_before(people: Sequence[Account], words: Words) -> dict[date, str]:
    """Offer the dates that older exports give."""
    told = words._("{date}, as an older export of {platform} has it")
    return {
        born: told.format(date=words.day(born), platform=label(account.platform, words))
        for account in people
        for born in account.other_birth_dates
    }


def _by_age(asking: Asking, accounts: Sequence[Account], words: Words) -> dict[date, str]:
    """Offer what somebody may say who would not type a date: 18 when joining, in a year since then, or not yet."""
    day = asking.library.judgement.day
    firsts = asking.points.first_days
    made = {found for one in accounts if (found := one.created_on)}
    joined = {*made, *(found for one in accounts if not one.created_on and (found := firsts.get(one.number)))}
    if not joined:
        return {latest_birth_of_adult_on(day): words._("I am 18 or older"), **_not_yet(day, words)}
    begun = min([*joined, day])
    adult = words._("I was 18 or older on {day}, the day of the first item here")
    if begun in made:
        adult = words._("I was 18 or older when I joined, on {day}")
    adult = adult.format(day=words.day(begun))
    later = words._("I turned 18 in {year}")
    years = range(begun.year + 1, min(begun.year + _GROWING_UP, day.year) + 1)
    offered = {latest_birth_of_adult_on(begun): adult}
    offered |= {date(year - 18, 1, 1): later.format(year=year) for year in years}
    return offered if day.year - begun.year > _GROWING_UP else {**offered, **_not_yet(day, words)}


def _not_yet(day: date, words: Words) -> dict[date, str]:
    return {latest_birth_of_adult_on(day) + timedelta(days=1): words._("I am under 18 today")}


def _choices(asking: Asking, labelled: Mapping[date, str], ids: Sequence[str]) -> Iterator[Choice]:
    answers = [birth_date_answer(born, ids) for born in labelled]
    settles = asking.settling.settled_by_each([merge(asking.answers, told_by(answer)) for answer in answers])
    for text, answer, items in zip(labelled.values(), answers, settles, strict=True):
        yield Choice(text, answer, items)
