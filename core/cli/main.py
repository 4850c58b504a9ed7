"""Runs a command: loads, asks, prints; gives the exit status of the contract (0, 2, 3, 130)."""

from __future__ import annotations

import argparse
import errno
import locale
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from core.answers import NO_ANSWERS, Answers
from core.answers_file import read_answers
from core.asked_language import take_language
from core.cli.arguments import WRONG_USE, parse
from core.cli.checking import print_summary, run_check
from core.cli.comparing import run_compare
from core.cli.interrupting import Interruptible
from core.cli.items import run_items
from core.cli.members import run_members
from core.cli.notes import warn_of_damage, warn_of_idle_answers
from core.cli.progress import Bar
from core.cli.questions import run_questions
from core.cli.reporting import run_report
from core.errors import AnswersError, ArchiveError, Cancelled, NoSuchSource, NothingReadable, SaveError, VoltefaceError
from core.i18n import SOURCE_LANGUAGE, Words, asked_languages, words_for
from core.judging.newer_rules import load_newer_policy
from core.library.library import Library
from core.loading import Check, Unwatched, load
from core.messages import error_text
from core.messages.languages import unspoken
from core.messages.system_problems import system_problem
from core.plausible import refuse_impossible
from core.saving import refuse_to_replace, refuse_unwritable

DONE, NOTHING_READ, CANCELLED = 0, 3, 130

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
    _need_no_error_output()
    language, given = take_language(sys.argv[1:] if arguments is None else arguments)
    if language is not None and (sentence := unspoken(language)):
        print(sentence, file=sys.stderr)
        return WRONG_USE
    words = words_for(*_languages(language))
    return _guarded(lambda: _run(parse(given, words), words), words)


def check_and_report(archives: Sequence[Path], pdf: Path) -> int:
    """Print the summary and save its PDF, reading the archives once; what a machine without a display gets."""
    _need_no_error_output()
    words = words_for(*asked_languages(os.environ))
    arguments = parse(["report", *map(str, archives), "--output", str(pdf)], words)
    return _guarded(lambda: _run_all((print_summary, run_report), arguments, words), words)


def _guarded(run: Callable[[], None], words: Words) -> int:
    """Do something and turn its end into an exit status and, if need be, a sentence."""
    try:
        _speak_utf8()
        run()
    except (KeyboardInterrupt, Cancelled):
        return CANCELLED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): what it wanted it has.
        _write_nowhere()
    except OSError as error:  # whatever else fails so has an error of its own: this is the output
        problem = system_problem(error.strerror or "", words)
        print(words._("The output cannot be written: {problem}").format(problem=problem), file=sys.stderr)
        _write_nowhere()
        return WRONG_USE
    except VoltefaceError as error:
        _complain(error, words)
        return _status(error)
    return DONE


def _write_nowhere() -> None:
    """Give up the output: what is still to be written to it, at the latest when the program ends, goes nowhere."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(wanted: argparse.Namespace, words: Words) -> None:
    if wanted.command == "compare":
        with _opened([wanted.old], wanted, words) as old, _opened([wanted.new], wanted, words) as new:
            warn_of_idle_answers((old, new), words)
            run_compare(old, new, wanted, words)
            sys.stdout.flush()
    else:
        _run_all((_COMMANDS[wanted.command],), wanted, words)


def _run_all(commands: Sequence[Command], wanted: argparse.Namespace, words: Words) -> None:
    """Load once and run these commands on what was read."""
    with _opened(wanted.archive, wanted, words) as library:
        warn_of_idle_answers((library,), words)
        for command in commands:
            command(library, wanted, words)
        sys.stdout.flush()


@contextmanager
def _opened(archives: Sequence[Path], wanted: argparse.Namespace, words: Words) -> Iterator[Library]:
    """Load archives, showing a bar meanwhile unless that is unwanted; says if something in them is damaged."""
    if getattr(wanted, "output", None) is not None:  # told before anything is read, which may take long
        refuse_to_replace(wanted.output, filter(None, (*archives, wanted.answers, wanted.policy)))
        refuse_unwritable(wanted.output)
    policy = load_newer_policy(wanted.policy) if wanted.policy else None
    day = wanted.on or date.today()  # noqa: DTZ011  # the person's own day
    check = Check(day, _answers(wanted), wanted.region, policy)
    bar = Unwatched() if wanted.quiet else Bar(sys.stderr, words)
    watch = Interruptible(bar)
    try:
        with watch.listening():
            library = load(archives, check, watch)
    finally:
        if isinstance(bar, Bar):
            bar.finish()
    try:
        warn_of_damage(library, words)
        yield library
    finally:
        library.close()


def _answers(wanted: argparse.Namespace) -> Answers:
    if wanted.answers is None:
        return NO_ANSWERS
    try:
        answers = read_answers(wanted.answers.read_bytes())
    except OSError as error:
        raise NoSuchSource(wanted.answers) from error
    refuse_impossible(answers, date.today())  # noqa: DTZ011  # the person's own day
    return answers


def _languages(asked: str | None) -> list[str]:
    """The language asked for, else the system's."""
    if asked:
        return [asked]
    return asked_languages(os.environ) or [locale.getlocale()[0] or SOURCE_LANGUAGE]


def _need_no_error_output() -> None:
    """Do the job also where whoever started the program closed its error output (`2>&-`)."""
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (for as long as the program runs)


def _speak_utf8() -> None:
    """Print UTF-8 whatever the terminal's encoding; a lone surrogate in somebody's text must not end the job.

    Raises `OSError` where there is nothing to print to.
    """
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


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
