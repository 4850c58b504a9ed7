"""Tells by the names in a folder whose root it is: the table `resources/catalogue/roots.toml`, ready for look-up."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from core.archive.naming import plain_name
from core.vocabulary import Platform
from resources import resource

_ENOUGH = 3
_SURE = 10  # decides alone


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
        source = tomllib.loads(resource("catalogue", "roots.toml").read_text(encoding="utf-8"))
        tables = {Platform(word): table for word, table in source.items()}
        points = {platform: _points(table) for platform, table in tables.items()}
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

    def find(self, names: Iterable[str]) -> Finding | None:
        """Tell whose root a folder with these marks is; None if nobody's."""
        present = set(names)
        own = {platform: self._score(platform, present, own=True) for platform in self.points}
        if clear := tuple(platform for platform, score in own.items() if score >= _ENOUGH):
            return Finding(clear, (), frozenset(platform for platform in clear if own[platform] >= _SURE))
        whole = {platform: self._score(platform, present, own=False) for platform in self.points}
        best = max(whole.values())
        if best < _ENOUGH:
            return None
        most_own = max(own[platform] for platform in whole if whole[platform] == best)
        fitting = tuple(p for p in whole if whole[p] == best and own[p] == most_own)
        return Finding((), fitting, frozenset())

    def _score(self, platform: Platform, present: set[str], *, own: bool) -> int:
        points = self.points[platform]
        return sum(points[mark] for mark in present if mark in points and (not own or mark in self.owners))

    def owner_at(self, platforms: tuple[Platform, ...], segments: list[str]) -> Platform:
        """Tell whose a member is in a root that several products share, by the folders it stands in."""
        for depth in (2, 1):
            owner = self.owners.get("/".join(segments[:depth]) + "/") if len(segments) > depth else None
            if owner in platforms:
                return owner
        return min(platforms, key=lambda platform: platform.code)


def first_name(mark: str) -> str:
    """Give what of a mark stands directly in the root: `posts/` of `posts/album/`."""
    head, slash, _ = mark.partition("/")
    return head + slash


def _points(table: dict[str, Any]) -> dict[str, int]:
    points = dict.fromkeys(table["folders"], 1) | dict.fromkeys(table["signs"], 2) | dict.fromkeys(table["sure"], _SURE)
    return {plain_name(mark): value for mark, value in points.items()}


def _topics(marks: Iterable[str]) -> frozenset[str]:
    return frozenset(first_name(mark).removesuffix("/") for mark in marks if "/" in mark)
