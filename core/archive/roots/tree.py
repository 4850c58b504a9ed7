"""The folders of one part and what stands in them, as far as it tells whose export they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from core.archive.naming import plain_name

RECORD_EXTENSIONS = frozenset({"json", "html", "htm", "txt"})
DEEPEST = 32  # segments of a folder's name that are looked at; no export is deeper, a hostile name may be
_NUMBER = re.compile(r"_[0-9]+$")


def plain_folder(folder: str) -> str:
    """Spell a folded folder plainly, cut off where no export is so deep."""
    folder = plain_name(folder)
    return folder if folder.count("/") < DEEPEST else "/".join(folder.split("/", DEEPEST)[:DEEPEST])


@dataclass(slots=True)
class Tree:
    """The folders of a part, by plain path."""

    names: dict[str, set[str]] = field(default_factory=lambda: {"": set()})  # folders with "/", records without ending
    texts: dict[str, list[str]] = field(default_factory=dict)  # text files, by folder

    @classmethod
    def of(cls, paths: Iterable[str]) -> Tree:
        """Build the tree of these folded paths."""
        tree = cls()
        plain: dict[str, str] = {}
        for path in paths:
            raw, _, name = path.rpartition("/")
            folder = plain.get(raw)
            if folder is None:
                folder = plain[raw] = plain_folder(raw)
                if folder not in tree.names:
                    tree._add_folder(folder)
            stem, _, extension = name.rpartition(".")
            if extension in RECORD_EXTENSIONS:
                tree._add_file(folder, plain_name(stem), extension)
        return tree

    def marks(self, folder: str, wanted: frozenset[str]) -> set[str]:
        """Give what stands in a folder, and what stands in those of its folders that are wanted."""
        found = set(self.names[folder])
        start = f"{folder}/" if folder else ""
        for child in wanted.intersection(found):
            if child.endswith("/"):
                found.update(child + name for name in self.names[start + child[:-1]])
        return found

    def _add_folder(self, folder: str) -> None:
        self.names[folder] = set()
        while folder:
            above, _, name = folder.rpartition("/")
            known = above in self.names
            self.names.setdefault(above, set()).add(name + "/")
            if known:
                return
            folder = above

    def _add_file(self, folder: str, stem: str, extension: str) -> None:
        base = _NUMBER.sub("", stem)
        self.names[folder].update((stem, base))
        if extension == "txt":
            self.texts.setdefault(folder, []).append(stem)
