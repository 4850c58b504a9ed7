"""Answering as a person does: press, see the figures change, take back, change, remove."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.answers import NO_ANSWERS
from core.vocabulary import Audience, Strength
from gui.main_window import MainWindow
from gui.models.opened import Opened
from gui.pages.items import ItemsPage
from gui.pages.overview import OverviewPage
from gui.pages.questions import QuestionsPage
from gui.widgets.item_table import ItemTable
from gui.widgets.period_border import Border
from gui.widgets.question_card import SHOWN_NEXT, QuestionCard
from gui.widgets.timeline_card import TimelineCard
from gui.widgets.told_card import ToldCard
from gui.widgets.typed_fields import ComboBox, DateEdit
from tests.gui.walking import button, texts, the, visible

Press = Callable[[QWidget, str], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(open_window: MainWindow, press: Press, qtbot: QtBot, opened: Opened) -> Iterator[QuestionsPage]:
    """The page of questions, once the first is asked; nothing of what is said stays behind."""
    press(open_window, "Questions")
    page = the(open_window, QuestionsPage)
    qtbot.waitUntil(lambda: visible(page, QuestionCard) is not None)
    yield page
    qtbot.waitUntil(lambda: open_window.is_quiet)
    opened.library.judge_again(answers=NO_ANSWERS, day=opened.summary.checked_on)


def question(page: QWidget) -> str:
    card = visible(page, QuestionCard)
    nothing_left = "Nothing left" if "Nothing left" in texts(page) else ""
    return card.accessibleName() if card is not None else nothing_left


def more_questions(page: QuestionsPage) -> str:
    """Name the button behind the question that is asked and the three that come next."""
    return f"{len(page._answering.questions or ()) - 1 - SHOWN_NEXT} more questions"


def assumed(opened: Opened) -> int:
    return opened.summary.strengths[Strength.ASSUMED]


def answer(page: QWidget, press: Press, qtbot: QtBot, name: str) -> None:
    """Answer the question that is asked, and wait for the next."""
    before = question(page)
    press(the(page, QuestionCard), name)
    qtbot.waitUntil(lambda: question(page) not in {before, ""})


def test_the_overview_leads_to_the_questions(open_window: MainWindow, press: Press, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "The best answer of yours settles" in texts(open_window))
    press(open_window, "Answer ")
    qtbot.waitUntil(lambda: visible(open_window, QuestionCard) is not None)


def test_a_question_says_what_it_settles_and_why(page: QuestionsPage) -> None:
    first = (page._answering.questions or ())[0]
    assert first.settles > 0
    assert f"An answer settles {first.settles} items" in texts(page)
    assert "The archive does not say who could see a single post." in texts(page)
    assert "Open a post of that time on the site" in texts(page)


def test_an_answer_changes_the_figures_at_once(
    page: QuestionsPage, press: Press, qtbot: QtBot, opened: Opened, open_window: MainWindow
) -> None:
    settles = (page._answering.questions or ())[0].settles
    answer(page, press, qtbot, "Only me")
    before, now = assumed(opened), assumed(opened) - settles
    assert f"{before} → {now}" in texts(page)
    press(open_window, "Overview")
    qtbot.waitUntil(lambda: f"{now}" in texts(the(open_window, OverviewPage)))


def test_undo_and_redo_walk_over_everything(
    page: QuestionsPage, press: Press, qtbot: QtBot, open_window: MainWindow, opened: Opened
) -> None:
    first, figures = question(page), texts(page).split("May be used")[0]
    answer(page, press, qtbot, "Only me")
    QTest.keyClick(open_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: question(page) == first)
    assert opened.library.judgement.answers == NO_ANSWERS
    assert str(opened.summary.totals.may_be_used) in figures
    press(page, "Redo")
    qtbot.waitUntil(lambda: question(page) != first)
    assert opened.library.judgement.answers.periods[0].audience is Audience.ONLY_ME


def test_a_skipped_question_can_be_asked_again(page: QuestionsPage, press: Press, qtbot: QtBot) -> None:
    first = question(page)
    press(page, "Skip this question")
    qtbot.waitUntil(lambda: question(page) != first)
    press(page, "Ask 1 skipped question again")
    qtbot.waitUntil(lambda: question(page) == first)


def test_the_answer_that_says_nothing_passes_the_question_over(
    page: QuestionsPage, press: Press, qtbot: QtBot, opened: Opened
) -> None:
    answer(page, press, qtbot, "I don")
    assert opened.library.judgement.answers == NO_ANSWERS


def test_a_later_question_can_be_answered_first(page: QuestionsPage, press: Press, qtbot: QtBot) -> None:
    press(page, more_questions(page))
    press(page, "Is the group “\u2068Potiers")
    qtbot.waitUntil(lambda: "Potiers" in question(page))
    answer(page, press, qtbot, "Private: only its members")
    assert "Group: Potiers amateurs de Lyon" in texts(the(page, ToldCard))


def test_places_can_be_asked_about_one_by_one(page: QuestionsPage, press: Press, qtbot: QtBot) -> None:
    press(page, "Who could see what you wrote on these 5 profiles")
    press(page, "Ask about each one alone")
    qtbot.waitUntil(lambda: "\u2068Léa Montagne\u2069" in question(page) and "Maxime" not in question(page))
    answer(page, press, qtbot, "Only their friends")
    assert "Léa Montagne" in texts(the(page, ToldCard))
    assert "Maxime Roche" not in texts(the(page, ToldCard))


def test_an_answer_is_changed_and_taken_away(page: QuestionsPage, press: Press, qtbot: QtBot, opened: Opened) -> None:
    press(page, more_questions(page))
    press(page, "Is the group “\u2068Potiers")
    qtbot.waitUntil(lambda: "Potiers" in question(page))
    answer(page, press, qtbot, "Private: only its members")
    combo = the(the(page, ToldCard), ComboBox)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: opened.library.judgement.answers.places[0].audience is Audience.PUBLIC)
    press(page, "Take this answer away: Group")
    qtbot.waitUntil(lambda: opened.library.judgement.answers == NO_ANSWERS)


def test_a_period_is_changed_on_the_timeline(page: QuestionsPage, press: Press, qtbot: QtBot, opened: Opened) -> None:
    answer(page, press, qtbot, "Only me")
    edit = the(the(page, TimelineCard), DateEdit)
    edit.setDate(edit.date().addYears(2))
    qtbot.waitUntil(lambda: opened.library.judgement.answers.periods[0].from_day.year == 2013)  # type: ignore[union-attr]
    press(page, "Undo")
    qtbot.waitUntil(lambda: opened.library.judgement.answers.periods[0].from_day.year == 2011)  # type: ignore[union-attr]


def first_day(opened: Opened) -> date:
    (period,) = opened.library.judgement.answers.periods
    assert period.from_day is not None
    return period.from_day


def test_the_border_of_a_period_is_dragged(page: QuestionsPage, press: Press, qtbot: QtBot, opened: Opened) -> None:
    answer(page, press, qtbot, "Only me")
    begin, _end = the(page, TimelineCard).findChildren(Border)
    before, middle, strip = first_day(opened), begin.rect().center(), begin.parentWidget()
    QTest.mousePress(begin, LEFT, pos=middle)
    QTest.mouseMove(begin, begin.mapFromParent(QPoint(strip.width() // 2, middle.y())))
    assert begin.day > before
    QTest.mouseRelease(begin, LEFT)
    wanted = begin.day
    qtbot.waitUntil(lambda: first_day(opened) == wanted)


def test_the_border_of_a_period_is_moved_by_day_and_month(
    page: QuestionsPage, press: Press, qtbot: QtBot, opened: Opened
) -> None:
    answer(page, press, qtbot, "Only me")
    before = first_day(opened)
    begin, _end = the(page, TimelineCard).findChildren(Border)
    begin.setFocus()
    QTest.keyClick(begin, Qt.Key.Key_Right)
    QTest.keyClick(begin, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: first_day(opened) == before + timedelta(days=31))
    press(page, "Undo")  # of both keys at once
    qtbot.waitUntil(lambda: first_day(opened) == before)


def test_no_border_passes_the_other(page: QuestionsPage, press: Press, qtbot: QtBot) -> None:
    answer(page, press, qtbot, "Only me")
    begin, end = the(page, TimelineCard).findChildren(Border)
    begin.setValue(begin.value() + 10_000)
    assert begin.day == end.day
    assert end.minimum() <= end.value()


def test_a_second_change_goes_on_from_the_first_before_the_figures_are_there(
    page: QuestionsPage, press: Press, qtbot: QtBot, opened: Opened
) -> None:
    answer(page, press, qtbot, "Only me")
    first, last = [one for one in the(page, TimelineCard).findChildren(DateEdit) if one.isVisible()]
    first.setDate(first.date().addYears(2))
    last.setDate(last.date().addYears(-1))
    qtbot.waitUntil(lambda: opened.library.judgement.answers.periods[0].until.year == 2025)  # type: ignore[union-attr]
    (period,) = opened.library.judgement.answers.periods
    assert period.from_day is not None
    assert period.from_day.year == 2013


def test_at_the_end_nothing_is_left_to_ask(page: QuestionsPage, press: Press, qtbot: QtBot, opened: Opened) -> None:
    while visible(page, QuestionCard) is not None:
        answer(page, press, qtbot, "Public: everyone")
    assert "Nothing left that an answer would settle." in texts(page)
    assert not opened.library.summary().strengths[Strength.ASSUMED]


def test_questions_are_answered_by_keyboard(page: QuestionsPage, qtbot: QtBot, open_window: MainWindow) -> None:
    first = question(page)
    button(the(page, QuestionCard), "Public").setFocus()
    QTest.keyClick(open_window.windowHandle(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: question(page) not in {first, ""})
    focus = page.focusWidget()
    assert focus is not None
    assert the(page, QuestionCard).isAncestorOf(focus)


def test_the_table_of_items_stays_where_it_was(
    page: QuestionsPage, press: Press, qtbot: QtBot, open_window: MainWindow
) -> None:
    press(open_window, "Items")
    table = the(the(open_window, ItemsPage), ItemTable)
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    table.setCurrentIndex(table.model().index(40, 1))
    scrolled = table.verticalScrollBar().value()
    press(open_window, "Questions")
    answer(page, press, qtbot, "Only me")
    qtbot.waitUntil(lambda: open_window.is_quiet)
    assert table.currentIndex().row() == 40
    assert table.verticalScrollBar().value() == scrolled > 0
