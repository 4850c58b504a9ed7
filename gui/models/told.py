"""What was answered, line by line: in words, changeable, removable."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from typing import Any

from core.answers import NO_ANSWERS, Answers, ItemAnswer, PlaceAnswer
from core.i18n import Words
from core.messages import country_name, label
from core.values import Account
from core.vocabulary import Audience, Holder, Kind, PlaceKind, Platform
from gui.models.naming import shown_name

# What an entry speaks of: the later of two that speak of the same stands. Objections count from the earliest on
# (contract §6), so none of them stands over another: only what is said twice is left out.
_SPEAKS_OF = {
    "periods": attrgetter("platform", "account", "from_day", "until", "kind"),
    "places": attrgetter("platform", "account", "kind", "name"),
    "items": attrgetter("key"),
    "owners": attrgetter("platform", "chat"),
    "date_orders": attrgetter("chat"),
    "objections": attrgetter("platform", "account", "on"),
    "actions": attrgetter("do", "platform", "on"),
    "ticks": attrgetter("key"),
    "replies": attrgetter("objected"),
    "accounts": attrgetter("account", "birth_date", "owner_name", "page"),
}
NAMED = 3  # places named in one line
_GROUPS = (Audience.PUBLIC, Audience.GROUP_MEMBERS)
_CHANNELS = (Audience.PUBLIC, Audience.FOLLOWERS)
_PAGES = (Audience.PUBLIC, Audience.CUSTOM)
_FACEBOOK = (Audience.PUBLIC, Audience.FRIENDS_OF_FRIENDS, Audience.FRIENDS, Audience.CUSTOM, Audience.ONLY_ME)
_INSTAGRAM = (Audience.PUBLIC, Audience.FOLLOWERS, Audience.CLOSE_FRIENDS)
CORRECTIONS = (
    Audience.PUBLIC,
    Audience.FRIENDS_OF_FRIENDS,
    Audience.FRIENDS,
    Audience.FOLLOWERS,
    Audience.CLOSE_FRIENDS,
    Audience.GROUP_MEMBERS,
    Audience.CUSTOM,
    Audience.PARTICIPANTS,
    Audience.ONLY_ME,
    Audience.NOBODY,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One answer in words: which entries of which list it stands for, and which audiences it may be changed to."""

    text: str
    field: str  # of `Answers`
    entries: tuple[object, ...] = ()  # of the list; none: a single value
    audience: Audience | None = None
    choices: tuple[Audience, ...] = ()
    said: str = ""  # the answer in words where it is no audience


def lines_of(answers: Answers, accounts: Sequence[Account], words: Words) -> list[Line]:
    """List everything that was answered, the newest of each kind first; periods stand on the timeline instead."""
    lines = [*_person(answers, accounts, words), *_owners(answers, words), *_dates(answers, words)]
    lines += _objections(answers, words)
    return [*lines, *_places(answers, words), *_kinds(answers, words), *_items(answers, words), *_ticks(answers, words)]


def compact(answers: Answers, before: Answers = NO_ANSWERS) -> Answers:
    """Leave out entries over which a later one on exactly the same stands: they say nothing any more.

    Lists that stand in `before` too, which is compact, are not gone through again: there may be 100,000 corrections.
    """
    lists = {
        name: _last_words(entries, speaks_of)
        for name, speaks_of in _SPEAKS_OF.items()
        if (entries := getattr(answers, name)) is not getattr(before, name)
    }
    return replace(answers, **lists)  # type: ignore[arg-type]  # each list by its name


def without(answers: Answers, line: Line) -> Answers:
    """Forget what this line says."""
    return _rewritten(answers, line, None)


def changed(answers: Answers, line: Line, audience: Audience) -> Answers:
    """Say another audience of what this line speaks of."""
    return _rewritten(answers, line, audience)


def audiences_of(platform: Platform) -> tuple[Audience, ...]:
    """List who may have seen what stood on the own timeline or account."""
    return _FACEBOOK if platform is Platform.FACEBOOK else _INSTAGRAM


def _rewritten(answers: Answers, line: Line, audience: Audience | None) -> Answers:
    """Write anew what speaks of the same as a line's entries, whatever was said since the line was shown."""
    if not line.entries:
        return replace(answers, **{line.field: None})  # type: ignore[arg-type]  # the field by its name
    speaks_of = _SPEAKS_OF[line.field]
    meant = set(map(speaks_of, line.entries))
    entries = []
    for entry in getattr(answers, line.field):
        if speaks_of(entry) not in meant:
            entries.append(entry)
        elif audience is not None:
            entries.append(replace(entry, audience=audience))
    return replace(answers, **{line.field: tuple(entries)})  # type: ignore[arg-type]  # the field by its name


def _person(answers: Answers, accounts: Sequence[Account], words: Words) -> Iterator[Line]:
    if answers.birth_date is not None:
        yield Line(words._("Your birth date"), "birth_date", said=words.day(answers.birth_date))
    if answers.region is not None:
        yield Line(words._("The country where you live"), "region", said=country_name(answers.region, words))
    platforms = {account.id: label(account.platform, words) for account in accounts}
    for one in answers.accounts:
        where = platforms.get(one.account, one.account)
        if one.birth_date is not None:
            text = words._("Birth date of the account on {platform}").format(platform=where)
            yield Line(text, "accounts", (one,), said=words.day(one.birth_date))
        if one.page is not None:
            text = _named_account(one.account, accounts, words)
            said = label(Holder.PAGE, words) if one.page else words._("My own, no page")
            yield Line(text, "accounts", (one,), said=said)
        if one.owner_name is not None:
            text = words._("Your name on {platform}").format(platform=where)
            yield Line(text, "accounts", (one,), said=shown_name(one.owner_name))


def _named_account(account_id: str, accounts: Sequence[Account], words: Words) -> str:
    account = next((one for one in accounts if one.id == account_id), None)
    return words._("Whose account “{name}” is").format(name=shown_name((account and account.name) or account_id))


def _owners(answers: Answers, words: Words) -> Iterator[Line]:
    for one in answers.owners:
        text = words._("Your name in chats on {platform}").format(platform=label(one.platform, words))
        yield Line(text, "owners", (one,), said=shown_name(one.name))


def _dates(answers: Answers, words: Words) -> Iterator[Line]:
    """Show what was said of several chats at once together."""
    for order, found in groupby(answers.date_orders, attrgetter("order")):
        entries = tuple(found)
        names = [shown_name(one.chat) for one in entries[:NAMED] if one.chat]
        if more := max(len(entries) - NAMED, 0):
            names.append(words.n("{n} more", "{n} more", more))
        text = words._("Dates in the chats {names}").format(names=", ".join(names)) if names else _all_chats(words)
        yield Line(text, "date_orders", entries, said=label(order, words))


def _all_chats(words: Words) -> str:
    return words._("Dates in all chats")


def _objections(answers: Answers, words: Words) -> Iterator[Line]:
    for objection in answers.objections:
        text = words._("You objected on {platform}").format(platform=label(objection.platform, words))
        yield Line(text, "objections", (objection,), said=words.day(objection.on))
    for reply in answers.replies:
        text = words._("Meta’s reply to your objection of {day}").format(day=words.day(reply.objected))
        said = words._("{what}, {day}").format(what=label(reply.said, words), day=words.day(reply.on))
        yield Line(text, "replies", (reply,), said=said)
    for action in answers.actions:
        text = words._("{what} on {platform}").format(
            what=label(action.do, words), platform=label(action.platform, words)
        )
        yield Line(text, "actions", (action,), said=words.day(action.on))


def _places(answers: Answers, words: Words) -> Iterator[Line]:
    """Show places of one kind with one answer together, as they were asked about."""
    alike = attrgetter("platform", "account", "kind", "audience")
    for _, found in groupby(answers.places, alike):
        entries = tuple(found)
        first = entries[0]
        choices = _with(_choices_of(first), first.audience)
        yield Line(_named(entries, words), "places", entries, first.audience, choices)


def _named(places: Sequence[PlaceAnswer], words: Words) -> str:
    kind = label(places[0].kind, words)
    names = [shown_name(place.name) for place in places[:NAMED]]
    if more := len(places) - NAMED:
        names += [words.n("{n} more", "{n} more", more)] * (more > 0)
    return words._("{kind}: {names}").format(kind=kind, names=", ".join(names))


def _choices_of(place: PlaceAnswer) -> tuple[Audience, ...]:
    by_kind = {PlaceKind.GROUP: _GROUPS, PlaceKind.BROADCAST: _CHANNELS, PlaceKind.PAGE: _PAGES}
    return by_kind.get(place.kind, audiences_of(place.platform))


def _kinds(answers: Answers, words: Words) -> Iterator[Line]:
    for period in answers.periods:
        if period.kind is not None:
            text = words._("{kind} on {platform}").format(
                kind=label(period.kind, words), platform=label(period.platform, words)
            )
            choices = _with(_choices_of_kind(period.kind, period.platform), period.audience)
            yield Line(text, "periods", (period,), period.audience, choices)


def _choices_of_kind(kind: Kind, platform: Platform) -> tuple[Audience, ...]:
    """List who may have seen a kind of thing: whoever could see what it stands in or below."""
    if kind in (Kind.GROUP_POST, Kind.GROUP_COMMENT):
        return _GROUPS
    return audiences_of(platform)


def _last_words(entries: tuple[Any, ...], speaks_of: Callable[[Any], object]) -> tuple[Any, ...]:
    last = {speaks_of(one): one for one in entries}
    if len(last) == len(entries):
        return entries
    kept = {id(one) for one in last.values()}
    return tuple(one for one in entries if id(one) in kept)


def _items(answers: Answers, words: Words) -> Iterator[Line]:
    by_audience: dict[Audience, list[ItemAnswer]] = {}
    for item in answers.items:
        by_audience.setdefault(item.audience, []).append(item)
    for audience, items in by_audience.items():
        text = words.n("{n} corrected item", "{n} corrected items", len(items))
        yield Line(text, "items", tuple(items), audience, CORRECTIONS)


def _ticks(answers: Answers, words: Words) -> Iterator[Line]:
    if answers.ticks:
        count = len(answers.ticks)
        said = words.n("{n} item", "{n} items", count)
        yield Line(words._("Ticked off on the list to work through"), "ticks", answers.ticks, said=said)


def _with(choices: tuple[Audience, ...], audience: Audience) -> tuple[Audience, ...]:
    return choices if audience in choices else (*choices, audience)
