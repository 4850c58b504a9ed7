"""Folds edited versions into the thing they are versions of (docs/formats/facebook.md §2.1: edits_you_made_to_posts).

The archive does not say which post a version belongs to: it is found by its text, word for word, else by likeness.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from core.library.database import Database, words_column
from core.library.likeness import class_sql
from core.text.folding import fold
from core.vocabulary import State

_LIKE = 0.6  # share of pieces in common from which a text counts as a version of another
_CANDIDATES = 100  # texts that one version is compared with at the most, nearest in time
_COMPARED = 2_000  # letters of a text that are compared
_PIECE = 3  # letters of a piece: works in every script, with and without blanks between words

_MINUTE_MS = 60_000  # to which the pages of some years show times
_WITHOUT_ID = "at "  # so begins the key of a version of which the member tells no id, as pages do

_Entry = tuple[int, int, str]  # made_at, id, text
_Moment = tuple[int, int, int, str]  # account, kind, minute, words


@dataclass(slots=True)
class _Versions:
    """The versions of one thing, as far as its records name it by one id."""

    account: int
    kind: int
    records: list[_Entry] = field(default_factory=list)
    member: int = -1  # the first that tells of it

    def moments(self) -> Iterator[tuple[_Moment, _Entry]]:
        """Give each version with what is the same of it in every member; those without a time have none of it."""
        for made_at, number, text in self.records:
            if made_at:
                words = " ".join(fold(text).split())
                yield (self.account, self.kind, made_at // _MINUTE_MS, words), (made_at, number, text)

    def newest_first(self) -> list[_Entry]:
        return sorted(self.records, key=lambda one: (-one[0], one[1]))


def fold_versions(database: Database) -> None:
    """Absorb each version into its post; versions without a post become one item of their own."""
    groups = _groups(database)
    if not groups:
        return
    texts = _texts(database)
    absorbed: list[tuple[int, int]] = []
    former: list[tuple[int, int, str]] = []
    for group in groups:
        database.look()
        versions = group.newest_first()
        _, into, present = _target(versions, texts[group.account, group.kind])
        absorbed += [(number, into) for _, number, _ in versions if number != into]
        others = dict.fromkeys(text for _, _, text in versions if fold(text) != fold(present))
        former += [(into, ordinal, text) for ordinal, text in enumerate(others)]
    _write(database, absorbed, former)


def _groups(database: Database) -> list[_Versions]:
    groups: dict[tuple[int, int, str], _Versions] = {}
    for account, kind, key, made_at, number, text, member in database.rows(
        "SELECT account, kind, version_of, coalesce(made_at, 0), id, coalesce(text, ''), member FROM record"
        " WHERE version_of IS NOT NULL ORDER BY account, kind, version_of, member, record, id"
    ):
        group = groups.setdefault((account, kind, key), _Versions(account, kind, member=member))
        group.records.append((made_at, number, text))
    without_id = [group for (_, _, key), group in groups.items() if key.startswith(_WITHOUT_ID)]
    _join_told_twice(without_id, [group for (_, _, key), group in groups.items() if not key.startswith(_WITHOUT_ID)])
    return [group for group in groups.values() if group.records]


def _join_told_twice(without_id: list[_Versions], with_id: list[_Versions]) -> None:
    """Move the versions that a page shows to those of JSON that are the same, by words and minute: no id tells it."""
    told = {moment: group for group in with_id for moment, _ in group.moments()}
    for group in without_id:
        for moment, entry in list(group.moments()):
            twin = told.get(moment)
            if twin is not None and twin.member != group.member:
                group.records.remove(entry)
                twin.records.append(entry)


@dataclass(slots=True)
class _Texts:
    """The texts of one account and kind that versions may belong to."""

    by_words: dict[str, list[_Entry]] = field(default_factory=lambda: defaultdict(list))
    published: list[_Entry] = field(default_factory=list)
    _by_time: list[_Entry] = field(default_factory=list)
    _pieces: dict[int, frozenset[str]] = field(default_factory=dict)

    def add(self, entry: _Entry, *, published: bool) -> None:
        """Take a text in."""
        self.by_words[fold(entry[2])].append(entry)
        if published:
            self.published.append(entry)

    def same(self, made_at: int, text: str) -> _Entry | None:
        """Give the text that is this one word for word, the nearest in time."""
        return min(self.by_words.get(fold(text), ()), key=lambda one: abs(one[0] - made_at), default=None)

    def likest(self, made_at: int, text: str) -> _Entry | None:
        """Give the text that is most like this one among those nearest in time, None if none is like it.

        A likeness is no proof: it never hides words in something that was deleted or archived.
        """
        own = _pieces_of(text)
        scored = [(_likeness(own, self._pieces_of(one)), -place, one) for place, one in enumerate(self._near(made_at))]
        best = max(scored, default=None)
        return best[2] if best and best[0] >= _LIKE else None

    def _near(self, made_at: int) -> list[_Entry]:
        if not self._by_time:
            self._by_time = sorted(self.published)
        place = bisect_left(self._by_time, (made_at,))
        around = self._by_time[max(place - _CANDIDATES, 0) : place + _CANDIDATES]
        return sorted(around, key=lambda one: abs(one[0] - made_at))[:_CANDIDATES]

    def _pieces_of(self, entry: _Entry) -> frozenset[str]:
        if entry[1] not in self._pieces:
            self._pieces[entry[1]] = _pieces_of(entry[2])
        return self._pieces[entry[1]]


def _pieces_of(text: str) -> frozenset[str]:
    folded = fold(text)[:_COMPARED]
    return frozenset(folded[at : at + _PIECE] for at in range(max(len(folded) - _PIECE + 1, 1)))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))


def _texts(database: Database) -> dict[tuple[int, int], _Texts]:
    """Give the texts that versions may belong to, by account and kind."""
    found: dict[tuple[int, int], _Texts] = defaultdict(_Texts)
    for account, own_class, made_at, number, text, state in database.rows(
        "SELECT r.account, v.kind, coalesce(r.made_at, 0), r.id, r.text, coalesce(o.state, r.state) FROM record r"
        " JOIN (SELECT DISTINCT account, kind FROM record WHERE version_of IS NOT NULL) v ON v.account = r.account"
        " LEFT JOIN absorbed ON absorbed.id = r.id LEFT JOIN override o ON o.id = r.id"
        " WHERE r.version_of IS NULL AND r.text IS NOT NULL AND r.mine AND absorbed.id IS NULL"
        f" AND {class_sql('r.kind')} = {class_sql('v.kind')}"
        " ORDER BY r.member, r.record, r.id"
    ):
        found[account, own_class].add((made_at, number, text), published=state == State.PUBLISHED.code)
    return found


def _target(versions: list[_Entry], texts: _Texts) -> _Entry:
    """Find the thing whose text is one of these versions, the newest first, else most like the oldest one."""
    for made_at, _, text in versions:
        if found := texts.same(made_at, text):
            return found
    made_at, _, text = versions[-1]
    return texts.likest(made_at, text) or versions[0]


def _write(database: Database, absorbed: list[tuple[int, int]], former: list[tuple[int, int, str]]) -> None:
    if absorbed:
        pairs = np.array(absorbed, dtype=np.int32)
        database.insert("absorbed", {"id": pairs[:, 0], "into_id": pairs[:, 1]})
    if former:
        write_former(database, former)


def write_former(database: Database, former: list[tuple[int, int, str]]) -> None:
    """Keep former texts of records: number of the record, ordinal, text."""
    database.insert(
        "former_record",
        {
            "id": np.array([one[0] for one in former], dtype=np.int32),
            "ordinal": np.array([one[1] for one in former], dtype=np.int32),
            "text": words_column([one[2] for one in former]),
        },
    )
