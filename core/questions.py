"""What to ask the owner: the few questions whose answers settle the most, best first.

An answer settles an item when it changes its verdict or how firmly it is known (contract §6). Each number is counted
from the items themselves; a question whose answer would change nothing is not asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from core.i18n import Words
from core.judging.age import eighteenth_birthday
from core.judging.owners import birth_date_of
from core.library.library import Library
from core.library.open_points import OpenDay, OpenPlace, OpenPoints
from core.values import Account
from core.vocabulary import Audience, PlaceKind, Platform

_GAP_DAYS = 365  # a silence this long may part two habits
_MOST_PERIODS = 5  # periods asked about on one account
_MOST_AUTHORS = 8

Answer = dict[str, object]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question; `answers` is a fragment of an answers file, empty for "I don't know"."""

    label: str
    answers: Answer


@dataclass(frozen=True, slots=True)
class Question:
    """One question, why it is asked, and how many of the owner's items an answer settles."""

    id: str
    kind: str  # place, period, birth-date, region, owner
    text: str
    why: str
    settles: int
    choices: tuple[Choice, ...]


def questions_of(library: Library, words: Words) -> list[Question]:
    """List all questions worth asking, the one that settles most first; who of a chat is the owner comes before all."""
    points = library.open_points()
    asked = [
        *_places(library, points, words),
        *_periods(library, points, words),
        *_birth_dates(library, points, words),
        *_region(library, points, words),
    ]
    ranked = sorted((one for one in asked if one.settles), key=lambda one: (-one.settles, one.id))
    return [*_owners(library, points, words), *ranked]


def _places(library: Library, points: OpenPoints, words: Words) -> Iterator[Question]:
    for place in points.places:
        account = library.accounts()[place.account]
        yield Question(
            id=f"place:{account.id}:{place.kind.word}:{place.name}",
            kind="place",
            text=_place_text(place, words),
            why=words._("The archive names the place but never says who could see what stands there."),
            settles=place.items,
            choices=_place_choices(place, account, words),
        )


def _place_text(place: OpenPlace, words: Words) -> str:
    texts = {
        PlaceKind.GROUP: words._("Is the group “{name}” public or private?"),
        PlaceKind.PAGE: words._("Could everyone see what you wrote on the page “{name}”?"),
        PlaceKind.EVENT: words._("Was the event “{name}” public?"),
        PlaceKind.BROADCAST: words._("Could everyone follow the channel “{name}”?"),
    }
    usual = words._("Who could see what you wrote on the profile of {name}, or below it?")
    return texts.get(place.kind, usual).format(name=place.name)


def _place_choices(place: OpenPlace, account: Account, words: Words) -> tuple[Choice, ...]:
    narrower = {
        PlaceKind.GROUP: (words._("Private: only its members"), Audience.GROUP_MEMBERS),
        PlaceKind.PAGE: (words._("No, only some people"), Audience.CUSTOM),
        PlaceKind.EVENT: (words._("No, only those invited"), Audience.CUSTOM),
        PlaceKind.BROADCAST: (words._("No, only its followers"), Audience.FOLLOWERS),
    }.get(place.kind, (words._("Friends"), Audience.FRIENDS))
    choices = ((words._("Public: everyone"), Audience.PUBLIC), narrower)
    return (
        *(Choice(label, {"places": [_place_answer(place, account, audience)]}) for label, audience in choices),
        _unknown(words),
    )


def _place_answer(place: OpenPlace, account: Account, audience: Audience) -> Answer:
    return {
        "platform": account.platform.word,
        "kind": place.kind.word,
        "name": place.name,
        "audience": audience.word,
        "account": account.id,
    }


def _unknown(words: Words) -> Choice:
    return Choice(words._("I don’t know, or it varied"), {})


def _periods(library: Library, points: OpenPoints, words: Words) -> Iterator[Question]:
    for account in library.accounts():
        days = points.timeline_days.get(account.number, [])
        for first, last, items in _segments(days, birth_date_of(account, library.judgement.answers)):
            yield Question(
                id=f"period:{account.id}:{first.isoformat()}:{last.isoformat()}",
                kind="period",
                text=words._("Who could see your posts from {first} to {last}?").format(
                    first=words.day(first), last=words.day(last)
                ),
                why=_why_period(account, words),
                settles=items,
                choices=_period_choices(account, first, last, words),
            )


def _why_period(account: Account, words: Words) -> str:
    why = words._("The archive does not say who could see a single post.")
    if account.default_audience:
        hint = words._("When you asked for this archive, your setting for new posts was “{setting}”.")
        return f"{why} {hint.format(setting=account.default_audience)}"
    return why


def _segments(days: Sequence[OpenDay], birth_date: date | None) -> list[tuple[date, date, int]]:
    """Cut the days with assumed items where a habit may have changed: a long silence, the 18th birthday.

    Gives the first and the last day of each segment and how many items an answer on it settles.
    """
    adult_on = eighteenth_birthday(birth_date) if birth_date else None
    spans: list[tuple[date, date]] = []
    for day in (one.day for one in days if one.assumed):
        if spans and not _parts(spans[-1][1], day, adult_on):
            spans[-1] = (spans[-1][0], day)
        else:
            spans.append((day, day))
    segments = [(*span, sum(one.assumed + one.inferred for one in days if _within(one.day, span))) for span in spans]
    return sorted(segments, key=lambda one: (-one[2], one[0]))[:_MOST_PERIODS]


def _within(day: date, span: tuple[date, date]) -> bool:
    return span[0] <= day <= span[1]


def _parts(before: date, after: date, adult_on: date | None) -> bool:
    turned_adult = adult_on is not None and before < adult_on <= after
    return turned_adult or after - before > timedelta(days=_GAP_DAYS)


def _period_choices(account: Account, first: date, last: date, words: Words) -> tuple[Choice, ...]:
    narrower: tuple[tuple[str, Audience], ...]
    if account.platform is Platform.FACEBOOK:
        narrower = (
            (words._("Friends of friends"), Audience.FRIENDS_OF_FRIENDS),
            (words._("Friends"), Audience.FRIENDS),
            (words._("Only me"), Audience.ONLY_ME),
        )
    else:
        narrower = ((words._("My followers: the account was private"), Audience.FOLLOWERS),)
    return (
        *(
            Choice(label, {"periods": [_period_answer(account, first, last, audience)]})
            for label, audience in ((words._("Public: everyone"), Audience.PUBLIC), *narrower)
        ),
        _unknown(words),
    )


def _period_answer(account: Account, first: date, last: date, audience: Audience) -> Answer:
    return {
        "platform": account.platform.word,
        "from": first.isoformat(),
        "until": last.isoformat(),
        "audience": audience.word,
        "account": account.id,
    }


def _birth_dates(library: Library, points: OpenPoints, words: Words) -> Iterator[Question]:
    for account in library.accounts():
        if account.platform is Platform.WHATSAPP or birth_date_of(account, library.judgement.answers):
            continue
        yield Question(
            id=f"birth-date:{account.id}",
            kind="birth-date",
            text=words._("When were you born?"),
            why=words._("For somebody under 18, and for what is from before 18, the rules are other ones."),
            settles=points.if_made_before_18.get(account.number, 0),
            choices=(),
        )


def _region(library: Library, points: OpenPoints, words: Words) -> Iterator[Question]:
    if not library.judgement.region_assumed:
        return
    countries = (
        (words._("In the European Union"), "FR"),
        (words._("In Iceland, Liechtenstein or Norway"), "NO"),
        (words._("In Switzerland"), "CH"),
        (words._("In the United Kingdom"), "GB"),
        (words._("In Brazil"), "BR"),
        (words._("In the United States"), "US"),
    )
    yield Question(
        id="region",
        kind="region",
        text=words._("Where do you live?"),
        why=words._("Meta announced other rules for other parts of the world; the archive does not name your country."),
        settles=points.if_elsewhere,
        choices=tuple(Choice(name, {"region": code}) for name, code in countries),
    )


def _owners(library: Library, points: OpenPoints, words: Words) -> Iterator[Question]:
    """Ask who of a chat is the owner; it settles whose items there are at all."""
    for number, authors in sorted(points.authors_without_owner.items()):
        account = library.accounts()[number]
        yield Question(
            id=f"owner:{account.id}",
            kind="owner",
            text=words._("Which of these is you?"),
            why=words._("Chats name their writers but do not say whose phone they come from."),
            settles=max((items for _, items in authors), default=0),
            choices=(
                *(
                    Choice(name, {"owners": [{"platform": account.platform.word, "name": name}]})
                    for name, _ in authors[:_MOST_AUTHORS]
                ),
                _unknown(words),
            ),
        )
