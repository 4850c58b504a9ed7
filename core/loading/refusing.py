"""Refuses what holds nothing of Meta's, and finds out what it is instead, so that it can be said what to do."""

from __future__ import annotations

from collections.abc import Sequence

from core.archive.member import PLAIN_FILE, Member
from core.archive.opening import Archive
from core.errors import NothingReadable
from core.values import LedgerEntry
from core.vocabulary import Reason, Status

_STRANGERS = (Reason.PHONE_BACKUP, Reason.OTHER_SERVICE, Reason.MAILBOX)  # what says most comes first
_FOUND = frozenset({Status.READ, Status.ACTIVITY})
_TEXT = ".txt"
# What stands at the top of office files and electronic books, which are zips: of Microsoft's, and of all others.
_OFFICE, _OTHER_OFFICE = "[content_types].xml", "mimetype"


def refuse_nothing(archive: Archive, ledger: Sequence[LedgerEntry]) -> None:
    """Raise `NothingReadable` if neither an item nor activity was read from any member."""
    if any(entry.status in _FOUND or entry.records for entry in ledger):
        return
    lone = _lone_file(archive)
    hint = _what_it_is(archive, ledger)
    if lone is not None and hint is Reason.NONE:
        hint = Reason.NO_CHAT if lone.path.endswith(_TEXT) else Reason.LONE_FILE
    html = sum(entry.reason is Reason.HTML_PAGE for entry in ledger)
    is_one = lone is not None or (hint is Reason.DOCUMENT and len(archive.parts) == 1)
    raise NothingReadable(len(ledger), html, hint, archive.parts[0] if is_one else "")


def _lone_file(archive: Archive) -> Member | None:
    """Give the only file that was given, if it is none of an archive."""
    if len(archive.members) != 1 or len(archive.sources) != 1:
        return None
    (member,), (source,) = archive.members, archive.sources
    is_given = member.location.method == PLAIN_FILE and member.location.source == str(source)
    return member if is_given and member.name == member.part else None


def _what_it_is(archive: Archive, ledger: Sequence[LedgerEntry]) -> Reason:
    """Say what was given, `NONE` if that is not known."""
    if not ledger:
        return Reason.NOTHING_IN_IT
    if {member.path for member in archive.members} & {_OFFICE, _OTHER_OFFICE}:
        return Reason.DOCUMENT
    reasons = {entry.reason for entry in ledger}
    if known := [reason for reason in _STRANGERS if reason in reasons]:
        return known[0]
    if reasons == {Reason.MEDIA_NOT_SHOWN}:
        return Reason.MEDIA_ALONE
    return _damage(ledger)


def _damage(ledger: Sequence[LedgerEntry]) -> Reason:
    """Give what keeps every file from being read, if it is the same for all: a password, say."""
    reasons = {entry.reason for entry in ledger if entry.status is not Status.SET_ASIDE}
    damaged = all(entry.status in (Status.DAMAGED, Status.SET_ASIDE) for entry in ledger)
    return reasons.pop() if damaged and len(reasons) == 1 else Reason.NONE
