"""One thing found several times becomes one item (contract: docs/design.md, "One thing, one item").

The database finds records that match across members; the choice of what survives is made here, group by group.
Records of one member are never merged with each other: "ha", "ha" are two. Matching keeps multiplicity: the n-th
"ha" of one member joins the n-th "ha" of another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from core.library.database import Database, Table, words_column
from core.library.edits import find_edits
from core.library.likeness import (
    BODY,
    FIRST_MEDIUM,
    LOOSE_MEDIA,
    MEDIUM,
    MESSAGES,
    POSTS,
    STORIES,
    class_sql,
    codes,
)
from core.library.publications import (
    APART_FROM_PUBLISHED,
    IS_PROFILE_PICTURE,
    MAY_BE_TAKEN,
    PLACE_APART,
    PUBLICATION_OF_MEDIUM,
    SHOWN_BY_OWNER,
    TAKES_PHOTOS,
)
from core.library.survivors import Record, Survivor, survivor_of
from core.library.twins import find_twins
from core.library.versions import write_former
from core.vocabulary import Platform

_NO_PAGES: Mapping[int, int] = {}
_SAME = f"""
CREATE TABLE alike AS
WITH suspect AS (
    -- Few items share their moment with one of another member: only their words are compared.
    SELECT account, made_at FROM record WHERE kind NOT IN ({codes(LOOSE_MEDIA)}) AND version_of IS NULL
    GROUP BY account, made_at HAVING min(member) <> max(member)
), keyed AS (
    SELECT record.id, member, record, record.kind, record.state, place, place.kind AS place_kind,
        hash(record.account, {class_sql("record.kind")}, record.made_at, {BODY},
        CASE WHEN record.kind IN ({codes(MESSAGES)})
            THEN coalesce(author, '') || chr(31) || coalesce(place.name, '') END) AS k
    FROM record JOIN place ON place.id = record.place
        JOIN suspect ON suspect.account = record.account AND suspect.made_at IS NOT DISTINCT FROM record.made_at
    WHERE record.kind NOT IN ({codes(LOOSE_MEDIA)}) AND version_of IS NULL
), sided AS (SELECT id, member, record, hash(k, {APART_FROM_PUBLISHED}) AS k FROM keyed),
shared AS (SELECT k FROM sided GROUP BY k HAVING min(member) <> max(member))
SELECT sided.id, sided.k, row_number() OVER (PARTITION BY sided.k, member ORDER BY record, sided.id) AS nth
FROM sided JOIN shared ON shared.k = sided.k
"""
_SAME_INSTAGRAM = f"""
WITH keyed AS (
    SELECT id, member, record, kind, state, hash(account, {FIRST_MEDIUM}) AS k FROM record
    WHERE platform IN ({Platform.INSTAGRAM.code}, {Platform.THREADS.code})
        AND kind IN ({codes(POSTS | STORIES | LOOSE_MEDIA)}) AND media IS NOT NULL AND version_of IS NULL
), sided AS (SELECT id, member, record, hash(k, {PUBLICATION_OF_MEDIUM}) AS k FROM keyed),
shared AS (SELECT k FROM sided GROUP BY k HAVING min(member) <> max(member))
SELECT list(id ORDER BY id) FROM (
    SELECT sided.id, sided.k, row_number() OVER (PARTITION BY sided.k, member ORDER BY record, sided.id) AS nth
    FROM sided JOIN shared ON shared.k = sided.k
) GROUP BY k, nth HAVING count(*) > 1
"""
_SHOWN_MEDIA = f"""
CREATE TABLE shown_medium AS
SELECT id, account, member, record, made_at, kind, state, mine, place, place_kind, silent, hash(account, {MEDIUM}) AS k
FROM (SELECT record.id, record.account, member, record, made_at, record.kind, state, mine, place,
        place.kind AS place_kind, text IS NULL AS silent, unnest(string_split(media, chr(10))) AS uri
    FROM record JOIN place ON place.id = record.place WHERE media IS NOT NULL AND version_of IS NULL)
"""
# A loose photo joins the earliest post that shows its file. Of each member one post is enough to look at: thousands of
# photos and posts may show one file.
_PHOTO_IN_POST = f"""
WITH post AS (
    SELECT k, mine, member, min((coalesce(made_at, 9223372036854775807), member, record, id)) AS place
    FROM shown_medium WHERE {TAKES_PHOTOS} GROUP BY k, mine, member
), photo AS (SELECT DISTINCT id, k, mine, member FROM shown_medium WHERE {MAY_BE_TAKEN})
SELECT photo.id, min(post.place)[4]
FROM photo JOIN post ON post.k = photo.k AND post.mine = photo.mine AND post.member <> photo.member
GROUP BY photo.id
"""
_PHOTO_IN_PHOTO = f"""
WITH loose AS (
    SELECT id, hash(k, mine, state) AS k, member,
        row_number() OVER (PARTITION BY k, mine, state, member ORDER BY record, id) AS nth
    FROM shown_medium WHERE kind IN ({codes(LOOSE_MEDIA)})
)
SELECT list(id ORDER BY id) FROM loose GROUP BY k, nth HAVING count(*) > 1
"""
# The video of a live broadcast is told by a post and by a list of its own, of which one may have no words; so is what
# was set as the profile picture, at times that may differ. Two posts with words of their own are two.
_SAME_FILE = f"""
WITH shown AS (
    SELECT id, member, record, kind, silent, CASE WHEN {IS_PROFILE_PICTURE} THEN hash(k, kind) END AS picture,
        CASE WHEN made_at IS NOT NULL THEN hash(k, made_at, {PLACE_APART}) END AS moment
    FROM shown_medium WHERE {SHOWN_BY_OWNER}
), keyed AS (
    SELECT id, member, record, kind, true AS silent, picture AS k FROM shown WHERE picture IS NOT NULL
    UNION ALL SELECT id, member, record, kind, silent, moment FROM shown WHERE moment IS NOT NULL
), shared AS (SELECT k FROM keyed GROUP BY k HAVING min(member) <> max(member)), numbered AS (
    SELECT id, k, kind, silent, row_number() OVER (PARTITION BY k, member ORDER BY record, id) AS nth
    FROM keyed JOIN shared USING (k)
)
SELECT list(id ORDER BY id) FROM numbered GROUP BY k, nth
HAVING count(*) > 1 AND (bool_or(silent) OR min(kind) <> max(kind))
"""


@dataclass(slots=True)
class _Groups:
    """Records that are one thing, joined pair by pair."""

    parent: dict[int, int]

    def join(self, members: Iterable[int]) -> None:
        """Say that these records are one thing."""
        first: int | None = None
        for member in members:
            root = self.root(member)
            if first is None:
                first = root
            elif root != first:
                self.parent[max(root, first)] = first = min(root, first)

    def root(self, member: int) -> int:
        """Give the record that stands for this one's group."""
        parent = self.parent.setdefault(member, member)
        while parent != self.parent[parent]:
            self.parent[member] = parent = self.parent[self.parent[parent]]
        return parent

    def all(self) -> list[list[int]]:
        """List the groups of two and more."""
        groups: dict[int, list[int]] = defaultdict(list)
        for member in self.parent:
            groups[self.root(member)].append(member)
        return [group for group in groups.values() if len(group) > 1]


def merge_records(database: Database, export_rank: dict[int, int], pages: Mapping[int, int] = _NO_PAGES) -> None:
    """Fill `absorbed` and `override`.

    `export_rank` gives each member's export its age, newest highest; `pages` the export of each member that is HTML.
    """
    groups = _find_groups(database, export_rank, pages)
    if groups:
        records = _load(database, [member for group in groups for member in group], export_rank, pages)
        survivors = []
        for group in groups:
            database.look()
            survivors.append(survivor_of([records[member] for member in group]))
        _write(database, survivors)


def _find_groups(database: Database, export_rank: Mapping[int, int], pages: Mapping[int, int]) -> list[list[int]]:
    groups = _Groups({})
    database.run(_SAME)
    for (members,) in database.rows("SELECT list(id ORDER BY id) FROM alike GROUP BY k, nth HAVING count(*) > 1"):
        groups.join(members)
    for pair in find_twins(database, pages):
        groups.join(pair)
    for (members,) in database.rows(_SAME_INSTAGRAM):
        groups.join(members)
    database.run(_SHOWN_MEDIA)
    placed: set[int] = set()
    for photo, post in database.rows(_PHOTO_IN_POST):
        placed.add(photo)
        groups.join((post, photo))
    for (members,) in database.rows(_PHOTO_IN_PHOTO):
        groups.join(member for member in members if member not in placed)
    for (members,) in database.rows(_SAME_FILE):
        groups.join(members)
    for edited in find_edits(database, export_rank, pages, groups.root):
        groups.join(edited)
    database.run("DROP TABLE alike")
    database.run("DROP TABLE shown_medium")
    return groups.all()


def _load(
    database: Database, ids: list[int], export_rank: dict[int, int], pages: Mapping[int, int]
) -> dict[int, Record]:
    database.run("CREATE TABLE wanted (id INTEGER)")
    database.insert("wanted", {"id": np.array(ids, dtype=np.int32)})
    rows = database.rows(
        "SELECT record.id, member, record, kind, state, place, made_at, text, title, link, extra, media, live_link"
        " FROM record JOIN wanted ON wanted.id = record.id"
    )
    place_kinds: dict[int, int] = dict(database.rows("SELECT id, kind FROM place"))
    database.run("DROP TABLE wanted")
    return {row[0]: Record.of(row, place_kinds, export_rank, pages) for row in rows}


def _write(database: Database, survivors: list[Survivor]) -> None:
    database.insert(
        "absorbed",
        {
            "id": np.array([gone for one in survivors for gone in one.absorbed], dtype=np.int32),
            "into_id": np.array([one.id for one in survivors for _ in one.absorbed], dtype=np.int32),
        },
    )
    columns: Table = {
        "id": np.array([one.id for one in survivors], dtype=np.int32),
        "kind": np.array([one.kind.code for one in survivors], dtype=np.uint8),
        "state": np.array([one.state.code for one in survivors], dtype=np.uint8),
        "place": np.array([one.place for one in survivors], dtype=np.int32),
    }
    for name in ("text", "title", "link", "extra", "media", "live_link"):
        columns[name] = words_column([getattr(one, name) for one in survivors])
    database.insert("override", columns)
    former = [(one.id, nth, text) for one in survivors for nth, text in enumerate(one.former)]
    if former:
        write_former(database, former)
