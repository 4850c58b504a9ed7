"""Loads built archives and puts what was found beside the builders' truth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from core.answers import NO_ANSWERS, Answers
from core.library.filters import EVERYTHING
from core.library.library import Library
from core.loading import Check, load
from core.values import LedgerEntry
from tests.builders.truth import Built, Expected
from tests.builders.writing import write_zip

DAY = date(2026, 11, 25)
FACEBOOK_ZIP = "facebook-zoe.lefevre.demo-2026-11-02-aB3dE6gH.zip"
INSTAGRAM_ZIP = "instagram-zoe.lefevre.demo-2026-11-02-kL9mN2pQ.zip"
Row = Mapping[str, Any]
_STATES = {
    "archived": "archived",
    "story-archived": "archived",
    "draft": "draft",
    "pending-in-group": "pending",
    "deleted": "deleted",
}


@dataclass(frozen=True)
class Opened:
    """A built archive and the library that was made of it."""

    built: Built
    library: Library

    @cached_property
    def rows(self) -> list[dict[str, Any]]:
        """All items as the command line gives them."""
        return list(self.library.export_rows(EVERYTHING))

    @cached_property
    def found(self) -> list[Expected]:
        """All items in the builders' words."""
        return [as_expected(row) for row in self.rows]

    @cached_property
    def ledger(self) -> dict[str, LedgerEntry]:
        """The ledger by member."""
        return {entry.member: entry for entry in self.library.ledger()}


def opened(paths: Sequence[Path], answers: Answers = NO_ANSWERS, *, day: date = DAY) -> Library:
    """Load these archives as they are checked on `day`."""
    return load(paths, Check(day, answers))


def open_built(folder: Path, built: Built, name: str = FACEBOOK_ZIP, answers: Answers = NO_ANSWERS) -> Opened:
    """Zip what was built and load it by these answers."""
    return Opened(built, opened([write_zip(folder / name, built.members)], answers=answers))


def as_expected(row: Row) -> Expected:
    """Say in the builders' words what a row of the export tells."""
    place = row["place"] or {"kind": "none", "name": None}
    return Expected(
        row["kind"],
        row["text"],
        seconds(row["time"]),
        place["kind"],
        place["name"],
        row["mine"],
        _STATES.get(row["evidence"], "published"),
        row["platform"],
        tuple(row["media"]),
    )


def seconds(time: str | None) -> int | None:
    """Turn a time of the export into whole Unix seconds."""
    return None if time is None else int(datetime.fromisoformat(time).timestamp() // 1)


def without_text(items: Sequence[Expected]) -> list[Expected]:
    """Give the items without their words, to compare only how many of each kind there are."""
    return [replace(item, text=None) for item in items]
