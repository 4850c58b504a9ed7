"""A bar on the error output while an archive is read."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

from core.i18n import Words
from core.loading import Progress, Stage

_WIDTH = 28
_EVERY_SECONDS = 0.1
_SILENT_SECONDS = 0.7  # at the beginning, unless items come: what cannot be read is mostly told at once
_QUIET_SECONDS = 2.0  # between lines where the output is no terminal


class Bar:
    """Draws on one line of a terminal; elsewhere it says a line now and then."""

    def __init__(self, stream: TextIO, words: Words, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._words = words
        self._clock = clock
        self._terminal = stream.isatty()
        self._begun_at = clock()
        self._drawn_at: float | None = None
        self._drawn: Progress | None = None
        self._last: Progress | None = None

    def progress(self, progress: Progress) -> None:
        """Draw, though not more often than somebody could see."""
        now = self._clock()
        self._last = progress
        if self._drawn_at is None:
            if not progress.items and now - self._begun_at < _SILENT_SECONDS:
                return
        elif now - self._drawn_at < (_EVERY_SECONDS if self._terminal else _QUIET_SECONDS):
            return
        self._drawn_at = now
        self._draw(progress)

    def _draw(self, progress: Progress) -> None:
        self._drawn = progress
        line = self._line(progress)
        self._stream.write(f"\r\x1b[2K{line}" if self._terminal else f"{line}\n")
        self._stream.flush()

    def cancelled(self) -> bool:
        """Never: the keyboard interrupts."""
        return False

    def finish(self) -> None:
        """Clear the line of a terminal; elsewhere the last line says how far the work came, not how far it once was."""
        if self._drawn is None or self._last is None:
            return
        if self._terminal:
            self._stream.write("\r\x1b[2K")
            self._stream.flush()
        elif self._last is not self._drawn:
            self._draw(self._last)

    def _line(self, progress: Progress) -> str:
        share = progress.done_bytes / progress.total_bytes if progress.total_bytes else 0.0
        filled = round(share * _WIDTH)
        bar = "█" * filled + "░" * (_WIDTH - filled)
        words = self._words
        stages = {
            Stage.OPENING: words._("Opening the archive…"),
            Stage.FACTS: words._("Finding out whose archive it is…"),
            Stage.READING: words._("Reading…"),
            Stage.SORTING: words._("Putting things together…"),
            Stage.JUDGING: words._("Deciding…"),
        }
        items = words.n("{n} item", "{n} items", progress.items)
        return f"{bar} {words.percent(share)}  {stages[progress.stage]}  {items}"
