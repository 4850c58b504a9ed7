"""Finds who of the chats the owner is where nothing else of the account tells it.

WhatsApp: no chat says whose phone it comes from (docs/formats/whatsapp.md §1.5). Where evidence in some chats of an
account names one person, and no other chat names another, that person is the owner in all of them.

Facebook and Instagram without a profile: who stands in most threads (docs/formats/facebook.md §6.2). Where that is not
plain, the person is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from core.library.database import Database
from core.text.folding import fold
from core.values import Account
from core.vocabulary import Kind, PlaceKind, Platform

_OWNERS = f"""
SELECT DISTINCT account, author FROM record WHERE platform = {Platform.WHATSAPP.code} AND mine AND author IS NOT NULL
ORDER BY 1, 2
"""
_SHARE = f"""
UPDATE record SET mine = true WHERE account = ? AND author = ? AND NOT mine AND platform = {Platform.WHATSAPP.code}
    AND place NOT IN (SELECT place FROM record WHERE account = ? AND mine AND platform = {Platform.WHATSAPP.code})
"""
_TALK = f"r.kind IN ({Kind.MESSAGE.code}, {Kind.AI_PROMPT.code})"
_WRITERS = f"""
SELECT DISTINCT r.author, r.place, p.name, p.kind FROM record r JOIN place p ON p.id = r.place
WHERE r.account = ? AND r.author IS NOT NULL AND NOT r.mine AND {_TALK} ORDER BY ALL
"""
_OWN = f"UPDATE record r SET mine = true WHERE account = ? AND author = ? AND NOT mine AND {_TALK}"
_TOLD_BY_THREADS = frozenset({Platform.FACEBOOK, Platform.INSTAGRAM})
_LEAST_THREADS = 3
_TIMES = 2  # as many threads as anybody else

_Writer = tuple[str, int, str | None, int]  # name, place, the place's name and kind


def share_owners(database: Database) -> None:
    """Make what the owner of one chat wrote in other chats of the account the owner's, too."""
    names: dict[int, list[str]] = {}
    for account, author in database.rows(_OWNERS):
        names.setdefault(account, []).append(author)
    for account, authors in names.items():
        if len({fold(author) for author in authors}) == 1:
            for author in authors:
                database.run(_SHARE, (account, author, account))


def name_owners(database: Database, accounts: Sequence[Account]) -> tuple[Account, ...]:
    """Name the owner of each account that has threads and no profile, as far as the threads tell it plainly."""
    return tuple(_named(database, account) for account in accounts)


def _named(database: Database, account: Account) -> Account:
    if account.platform not in _TOLD_BY_THREADS or account.name or account.former_names:
        return account
    writers: list[_Writer] = database.rows(_WRITERS, (account.number,))
    found = _owner_of(writers)
    if found is None:
        return account
    names = dict.fromkeys(author for author, *_ in writers if fold(author) == found)
    for name in names:
        database.run(_OWN, (account.number, name))
    return replace(account, name=next(iter(names)))


def _owner_of(writers: Iterable[_Writer]) -> str | None:
    """Give the folded name of who is alone with Meta AI, else of who writes in most threads, if one plainly does."""
    with_ai: set[str] = set()
    threads: dict[str, set[int]] = defaultdict(set)
    for author, place, title, kind in writers:
        name = fold(author)
        if kind == PlaceKind.AI_CONVERSATION.code:
            with_ai.add(name)
        elif name != fold(title or ""):  # a thread of two is called after the other one
            threads[name].add(place)
    return with_ai.pop() if len(with_ai) == 1 else _in_most(threads)


def _in_most(threads: Mapping[str, set[int]]) -> str | None:
    ranked = sorted(threads.items(), key=lambda one: (-len(one[1]), one[0]))
    most, next_most = ([len(places) for _, places in ranked] + [0, 0])[:2]
    return ranked[0][0] if most >= max(_LEAST_THREADS, next_most * _TIMES) else None
