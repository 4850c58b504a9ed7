from __future__ import annotations

import io

from core.cli.progress import Bar
from core.i18n import words_for
from core.loading import Progress, Stage

WORDS = words_for("en")


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        return True


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def begun(stream: io.StringIO) -> Bar:
    """Give a bar of work that has lasted for a while."""
    clock = Clock()
    bar = Bar(stream, WORDS, clock)
    clock.seconds = 5.0
    return bar


def test_nothing_is_drawn_where_the_work_ends_at_once() -> None:
    for stream in (Terminal(), io.StringIO()):
        bar = Bar(stream, WORDS, Clock())
        bar.progress(Progress(Stage.OPENING))
        bar.progress(Progress(Stage.FACTS, 2, 2))
        bar.finish()
        assert stream.getvalue() == ""


def test_a_terminal_gets_one_line_that_is_drawn_over() -> None:
    stream = Terminal()
    bar = Bar(stream, WORDS)
    bar.progress(Progress(Stage.READING, 50, 100, items=1234))
    bar.finish()
    assert "50%" in stream.getvalue()
    assert "1,234 items" in stream.getvalue()
    assert "\n" not in stream.getvalue()
    assert stream.getvalue().endswith("\r\x1b[2K")


def test_elsewhere_it_is_lines_without_control_signs() -> None:
    stream = io.StringIO()
    bar = begun(stream)
    bar.progress(Progress(Stage.OPENING))
    bar.finish()
    assert stream.getvalue().endswith("\n")
    assert "\x1b" not in stream.getvalue()


def test_elsewhere_the_last_line_says_how_far_the_work_came() -> None:
    stream = io.StringIO()
    bar = begun(stream)
    bar.progress(Progress(Stage.READING, 15, 100))
    bar.progress(Progress(Stage.JUDGING, 100, 100, items=81))
    bar.finish()
    first, last = stream.getvalue().splitlines()
    assert "15%" in first
    assert "100%" in last
    assert "81 items" in last


def test_it_is_not_drawn_more_often_than_somebody_could_see() -> None:
    stream = Terminal()
    bar = begun(stream)
    for _ in range(1000):
        bar.progress(Progress(Stage.READING, 1, 2))
    assert stream.getvalue().count("\r") == 1


def test_every_stage_has_its_words() -> None:
    lines = set()
    for stage in Stage:
        stream = io.StringIO()
        begun(stream).progress(Progress(stage))
        lines.add(stream.getvalue())
    assert len(lines) == len(Stage)


def test_the_keyboard_interrupts_not_the_bar() -> None:
    assert Bar(io.StringIO(), WORDS).cancelled() is False
