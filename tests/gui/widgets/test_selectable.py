"""What is marked is taken along as it was written, by every way: copied, pasted with the middle button, dragged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.look import Theme
from gui.widgets.marked_text import MarkedText
from gui.widgets.selectable import SelectableText, as_written, is_qts_form_of
from gui.widgets.texts import BREAK, unstuck

ADDRESS = "https://example.org/" + "a" * 60
HARD = (
    f"See\n{ADDRESS}",
    f"\n{ADDRESS}\r\n\u2028end",
    f"own{BREAK}break\u00a0and\u202fblanks " + "\U0001f600" * 30,
    "e\u0301" * 40 + "\t\U0001f469\u200d\U0001f4bb <b>&amp;",
)


def _marked(label: SelectableText, qtbot: QtBot) -> SelectableText:
    qtbot.addWidget(label)
    label.show()
    qtbot.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return label


@pytest.mark.parametrize("text", HARD)
def test_what_is_marked_is_copied_as_it_was_written(qtbot: QtBot, text: str) -> None:
    label = _marked(SelectableText(text, "body"), qtbot)
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


@pytest.mark.parametrize("text", HARD)
def test_a_text_with_hits_is_copied_as_it_was_written(qtbot: QtBot, theme: Theme, text: str) -> None:
    label = _marked(MarkedText(theme, text, ("aaa", "see", "own", "e"), "body"), qtbot)
    assert label.marked() == text


@pytest.mark.parametrize("text", HARD)
def test_what_is_dragged_is_what_was_written(qtbot: QtBot, text: str) -> None:
    taken = _marked(SelectableText(text, "body"), qtbot).taken_along()
    assert taken.text() == text
    assert taken.formats() == ["text/plain"]


def test_a_part_is_taken_along_without_what_stands_beside_it() -> None:
    said = "\U0001f600 " + "b" * 30 + " end"
    shown = unstuck(said)
    assert as_written(said, shown, 3, 6) == "b" * 5  # two units for the face, one for the blank; a break in six
    assert as_written(said, shown, 0, 2) == "\U0001f600"


@pytest.mark.parametrize("text", HARD[1:])
def test_the_middle_button_pastes_what_was_written_where_qt_has_put_what_it_shows(text: str) -> None:
    qts = unstuck(text).replace("\u00a0", " ").replace("\u2028", "\n").replace("\r\n", "\n")
    assert is_qts_form_of(qts, text) == (qts != text)
    assert not is_qts_form_of(text, text)


def test_what_is_marked_elsewhere_is_left_to_the_middle_button() -> None:
    assert not is_qts_form_of("marked in another window", ADDRESS)
