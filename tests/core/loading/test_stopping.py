from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import Cancelled
from core.library.database import Database
from core.loading import Check, Progress, Stage, load
from core.loading.stopping import stopping
from gui.example import example_archives
from tests.core.loading.making import DAY

ENDLESS = "SELECT sum(hash(a.range * b.range)) FROM range(1000000) a, range(1000000) b"


class StoppedAt:
    """A watch whose person wants it stopped as soon as a stage begins."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._reached = False

    def progress(self, progress: Progress) -> None:
        """Look at the stage."""
        self._reached = self._reached or progress.stage is self._stage

    def cancelled(self) -> bool:
        """Whether the stage began."""
        return self._reached


class Pressed:
    """A watch whose person wants it stopped from the start."""

    def progress(self, progress: Progress) -> None:
        """Ignore it."""

    def cancelled(self) -> bool:
        """Yes."""
        return True


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database()
    yield made
    made.close()


@pytest.fixture(scope="module")
def example() -> tuple[Path, ...]:
    return tuple(example_archives())


@pytest.mark.parametrize("stage", Stage)
def test_it_can_be_stopped_at_every_stage(stage: Stage, example: tuple[Path, ...]) -> None:
    with pytest.raises(Cancelled):
        load(example, Check(DAY), StoppedAt(stage))


def test_a_statement_that_would_run_for_years_is_stopped(database: Database) -> None:
    with pytest.raises(Cancelled), stopping(database, Pressed()):
        database.rows(ENDLESS)


def test_nobody_goes_on_looking_afterwards(database: Database) -> None:
    with stopping(database, StoppedAt(Stage.OPENING)):
        assert "volteface-stopping" in {thread.name for thread in threading.enumerate()}
    assert "volteface-stopping" not in {thread.name for thread in threading.enumerate()}
