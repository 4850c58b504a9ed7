"""What nobody expected: told to the developers on the terminal, without a word of anybody's archive."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

Told = Callable[[Exception], None]


def tell_developers(error: BaseException) -> None:
    """Print where an error came from; its own text stays out, since it may quote an item."""
    lines = traceback.format_tb(error.__traceback__)
    sys.stderr.write("".join(lines) + f"{type(error).__module__}.{type(error).__qualname__}\n")


def place_of(error: BaseException) -> str:
    """Say of which kind an error is and where in the program it came from, without its own text."""
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return kind
    last = frames[-1]
    return f"{kind} at {'/'.join(Path(last.filename).parts[-3:])}:{last.lineno} in {last.name}"


def catch_what_nobody_expected(told: Told) -> None:
    """Show errors of the window itself instead of losing them on a terminal that nobody looks at."""

    def hook(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if isinstance(error, Exception):
            told(error)
        else:
            sys.__excepthook__(kind, error, where)

    sys.excepthook = hook
