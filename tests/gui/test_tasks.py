"""Work runs off the window's thread and comes back to it; nothing is lost, nothing comes too late."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.tasks import Latest, Tasks, Ticket


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def fail(_ticket: Ticket) -> None:
    raise KeyError("nothing of this is shown")


def test_work_runs_on_another_thread_and_its_answer_on_this_one(tasks: Tasks, qtbot: QtBot) -> None:
    threads: list[int] = []

    def done(worker: int) -> None:
        threads.extend((worker, threading.get_ident()))

    tasks.run(lambda _ticket: threading.get_ident(), done=done, owner=tasks)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] != threading.get_ident() == threads[1]


def test_an_error_goes_to_whoever_claims_it(tasks: Tasks, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    tasks.run(fail, done=lambda _none: None, failed=errors.append, owner=tasks)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], KeyError)


def test_an_error_that_nobody_claims_is_told(tasks: Tasks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tasks.unclaimed) as told:
        tasks.run(fail, done=lambda _none: None, owner=tasks)
    assert isinstance(told.args[0], KeyError)


def test_a_cancelled_answer_is_not_delivered(tasks: Tasks, qtbot: QtBot) -> None:
    answers: list[str] = []
    go = threading.Event()
    cancelled = tasks.run(lambda _ticket: go.wait(10), done=lambda _ok: answers.append("cancelled"), owner=tasks)
    cancelled.cancel()
    go.set()
    tasks.run(lambda _ticket: None, done=lambda _none: answers.append("later"), owner=tasks)
    qtbot.waitUntil(lambda: "later" in answers)
    tasks.close()
    assert answers == ["later"]


def test_work_sees_that_it_was_cancelled(tasks: Tasks, qtbot: QtBot) -> None:
    seen = threading.Event()

    def work(ticket: Ticket) -> None:
        while not ticket.cancelled:
            seen.wait(0.001)
        seen.set()

    tasks.run(work, done=lambda _none: None, owner=tasks).cancel()
    qtbot.waitUntil(seen.is_set)


def test_the_answer_for_an_owner_that_is_gone_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    owner, go, answers = QObject(), threading.Event(), []
    tasks.run(lambda _ticket: go.wait(10), done=answers.append, owner=owner)
    owner.deleteLater()
    qtbot.waitSignal(owner.destroyed).wait()
    go.set()
    tasks.run(lambda _ticket: "other", done=answers.append, owner=tasks)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["other"]


def test_what_waits_for_quiet_comes_last(tasks: Tasks, qtbot: QtBot) -> None:
    order: list[str] = []
    go = threading.Event()
    tasks.run(lambda _ticket: go.wait(10) and order.append("first"), done=lambda _none: None, owner=tasks)
    tasks.run_when_quiet(lambda _ticket: order.append("last"))
    go.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["first", "last"]


def test_of_overtaking_questions_only_the_newest_is_answered(tasks: Tasks, qtbot: QtBot) -> None:
    latest, asked, answers = Latest[str](tasks, tasks), [], []
    go = threading.Event()

    def question(name: str) -> str:
        asked.append(name)
        go.wait(10)
        return name

    for name in ("p", "pl", "pla", "plage"):
        latest.ask(lambda _ticket, name=name: question(name), answers.append)
    go.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert (asked, answers) == (["p", "plage"], ["plage"])


def test_after_a_failed_question_the_next_is_asked(tasks: Tasks, qtbot: QtBot) -> None:
    latest, answers = Latest[None](tasks, tasks), []
    with qtbot.waitSignal(tasks.unclaimed):
        latest.ask(fail, answers.append)
    latest.ask(lambda _ticket: None, lambda _none: answers.append("next"))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["next"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a priority for each thread")
def test_work_and_what_it_starts_let_the_window_go_first(tasks: Tasks, qtbot: QtBot) -> None:
    nice: list[int] = []
    ask = [sys.executable, "-c", "import os; print(os.nice(0))"]

    def work(_ticket: Ticket) -> int:
        return int(subprocess.run(ask, check=True, capture_output=True, text=True).stdout)

    tasks.run(work, done=nice.append, owner=tasks)
    qtbot.waitUntil(lambda: bool(nice))
    assert nice[0] > os.nice(0)
