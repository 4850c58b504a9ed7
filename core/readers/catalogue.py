"""Says for every member who reads it, what activity it holds, or why it is set aside.

The tables are in `resources/catalogue/`, made from docs/formats/. A member that no line names and whose folder tells
nothing has no treatment: it is tried by its shape.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace

from core.archive.naming import plain_name
from core.archive.strangers import stranger_at
from core.readers.known_files import FileName, KnownFiles, split_path
from core.readers.tails import Tails
from core.values import Json
from core.vocabulary import Platform, Reason, Status
from resources import resource

_FILES = {
    Platform.FACEBOOK: "facebook",
    Platform.INSTAGRAM: "instagram",
    Platform.THREADS: "threads",
    Platform.META_AI: "meta_ai",
    Platform.WHATSAPP: "whatsapp",
}
_PAGES = frozenset({"html", "htm", "xhtml"})
_RECORDS = _PAGES | {"json"}  # a page holds what the JSON file of its name would
_REPORT = "report"  # an unknown member of a folder of content is not explained away by its folder
_OTHERWISE = "*"


@dataclass(frozen=True, slots=True)
class Treatment:
    """What is to be done with a member."""

    status: Status
    reader: str | None = None  # platform.subject, as the readers' tables name it
    facts: str | None = None  # who reads it in the first pass, for facts on the account
    reason: Reason = Reason.NONE
    named: bool = True  # False: no line names the member, only its folder tells


@dataclass(frozen=True, slots=True)
class _Chats:
    """How a WhatsApp chat file is told from a text that was sent in the chat."""

    treatment: Treatment
    extension: str
    sent_starts: tuple[str, ...]

    def treat(self, file: FileName) -> Treatment | None:
        """Give the treatment of a chat or of what was sent in it, None for the files of an account report."""
        if file.extension in _RECORDS and file.folders:
            return None
        if file.extension != self.extension:
            return None if stranger_at(file.name) else _SENT  # whatever its kind, somebody sent it
        was_sent = file.stem[:8].isdigit() or file.stem.startswith(self.sent_starts)
        return _SENT if was_sent else self.treatment  # 00000043-notes.txt, DOC-20260101-WA0001.txt


_SENT = Treatment(Status.SET_ASIDE, reason=Reason.MEDIA_NOT_SHOWN)
# Nobody has shown what the pages of WhatsApp's account report look like; they hold no messages.
_FACTS = Treatment(Status.ACTIVITY, reason=Reason.ACCOUNT_FACTS)


@dataclass(frozen=True, slots=True)
class _Table:
    """The catalogue of one platform."""

    tails: Tails[Treatment]
    folders: dict[str, Treatment]
    below_activity: dict[str, Treatment]
    activity_folders: frozenset[str]
    chats: _Chats | None = None

    def treat(self, file: FileName) -> Treatment | None:
        """Look a record file up: its line, else what its folder tells."""
        if self.chats and (treatment := self.chats.treat(file)):
            return treatment
        if file.extension not in _RECORDS:
            return None
        found = self.tails.find(file.folders, file.stem) or self._by_folder(file.folders)
        return _FACTS if self.chats and found and file.extension in _PAGES else found

    def _by_folder(self, folders: list[str]) -> Treatment | None:
        table, first = self.folders, 0
        if folders and folders[0] in self.activity_folders:
            table, first = self.below_activity, 1
        name = folders[first] if len(folders) > first else _OTHERWISE
        found = table.get(name) or table.get(_OTHERWISE)
        return None if found is _UNEXPLAINED else found


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All members that Meta's exports are known to hold."""

    files: KnownFiles
    tables: dict[Platform, _Table] = field(default_factory=dict)

    @classmethod
    def load(cls) -> Catalogue:
        """Read the tables that ship with Volteface."""
        tables = {platform: _table(_read(name)) for platform, name in _FILES.items()}
        return cls(KnownFiles.load(), tables | {Platform.MESSENGER: tables[Platform.FACEBOOK]})

    def treatment(self, platform: Platform | None, path_in_root: str) -> Treatment | None:
        """Say what is to be done with a member of an export of this platform (None: of no export).

        The path is folded, relative to the root of its export. None: not in the catalogue, to be tried by its shape.
        """
        file = split_path(plain_name(path_in_root))
        reason = self.files.reason(file)
        table = self.tables.get(platform) if platform else None
        if table is None:
            return _of_nobody(path_in_root, reason)
        if reason and reason is not Reason.HTML_PAGE:
            return _BY_KIND[reason]
        if (found := table.treat(file)) is not None:
            return found
        left = stranger_at(path_in_root) or (reason if platform is Platform.WHATSAPP else None)
        return _BY_KIND[left] if left else None

    def reader_names(self) -> frozenset[str]:
        """List the readers that the catalogue names."""
        return frozenset(one.reader for one in self._lines() if one.reader)

    def facts_names(self) -> frozenset[str]:
        """List the readers of account facts that the catalogue names."""
        return frozenset(one.facts for one in self._lines() if one.facts)

    def _lines(self) -> list[Treatment]:
        lines = [one for table in self.tables.values() for one in table.tails.values()]
        return lines + [table.chats.treatment for table in self.tables.values() if table.chats]


_BY_KIND = {
    Reason.HTML_PAGE: Treatment(Status.NOT_UNDERSTOOD, reason=Reason.HTML_PAGE),
    Reason.MEDIA_NOT_SHOWN: _SENT,
} | {
    reason: Treatment(Status.SET_ASIDE, reason=reason)
    for reason in (
        Reason.SYSTEM_FILE,
        Reason.EMPTY_TOPIC,
        Reason.SUBTITLES,
        Reason.PAGE_ASSET,
        Reason.NAVIGATION_PAGE,
        Reason.PHONE_BACKUP,
        Reason.MAILBOX,
        Reason.OTHER_SERVICE,
    )
}
_UNEXPLAINED = Treatment(Status.NOT_UNDERSTOOD, reason=Reason.UNKNOWN_FILE, named=False)


def _of_nobody(path: str, reason: Reason | None) -> Treatment | None:
    """Treat a file outside every export: one of another program's is told as that."""
    if reason is not Reason.SYSTEM_FILE:
        reason = stranger_at(path) or reason
    return _BY_KIND[reason] if reason else None


def _read(name: str) -> Json:
    return tomllib.loads(resource("catalogue", f"{name}.toml").read_text(encoding="utf-8"))


def _table(source: Json) -> _Table:
    lines = [(tail, _treatment(entry)) for entry in source["entry"] for tail in entry["members"]]
    return _Table(
        tails=Tails(lines),
        folders=_folders(source["folders"]),
        below_activity=_folders(source["activity"]),
        activity_folders=frozenset(map(plain_name, source["activity_folders"])),
        chats=_chats(source["chats"]) if "chats" in source else None,
    )


def _treatment(entry: Json) -> Treatment:
    facts = entry.get("facts")
    if "read" in entry:
        return Treatment(Status.READ, reader=entry["read"], facts=facts)
    if "activity" in entry:
        return Treatment(Status.ACTIVITY, facts=facts, reason=Reason(entry["activity"]))
    return Treatment(Status.SET_ASIDE, facts=facts, reason=Reason(entry["set_aside"]))


def _folders(words: dict[str, str]) -> dict[str, Treatment]:
    return {
        plain_name(folder): _UNEXPLAINED if word == _REPORT else replace(_treatment({"activity": word}), named=False)
        for folder, word in words.items()
    }


def _chats(source: Json) -> _Chats:
    return _Chats(
        treatment=_treatment(source),
        extension=source["extension"],
        sent_starts=tuple(source["sent_starts"]),
    )
