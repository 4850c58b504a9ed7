"""The time strip is walked by mouse, by keys and by assistive software, in both directions of writing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from core.library.items import Month
from gui.kit import Kit
from gui.models.months import Months
from gui.widgets.time_strip import TimeStrip

MONTHS = Months((Month(2014, 5, 3), Month(2014, 6, 1), Month(2016, 1, 10)))
WIDTH = 420


@pytest.fixture
def strip(kit: Kit, qtbot: QtBot) -> TimeStrip:
    strip = TimeStrip(kit)
    qtbot.addWidget(strip)
    strip.resize(WIDTH, strip.sizeHint().height())
    strip.show_months(MONTHS)
    strip.mark(2)
    strip.show()
    return strip


@pytest.mark.parametrize(
    ("direction", "key", "month"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Left, 1),
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right, 2),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Right, 1),
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Home, 0),
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_PageDown, 1),
    ],
)
def test_keys_walk_the_months(
    strip: TimeStrip, qtbot: QtBot, direction: Qt.LayoutDirection, key: Qt.Key, month: int
) -> None:
    strip.setLayoutDirection(direction)
    with qtbot.waitSignal(strip.month_wanted) as told:
        qtbot.keyClick(strip, key)
    assert told.args == [month]


@pytest.mark.parametrize(("x", "month"), [(2, 0), (25, 1), (WIDTH - 2, 2)])
def test_a_click_goes_to_the_month_below_the_mouse(strip: TimeStrip, qtbot: QtBot, x: int, month: int) -> None:
    with qtbot.waitSignal(strip.month_wanted) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert told.args == [month]


def test_the_strip_is_mirrored_for_languages_from_the_right(strip: TimeStrip, qtbot: QtBot) -> None:
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(strip.month_wanted) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(WIDTH - 2, 10))
    assert told.args == [0]


def test_a_screen_reader_meets_a_slider_and_moves_it(strip: TimeStrip, qtbot: QtBot) -> None:
    seen = QAccessible.queryAccessibleInterface(strip)
    assert (seen.role(), seen.text(QAccessible.Text.Name)) == (QAccessible.Role.Slider, "Go to a month")
    assert seen.text(QAccessible.Text.Description) == "January 2016: 10 items"
    with qtbot.waitSignal(strip.month_wanted) as told:
        seen.valueInterface().setCurrentValue(0)
    assert told.args == [0]


def test_enter_goes_on_in_the_table(strip: TimeStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.entered):
        qtbot.keyClick(strip, Qt.Key.Key_Return)


def test_without_months_keys_and_clicks_lead_nowhere(kit: Kit, qtbot: QtBot) -> None:
    strip = TimeStrip(kit)
    qtbot.addWidget(strip)
    with qtbot.assertNotEmitted(strip.month_wanted):
        qtbot.keyClick(strip, Qt.Key.Key_Left)
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton)
    assert not strip.grab().isNull()
