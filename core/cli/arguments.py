"""What may stand on the command line; the help has an example for each command."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from core.cli.mistakes import mistake
from core.i18n import Words
from core.judging.region import is_country
from core.version import program_version
from core.vocabulary import Category, Choice, Use

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction["_Parser"]  # noqa: SLF001  # argparse gives its type no public name

WRONG_USE = 2
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EXAMPLES = {
    "check": "volteface check facebook-anna.zip --region FR",
    "items": "volteface items facebook-anna.zip --use may-be-used --format csv -o public.csv",
    "report": "volteface report facebook-anna.zip instagram-anna.zip -o summary.pdf --texts 20",
    "members": "volteface members facebook-anna.zip --json",
    "questions": "volteface questions facebook-anna.zip --json",
    "compare": "volteface compare facebook-anna-2025.zip facebook-anna-2026.zip",
}


def parse(arguments: Sequence[str], words: Words) -> argparse.Namespace:
    """Read the arguments; a wrong use says what is wrong and exits with status 2."""
    return _parser(words).parse_args(arguments)


class _Parser(argparse.ArgumentParser):
    """Says in the person's language what argparse says in English."""

    words: Words

    @classmethod
    def speaking(cls, words: Words) -> type[_Parser]:
        """Give the class that speaks these words: argparse makes the parsers of commands by itself."""
        return type(cls.__name__, (cls,), {"words": words})

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, add_help=False, allow_abbrev=False, formatter_class=_formatter(self.words))
        self.options = self.add_argument_group(self.words._("options"))
        self.options.add_argument("-h", "--help", action="help", help=self.words._("show this help and end"))

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and end with status 2."""
        self.print_usage(sys.stderr)
        sentence = self.words._("This cannot be understood: {problem}.").format(problem=mistake(message, self.words))
        advice = self.words._("“{command} --help” shows what is possible.").format(command=self.prog)
        self.exit(WRONG_USE, f"{sentence}\n{advice}\n")


class _ShowVersion(argparse.Action):
    """Says the version and ends; argparse's own action would look it up at every start."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        parser.exit(message=f"Volteface {program_version()}\n")


def _formatter(words: Words) -> type[argparse.RawDescriptionHelpFormatter]:
    class Formatter(argparse.RawDescriptionHelpFormatter):
        """Begins the usage line in the person's language."""

        def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
            super().add_usage(usage, actions, groups, words._("usage: ") if prefix is None else prefix)

    return Formatter


def _parser(words: Words) -> argparse.ArgumentParser:
    parser = _Parser.speaking(words)(
        prog="volteface",
        description=words._("See which of your Facebook and Instagram items Meta may use to train its AI, and why."),
        usage=_usage(words),
        epilog=words._("Nothing leaves this computer."),
    )
    parser.options.add_argument("--version", action=_ShowVersion, nargs=0, help=words._("show the version"))
    commands = parser.add_subparsers(
        dest="command", required=True, metavar=words._("COMMAND"), title=words._("commands"), prog=parser.prog
    )
    _add_check(commands, words)
    _add_items(commands, words)
    _add_report(commands, words)
    _add_members(commands, words)
    _add_questions(commands, words)
    _add_compare(commands, words)
    return parser


def _usage(words: Words) -> str:
    """Give both ways to start: the window, which no command stands for, and the commands."""
    archive, command = words.p("placeholder", "ARCHIVE"), words._("COMMAND")
    ways = {f"[{archive}…]": words._("open the window"), f"{command} {archive}…": words._("do one thing and end")}
    return "".join(f"\n  volteface {how:<20}{what}" for how, what in ways.items())


def _command(commands: Commands, name: str, summary: str, words: Words) -> argparse._ArgumentGroup:
    """Add a command that reads archives together, with the options that all commands have."""
    command = _bare_command(commands, name, summary, words)
    several = words._("a zip or folder; several parts are read together")
    command.add_argument_group(words._("what to read")).add_argument(
        "archive", nargs="+", type=Path, metavar=words.p("placeholder", "ARCHIVE"), help=several
    )
    return _with_options(command, words)


def _bare_command(commands: Commands, name: str, summary: str, words: Words) -> _Parser:
    """Add a command that takes nothing yet; the example shows the usual way."""
    example = words._("Example: {example}").format(example=_EXAMPLES[name])
    return commands.add_parser(name, help=summary, description=summary, epilog=example)


def _with_options(command: _Parser, words: Words) -> argparse._ArgumentGroup:
    """Add the options that all commands have."""
    options = command.options
    file, day = words.p("placeholder", "FILE"), words.p("placeholder", "YYYY-MM-DD")
    country, code = words.p("placeholder", "CC"), words.p("placeholder", "CODE")
    options.add_argument("--answers", type=Path, metavar=file, help=words._("what you answered, as a JSON file"))
    options.add_argument("--region", type=_country(words), metavar=country, help=words._("your country, such as FR"))
    newer = words._("rules that are newer than those of the program, as a JSON file")
    options.add_argument("--policy", type=Path, metavar=file, help=newer)
    today = words._("the day of the check; today by default")
    options.add_argument("--on", type=_day(words), metavar=day, help=today)
    options.add_argument("--lang", metavar=code, help=words._("the language to speak, such as fr"))
    options.add_argument("--quiet", action="store_true", help=words._("no progress on the error output"))
    return options


def _add_check(commands: Commands, words: Words) -> None:
    summary = words._("Print how many of your items may be used, and how sure this is.")
    check = _command(commands, "check", summary, words)
    check.add_argument("--json", action="store_true", help=words._("print the figures for a program"))


def _add_items(commands: Commands, words: Words) -> None:
    items = _command(commands, "items", words._("List items with their verdicts."), words)
    form = words._(
        "one JSON object a line, or a table; in a table, cells that a spreadsheet could take for a formula "
        "begin with an apostrophe"
    )
    items.add_argument("--format", choices=("jsonl", "csv"), default="jsonl", help=form)
    where = words._("write to this file")
    items.add_argument("-o", "--output", type=Path, metavar=words.p("placeholder", "FILE"), help=where)
    items.add_argument(
        "--category", action="append", type=_choice(Category, words), default=[], metavar="C", help=_listed(Category)
    )
    items.add_argument("--use", action="append", type=_choice(Use, words), default=[], metavar="U", help=_listed(Use))
    items.add_argument("--mine", action="store_true", help=words._("only what is yours"))


def _add_report(commands: Commands, words: Words) -> None:
    report = _command(commands, "report", words._("Write your personal summary as a PDF."), words)
    where = words._("write to this file")
    pdf = words.p("placeholder", "FILE.pdf")
    report.add_argument("-o", "--output", type=Path, required=True, metavar=pdf, help=where)
    one = words._("only this account, such as facebook-1; “check” names them")
    report.add_argument("--account", metavar="ID", help=one)
    texts = words._("add the first N texts that may be used")
    report.add_argument("--texts", type=_count(words), default=0, metavar="N", help=texts)


def _add_members(commands: Commands, words: Words) -> None:
    members = _command(commands, "members", words._("List what became of each file of the archive."), words)
    members.add_argument("--json", action="store_true", help=words._("print the list for a program"))


def _add_questions(commands: Commands, words: Words) -> None:
    summary = words._("List the questions whose answers settle the most, best first.")
    questions = _command(commands, "questions", summary, words)
    questions.add_argument("--json", action="store_true", help=words._("print the list for a program"))


def _add_compare(commands: Commands, words: Words) -> None:
    summary = words._("Tell what is new, gone, edited, or no longer public between two archives of one account.")
    compare = _bare_command(commands, "compare", summary, words)
    what = compare.add_argument_group(words._("what to read"))
    parts = words._("a zip, or a folder with all parts of the archive")
    what.add_argument("old", type=Path, metavar=words.p("placeholder", "OLD"), help=parts)
    what.add_argument("new", type=Path, metavar=words.p("placeholder", "NEW"), help=parts)
    options = _with_options(compare, words)
    options.add_argument("--json", action="store_true", help=words._("print the list for a program"))


def _choice(choices: type[Choice], words: Words) -> Callable[[str], Choice]:
    def read(word: str) -> Choice:
        try:
            return choices(word)
        except ValueError as error:
            sentence = words._("“{word}” is none of: {possible}")
            raise argparse.ArgumentTypeError(sentence.format(word=word, possible=_listed(choices))) from error

    return read


def _listed(choices: type[Choice]) -> str:
    return ", ".join(choice.word for choice in choices)


def _country(words: Words) -> Callable[[str], str]:
    def read(code: str) -> str:
        if not is_country(code.upper()):
            sentence = words._("“{word}” is no code of a country; write two letters, such as FR")
            raise argparse.ArgumentTypeError(sentence.format(word=code))
        return code.upper()

    return read


def _day(words: Words) -> Callable[[str], date]:
    def read(text: str) -> date:
        problem = words._("“{word}” is no day; write it as 2026-01-31").format(word=text)
        if not _DAY.fullmatch(text):  # of 20260131 and 2026-W05-1 Python makes days, too
            raise argparse.ArgumentTypeError(problem)
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(problem) from error

    return read


def _count(words: Words) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isdecimal():
            raise argparse.ArgumentTypeError(words._("“{word}” is no whole number").format(word=text))
        return int(text)

    return read
