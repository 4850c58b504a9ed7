"""What a builder gives back: the members it wrote and what a right reader must find in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tests.builders.writing import meta_json

Record = dict[str, object]
LEFT_OPEN = -1


@dataclass(frozen=True, slots=True)
class Expected:
    """One item that must come out, once, however many records speak of it.

    The words are those of `core.vocabulary`. `time_utc` is in whole seconds; None = the archive does not tell;
    `LEFT_OPEN` = the facts leave it open.
    `place_kind` None = the facts leave it open, so it is not to be compared; "none" = the archive tells no place.
    `media` are the names of members, or what the record calls a file that is in no part.
    """

    kind: str
    text: str | None
    time_utc: int | None
    place_kind: str | None = None
    place_name: str | None = None
    mine: bool | None = True  # None = the facts leave it open
    state: str = "published"
    platform: str = "facebook"
    media: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One record, the items that it alone makes or may make, and the files that it names."""

    record: Record
    expected: tuple[Expected, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    allowed: tuple[Expected, ...] = ()


@dataclass(frozen=True, slots=True)
class Built:
    """Members by name, the items in them, and how many records of activity a member holds.

    `allowed` are items that the facts neither ask for nor forbid: fields of a profile beside name and bio, say.
    """

    members: dict[str, bytes] = field(default_factory=dict)
    truth: tuple[Expected, ...] = ()
    activity: dict[str, int] = field(default_factory=dict)
    allowed: tuple[Expected, ...] = ()

    def __add__(self, other: Built) -> Built:
        """Join two builds; a name may stand in both only with the same bytes."""
        clash = [name for name in other.members if self.members.get(name, other.members[name]) != other.members[name]]
        if clash:
            raise ValueError(f"two builders write {clash}")
        return Built(
            self.members | other.members,
            self.truth + other.truth,
            self.activity | other.activity,
            self.allowed + other.allowed,
        )


def joined(builds: Iterable[Built]) -> Built:
    """Join many builds in their order."""
    return sum(builds, Built())


def content(name: str, value: object, entries: Iterable[Entry]) -> Built:
    """Make the member `name` of these entries, already wrapped in `value`, with all their files."""
    kept = list(entries)
    files = {file: data for entry in kept for file, data in entry.files.items()}
    truth = tuple(item for entry in kept for item in entry.expected)
    allowed = tuple(item for entry in kept for item in entry.allowed)
    return Built({name: meta_json(value)} | files, truth, allowed=allowed)


def counted(name: str, value: object, records: int) -> Built:
    """Make a member that holds no item but `records` records of activity."""
    return Built({name: meta_json(value)}, (), {name: records})


def records(entries: Iterable[Entry]) -> list[Record]:
    """Give only the records, in order."""
    return [entry.record for entry in entries]
