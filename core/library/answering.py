"""Brings what the person told to the tables: places, corrected items, their names in chats, the moments that count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from core.answers import Answers
from core.library.database import Database, words_column
from core.text.folding import fold
from core.values import Account
from core.vocabulary import PlaceKind, Platform


@dataclass(frozen=True, slots=True)
class Threshold:
    """The moments (UTC ms) that part an account's items; None where there is none."""

    account: int
    adult_from: int | None  # made before: the owner was under 18
    newer_from: int | None  # made then or later: newer than the objection
    expired_before: int | None  # a story made before has expired on the day of the export
    started_at: int | None  # the region's first day


def write_thresholds(database: Database, thresholds: Sequence[Threshold], accounts: Sequence[Account]) -> None:
    """Replace the moments and the spans in which accounts were private."""
    for table in ("threshold", "private_span"):
        database.run(f"DELETE FROM {table}")
    for one in thresholds:
        database.run(
            "INSERT INTO threshold VALUES (?, ?, ?, ?, ?)",
            (one.account, one.adult_from, one.newer_from, one.expired_before, one.started_at),
        )
    for account in accounts:
        for starts, ends, private in _spans(account):
            database.run("INSERT INTO private_span VALUES (?, ?, ?, ?)", (account.number, starts, ends, private))


def _spans(account: Account) -> Iterator[tuple[int | None, int | None, bool]]:
    """Cut time at the switches; before the first one the account was in the opposite state."""
    switches = sorted(account.privacy_history, key=lambda switch: switch.at)
    if switches:
        yield None, switches[0].at * 1000, not switches[0].private
    ends = [*(switch.at * 1000 for switch in switches[1:]), None]
    for switch, end in zip(switches, ends, strict=False):  # without any switch there is one end too many
        yield switch.at * 1000, end, switch.private


def write_answers(database: Database, answers: Answers, accounts: Sequence[Account]) -> None:
    """Replace the answers on places, items and owners; among entries on the same thing the later stands."""
    for table in ("place_answer", "correction", "owner_answer"):
        database.run(f"DELETE FROM {table}")
    places = database.rows("SELECT id, account, kind, name, folded FROM place WHERE id > 0 ORDER BY id")
    _insert_pairs(database, "place_answer", "place", _answered_places(answers, accounts, places))
    corrected: dict[int, int] = {}
    for correction in answers.items:
        for (item,) in database.rows("SELECT id FROM item_key WHERE key = ?", (correction.key,)):
            corrected[item] = correction.audience.code
    _insert_pairs(database, "correction", "item", corrected)
    _write_owners(database, answers, accounts, places)


def platform_fits(answered: Platform, own: Platform) -> bool:
    """Whether an answer on a platform speaks of an account: Messenger's talks belong to a Facebook account."""
    return answered is own or (answered is Platform.MESSENGER and own is Platform.FACEBOOK)


def _answered_places(
    answers: Answers, accounts: Sequence[Account], places: Sequence[tuple[int, int, int, str | None, str]]
) -> dict[int, int]:
    """A place is known by its name: the key of a channel is its folder, which nobody knows."""
    named: dict[tuple[PlaceKind, str], list[tuple[int, Account]]] = {}
    for place, number, kind, name, _ in places:
        if name:
            named.setdefault((PlaceKind.at(kind), fold(name)), []).append((place, accounts[number]))
    return {
        place: answer.audience.code
        for answer in answers.places
        for place, account in named.get((answer.kind, fold(answer.name)), ())
        if answer.account in (None, account.id) and platform_fits(answer.platform, account.platform)
    }


def _insert_pairs(database: Database, table: str, column: str, pairs: dict[int, int]) -> None:
    if pairs:
        numbers = np.array(list(pairs), dtype=np.int32)
        database.insert(table, {column: numbers, "audience": np.array(list(pairs.values()), dtype=np.uint8)})


def _write_owners(
    database: Database,
    answers: Answers,
    accounts: Sequence[Account],
    places: Sequence[tuple[int, int, int, str | None, str]],
) -> None:
    """Note the names under which the person writes, for a whole account or for one chat (place)."""
    told = [*_told_of_accounts(answers, accounts), *_told_of_chats(answers, accounts, places)]
    written = {account: _authors(database, account) for account in {account for account, _, _ in told}}
    rows = [
        (account, author, place)
        for account, name, place in told
        for author in written[account]
        if fold(author) == fold(name)
    ]
    if rows:
        database.insert(
            "owner_answer",
            {
                "account": np.array([account for account, _, _ in rows], dtype=np.uint8),
                "author": words_column([author for _, author, _ in rows]),
                "place": np.array([-1 if place is None else place for _, _, place in rows], dtype=np.int32),
            },
        )


def _told_of_accounts(answers: Answers, accounts: Sequence[Account]) -> Iterator[tuple[int, str, int | None]]:
    by_id = {account.id: account.number for account in accounts}
    for answer in answers.accounts:
        if answer.owner_name and answer.account in by_id:
            yield by_id[answer.account], answer.owner_name, None


def _told_of_chats(
    answers: Answers, accounts: Sequence[Account], places: Sequence[tuple[int, int, int, str | None, str]]
) -> Iterator[tuple[int, str, int | None]]:
    for answer in answers.owners:
        for account in accounts:
            if not platform_fits(answer.platform, account.platform):
                continue
            if answer.chat is None:
                yield account.number, answer.name, None
            for place, number, _, name, _ in places:
                if answer.chat is not None and number == account.number and name and fold(name) == fold(answer.chat):
                    yield account.number, answer.name, place


def _authors(database: Database, account: int) -> list[str]:
    rows = database.rows("SELECT DISTINCT author FROM record WHERE account = ? AND author IS NOT NULL", (account,))
    return [author for (author,) in rows]
