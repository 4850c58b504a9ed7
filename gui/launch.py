"""The one entry point: opens the window, or hands over to the command line.

Kept small on purpose: worker processes import this module again, and the command line starts without Qt.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from core.asked_language import take_language

SUBCOMMANDS = frozenset({"check", "items", "report", "members", "questions", "compare"})
WRONG_USE, CANCELLED = 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Volteface as the `volteface` command and `make run` do; gives the exit status.

    `--run` (used by `make run`) does the same job on the command line where no display can show a window.
    """
    try:
        return _run(arguments)
    except KeyboardInterrupt:  # while the program was still being imported; later the commands see to it
        return CANCELLED


def _run(arguments: Sequence[str] | None) -> int:
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--run"]:
        return _open_or_report(given[1:])
    language, paths = take_language(given)
    if is_for_command_line(paths):
        from core.cli import main as run_command_line

        return run_command_line(given)
    return _open_in(language, paths) if language is not None else _open_window(paths, None)


def is_for_command_line(given: Sequence[str]) -> bool:
    """Tell whether the arguments name a subcommand or hold an option: the window takes only paths."""
    return given[:1] != [] and (given[0] in SUBCOMMANDS or any(word.startswith("-") for word in given))


def _open_or_report(paths: list[str]) -> int:
    from gui.display import has_display

    if has_display():
        return _open_window(paths, None)
    from gui.without_display import check_and_report

    return check_and_report(paths)


def _open_in(language: str, paths: list[str]) -> int:
    from core.messages.languages import unspoken

    if sentence := unspoken(language):
        print(sentence, file=sys.stderr)
        return WRONG_USE
    return _open_window(paths, language)


def _open_window(paths: list[str], language: str | None) -> int:
    from gui.display import broken_library, why_no_window

    reason = why_no_window(language=language, paths=paths)
    if reason is None:
        try:
            from gui.app import run
        except ImportError as error:
            reason = broken_library(error)
        else:
            return run(paths, language)
    print(reason, file=sys.stderr)
    return WRONG_USE


if __name__ == "__main__":
    sys.exit(main())
