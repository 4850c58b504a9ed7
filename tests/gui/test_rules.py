"""Rules newer than the program: chosen in the window, shown with their age, refused in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from core.judging.policy import shipped_policy
from gui.main_window import MainWindow
from gui.models.opened import Opened
from gui.widgets.notice import PassingNotice
from gui.widgets.rules_dialog import RulesDialog
from resources import resource
from tests.gui.walking import texts, the, visible

SHIPPED = resource("policy", "meta-ai-training.json").read_bytes()
OWN_DAY = b'"rules_of": "2026-11-25"'
Press = Callable[[QWidget, str], None]
Choose = Callable[[bytes], str]


@pytest.fixture
def ruled(open_window: MainWindow, opened: Opened, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window; afterwards the archive is judged by the program's own rules again."""
    yield open_window
    qtbot.waitUntil(lambda: open_window.is_quiet)
    here = opened.library.judgement
    opened.library.judge_again(answers=here.answers, day=here.day, policy=shipped_policy())


def show_rules(window: MainWindow, qtbot: QtBot) -> RulesDialog:
    next(one for one in window.findChildren(QAction) if "rules" in one.text()).trigger()
    qtbot.waitUntil(lambda: visible(window, RulesDialog) is not None)
    return the(window, RulesDialog)


@pytest.fixture
def choose(ruled: MainWindow, press: Press, qtbot: QtBot, tmp_path: Path) -> Choose:
    """Choose a file with this content in the dialog; gives what the window says to it."""

    def choose(document: bytes) -> str:
        (tmp_path / "rules.json").write_bytes(document)
        press(show_rules(ruled, qtbot), "Use newer rules")
        dialog = the(ruled, QFileDialog)
        dialog.fileSelected.emit(str(tmp_path / "rules.json"))
        dialog.reject()
        qtbot.waitUntil(lambda: visible(ruled, PassingNotice) is not None)
        return the(ruled, PassingNotice).accessibleName()

    return choose


def test_the_dialog_says_how_old_the_rules_are(ruled: MainWindow, qtbot: QtBot) -> None:
    shown = texts(show_rules(ruled, qtbot))
    assert "The rules are those of November 25, 2026" in shown or "day of the check, November 25, 2026" in shown
    assert "come with Volteface" in shown


def test_newer_rules_judge_the_open_archive_and_their_day_is_shown(
    ruled: MainWindow, press: Press, qtbot: QtBot, opened: Opened, choose: Choose
) -> None:
    newer = SHIPPED.replace(OWN_DAY, b'"rules_of": "2027-03-01"').replace(b'"EU": "2025-05-27"', b'"EU": "2028-01-01"')
    told = choose(newer)
    assert "those of March 1, 2027" in told
    qtbot.waitUntil(lambda: opened.library.summary().totals.may_be_used == 0)
    qtbot.waitUntil(lambda: "Rules of March 1, 2027" in texts(ruled))
    press(show_rules(ruled, qtbot), "Use Volteface’s own")
    qtbot.waitUntil(lambda: "Rules of November 25, 2026" in texts(ruled))
    assert opened.library.summary().totals.may_be_used == opened.summary.totals.may_be_used


@pytest.mark.parametrize(
    ("document", "why"),
    [
        (b"nothing", "it is not valid JSON"),
        (SHIPPED.replace(OWN_DAY, b'"rules_of": "2025-01-01"'), "January 1, 2025, are older than those"),
        (SHIPPED.replace(b'"schema": 1', b'"schema": 2'), "needs a newer version of Volteface"),
        (SHIPPED.replace(b'"with_form"', b'"with_from"'), "the fault is at"),
    ],
)
def test_a_file_that_is_refused_is_refused_in_words(choose: Choose, document: bytes, why: str) -> None:
    assert why in choose(document)
