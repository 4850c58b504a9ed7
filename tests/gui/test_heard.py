"""What assistive software hears where Qt alone would tell it wrongly."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.pages.archive import ArchivePage
from gui.pages.overview import OverviewPage
from gui.widgets.facets import FacetPopup
from gui.widgets.item_table import ItemTable
from gui.widgets.ledger_table import LedgerTable
from gui.widgets.year_chart import YearChart
from tests.gui.walking import button, the, visible

Press = Callable[[QWidget, str], None]


def heard(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def shown_buttons(inside: QWidget) -> list[QAbstractButton]:
    return [one for one in inside.findChildren(QAbstractButton) if one.isVisible()]


def names(inside: QAccessibleInterface) -> list[str]:
    parts = [inside.child(number) for number in range(inside.childCount())]
    return [part.text(QAccessible.Text.Name) for part in parts]


@pytest.mark.parametrize("number", [1, 2, 99])
def test_asking_for_a_scroll_bar_that_has_gone_is_answered(open_window: MainWindow, number: int) -> None:
    page = the(open_window, OverviewPage)
    page.verticalScrollBar().hide()
    assert heard(page).child(heard(page).childCount() + number) is None


def test_an_open_list_of_choices_is_a_part_of_the_window(open_window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press(open_window, "Items")
    before = heard(open_window).childCount()
    press(open_window, "Platform")
    assert names(heard(open_window))[before:] == ["Platform"]
    the(open_window, FacetPopup).close()
    assert heard(open_window).childCount() == before


def test_a_part_beyond_the_last_is_none(open_window: MainWindow) -> None:
    assert heard(open_window).child(heard(open_window).childCount()) is None


def test_headings_are_heard_as_headings(open_window: MainWindow) -> None:
    heading = next(one for one in open_window.findChildren(QLabel) if one.property("role") == "headline")
    assert heard(heading).role() is QAccessible.Role.Heading
    assert heard(heading).text(QAccessible.Text.Name) == heading.text()


def test_a_chart_is_heard_as_a_chart(open_window: MainWindow) -> None:
    assert heard(the(open_window, YearChart)).role() is QAccessible.Role.Chart


@pytest.mark.parametrize(("page", "choice"), [("Overview", "Overview"), ("Act", "Reminder"), ("Archive", "Read")])
def test_one_choice_of_several_is_heard_as_that(
    open_window: MainWindow, press: Press, qtbot: QtBot, page: str, choice: str
) -> None:
    press(open_window, page)
    qtbot.waitUntil(lambda: any(one.accessibleName().startswith(choice) for one in shown_buttons(open_window)))
    assert heard(button(open_window, choice)).role() is QAccessible.Role.RadioButton


def test_what_is_chosen_without_a_click_counts(open_window: MainWindow, qtbot: QtBot) -> None:
    action = heard(button(open_window, "Archive")).actionInterface()
    action.doAction("Toggle")  # the only thing that assistive software can do with one choice of several
    qtbot.waitUntil(lambda: visible(open_window, ArchivePage) is not None)
    read = heard(button(open_window, "Read")).actionInterface()
    qtbot.waitUntil(lambda: the(open_window, LedgerTable).model().rowCount() > 0)
    before = the(open_window, LedgerTable).model().rowCount()
    read.doAction("Toggle")
    qtbot.waitUntil(lambda: the(open_window, LedgerTable).model().rowCount() < before)


def test_a_filter_is_chosen_without_a_click(open_window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press(open_window, "Items")
    press(open_window, "Platform")
    before = the(open_window, ItemTable).model().rowCount()
    heard(button(the(open_window, FacetPopup), "Threads")).actionInterface().doAction("Toggle")
    qtbot.waitUntil(lambda: 0 < the(open_window, ItemTable).model().rowCount() < before)
    the(open_window, FacetPopup).close()
