"""Letters as a person uses them: chosen, changed, copied with one key; the day noted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core.answers import NO_ANSWERS
from core.vocabulary import Platform
from gui.main_window import MainWindow
from gui.models.opened import Opened
from gui.widgets.address_row import AddressRow
from gui.widgets.follow_card import FollowCard
from gui.widgets.letter_card import LetterCard
from gui.widgets.typed_fields import ComboBox, DateEdit
from gui.widgets.what_if_card import WhatIfCard
from tests.gui.walking import button, texts, the, visible

Press = Callable[[QWidget, str], None]


@pytest.fixture
def act(open_window: MainWindow, press: Press, qtbot: QtBot, opened: Opened) -> Iterator[MainWindow]:
    """The window at the page Act; nothing of what is said stays behind."""
    press(open_window, "Act")
    qtbot.waitUntil(lambda: visible(open_window, WhatIfCard) is not None)
    yield open_window
    qtbot.waitUntil(lambda: open_window.is_quiet)
    opened.library.judge_again(answers=NO_ANSWERS, day=opened.summary.checked_on)


def letter(window: MainWindow) -> QPlainTextEdit:
    return the(the(window, LetterCard), QPlainTextEdit)


def test_one_key_copies_the_letter(act: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    QTest.keyClick(act.windowHandle(), Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    assert QGuiApplication.clipboard().text() == letter(act).toPlainText()


def test_what_a_person_changes_is_copied_and_stays(act: MainWindow, press: Press) -> None:
    letter(act).setPlainText("My own words.")
    press(act, "Complaint")
    assert "Article 77" in letter(act).toPlainText()
    press(act, "For Meta’s form")
    press(act, "Copy the text (F9)")
    assert QGuiApplication.clipboard().text() == "My own words."


def test_changes_can_be_taken_back(act: MainWindow, press: Press) -> None:
    written = letter(act).toPlainText()
    letter(act).setPlainText("My own words.")
    press(act, "Write it anew")
    assert letter(act).toPlainText() == written


def test_a_chosen_reason_stands_in_the_letter(act: MainWindow) -> None:
    button(act, "Some are from before I was 18").click()
    assert "before I was 18" in letter(act).toPlainText()


def test_the_chosen_authority_stands_in_the_complaint_with_its_address(
    act: MainWindow, press: Press, qtbot: QtBot
) -> None:
    press(act, "Complaint")
    card = the(act, LetterCard)
    authorities = the(card, ComboBox)
    number = authorities.findText("AEPD", Qt.MatchFlag.MatchContains)
    authorities.setCurrentIndex(number)
    authorities.activated.emit(number)
    assert letter(act).toPlainText().splitlines()[2].endswith("(AEPD)")
    qtbot.waitUntil(lambda: visible(card, AddressRow) is not None)
    assert "https://www.aepd.es/" in texts(the(card, AddressRow))


def test_the_noted_day_counts_for_all_platforms_and_sets_the_days_that_follow(
    act: MainWindow, press: Press, qtbot: QtBot, opened: Opened
) -> None:
    the(the(act, FollowCard), DateEdit).setDate(date(2026, 9, 30))  # type: ignore[arg-type]  # PySide takes it
    press(act, "Note this day")
    qtbot.waitUntil(lambda: "October 30, 2026: the last day for an answer" in texts(act))
    noted = opened.library.judgement.answers.objections
    assert {one.platform for one in noted} == {Platform.FACEBOOK, Platform.INSTAGRAM}
    assert "13" in texts(the(act, FollowCard))


def test_what_meta_replied_moves_the_steps_and_stands_in_the_letter(
    act: MainWindow, press: Press, qtbot: QtBot, opened: Opened
) -> None:
    the(the(act, FollowCard), DateEdit).setDate(date(2026, 9, 30))  # type: ignore[arg-type]  # PySide takes it
    press(act, "Note this day")
    qtbot.waitUntil(lambda: "October 30, 2026: the last day for an answer" in texts(act))
    replied = the(the(act, FollowCard), ComboBox)
    replied.setCurrentIndex(replied.findText("Meta refused"))
    the(act, FollowCard).findChildren(DateEdit)[1].setDate(date(2026, 10, 8))  # type: ignore[arg-type]  # PySide takes it
    press(act, "Note this reply")
    qtbot.waitUntil(lambda: "From October 8, 2026: complain" in texts(the(act, FollowCard)))
    press(act, "Complaint")
    assert "On October 8, 2026 Meta refused." in letter(act).toPlainText()


@pytest.mark.parametrize("what", ["Limit your old posts on Facebook", "Reset your chats with Meta AI"])
def test_each_step_tells_its_effect_before_it_is_taken(act: MainWindow, qtbot: QtBot, what: str) -> None:
    qtbot.waitUntil(lambda: texts(act).count("items that may be used,") >= 5)
    assert what in texts(act)


def test_meta_replies_on_no_day_before_the_objection(act: MainWindow, press: Press, qtbot: QtBot) -> None:
    the(the(act, FollowCard), DateEdit).setDate(date(2026, 9, 30))  # type: ignore[arg-type]  # PySide takes it
    press(act, "Note this day")
    qtbot.waitUntil(lambda: "October 30, 2026: the last day for an answer" in texts(act))
    replied = the(act, FollowCard).findChildren(DateEdit)[1]
    replied.setDate(date(2026, 9, 1))  # type: ignore[arg-type]  # PySide takes it
    assert replied.day == date(2026, 9, 30)
