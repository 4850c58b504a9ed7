"""What happened and what to do now, for every error of `core.errors`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import singledispatch

from core.errors import (
    AnswersError,
    ArchiveError,
    Cancelled,
    DamagedMember,
    NoOutputFolder,
    NoReaders,
    NoSuchAccount,
    NoSuchSource,
    NotAnArchive,
    NotComparable,
    NotEnoughMemory,
    NothingReadable,
    OutputIsFolder,
    PolicyError,
    ReportError,
    SaveError,
    VoltefaceError,
    WouldReplaceSource,
)
from core.i18n import Words
from core.judging.newer_rules import OLDER_RULES
from core.judging.strict_json import NEWER_VERSION, NOT_JSON, WRONG_VALUE
from core.messages.labels import label
from core.messages.reasons import sentence
from core.messages.system_problems import system_problem
from core.text.safe import isolated, one_line
from core.vocabulary import Reason

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class ErrorText:
    """An error in words: what happened, and what the person can do."""

    what: str
    advice: str


@singledispatch
def error_text(error: VoltefaceError, words: Words) -> ErrorText:
    """Put an error into words."""
    del error
    return ErrorText(
        words._("Something did not work, and Volteface does not know more about it."),
        words._("Try again. If it happens again, please report it; nothing of your archive needs to be sent."),
    )


def _shown(name: object) -> str:
    """Give the name of a file as it stands in a sentence: who sent it may have chosen the name."""
    return isolated(one_line(str(name), _LONGEST_NAME))


@error_text.register
def _archive_error(_error: ArchiveError, words: Words) -> ErrorText:
    return ErrorText(words._("What you chose cannot be opened as an archive."), _which_archives(words))


@error_text.register
def _not_comparable(error: NotComparable, words: Words) -> ErrorText:
    advice = words._("Choose two archives of one account.")
    if set(error.old) & set(error.new):
        return ErrorText(
            words._("These are archives of different accounts, so nothing in them can be compared."), advice
        )
    old, new = (", ".join(label(one, words) for one in platforms) for platforms in (error.old, error.new))
    what = words._("These are archives of different platforms, {old} and {new}, so nothing in them can be compared.")
    return ErrorText(what.format(old=old, new=new), advice)


@error_text.register
def _not_enough_memory(_error: NotEnoughMemory, words: Words) -> ErrorText:
    return ErrorText(
        words._("This archive holds more than fits into the memory that Volteface may take."),
        words._("Open its parts one after the other, or only the folders that matter to you."),
    )


@error_text.register
def _no_readers(_error: NoReaders, words: Words) -> ErrorText:
    return ErrorText(
        words._("Volteface could not start the part of itself that reads archives, so nothing was read."),
        words._("Close other programs, so that there is more free memory, and try again. Else install Volteface anew."),
    )


@error_text.register
def _no_such_source(error: NoSuchSource, words: Words) -> ErrorText:
    return ErrorText(
        words._("There is nothing at “{path}”.").format(path=_shown(error.path)),
        words._("Check the name. Perhaps the file was moved, or a drive is not connected."),
    )


@error_text.register
def _not_an_archive(error: NotAnArchive, words: Words) -> ErrorText:
    if error.path.suffix.lower() == ".zip":
        what = words._("“{name}” is called a zip, but it is none, or it is damaged.")
    else:
        what = words._("“{name}” is neither a zip nor a folder.")
    what = what.format(name=_shown(error.path.name))
    return ErrorText(what, _instead(error.hint, words))


@error_text.register
def _nothing_readable(error: NothingReadable, words: Words) -> ErrorText:
    what = _looked_at(error, words)
    if error.html_pages:
        return ErrorText(
            what,
            words._("These are pages that Volteface does not understand. Ask Meta for the format JSON."),
        )
    return ErrorText(what, _instead(error.hint, words))


def _looked_at(error: NothingReadable, words: Words) -> str:
    if error.hint is Reason.NOTHING_IN_IT:
        return words._("There is no file in what you chose.")
    if error.name:
        return words._("“{name}” was read, and nothing from Meta was found in it.").format(name=_shown(error.name))
    return words.n(
        "{n} file was looked at, and nothing from Meta was found in it.",
        "{n} files were looked at, and nothing from Meta was found in them.",
        error.members,
    )


@error_text.register
def _damaged_member(error: DamagedMember, words: Words) -> ErrorText:
    return ErrorText(words._("One file of the archive cannot be read."), sentence(error.reason, words))


@error_text.register
def _answers_error(error: AnswersError, words: Words) -> ErrorText:
    if not error.where and error.problem == WRONG_VALUE:
        what = words._("The file of answers holds something else than answers.")
    else:
        what = _ANSWER_PROBLEMS.get(error.problem, _wrong_value)(words).format(where=error.where)
    return ErrorText(what, words._("Correct the file of answers and try again. Nothing of it was used."))


@error_text.register
def _policy_error(error: PolicyError, words: Words) -> ErrorText:
    advice = words._("Use the rules that come with the program, or look for a newer version of it.")
    if error.problem == OLDER_RULES and error.rules_of is not None:
        what = words._("The rules in this file, of {day}, are older than those that come with the program.")
        return ErrorText(what.format(day=words.day(error.rules_of)), advice)
    if error.problem == NOT_JSON:
        return ErrorText(words._("This file holds no rules: it is not valid JSON."), advice)
    if error.problem == NEWER_VERSION:
        return ErrorText(words._("The file of rules needs a newer version of Volteface."), advice)
    if not error.where:
        return ErrorText(words._("This file holds something else than rules."), advice)
    what = words._("The file of rules does not fit this version of Volteface; the fault is at “{where}”.")
    return ErrorText(what.format(where=error.where), advice)


@error_text.register
def _no_such_account(error: NoSuchAccount, words: Words) -> ErrorText:
    return ErrorText(
        words._("This archive has no account “{account}”.").format(account=_shown(error.account)),
        words._("The accounts here are: {accounts}.").format(accounts=", ".join(error.known)),
    )


@error_text.register
def _report_error(error: ReportError, words: Words) -> ErrorText:
    return ErrorText(
        words._("The summary could not be made: {detail}").format(detail=error.detail),
        words._("Try again without the texts of your items. If it fails again, please report it."),
    )


@error_text.register
def _would_replace_source(error: WouldReplaceSource, words: Words) -> ErrorText:
    return ErrorText(
        words._("“{name}” is a file that Volteface reads from. It was not replaced.").format(
            name=_shown(error.path.name)
        ),
        words._("Choose another name."),
    )


@error_text.register
def _output_is_folder(error: OutputIsFolder, words: Words) -> ErrorText:
    return ErrorText(
        words._("“{path}” is a folder.").format(path=_shown(error.path)),
        words._("Add the name that the file in it is to have."),
    )


@error_text.register
def _no_output_folder(error: NoOutputFolder, words: Words) -> ErrorText:
    return ErrorText(
        words._("There is no folder “{path}”.").format(path=_shown(error.path.parent)),
        words._("Make the folder, or choose another one."),
    )


@error_text.register
def _save_error(error: SaveError, words: Words) -> ErrorText:
    problem = system_problem(error.problem, words)
    return ErrorText(
        words._("“{name}” could not be saved: {problem}").format(name=_shown(error.path.name), problem=problem),
        words._("Choose another folder or name, and check that there is room on the disk."),
    )


@error_text.register
def _cancelled(_error: Cancelled, words: Words) -> ErrorText:
    return ErrorText(words._("You stopped the work."), words._("Nothing was changed. You can start again at any time."))


def _instead(hint: Reason, words: Words) -> str:
    """Say what was given and what to do instead; where that is not known, only the latter."""
    return _which_archives(words) if hint is Reason.NONE else sentence(hint, words)


def _which_archives(words: Words) -> str:
    return words._("Choose the zip that Meta gave you, all of its parts, or the folder that you unpacked it into.")


def _unknown_key(words: Words) -> str:
    return words._("The file of answers has a key that Volteface does not know: “{where}”.")


def _wrong_value(words: Words) -> str:
    return words._("The file of answers has a wrong or missing value at “{where}”.")


def _not_json(words: Words) -> str:
    return words._("The file of answers is not valid JSON.")


def _newer_version(words: Words) -> str:
    return words._("The file of answers was written by a newer version of Volteface.")


def _reply_before_objection(words: Words) -> str:
    return words._("By the file of answers Meta replied before you objected: “{where}”.")


_ANSWER_PROBLEMS: dict[str, Callable[[Words], str]] = {
    "unknown-key": _unknown_key,
    "wrong-value": _wrong_value,
    "not-json": _not_json,
    "newer-version": _newer_version,
    "reply-before-objection": _reply_before_objection,
}
