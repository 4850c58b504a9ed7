"""Finds the roots of exports in one part, at any depth, below any wrapper.

A root inside a topic of another one (docs/formats/facebook.md §1.1) belongs to the same account; what merely looks
like a root there, as `personal_information/` looks like the root of a 2021 export, is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.archive.naming import plain_name
from core.archive.roots.marks import ENOUGH, FEW, Finding, Marks
from core.archive.roots.names import read_export_name
from core.archive.roots.root import Root, make_root
from core.archive.roots.tree import Tree
from core.vocabulary import Platform

_MOST_ROOTS = 300  # in one part; a person has a handful, a hostile archive a hundred thousand
_CHAT = "_chat"
_WHATSAPP = "whatsapp"


def find_roots(part: str, tree: Tree, marks: Marks) -> list[Root]:
    """List the roots in a part, outer ones first."""
    search = _Search(part, tree, marks, {})
    folders = sorted(tree.names, key=lambda folder: (folder.count("/") if folder else -1, folder))
    search.look(folders, ENOUGH)
    if not search.found:
        search.look(folders, FEW)
    if not search.found:
        search.trust_a_name(folders)
    search.add_chats()
    return [root for roots in search.found.values() for root in roots]


@dataclass(slots=True)
class _Search:
    part: str
    tree: Tree
    marks: Marks
    found: dict[str, list[Root]]

    def look(self, folders: Iterable[str], enough: int) -> None:
        """Add the roots among these folders, outer ones first."""
        for folder in folders:
            if len(self.found) < _MOST_ROOTS and (roots := self._roots_at(folder, enough)):
                self.found[folder] = roots

    def trust_a_name(self, folders: Iterable[str]) -> None:
        """Take the part, or a folder in it, that is named as Meta names an export of one product, whatever it holds."""
        for folder in folders:
            name = read_export_name(self._name_of(folder))
            if name and name.platform and name.family:
                self.found[folder] = [make_root(self.part, folder, (name.platform,))]
                return

    def _roots_at(self, folder: str, enough: int) -> list[Root]:
        """List the roots that this folder is, given those found further out."""
        if self._is_threads_folder(folder):
            return [make_root(self.part, folder, (Platform.THREADS,))]
        if self.marks.first_names.isdisjoint(self.tree.names[folder]):
            return []
        finding = self.marks.find(self.tree.marks(folder, self.marks.first_names), enough)
        return list(self._roots(folder, finding, self._around(folder))) if finding else []

    def _roots(self, folder: str, finding: Finding, around: frozenset[Platform]) -> Iterator[Root]:
        for platform in finding.platforms:
            if not around or (platform in finding.sure and platform is not Platform.THREADS):
                yield make_root(self.part, folder, (platform,), inner=bool(around))
        if finding.candidates and not around:
            yield make_root(self.part, folder, finding.candidates)

    def _around(self, folder: str) -> frozenset[Platform]:
        """Tell of whose exports' topics this folder is a part."""
        platforms: set[Platform] = set()
        for above, below in _ancestors(folder):
            for root in self.found.get(above, ()):
                first = below.partition("/")[0]
                platforms.update(one for one in root.platforms if first in self.marks.topics[one] or root.inner)
        return frozenset(platforms)

    def _is_threads_folder(self, folder: str) -> bool:
        """Whether this is the Threads part of an Instagram export (docs/formats/threads.md §1)."""
        above, _, name = folder.rpartition("/")
        if f"/{folder}".endswith(tuple(f"/{own}" for own in self.marks.threads_folders)):
            return True
        roots = self.found.get(above, ()) if folder else ()
        return name == self.marks.threads_folder_of_root and any(Platform.INSTAGRAM in one.platforms for one in roots)

    def add_chats(self) -> None:
        """Add the folders that hold WhatsApp chats, unless somebody sent the chat in a conversation."""
        for folder, texts in self.tree.texts.items():
            known = _WHATSAPP in self._name_of(folder) or any(_is_chat(text) for text in texts)
            if known and not self._around(folder):
                roots = self.found.setdefault(folder, [])
                if all(Platform.WHATSAPP not in root.platforms for root in roots):
                    roots.append(make_root(self.part, folder, (Platform.WHATSAPP,), only_direct=True))

    def _name_of(self, folder: str) -> str:
        return folder.rpartition("/")[2] if folder else plain_name(self.part.casefold())


def _is_chat(text: str) -> bool:
    return text == _CHAT or _WHATSAPP in text


def _ancestors(folder: str) -> Iterator[tuple[str, str]]:
    """Yield each folder above with the rest of the path below it, innermost first."""
    at = folder.rfind("/")
    while at >= 0:
        yield folder[:at], folder[at + 1 :]
        at = folder.rfind("/", 0, at)
    if folder:
        yield "", folder
