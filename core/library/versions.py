"""Folds edited versions into the thing they are versions of (docs/formats/facebook.md §2.1: edits_you_made_to_posts).

The archive does not say which post a version belongs to: it is found by its text, word for word, else by likeness.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher

import numpy as np

from core.library.database import Database, words_column
from core.library.merging import class_sql
from core.text.folding import fold

_LIKE = 0.6  # share of letters in common from which a text counts as a version of another
_CANDIDATES = 400  # texts compared letter by letter for one version at the most, nearest in time first


@dataclass(slots=True)
class _Versions:
    """The versions of one thing, as far as its records name it by one id."""

    account: int
    kind: int
    records: list[tuple[int, int, str]] = field(default_factory=list)  # made_at, id, text

    def newest_first(self) -> list[tuple[int, int, str]]:
        return sorted(self.records, key=lambda one: (-one[0], one[1]))


def fold_versions(database: Database) -> None:
    """Absorb each version into its post; versions without a post become one item of their own."""
    groups = _groups(database)
    if not groups:
        return
    texts = _texts(database, {group.account for group in groups})
    absorbed: list[tuple[int, int]] = []
    former: list[tuple[int, int, str]] = []
    for group in groups:
        versions = group.newest_first()
        target = _target(versions, texts[group.account, group.kind]) or (versions[0][1], versions[0][2])
        absorbed += [(number, target[0]) for _, number, _ in versions if number != target[0]]
        others = dict.fromkeys(text for _, _, text in versions if fold(text) != fold(target[1]))
        former += [(target[0], ordinal, text) for ordinal, text in enumerate(others)]
    _write(database, absorbed, former)


def _groups(database: Database) -> list[_Versions]:
    groups: dict[tuple[int, int, str], _Versions] = {}
    for account, kind, key, made_at, number, text in database.rows(
        "SELECT account, kind, version_of, coalesce(made_at, 0), id, coalesce(text, '') FROM record"
        " WHERE version_of IS NOT NULL ORDER BY account, kind, version_of, member, record, id"
    ):
        groups.setdefault((account, kind, key), _Versions(account, kind)).records.append((made_at, number, text))
    return list(groups.values())


def _texts(database: Database, accounts: Iterable[int]) -> dict[tuple[int, int], dict[str, list[tuple[int, int, str]]]]:
    """Give the texts that versions may belong to: by account and kind, folded text -> (made_at, id, text)."""
    found: dict[tuple[int, int], dict[str, list[tuple[int, int, str]]]] = defaultdict(lambda: defaultdict(list))
    wanted = set(accounts)
    for account, own_class, made_at, number, text in database.rows(
        f"SELECT r.account, v.kind, coalesce(r.made_at, 0), r.id, r.text FROM record r"
        " JOIN (SELECT DISTINCT account, kind FROM record WHERE version_of IS NOT NULL) v ON v.account = r.account"
        " LEFT JOIN absorbed ON absorbed.id = r.id"
        " WHERE r.version_of IS NULL AND r.text IS NOT NULL AND r.mine AND absorbed.id IS NULL"
        f" AND {class_sql('r.kind')} = {class_sql('v.kind')}"
        " ORDER BY r.member, r.record, r.id"
    ):
        if account in wanted:
            found[account, own_class][fold(text)].append((made_at, number, text))
    return found


def _target(
    versions: list[tuple[int, int, str]], texts: dict[str, list[tuple[int, int, str]]]
) -> tuple[int, str] | None:
    """Find the thing whose text is one of these versions, the newest version first."""
    for _, _, text in versions:
        if exact := texts.get(fold(text)):
            _, number, found = exact[0]
            return number, found
    return _likest(versions, texts)


def _likest(
    versions: list[tuple[int, int, str]], texts: dict[str, list[tuple[int, int, str]]]
) -> tuple[int, str] | None:
    made_at, _, text = versions[-1]
    near = sorted((one for entries in texts.values() for one in entries), key=lambda one: abs(one[0] - made_at))
    best, best_ratio = None, _LIKE
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(fold(text))
    for _, number, found in near[:_CANDIDATES]:
        matcher.set_seq1(fold(found))
        if matcher.real_quick_ratio() > best_ratio and matcher.quick_ratio() > best_ratio:
            ratio = matcher.ratio()
            if ratio > best_ratio:
                best, best_ratio = (number, found), ratio
    return best


def _write(database: Database, absorbed: list[tuple[int, int]], former: list[tuple[int, int, str]]) -> None:
    if absorbed:
        pairs = np.array(absorbed, dtype=np.int32)
        database.insert("absorbed", {"id": pairs[:, 0], "into_id": pairs[:, 1]})
    if former:
        database.insert(
            "former_record",
            {
                "id": np.array([one[0] for one in former], dtype=np.int32),
                "ordinal": np.array([one[1] for one in former], dtype=np.int32),
                "text": words_column([one[2] for one in former]),
            },
        )
