"""Questions on named places: each large one alone, the small ones of a kind together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from core.i18n import Words
from core.judging.explaining import quoted
from core.library.open_points import OpenPlace
from core.questions.asking import Asking
from core.questions.audiences import only_theirs
from core.questions.question import About, Answer, Choice, Question, best_of, unknown
from core.questions.settling import answered_on_place
from core.values import Account
from core.vocabulary import Audience, PlaceKind, Platform

# A place that holds as much of all undecided items is asked about alone. Friends' profiles are alike, groups are not.
_LARGE_SHARE = {PlaceKind.GROUP: 0.02, PlaceKind.PROFILE: 0.1}
_OTHER_SHARE = 0.05
_LARGE = 5
_NAMED = 3  # places named in the text of a question on several


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A place and how many undecided items stand there."""

    place: OpenPlace
    items: int


def place_questions(asking: Asking) -> Iterator[Question]:
    """Ask about places, so that few questions settle much."""
    weighed = [_Weighed(place, asking.settling.assumed(place.lots)) for place in asking.points.places]
    still_open = sorted((one for one in weighed if one.items), key=lambda one: (-one.items, one.place.name))
    everything = sum(one.items for one in still_open)
    alike: dict[tuple[int, PlaceKind], list[OpenPlace]] = defaultdict(list)
    for one in still_open:
        if one.items >= max(_LARGE, everything * _LARGE_SHARE.get(one.place.kind, _OTHER_SHARE)):
            yield _one_place(asking, one.place)
        else:
            alike[one.place.account, one.place.kind].append(one.place)
    for places in alike.values():
        yield _one_place(asking, places[0]) if len(places) == 1 else _several_places(asking, places)


def ask_apart(asking: Asking, question: Question) -> list[Question]:
    """Ask about each place of a question on several by itself."""
    names = {about.name for about in question.about}
    account, kind = question.id.split(":")[1:3]
    return [
        _one_place(asking, place)
        for place in asking.points.places
        if place.name in names and place.kind.word == kind and asking.accounts[place.account].id == account
    ]


def _one_place(asking: Asking, place: OpenPlace) -> Question:
    account, words = asking.accounts[place.account], asking.words
    return best_of(
        Question(
            id=f"place:{account.id}:{place.kind.word}:{place.name}",
            kind="place",
            text=_text(place.kind, words).format(name=quoted(place.name)),
            why=words._("The archive names the place but never says who could see what stands there."),
            settles=0,
            choices=_choices(asking, account, [place]),
            hint=_hint(place.kind, account.platform, words),
            accounts=(account.id,),
            about=(About(place.name, asking.settling.assumed(place.lots)),),
            sample=asking.sample(place.lots),
        )
    )


def _several_places(asking: Asking, places: Sequence[OpenPlace]) -> Question:
    account, kind, words = asking.accounts[places[0].account], places[0].kind, asking.words
    return best_of(
        Question(
            id=f"places:{account.id}:{kind.word}",
            kind="places",
            text=_text_on_several(kind, len(places), _names(places), words),
            why=words._(
                "Each of these places holds few of your items, so one answer for all of them saves you many questions."
            ),
            settles=0,
            choices=_choices(asking, account, places),
            hint=_hint(kind, account.platform, words),
            accounts=(account.id,),
            about=tuple(About(place.name, asking.settling.assumed(place.lots)) for place in places),
            sample=asking.sample(lot for place in places for lot in place.lots),
        )
    )


def _names(places: Sequence[OpenPlace]) -> str:
    return ", ".join(quoted(place.name) for place in places[:_NAMED]) + ("…" if len(places) > _NAMED else "")


def _choices(asking: Asking, account: Account, places: Sequence[OpenPlace]) -> tuple[Choice, ...]:
    lots = [lot for place in places for lot in place.lots]
    return (
        *(
            Choice(
                label,
                {"places": [_answer(place, account, audience) for place in places]},
                asking.settling.settled(lots, answered_on_place(audience)),
            )
            for label, audience in _audiences(places[0].kind, account.platform, asking.words)
        ),
        unknown(asking.words),
    )


def _answer(place: OpenPlace, account: Account, audience: Audience) -> Answer:
    return {
        "platform": account.platform.word,
        "kind": place.kind.word,
        "name": place.name,
        "audience": audience.word,
        "account": account.id,
    }


def _audiences(kind: PlaceKind, platform: Platform, words: Words) -> Iterable[tuple[str, Audience]]:
    narrower = {
        PlaceKind.GROUP: (words._("Private: only its members"), Audience.GROUP_MEMBERS),
        PlaceKind.PAGE: (words._("No, only some people"), Audience.CUSTOM),
        PlaceKind.EVENT: (words._("No, only those invited"), Audience.CUSTOM),
        PlaceKind.BROADCAST: (words._("No, only its followers"), Audience.FOLLOWERS),
    }
    return (words._("Public: everyone"), Audience.PUBLIC), narrower.get(kind) or only_theirs(platform, words)


def _text(kind: PlaceKind, words: Words) -> str:
    return {
        PlaceKind.GROUP: words._("Is the group “{name}” public or private?"),
        PlaceKind.PAGE: words._("Could everyone see what you wrote on the page “{name}”?"),
        PlaceKind.EVENT: words._("Was the event “{name}” public?"),
        PlaceKind.BROADCAST: words._("Could everyone follow the channel “{name}”?"),
    }.get(kind, words._("Who could see what you wrote on the profile of {name}, or below it?"))


def _text_on_several(kind: PlaceKind, count: int, names: str, words: Words) -> str:
    if kind is PlaceKind.GROUP:
        return words.n(
            "Is this {n} group ({names}) public or private?",
            "Are these {n} groups ({names}) public or private?",
            count,
            names=names,
        )
    if kind is PlaceKind.PAGE:
        return words.n(
            "Could everyone see what you wrote on this {n} page ({names})?",
            "Could everyone see what you wrote on these {n} pages ({names})?",
            count,
            names=names,
        )
    if kind is PlaceKind.EVENT:
        return words.n(
            "Was this {n} event ({names}) public?", "Were these {n} events ({names}) public?", count, names=names
        )
    if kind is PlaceKind.BROADCAST:
        return words.n(
            "Could everyone follow this {n} channel ({names})?",
            "Could everyone follow these {n} channels ({names})?",
            count,
            names=names,
        )
    return words.n(
        "Who could see what you wrote on this {n} profile ({names}), or below it?",
        "Who could see what you wrote on these {n} profiles ({names}), or below them?",
        count,
        names=names,
    )


def _hint(kind: PlaceKind, platform: Platform, words: Words) -> str:
    return {
        PlaceKind.GROUP: words._(
            "Open the group on the site: below its name stands whether it is public or private. "
            "It may have been different in the past."
        ),
        PlaceKind.PAGE: words._("Open the page on the site while you are signed out: what you see then is public."),
        PlaceKind.EVENT: words._("Open the event on the site: below its name stands who can see it."),
        PlaceKind.BROADCAST: words._("Open the channel in the app: its details say who can join."),
    }.get(kind) or _hint_on_profile(platform, words)


def _hint_on_profile(platform: Platform, words: Words) -> str:
    if platform is not Platform.FACEBOOK:
        return words._(
            "Open the profile while you are signed out: what you see then is public. What you wrote below a post is "
            "seen by the same people."
        )
    return words._(
        "Open one of these posts on the site: the sign beside its date shows who can see it. "
        "What you wrote below it is seen by the same people."
    )
