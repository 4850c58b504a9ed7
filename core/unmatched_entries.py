"""Finds entries of answers that fit nothing in an archive: no item, place, chat or account. They change nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from core.answers import NO_ANSWERS, Answers
from core.i18n import Words
from core.judging.owners import objection_of
from core.library.changing import platform_fits
from core.library.library import Library
from core.library.names_here import NamesHere
from core.text.folding import fold
from core.text.safe import isolated, one_line
from core.values import Account
from core.vocabulary import PlaceKind, Platform

_LONGEST = 40  # signs of a name or key that is shown
_MOST = 5  # named in one sentence


def entries_of_nothing(answers: Answers, library: Library) -> dict[str, str]:
    """Give the entries of these answers that fit nothing here: their path of keys, and what they name.

    Entries on an account that is not there are left out: `core.unmatched` tells those.
    """
    accounts = library.accounts()
    if answers == NO_ANSWERS:
        return {}
    known = library.names_here({one.key for one in answers.items} | {one.key for one in answers.ticks})
    found = [
        *_of_no_item(answers, known),
        *_of_no_place(answers, accounts, known),
        *_of_no_chat(answers, accounts, known),
        *_of_no_platform(answers, accounts),
        *_of_no_objection(answers, accounts),
    ]
    return dict(found)


def sentence_on(entries: dict[str, str], words: Words) -> str:
    """Say that these entries change nothing, and which they are."""
    named = [f"{where} ({isolated(one_line(name, _LONGEST))})" for where, name in list(entries.items())[:_MOST]]
    more = len(entries) - len(named)
    if more:
        named.append(words.n("{n} more", "{n} more", more))
    return words.n(
        "{n} entry of the answers fits nothing in this archive, so it changes nothing: {named}.",
        "{n} entries of the answers fit nothing in this archive, so they change nothing: {named}.",
        len(entries),
        named=", ".join(named),
    )


_Found = Iterator[tuple[str, str]]


def _of_no_item(answers: Answers, known: NamesHere) -> _Found:
    keys = {"items": [one.key for one in answers.items], "ticks": [one.key for one in answers.ticks]}
    for name, named in keys.items():
        yield from ((f"{name}[{number}].key", key) for number, key in enumerate(named) if key not in known.keys)


def _of_no_place(answers: Answers, accounts: Collection[Account], known: NamesHere) -> _Found:
    for number, entry in enumerate(answers.places):
        fitting = _fitting(accounts, entry.platform, entry.account)
        if fitting and not any((one.number, entry.kind, fold(entry.name)) in known.places for one in fitting):
            yield f"places[{number}].name", entry.name


def _of_no_chat(answers: Answers, accounts: Collection[Account], known: NamesHere) -> _Found:
    chats = {(account, name) for account, kind, name in known.places if kind is PlaceKind.CONVERSATION}
    for number, owner in enumerate(answers.owners):
        fitting = _fitting(accounts, owner.platform, None)
        if owner.chat and fitting and not any((one.number, fold(owner.chat)) in chats for one in fitting):
            yield f"owners[{number}].chat", owner.chat
        elif fitting and not any((one.number, fold(owner.name)) in known.writers for one in fitting):
            yield f"owners[{number}].name", owner.name
    names = {name for _, name in chats}
    for number, order in enumerate(answers.date_orders):
        if order.chat is not None and fold(order.chat) not in names:
            yield f"date_orders[{number}].chat", order.chat


def _of_no_platform(answers: Answers, accounts: Collection[Account]) -> _Found:
    platforms = {
        "owners": [one.platform for one in answers.owners],
        "periods": [one.platform for one in answers.periods],
        "places": [one.platform for one in answers.places],
        "actions": [one.platform for one in answers.actions],
    }
    for name, named in platforms.items():
        for number, platform in enumerate(named):
            if not _fitting(accounts, platform, None):
                yield f"{name}[{number}].platform", platform.word


def _of_no_objection(answers: Answers, accounts: Collection[Account]) -> _Found:
    """Name objections that cover no account, and replies to none of the objections."""
    here = {account.id for account in accounts}
    for number, objection in enumerate(answers.objections):
        alone = replace(NO_ANSWERS, objections=(objection,))
        covered = any(objection_of(account, accounts, alone, objection.on) for account in accounts)
        if not covered and (objection.account is None or objection.account in here):
            yield f"objections[{number}].platform", objection.platform.word
    days = {objection.on for objection in answers.objections}
    for number, reply in enumerate(answers.replies):
        if reply.objected not in days:
            yield f"replies[{number}].objected", reply.objected.isoformat()


def _fitting(accounts: Collection[Account], platform: Platform, account: str | None) -> list[Account]:
    """Give the accounts that an entry on this platform, or on one of its accounts, speaks of."""
    return [one for one in accounts if platform_fits(platform, one.platform) and account in (None, one.id)]
