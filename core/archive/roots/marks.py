"""Tells by the names in a folder whose root it is: the table `resources/catalogue/roots.toml`, ready for look-up.

The members that the catalogue names with their folder are signs too: a root is where `events/your_events` stands.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.archive.naming import plain_name
from core.values import Json
from core.vocabulary import Platform
from resources import resource

_FOLDER, _SIGN, _SURE = 1, 2, 10
ENOUGH = 3  # with a sign among them
FEW = 2  # one sign; for a part in which nothing better is found
_BESIDE = 4  # own marks of a product whose tree was merged into that of another
_NEVER = 1000  # folders that other products have too
_MANY_FOLDERS = 5  # enough without a sign: each name for itself is an everyday word


@dataclass(frozen=True, slots=True)
class Finding:
    """Whose root a folder is. Several candidates: its marks fit each of them, its surroundings must tell."""

    platforms: tuple[Platform, ...]
    candidates: tuple[Platform, ...]  # of which one is meant, where `platforms` is empty
    sure: frozenset[Platform]


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of all products. A folder ends with "/", a file stands without extension and number."""

    points: dict[Platform, dict[str, int]]
    owners: dict[str, Platform]  # marks that only one product has
    first_names: frozenset[str]  # what stands directly in a root
    topics: dict[Platform, frozenset[str]]  # top folders of a product, without "/"
    identity: dict[Platform, tuple[str, ...]]
    threads_folders: tuple[str, ...]
    threads_folder_of_root: str

    @classmethod
    def load(cls) -> Marks:
        """Read the table that ships with Volteface."""
        source = _read("roots")
        tables = {Platform(word): table for word, table in source.items()}
        points = {platform: _points(platform, table) for platform, table in tables.items()}
        times = Counter(mark for marks in points.values() for mark in marks)
        return cls(
            points=points,
            owners={mark: platform for platform, marks in points.items() for mark in marks if times[mark] == 1},
            first_names=frozenset(first_name(mark) for mark in times),
            topics={platform: _topics(marks) for platform, marks in points.items()},
            identity={platform: tuple(table["identity"]) for platform, table in tables.items()},
            threads_folders=tuple(source["threads"]["own_folders"]),
            threads_folder_of_root=source["threads"]["own_folder_of_root"],
        )

    def find(self, names: Iterable[str], enough: int = ENOUGH) -> Finding | None:
        """Tell whose root a folder with these marks is; None if nobody's."""
        present = set(names)
        mine = present & self.owners.keys()
        own = {platform: self._score(platform, mine, enough, _MANY_FOLDERS) for platform in self.points}
        sure = frozenset(p for p in own if any(self.points[p].get(mark) == _SURE for mark in mine))
        if sure:
            return Finding(tuple(p for p in own if p in sure or own[p] >= _BESIDE), (), sure)
        shared = {platform: self._score(platform, present, enough, _NEVER) for platform in self.points}
        return _best(own) or _best(shared)

    def _score(self, platform: Platform, present: set[str], enough: int, folders_enough: int) -> int:
        """Add up what speaks for a platform; 0 if it is not enough."""
        found = [self.points[platform][mark] for mark in present & self.points[platform].keys()]
        needed = enough if max(found, default=0) >= _SIGN else folders_enough
        return sum(found) if sum(found) >= needed else 0

    def owner_at(self, platforms: tuple[Platform, ...], segments: list[str]) -> Platform:
        """Tell whose a member is in a root that several products share, by the folders it stands in."""
        for depth in (2, 1):
            owner = self.owners.get("/".join(segments[:depth]) + "/") if len(segments) > depth else None
            if owner in platforms:
                return owner
        return min(platforms, key=lambda platform: platform.code)


def _best(scores: dict[Platform, int]) -> Finding | None:
    """Name the platform for which most speaks; all of them where several are equal."""
    best = max(scores.values())
    fitting = tuple(platform for platform, score in scores.items() if score == best)
    if not best:
        return None
    return Finding(fitting, (), frozenset()) if len(fitting) == 1 else Finding((), fitting, frozenset())


def first_name(mark: str) -> str:
    """Give what of a mark stands directly in the root: `posts/` of `posts/album/`."""
    head, slash, _ = mark.partition("/")
    return head + slash


def _points(platform: Platform, table: Json) -> dict[str, int]:
    signs = [*_catalogued(platform), *table["signs"]]
    points = (
        dict.fromkeys(table["folders"], _FOLDER) | dict.fromkeys(signs, _SIGN) | dict.fromkeys(table["sure"], _SURE)
    )
    return {plain_name(mark): value for mark, value in points.items()}


def _catalogued(platform: Platform) -> Iterator[str]:
    """Yield the members that the catalogue names together with the folder they stand in."""
    for entry in _read(platform.word.replace("-", "_"))["entry"]:
        for tail in entry["members"]:
            folder, slash, name = tail.partition("/")
            if slash and folder not in {"", "*"} and name != "*" and "/" not in name:
                yield f"{folder}/{name.removesuffix('_*')}"


def _read(name: str) -> Json:
    return tomllib.loads(resource("catalogue", f"{name}.toml").read_text(encoding="utf-8"))


def _topics(marks: Iterable[str]) -> frozenset[str]:
    return frozenset(first_name(mark).removesuffix("/") for mark in marks if "/" in mark)
