"""Keeps answers from one opening to the next, only if the person wants it: one small file, replaced whole.

An archive is known again by its accounts: by what the account is called, as a hash, so that the file names nobody
for it. Numbers of accounts may differ in a newer archive; answers follow the account.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import orjson
import platformdirs

from core.answers import LISTS, Answers, merge
from core.answers_file import read_answers, write_answers
from core.errors import AnswersError, SaveError
from core.judging.strict_json import NEWER_VERSION, Node, read_document
from core.saving import saved_atomically, unfinished
from core.text.folding import fold
from core.values import Account

VERSION = 1
_MARK_LENGTH = 24
_OF_ACCOUNTS = ("accounts", "objections", "periods", "places")  # lists whose entries may name an account


@dataclass(frozen=True, slots=True)
class _Kept:
    """The answers on one archive, with the marks of each of its accounts."""

    accounts: Mapping[str, frozenset[str]]
    answers: Answers

    @property
    def marks(self) -> frozenset[str]:
        """All marks of all accounts."""
        return frozenset().union(*self.accounts.values())


def kept_file() -> Path:
    """Give the one file that answers are kept in."""
    return platformdirs.user_data_path("volteface", appauthor=False) / "answers.json"


def recall(accounts: Sequence[Account], file: Path) -> Answers | None:
    """Give the answers that were kept on these accounts; None where there are none.

    Raises `AnswersError` where the file is not as this version writes it.
    """
    marks = {account.id: _marks(account) for account in accounts}
    found = [_renamed(one, marks) for one in _read(file) if _is_of(one, marks)]
    if not found:
        return None
    told = found[0]
    for more in found[1:]:
        told = merge(told, more)
    return told


def waiting(accounts: Sequence[Account], file: Path) -> int:
    """Count the accounts that were answered on together with these and are not among them: that stays kept."""
    marks = {account.id: _marks(account) for account in accounts}
    return sum(len(_left_over(one, marks).accounts) for one in _read(file) if _is_of(one, marks))


def carry(answers: Answers, before: Sequence[Account], now: Sequence[Account]) -> Answers:
    """Take answers over to other archives of the same accounts, whose numbers may differ there."""
    given = _Kept({account.id: _marks(account) for account in before}, answers)
    return _renamed(given, {account.id: _marks(account) for account in now})


def same_accounts(before: Sequence[Account], now: Sequence[Account]) -> dict[str, str]:
    """Give for each account that is there again what it is called now."""
    marks = {account.id: _marks(account) for account in now}
    found = ((one.id, _found_again(one.id, _marks(one), marks)) for one in before)
    return {former: name for former, name in found if name is not None}


def joined(earlier: Answers, later: Answers) -> Answers:
    """Join two sets of answers that may say the same; what both say stands once."""
    told = merge(earlier, later)
    lists = {name: _last_of_each(getattr(told, name)) for name in LISTS}
    return replace(told, **lists)  # type: ignore[arg-type]  # each list by its name


def keep(answers: Answers, accounts: Sequence[Account], file: Path) -> None:
    """Keep these answers instead of those kept on these accounts so far. Raises `SaveError`, `AnswersError`.

    What was answered on other accounts that were open together with these stays as it is.
    """
    new = _Kept({account.id: _marks(account) for account in accounts}, answers)
    kept = [_left_over(one, new.accounts) if _is_of(one, new.accounts) else one for one in _read(file)]
    others = [one for one in kept if one.accounts]
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise SaveError(file, error.strerror or "") from error
    document = {"version": VERSION, "kept": [_plain(one) for one in [*others, new]]}
    with saved_atomically(file, private=True) as target:
        target.write(orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def forget(file: Path) -> None:
    """Forget everything that was kept, on all accounts, and the folder it was in. Raises `SaveError`.

    What an interrupted saving left goes too; a folder in which somebody put something else stays.
    """
    try:
        for one in [file, *file.parent.glob(unfinished(file))]:
            one.unlink(missing_ok=True)
        if file.parent.is_dir() and not any(file.parent.iterdir()):
            file.parent.rmdir()
    except OSError as error:
        raise SaveError(file, error.strerror or "") from error


def _marks(account: Account) -> frozenset[str]:
    """Give the marks by which an account is known again: one for each of its names, none where it has no name."""
    names = (account.username, account.profile_url, account.name, *account.former_names)
    told = [f"{account.platform.word}\x1f{fold(name)}" for name in names if name]
    return frozenset(hashlib.sha256(one.encode()).hexdigest()[:_MARK_LENGTH] for one in told)


def _read(file: Path) -> list[_Kept]:
    try:
        document = file.read_bytes()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise AnswersError(str(file), error.strerror or "") from error
    record = read_document(document, AnswersError).record("version", "kept")
    if record.at("version").whole_number() > VERSION:
        raise record.at("version").wrong(NEWER_VERSION)
    return [_one(entry) for entry in record.entries("kept")]


def _one(entry: Node) -> _Kept:
    record = entry.record("accounts", "answers")
    marks = {
        account: frozenset(mark.text() for mark in node.entries())
        for account, node in record.at("accounts").table().items()
    }
    return _Kept(marks, read_answers(orjson.dumps(record.at("answers").value)))


def _last_of_each(entries: Sequence[object]) -> tuple[object, ...]:
    return tuple(reversed(dict.fromkeys(reversed(entries))))


def _plain(kept: _Kept) -> dict[str, object]:
    accounts = {account: sorted(marks) for account, marks in sorted(kept.accounts.items())}
    return {"accounts": accounts, "answers": orjson.loads(write_answers(kept.answers))}


def _renamed(kept: _Kept, marks: Mapping[str, frozenset[str]]) -> Answers:
    """Let the answers name the accounts as the archive that is open does; what names none of them is left out."""
    now = {before: _found_again(before, told, marks) for before, told in kept.accounts.items()}
    lists = {}
    for name in _OF_ACCOUNTS:
        entries = getattr(kept.answers, name)
        known = [one for one in entries if one.account is None or now.get(one.account)]
        lists[name] = tuple(replace(one, account=now[one.account]) if one.account else one for one in known)
    return replace(kept.answers, **lists)  # type: ignore[arg-type]  # each list by its name


def _is_of(kept: _Kept, marks: Mapping[str, frozenset[str]]) -> bool:
    """Whether any of these accounts was open when this was answered."""
    return any(kept.marks & own for own in marks.values())


def _left_over(kept: _Kept, marks: Mapping[str, frozenset[str]]) -> _Kept:
    """Give what was answered on accounts that are not among these; without any account where that is nothing."""
    absent = {account: told for account, told in kept.accounts.items() if told and not _found_again("", told, marks)}
    lists = {name: tuple(one for one in getattr(kept.answers, name) if one.account in absent) for name in _OF_ACCOUNTS}
    named = {one.account for entries in lists.values() for one in entries}
    return _Kept({account: absent[account] for account in absent if account in named}, Answers(**lists))  # type: ignore[arg-type]  # each list by its name


def _found_again(before: str, told: frozenset[str], marks: Mapping[str, frozenset[str]]) -> str | None:
    """Find an account by its marks; one without any is the one of the same number that has none either."""
    if not told:
        return before if before in marks and not marks[before] else None
    return next((account for account, own in marks.items() if own & told), None)
