"""No word is cut off for want of a blank: what is longer than a line breaks, and is still told as it was written."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from gui.widgets.texts import BREAK, Headline, unstuck

ADDRESS = "https://example.org/" + "a" * 60


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


def test_what_breaks_is_heard_as_it_was_said(qtbot: QtBot) -> None:
    label = Headline(ADDRESS, "body")
    qtbot.addWidget(label)
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == ADDRESS
    label.setText("short")
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == "short"


def test_a_name_given_to_a_label_stays(qtbot: QtBot) -> None:
    label = Headline(ADDRESS, "body")
    qtbot.addWidget(label)
    label.setAccessibleName("Address")
    label.setText(ADDRESS * 2)
    assert label.accessibleName() == "Address"


def test_a_long_name_of_a_file_breaks_behind_its_signs() -> None:
    name = "your_facebook_activity/posts/your_posts.html"
    assert unstuck(name) == name.replace("/", "/|").replace("_", "_|").replace(".", ".|").replace("|", BREAK)
