"""Finds the file that a record names, wherever in the archive it lies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple
from urllib.parse import unquote

from core.archive.member import Member, comparable_path
from core.text.mending import mend
from core.vocabulary import Platform

_TAIL_SEGMENTS = 2  # a tail of one segment is a base name, which must be the only one of its kind


class Home(NamedTuple):
    """Whose a member is: the account and the export that it belongs to."""

    account: int
    export: int
    platform: Platform


HomeOf = Callable[[int], Home | None]


def nobodys(_member: int) -> Home | None:
    """Give no home, where there is but one account."""
    return None


class MediaIndex:
    """Resolves a `uri` of a record to a member, over all parts of the archive.

    A record and its picture may lie in different zips, the tree may be wrapped, and the folder may not be the one that
    the record names, so the longest matching end of the path decides (`docs/formats/facebook.md §4`, last line of the
    table; `docs/formats/instagram.md §1`).
    """

    def __init__(self, members: Sequence[Member], home_of: HomeOf = nobodys, *, accounts: int = 2) -> None:
        self._members, self._home_of, self._accounts = members, home_of, accounts
        self._by_base: dict[str, Member | list[Member]] | None = None

    def resolve(self, uri: str, beside: Member | None = None) -> Member | None:
        """Give the member, or None for an address on the web and for what is in none of the parts.

        Of members that match alike, the one that lies closest to `beside` (the member of the record) is meant; files
        of another account never are (docs/formats/accounts_center.md §2).
        """
        if "://" in uri[:12] or not uri:
            return None
        for spelling in _spellings(uri):
            path = comparable_path(spelling)
            candidates = self._named_alike(path)
            found = self._best(path, self._of_own(candidates, beside) if beside else candidates, beside)
            if found is not None:
                return found
        return None

    def _of_own(self, candidates: Sequence[Member], beside: Member) -> Sequence[Member]:
        """Keep what may be the account's: its own, what is nobody's, else what another platform has at the same root.

        Facebook and Instagram may share a root, and nothing tells whose a picture in it is.
        """
        if not candidates or self._accounts == 1:
            return candidates
        own = self._home_of(beside.number)
        if own is None:
            return candidates
        homes = [(member, self._home_of(member.number)) for member in candidates]
        kept = [member for member, home in homes if home is None or home.account == own.account]
        shared = [
            member
            for member, home in homes
            if home and home.platform is not own.platform and member.part == beside.part
        ]
        return kept or shared

    def _named_alike(self, path: str) -> Sequence[Member]:
        if self._by_base is None:
            self._by_base = _index(self._members)
        found = self._by_base.get(path[path.rfind("/") + 1 :], ())
        return (found,) if isinstance(found, Member) else found

    def _best(self, path: str, candidates: Sequence[Member], beside: Member | None) -> Member | None:
        if len(candidates) == 1:
            return candidates[0]
        lengths = [_common_tail(path, member.path) for member in candidates]
        longest = max(lengths, default=0)
        if longest < min(_TAIL_SEGMENTS, path.count("/") + 1):
            return None
        best = [member for member, length in zip(candidates, lengths, strict=True) if length == longest]
        if longest < _TAIL_SEGMENTS and len(best) > 1:
            return None
        return max(best, key=lambda member: self._closeness(member, beside)) if beside else best[0]

    def _closeness(self, member: Member, beside: Member) -> tuple[bool, bool, int, int]:
        """Prefer the same part, the same export, then the longest common beginning of the path, then the first."""
        shared = 0
        for mine, theirs in zip(member.path.split("/"), beside.path.split("/"), strict=False):
            if mine != theirs:
                break
            shared += 1
        home, own = self._home_of(member.number), self._home_of(beside.number)
        same_export = home is not None and own is not None and home.export == own.export
        return member.part == beside.part, same_export, shared, -member.number


def _index(members: Sequence[Member]) -> dict[str, Member | list[Member]]:
    """Map base names to members; a list only where several have the same, as hundreds of thousands have not."""
    by_base: dict[str, Member | list[Member]] = {}
    for member in members:
        path = member.path
        base = path[path.rfind("/") + 1 :]
        known = by_base.setdefault(base, member)
        if known is not member:
            by_base[base] = [*known, member] if isinstance(known, list) else [known, member]
    return by_base


def _spellings(uri: str) -> Iterator[str]:
    """Give the ways in which the zip may have spelled the name, the likeliest first."""
    yield uri
    if not uri.isascii():
        yield mend(uri)
        read_as_utf8 = _cp437_as_utf8(uri)
        if read_as_utf8 is not None:
            yield read_as_utf8
    if "%" in uri:
        yield unquote(uri)


def _cp437_as_utf8(uri: str) -> str | None:
    try:
        return uri.encode("cp437").decode("utf-8")
    except UnicodeError:
        return None


def _common_tail(one: str, other: str) -> int:
    """Count the segments at the end that both paths share."""
    shared = 0
    for mine, theirs in zip(reversed(one.split("/")), reversed(other.split("/")), strict=False):
        if mine != theirs:
            break
        shared += 1
    return shared
