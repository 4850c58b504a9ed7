"""No word is cut off for want of a blank: what is longer than a line breaks, and is still told as it was written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.widgets.texts import Headline, SelectableText, unstuck

ADDRESS = "https://example.org/" + "a" * 60
BREAK = "\u200b"


def test_a_long_word_takes_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    label = Headline("W" * 200, "body")
    qtbot.addWidget(label)
    lines = label.heightForWidth(200) / label.fontMetrics().height()
    assert lines > 200 * label.fontMetrics().horizontalAdvance("W") / 200 - 1


def test_the_words_are_told_as_they_were_said(qtbot: QtBot) -> None:
    label = Headline(ADDRESS, "body")
    qtbot.addWidget(label)
    assert label.text() == ADDRESS


@pytest.mark.parametrize("text", ["Rindfleischetikettierung", "Two words", "", "長" * 60, "ก" * 60])
def test_usual_words_and_scripts_without_blanks_are_left_alone(text: str) -> None:
    assert unstuck(text) == text


def test_a_mark_stays_with_its_letter() -> None:
    broken = unstuck("e\u0301" * 40)
    assert BREAK in broken
    assert f"{BREAK}\u0301" not in broken


def test_what_is_marked_is_copied_as_it_was_written(qtbot: QtBot) -> None:
    label = SelectableText(f"See\n{ADDRESS}", "body")
    qtbot.addWidget(label)
    label.show()
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        qtbot.keyClick(label, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"See\n{ADDRESS}"
