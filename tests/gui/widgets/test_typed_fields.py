"""What is typed into a question: a day, a country."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.i18n import words_for
from core.questions import Choice, Question
from gui.kit import Kit
from gui.widgets.question_card import QuestionCard
from gui.widgets.typed_fields import ComboBox, CountryField, DateEdit, DayField
from tests.gui.walking import button, the


def test_a_day_is_given_as_it_stands_in_the_field(kit: Kit, qtbot: QtBot) -> None:
    field = DayField(kit, "Your birth date")
    qtbot.addWidget(field)
    field.show()
    the(field, DateEdit).setDate(QDate(1988, 2, 29))
    with qtbot.waitSignal(field.given) as given:
        button(field, "Use this day").click()
    assert given.args == [date(1988, 2, 29)]


def test_a_country_is_given_by_its_code(kit: Kit, qtbot: QtBot) -> None:
    field = CountryField(kit, "Your country")
    qtbot.addWidget(field)
    field.show()
    combo = the(field, ComboBox)
    combo.setCurrentText("Brazil")
    with qtbot.waitSignal(field.given) as given:
        button(field, "Use this country").click()
    assert given.args == ["BR"]
    assert combo.findText("European Union") == -1


def test_a_date_that_may_be_open_has_a_word_for_it(kit: Kit, qtbot: QtBot) -> None:
    field = DateEdit(kit, "From", None, nothing="The beginning")
    qtbot.addWidget(field)
    assert field.text() == "The beginning"
    assert field.day is None


@pytest.mark.parametrize(("language", "shown"), [("en_GB", "31/01/1990"), ("fr", "31/01/1990"), ("en_US", "1/31/1990")])
def test_days_are_written_as_the_language_does(kit: Kit, qtbot: QtBot, language: str, shown: str) -> None:
    field = DateEdit(Kit(words_for(language), kit.theme, kit.tasks), "Day", date(1990, 1, 31))
    qtbot.addWidget(field)
    assert field.text() == shown


def test_the_wheel_scrolls_the_page_and_not_the_date(kit: Kit, qtbot: QtBot) -> None:
    field = DateEdit(kit, "Day", date(1990, 1, 31))
    qtbot.addWidget(field)
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    place, turned = QPointF(5, 5), QPoint(0, 120)
    QApplication.sendEvent(
        field,
        QWheelEvent(
            place,
            place,
            turned,
            turned,
            Qt.MouseButton.NoButton,
            none,
            phase,
            False,
        ),
    )
    assert field.day == date(1990, 1, 31)


def test_a_question_on_the_birth_date_takes_a_typed_day(kit: Kit, qtbot: QtBot) -> None:
    question = Question("birth-date", "birth-date", "When?", "Because.", 3, (Choice("I am 18", {}),), asks="date")
    card = QuestionCard(kit, question)
    qtbot.addWidget(card)
    card.show()
    with qtbot.waitSignal(card.answered) as answered:
        button(card, "Use this day").click()
    assert answered.args == [question, {"birth_date": "1990-01-01"}]


def test_a_question_on_the_region_takes_any_country(kit: Kit, qtbot: QtBot) -> None:
    question = Question(
        "region", "region", "Where?", "Because.", 3, (Choice("France", {"region": "FR"}),), asks="country"
    )
    card = QuestionCard(kit, question)
    qtbot.addWidget(card)
    card.show()
    the(card, ComboBox).setCurrentText("Norway")
    with qtbot.waitSignal(card.answered) as answered:
        button(card, "Use this country").click()
    assert answered.args == [question, {"region": "NO"}]


def test_tab_leaves_a_day_at_once(kit: Kit, qtbot: QtBot) -> None:
    field = DayField(kit, "Your birth date")
    qtbot.addWidget(field)
    field.show()
    the(field, DateEdit).setFocus()
    qtbot.keyClick(the(field, DateEdit), Qt.Key.Key_Tab)
    qtbot.waitUntil(button(field, "Use this day").hasFocus)
