"""Answers stay only if the person wants it: kept, recalled when the archive is opened again, moved, forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.answers import NO_ANSWERS, Answers, ItemAnswer, Objection
from core.answers_file import read_answers, write_answers
from core.i18n import Words
from core.keeping import kept_file
from core.vocabulary import Audience, Platform
from gui.adding import greeting
from gui.example import example_archives
from gui.main_window import MainWindow
from gui.models.idle import idle_answers
from gui.models.opened import Opened
from gui.pages.overview import OverviewPage
from gui.pages.questions import QuestionsPage
from gui.widgets.notice import PassingNotice
from gui.widgets.question_card import QuestionCard
from tests.gui.walking import button, texts, the, visible

Press = Callable[[QWidget, str], None]
PATIENCE_MS = 30_000
DAY = date(2026, 1, 5)


@pytest.fixture
def page(open_window: MainWindow, press: Press, qtbot: QtBot, opened: Opened) -> Iterator[QuestionsPage]:
    """The page of questions with one answer given."""
    press(open_window, "Questions")
    page = the(open_window, QuestionsPage)
    qtbot.waitUntil(lambda: visible(page, QuestionCard) is not None)
    press(page, "Only me")
    qtbot.waitUntil(lambda: len(opened.library.judgement.answers.periods) == 1 and open_window.is_quiet)
    yield page
    qtbot.waitUntil(lambda: open_window.is_quiet)
    opened.library.judge_again(answers=NO_ANSWERS, day=opened.summary.checked_on)


def test_nothing_is_kept_unless_the_person_wants_it(page: QuestionsPage) -> None:
    assert not kept_file().exists()


def test_kept_answers_count_again_when_the_archive_is_opened(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press(window, "Try with an example")
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=PATIENCE_MS)
    press(window, "Answer ")
    qtbot.waitUntil(lambda: visible(window, QuestionCard) is not None)
    press(window, "Keep my answers")
    press(window, "Only me")
    qtbot.waitUntil(lambda: kept_file().exists() and b"only-me" in kept_file().read_bytes() and window.is_quiet)
    window.open_paths(example_archives())
    qtbot.waitUntil(lambda: visible(window, PassingNotice) is not None, timeout=PATIENCE_MS)
    assert "Your answers from last time count again." in the(window, PassingNotice).accessibleName()
    press(window, "Questions")
    assert "Only you" in texts(the(window, QuestionsPage))
    assert button(window, "Keep my answers").isChecked()


def test_forgetting_deletes_the_file_and_takes_the_answers_back(
    page: QuestionsPage, press: Press, qtbot: QtBot, opened: Opened
) -> None:
    press(page, "Keep my answers")
    qtbot.waitUntil(lambda: kept_file().exists())
    press(page, "Forget everything")
    qtbot.waitUntil(lambda: not kept_file().exists())
    qtbot.waitUntil(lambda: opened.library.judgement.answers == NO_ANSWERS)


def test_answers_go_to_a_file_and_come_back(
    page: QuestionsPage, press: Press, qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    target = tmp_path / "mine.json"
    said = opened.library.judgement.answers
    press(page, "Save the answers")
    _choose(page, target)
    qtbot.waitUntil(lambda: target.exists() and read_answers(target.read_bytes()) == said)
    press(page, "Undo")
    qtbot.waitUntil(lambda: opened.library.judgement.answers == NO_ANSWERS)
    press(page, "Open answers from a file")
    _choose(page, target)
    qtbot.waitUntil(lambda: opened.library.judgement.answers == said)


def test_a_file_that_is_no_answers_is_refused_in_words(
    page: QuestionsPage, press: Press, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "mine.json").write_bytes(b"nothing")
    press(page, "Open answers from a file")
    _choose(page, tmp_path / "mine.json")
    qtbot.waitUntil(lambda: visible(window, PassingNotice) is not None)
    assert "answers" in the(window, PassingNotice).accessibleName()


def test_what_fits_nothing_in_a_file_of_answers_is_told(
    page: QuestionsPage, press: Press, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    told = Answers(
        items=(ItemAnswer("nope", Audience.FRIENDS),), objections=(Objection(Platform.FACEBOOK, DAY, "facebook-9"),)
    )
    (tmp_path / "mine.json").write_bytes(write_answers(told))
    press(page, "Open answers from a file")
    _choose(page, tmp_path / "mine.json")
    qtbot.waitUntil(lambda: visible(window, PassingNotice) is not None)
    said = the(window, PassingNotice).accessibleName()
    assert "items[0].key" in said
    assert "facebook-9" in said


def test_kept_answers_that_fit_nothing_any_more_are_told(opened: Opened, words: Words) -> None:
    idle = idle_answers(Answers(items=(ItemAnswer("nope", Audience.FRIENDS),)), opened.library)
    said = greeting(replace(opened, recalled=True, idle=idle), words)
    assert "Your answers from last time count again." in said
    assert "items[0].key" in said


def _choose(page: QWidget, path: Path) -> None:
    """Choose a file in the dialog that is open."""
    dialog = the(page, QFileDialog)
    dialog.findChild(QLineEdit).setText(str(path))
    dialog.fileSelected.emit(str(path))
    dialog.reject()
