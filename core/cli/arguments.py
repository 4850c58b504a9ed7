"""What may stand on the command line; the help has an example for each command."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from core.i18n import Words
from core.judging.region import is_country
from core.vocabulary import Category, Choice, Use

_EXAMPLES = {
    "check": "volteface check facebook-anna.zip --region FR",
    "items": "volteface items facebook-anna.zip --use may-be-used --format csv -o public.csv",
    "report": "volteface report facebook-anna.zip instagram-anna.zip -o summary.pdf --texts 20",
    "members": "volteface members facebook-anna.zip --json",
    "questions": "volteface questions facebook-anna.zip --json",
}


def parse(arguments: Sequence[str], words: Words) -> argparse.Namespace:
    """Read the arguments; a wrong use prints what is wrong and exits with status 2."""
    parser = _parser(words)
    return parser.parse_args(arguments)


def language_in(arguments: Sequence[str]) -> str | None:
    """Find `--lang` before anything is parsed, so that even the help speaks it."""
    finder = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    finder.add_argument("--lang")
    known, _ = finder.parse_known_args([one for one in arguments if one not in ("-h", "--help")])
    found: str | None = known.lang
    return found


def _parser(words: Words) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="volteface",
        description=words._("See which of your Facebook and Instagram items Meta may use to train its AI, and why."),
        epilog=words._("Without a command the window opens. Nothing leaves this computer."),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_check(commands, words)
    _add_items(commands, words)
    _add_report(commands, words)
    _add_members(commands, words)
    _add_questions(commands, words)
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, summary: str, words: Words
) -> argparse.ArgumentParser:
    """Add a command with the options that all have; the example shows the usual way."""
    command = commands.add_parser(
        name,
        help=summary,
        description=summary,
        epilog=words._("Example: {example}").format(example=_EXAMPLES[name]),
        allow_abbrev=False,
    )
    several = words._("a zip or folder; several parts are read together")
    command.add_argument("archive", nargs="+", type=Path, metavar="ARCHIVE", help=several)
    command.add_argument("--answers", type=Path, metavar="FILE", help=words._("what you answered, as a JSON file"))
    command.add_argument("--region", type=_country, metavar="CC", help=words._("your country, such as FR"))
    today = words._("the day of the check; today by default")
    command.add_argument("--on", type=_day, metavar="YYYY-MM-DD", help=today)
    command.add_argument("--lang", metavar="CODE", help=words._("the language to speak, such as fr"))
    command.add_argument("--quiet", action="store_true", help=words._("no progress on the error output"))
    return command


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser], words: Words) -> None:
    summary = words._("Print how many of your items may be used, and how sure that is.")
    check = _command(commands, "check", summary, words)
    check.add_argument("--json", action="store_true", help=words._("print the figures for a program"))


def _add_items(commands: argparse._SubParsersAction[argparse.ArgumentParser], words: Words) -> None:
    items = _command(commands, "items", words._("List items with their verdicts."), words)
    form = words._(
        "one JSON object a line, or a table; in a table, cells that a spreadsheet could take for a formula "
        "begin with an apostrophe"
    )
    items.add_argument("--format", choices=("jsonl", "csv"), default="jsonl", help=form)
    items.add_argument("-o", "--output", type=Path, metavar="FILE", help=words._("write to this file"))
    items.add_argument(
        "--category", action="append", type=_choice(Category), default=[], metavar="C", help=_listed(Category)
    )
    items.add_argument("--use", action="append", type=_choice(Use), default=[], metavar="U", help=_listed(Use))
    items.add_argument("--mine", action="store_true", help=words._("only what is yours"))


def _add_report(commands: argparse._SubParsersAction[argparse.ArgumentParser], words: Words) -> None:
    report = _command(commands, "report", words._("Write your personal summary as a PDF."), words)
    where = words._("write to this file")
    report.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf", help=where)
    texts = words._("add the first N texts that may be used")
    report.add_argument("--texts", type=_count, default=0, metavar="N", help=texts)


def _add_members(commands: argparse._SubParsersAction[argparse.ArgumentParser], words: Words) -> None:
    members = _command(commands, "members", words._("List what became of each file of the archive."), words)
    members.add_argument("--json", action="store_true", help=words._("print the list for a program"))


def _add_questions(commands: argparse._SubParsersAction[argparse.ArgumentParser], words: Words) -> None:
    summary = words._("List the questions whose answers settle the most, best first.")
    questions = _command(commands, "questions", summary, words)
    questions.add_argument("--json", action="store_true", help=words._("print the list for a program"))


def _choice(choices: type[Choice]) -> Callable[[str], Choice]:
    def read(word: str) -> Choice:
        return choices(word)

    read.__name__ = choices.__name__.lower()  # argparse names the type in its message
    return read


def _listed(choices: type[Choice]) -> str:
    return ", ".join(choice.word for choice in choices)


def _country(code: str) -> str:
    if not is_country(code.upper()):
        raise ValueError
    return code.upper()


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError
    return number


def _version() -> str:
    from importlib.metadata import version  # noqa: PLC0415  # slow to import, asked for once in a lifetime

    return f"Volteface {version('volteface')}"
