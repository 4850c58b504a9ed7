"""What nobody expected: told to the developers on the terminal, without a word of anybody's archive."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

Told = Callable[[Exception], None]


def tell_developers(error: BaseException) -> None:
    """Print where an error came from; its own text stays out, since it may quote an item."""
    lines = traceback.format_tb(error.__traceback__)
    sys.stderr.write("".join(lines) + f"{type(error).__module__}.{type(error).__qualname__}\n")


def catch_what_nobody_expected(told: Told) -> None:
    """Show errors of the window itself instead of losing them on a terminal that nobody looks at."""

    def hook(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if isinstance(error, Exception):
            told(error)
        else:
            sys.__excepthook__(kind, error, where)

    sys.excepthook = hook
