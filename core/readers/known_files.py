"""Tells what a file is by its name alone: media, page, page asset, a computer's own file, or possibly a record file."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import NamedTuple

from core.values import Json
from core.vocabulary import Reason
from resources import resource

_EXTENSION = re.compile(r"[a-z0-9]{1,12}")
_COPY = re.compile(r"(?<=\S) ?\([0-9]{1,3}\)$")  # browsers and file managers keep two of a name: “posts_1 (1).json”
_NUMBERED = re.compile(r"(.+)_[0-9]+$")
_SENT_DEPTH = 4  # messages/inbox/<thread>/files/<name>: what stands so deep below `messages` was sent


class FileName(NamedTuple):
    """A folded, plain path in its pieces."""

    folders: list[str]
    name: str
    stem: str
    extension: str  # without dot; empty where there is none that could be one


def split_path(path: str) -> FileName:
    """Take a folded, plain path apart."""
    *folders, name = path.split("/")
    stem, dot, extension = name.rpartition(".")
    if not dot or not stem or not _EXTENSION.fullmatch(extension):
        return FileName(folders, name, name, "")
    return FileName(folders, name, _COPY.sub("", stem), extension)


@dataclass(frozen=True, slots=True)
class KnownFiles:
    """The table `resources/catalogue/common.toml`, ready for look-up."""

    system_folders: frozenset[str]
    system_names: frozenset[str]
    system_starts: tuple[str, ...]
    empty_stems: frozenset[str]
    asset_folders: frozenset[str]
    sent_folders: frozenset[str]
    sent_below: str
    navigation_names: frozenset[str]
    navigation_stems: frozenset[str]
    by_extension: dict[str, Reason]

    @classmethod
    def load(cls) -> KnownFiles:
        """Read the table that ships with Volteface."""
        table = tomllib.loads(resource("catalogue", "common.toml").read_text(encoding="utf-8"))
        system, navigation, media = table["system"], table["navigation"], table["media"]
        return cls(
            system_folders=frozenset(system["folders"]),
            system_names=frozenset(system["names"]),
            system_starts=tuple(system["starts"]),
            empty_stems=frozenset(table["empty"]["stems"]),
            asset_folders=frozenset(table["assets"]["folders"]),
            sent_folders=frozenset(media["sent_folders"]),
            sent_below=media["sent_below"],
            navigation_names=frozenset(navigation["names"]),
            navigation_stems=frozenset(navigation["numbered"]),
            by_extension=_by_extension(table),
        )

    def reason(self, file: FileName) -> Reason | None:
        """Give why a file is no record file, or None if it may be one."""
        if self._is_system(file):
            return Reason.SYSTEM_FILE
        if file.stem in self.empty_stems:
            return Reason.EMPTY_TOPIC
        if self._was_sent(file.folders):
            return Reason.MEDIA_NOT_SHOWN
        reason = self.by_extension.get(file.extension)
        if reason is Reason.MEDIA_NOT_SHOWN and file.folders and file.folders[0] in self.asset_folders:
            return _asset_or_document(file.extension)
        if reason is Reason.HTML_PAGE and self._only_leads_on(file):
            return Reason.NAVIGATION_PAGE
        return reason

    def _is_system(self, file: FileName) -> bool:
        return (
            file.name in self.system_names
            or file.name.startswith(self.system_starts)
            or not self.system_folders.isdisjoint(file.folders)
        )

    def _was_sent(self, folders: list[str]) -> bool:
        """Whether a file was sent in a conversation: even a page or JSON is then somebody's document, not a record."""
        return bool(folders) and folders[-1] in self.sent_folders and self.sent_below in folders[: 1 - _SENT_DEPTH]

    def _only_leads_on(self, file: FileName) -> bool:
        numbered = _NUMBERED.match(file.stem)
        return file.name in self.navigation_names or bool(numbered and numbered.group(1) in self.navigation_stems)


def _by_extension(table: Json) -> dict[str, Reason]:
    kinds = {
        "": Reason.MEDIA_NOT_SHOWN,  # Meta leaves the extension off some pictures and films
        **dict.fromkeys(table["system"]["extensions"], Reason.SYSTEM_FILE),
        **dict.fromkeys(table["media"]["extensions"], Reason.MEDIA_NOT_SHOWN),
        **dict.fromkeys(table["subtitles"]["extensions"], Reason.SUBTITLES),
        **dict.fromkeys(table["assets"]["extensions"], Reason.PAGE_ASSET),
    }
    return kinds | dict.fromkeys(table["pages"]["extensions"], Reason.HTML_PAGE)


_DRESSING = frozenset({"jpg", "jpeg", "png", "gif", "webp", "bmp"})


def _asset_or_document(extension: str) -> Reason:
    """Tell a page's icons from the owner's documents, which 2021 exports keep in the same folder `files/`."""
    return Reason.PAGE_ASSET if extension in _DRESSING else Reason.MEDIA_NOT_SHOWN
