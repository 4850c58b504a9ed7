"""Brings what the person told of single things to the tables: places, corrected items, their names in chats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from core.answers import NO_ANSWERS, Answers
from core.judging.combination import shifts
from core.library.changing import platform_fits
from core.library.database import Database, Table, words_column
from core.text.folding import fold
from core.values import Account
from core.vocabulary import PlaceKind

# Items that their writer's name makes the owner's, by the person's answer.
_OWNED = f"""
CREATE OR REPLACE TABLE owned AS
SELECT DISTINCT item.id FROM item JOIN record r ON r.id = item.record_id JOIN owner_answer o
    ON o.account = item.account AND o.author = r.author AND o.place IN (-1, item.place)
WHERE ((item.facts >> {shifts()["mine"]}) & 1) = 0
"""
Places = Sequence[tuple[int, int, int, str | None]]  # id, account, kind, name


class Told:
    """The tables of answers on single things: places, items, writers. Rewritten only where an answer changed."""

    def __init__(self, database: Database, accounts: Sequence[Account]) -> None:
        self._database = database
        self._accounts = accounts
        self._written = NO_ANSWERS
        self._facts: set[str] = set()

    def tell(self, answers: Answers) -> frozenset[str]:
        """Bring the tables up to these answers; gives the facts that any of them decides.

        Among entries on the same thing the later stands. Corrections need the keys of the items.
        """
        before, self._written = self._written, answers
        if answers.places != before.places:
            self._note("place_answer", _write_places(self._database, answers, self._accounts))
        if answers.items != before.items:
            self._note("corrected", _write_corrections(self._database, answers))
        if answers.owners != before.owners or answers.accounts != before.accounts:
            self._note("mine", _write_owners(self._database, answers, self._accounts))
        return frozenset(self._facts)

    def _note(self, fact: str, rows: int) -> None:
        (self._facts.add if rows else self._facts.discard)(fact)


def _write_places(database: Database, answers: Answers, accounts: Sequence[Account]) -> int:
    database.run("DELETE FROM place_answer")
    answered = _answered_places(answers, accounts, _places(database)) if answers.places else {}
    if answered:
        columns = {"place": np.array(list(answered), dtype=np.int32)}
        database.insert("place_answer", columns | {"audience": np.array(list(answered.values()), dtype=np.uint8)})
    return len(answered)


def _write_corrections(database: Database, answers: Answers) -> int:
    """Find the corrected items by their keys, all in one query: there may be a hundred thousand."""
    database.run("DELETE FROM correction")
    audiences = {correction.key: correction.audience.code for correction in answers.items}
    if not audiences:
        return 0
    database.run("CREATE OR REPLACE TABLE corrected_key (key VARCHAR, audience UTINYINT)")
    said = {"key": words_column(list(audiences)), "audience": np.array(list(audiences.values()), dtype=np.uint8)}
    database.insert("corrected_key", said)
    database.run("INSERT INTO correction SELECT k.id, c.audience FROM item_key k JOIN corrected_key c ON c.key = k.key")
    return int(database.row("SELECT count(*) FROM correction")[0])


def _places(database: Database) -> Places:
    return database.rows("SELECT id, account, kind, name FROM place WHERE id > 0 ORDER BY id")


def _answered_places(answers: Answers, accounts: Sequence[Account], places: Places) -> dict[int, int]:
    """A place is known by its name: the key of a channel is its folder, which nobody knows."""
    named: dict[tuple[PlaceKind, str], list[tuple[int, Account]]] = {}
    for place, number, kind, name in places:
        if name:
            named.setdefault((PlaceKind.at(kind), fold(name)), []).append((place, accounts[number]))
    return {
        place: answer.audience.code
        for answer in answers.places
        for place, account in named.get((answer.kind, fold(answer.name)), ())
        if answer.account in (None, account.id) and platform_fits(answer.platform, account.platform)
    }


def _write_owners(database: Database, answers: Answers, accounts: Sequence[Account]) -> int:
    """Note the names under which the person writes, for a whole account or chat by chat, and the items that are so."""
    database.run("DELETE FROM owner_answer")
    places = _places(database) if any(answer.chat for answer in answers.owners) else []
    rows: list[tuple[int, str, int]] = []
    for account in accounts:
        said = _said_of(account, answers)
        if said:
            own = [(place, fold(name or "")) for place, number, _, name in places if number == account.number]
            rows += [(account.number, *row) for row in _own_names(said, _authors(database, account.number), own)]
    if rows:
        _insert_owners(database, rows)
    return len(rows)


def _said_of(account: Account, answers: Answers) -> list[tuple[str | None, str]]:
    """List what was said of an account's writer, in its order: the chat (None: in all) and the name, both folded."""
    of_account = [
        (None, fold(answer.owner_name))
        for answer in answers.accounts
        if answer.owner_name and answer.account == account.id
    ]
    of_chats = [
        (fold(answer.chat) if answer.chat else None, fold(answer.name))
        for answer in answers.owners
        if platform_fits(answer.platform, account.platform)
    ]
    return of_account + of_chats


def _own_names(
    said: Sequence[tuple[str | None, str]], authors: dict[str, list[str]], places: Sequence[tuple[int, str]]
) -> Iterator[tuple[str, int]]:
    """Give the writers that are the owner, with the place or -1 for all: the last word on each chat stands."""
    known = [(chat, name) for chat, name in said if name in authors]
    if all(chat is None for chat, _ in known):
        for _, name in known[-1:]:
            yield from ((author, -1) for author in authors[name])
        return
    for place, folded in places:
        for _, name in [one for one in known if one[0] in (None, folded)][-1:]:
            yield from ((author, place) for author in authors[name])


def _authors(database: Database, account: int) -> dict[str, list[str]]:
    """Give the writers of an account by their folded names."""
    found: dict[str, list[str]] = {}
    for (author,) in database.rows(
        "SELECT DISTINCT author FROM record WHERE account = ? AND author IS NOT NULL ORDER BY author", (account,)
    ):
        found.setdefault(fold(author), []).append(author)
    return found


def _insert_owners(database: Database, rows: Sequence[tuple[int, str, int]]) -> None:
    columns: Table = {
        "account": np.array([account for account, _, _ in rows], dtype=np.uint8),
        "author": words_column([author for _, author, _ in rows]),
        "place": np.array([place for _, _, place in rows], dtype=np.int32),
    }
    database.insert("owner_answer", columns)
    database.run(_OWNED)
