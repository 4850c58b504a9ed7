"""What readers may know besides the member they read: frozen facts on the owner, found in the first pass."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from core.readers.item import PlaceRef
from core.text.folding import fold
from core.vocabulary import Holder, PlaceKind, Platform

_START = 2  # letters of a name that its first look-up uses: many Chinese and Japanese names have no more


_folded = lru_cache(maxsize=4096)(fold)  # the same few names stand in a hundred thousand records


class KnownNames:
    """Names of friends, pages and groups of the archive, to find where a title's thing stands in any language."""

    def __init__(self, names: Iterable[tuple[PlaceKind, str]], own: Iterable[str] = ()) -> None:
        self._own = sorted((fold(name) for name in own if name), key=len, reverse=True)
        self._by_start: dict[str, list[tuple[str, PlaceRef]]] = {}
        self._seen: dict[tuple[str, tuple[PlaceKind, ...]], PlaceRef | None] = {}
        self._by_name: dict[tuple[PlaceKind, str], PlaceRef] = {}
        for kind, name in names:
            folded = fold(name)
            if folded and folded not in self._own:
                entry = (folded, PlaceRef(kind, name, folded))
                self._by_start.setdefault(folded[:_START], []).append(entry)
                self._by_name.setdefault((kind, folded.rstrip(".")), entry[1])
        for entries in self._by_start.values():
            entries.sort(key=lambda entry: len(entry[0]), reverse=True)

    def find(self, title: str, *kinds: PlaceKind) -> PlaceRef | None:
        """Give the place whose name is the longest known one within `title`, the owner's own name excluded.

        With `kinds`, only names of these kinds are looked for.
        """
        asked = (title, kinds)
        if asked not in self._seen:
            self._seen[asked] = self._longest_in(title, kinds)
        return self._seen[asked]

    def named(self, name: str, *kinds: PlaceKind) -> PlaceRef | None:
        """Give the place of one of these kinds, the first that there is, that bears exactly this name."""
        folded = _folded(name).rstrip(".")
        return next((self._by_name[kind, folded] for kind in kinds if (kind, folded) in self._by_name), None)

    def is_own(self, name: str) -> bool:
        """Whether this is one of the owner's names."""
        return _folded(name) in self._own

    def with_mark(self, title: str, mark: str) -> str:
        """Give the title folded, with `mark` where the owner's name stands in it first."""
        folded = fold(title)
        for own in self._own:
            at = folded.find(own)
            while at >= 0 and not _stands_alone(folded, at, own):
                at = folded.find(own, at + 1)
            if at >= 0:
                return f"{folded[:at]}{mark}{folded[at + len(own) :]}"
        return folded

    def _longest_in(self, title: str, kinds: Sequence[PlaceKind]) -> PlaceRef | None:
        rest = fold(title)
        for own in self._own:
            rest = rest.replace(own, "\0")
        best: tuple[str, PlaceRef] | None = None
        for position in range(len(rest)):
            for name, ref in self._by_start.get(rest[position : position + _START], ()):
                wanted = not kinds or ref.kind in kinds
                if wanted and (best is None or len(name) > len(best[0])) and _stands_alone(rest, position, name):
                    best = (name, ref)
        return best[1] if best else None


def _stands_alone(text: str, position: int, name: str) -> bool:
    """Whether `name` stands at `position` and is no part of a longer word (Ann in Anna)."""
    end = position + len(name)
    if text[position:end] != name:
        return False
    before, after = text[position - 1 : position], text[end : end + 1]
    return not (_is_latin_word(before) and _is_latin_word(name[0])) and not (
        _is_latin_word(after) and _is_latin_word(name[-1])
    )


def _is_latin_word(sign: str) -> bool:
    """Whether a sign belongs to a word of a script that sets blanks between words."""
    return sign.isalnum() and sign < "\u0e00"


@dataclass(frozen=True, slots=True)
class Context:
    """The owner of the export that a member belongs to."""

    platform: Platform
    owner: str | None = None
    username: str | None = None
    owner_names: frozenset[str] = frozenset()  # folded: present and former names and user names
    known: KnownNames = field(default_factory=lambda: KnownNames(()))
    date_orders: tuple[tuple[str | None, str], ...] = ()  # the person's answers: chat (None: all), day-first…
    talks: frozenset[str] = frozenset()  # keys of the talks that the account's encrypted export holds, once each
    time_zone: str | None = None  # IANA name: the clock of Facebook's HTML pages
    language: str | None = None  # the account's locale, such as fr_FR
    holder: Holder = Holder.PERSON

    def date_order(self, chat: str | None) -> str | None:
        """Give the order of day and month that the person told for a chat; the later answer stands."""
        told = [order for name, order in self.date_orders if name is None or fold(name) == fold(chat or "")]
        return told[-1] if told else None

    def is_owner(self, name: str | None) -> bool:
        """Whether this name is the owner's, present or former."""
        return name is not None and _folded(name) in self.owner_names


@dataclass(frozen=True, slots=True)
class Page:
    """One member on its way through a reader: its parsed tree, where it stands, the owner's context."""

    tree: object
    path: str  # folded, '/'-separated, relative to the export's root
    context: Context
    source: str = ""  # the whole way to the member as the archive writes it, its part first
    html: bool = False  # the tree was made from a page (core.readers.html)
    zone_known: bool = True  # False: the times are local, and the archive does not tell where
    ignored: int = 0  # scripts, and pictures and the like on the web: never run, never fetched
    rest: Iterable[Page] = ()  # what follows of a page of HTML that is too large for one tree, in its order
