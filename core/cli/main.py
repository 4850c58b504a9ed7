"""Runs a command: loads, asks, prints; gives the exit status of the contract (0, 2, 3, 130)."""

from __future__ import annotations

import argparse
import locale
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date

from core.answers import NO_ANSWERS, Answers, read_answers
from core.cli.arguments import language_in, parse
from core.cli.checking import run_check
from core.cli.items import run_items
from core.cli.members import run_members
from core.cli.progress import Bar
from core.cli.questions import run_questions
from core.cli.reporting import run_report
from core.errors import AnswersError, ArchiveError, Cancelled, NoSuchSource, NothingReadable, SaveError, VoltefaceError
from core.i18n import Words, words_for
from core.library.library import Library
from core.loading import Check, Unwatched, load
from core.messages import error_text

DONE, WRONG_USE, NOTHING_READ, CANCELLED = 0, 2, 3, 130

Command = Callable[[Library, argparse.Namespace, Words], None]
_COMMANDS: dict[str, Command] = {
    "check": run_check,
    "items": run_items,
    "report": run_report,
    "members": run_members,
    "questions": run_questions,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    words = words_for(*_languages(given))
    _speak_utf8()
    try:
        return _run(parse(given, words), words)
    except (KeyboardInterrupt, Cancelled):
        return CANCELLED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): what it wanted it has.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except VoltefaceError as error:
        _complain(error, words)
        return _status(error)


def _run(wanted: argparse.Namespace, words: Words) -> int:
    answers = _answers(wanted)
    check = Check(wanted.on or date.today(), answers, wanted.region)  # noqa: DTZ011  # the person's own day
    bar = Unwatched() if wanted.quiet else Bar(sys.stderr, words)
    library = load(wanted.archive, check, bar)
    if isinstance(bar, Bar):
        bar.finish()
    try:
        _warn_of_damage(library, words)
        _COMMANDS[wanted.command](library, wanted, words)
        sys.stdout.flush()
    finally:
        library.close()
    return DONE


def _answers(wanted: argparse.Namespace) -> Answers:
    if wanted.answers is None:
        return NO_ANSWERS
    try:
        return read_answers(wanted.answers.read_bytes())
    except OSError as error:
        raise NoSuchSource(wanted.answers) from error


def _languages(given: Sequence[str]) -> list[str]:
    """The language asked for, else the system's."""
    asked = language_in(given)
    if asked:
        return [asked]
    system = [os.environ.get(name, "") for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")]
    return [tag for entry in system for tag in entry.split(":") if tag] or [locale.getlocale()[0] or "en"]


def _speak_utf8() -> None:
    """Print UTF-8 whatever the terminal's encoding; a lone surrogate in somebody's text must not end the job."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _warn_of_damage(library: Library, words: Words) -> None:
    damaged = library.summary().ledger.damaged
    if damaged:
        sentence = words.n(
            "{n} file of the archive is damaged; everything else was read. See the command “members”.",
            "{n} files of the archive are damaged; everything else was read. See the command “members”.",
            damaged,
        )
        print(sentence, file=sys.stderr)


def _complain(error: VoltefaceError, words: Words) -> None:
    text = error_text(error, words)
    print(text.what, file=sys.stderr)
    if text.advice:
        print(text.advice, file=sys.stderr)


def _status(error: VoltefaceError) -> int:
    if isinstance(error, NothingReadable):
        return NOTHING_READ
    if isinstance(error, NoSuchSource | AnswersError | SaveError):
        return WRONG_USE
    return NOTHING_READ if isinstance(error, ArchiveError) else WRONG_USE
