"""Finds the roots of exports in one part, at any depth, below any wrapper.

A root inside a topic of another one (docs/formats/facebook.md §1.1) belongs to the same account; what merely looks
like a root there, as `personal_information/` looks like the root of a 2021 export, is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.archive.roots.marks import Finding, Marks
from core.archive.roots.root import Root, make_root
from core.archive.roots.tree import Tree
from core.vocabulary import Platform

_MOST_ROOTS = 300  # in one part; a person has a handful, a hostile archive a hundred thousand
_CHAT = "_chat"
_WHATSAPP = "whatsapp"


def find_roots(part: str, tree: Tree, marks: Marks) -> list[Root]:
    """List the roots in a part, outer ones first."""
    search = _Search(part, tree, marks, {})
    for folder in sorted(tree.names, key=lambda folder: (folder.count("/") if folder else -1, folder)):
        if len(search.found) < _MOST_ROOTS:
            search.look_at(folder)
    search.add_chats()
    return [root for roots in search.found.values() for root in roots]


@dataclass(slots=True)
class _Search:
    part: str
    tree: Tree
    marks: Marks
    found: dict[str, list[Root]]

    def look_at(self, folder: str) -> None:
        """Add the roots that this folder is, given those found further out."""
        roots: list[Root] = []
        around = self._around(folder)
        if self._is_threads_folder(folder):
            roots = [make_root(self.part, folder, (Platform.THREADS,))]
        elif not self.marks.first_names.isdisjoint(self.tree.names[folder]):
            finding = self.marks.find(self.tree.marks(folder, self.marks.first_names))
            roots = list(self._roots(folder, finding, around)) if finding else []
        if roots:
            self.found[folder] = roots

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
            if any(_is_chat(text) for text in texts) and not self._around(folder):
                roots = self.found.setdefault(folder, [])
                if all(Platform.WHATSAPP not in root.platforms for root in roots):
                    roots.append(make_root(self.part, folder, (Platform.WHATSAPP,), only_direct=True))


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
