"""Looking around in the items: by month, by chance, on this day, by column; and taking rows along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QPlainTextEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from core.library.filters import MINE, Filter, Order
from core.vocabulary import Category, Platform
from gui.main_window import MainWindow
from gui.models.copying import RowCopier
from gui.models.item_table import Column
from gui.models.opened import Opened
from gui.models.row_pictures import RowPictures
from gui.pages.items import ItemsPage
from gui.widgets.facets import Chip, FacetPopup
from gui.widgets.item_panel import ItemPanel
from gui.widgets.item_table import ItemTable
from gui.widgets.marked_text import MarkedText
from gui.widgets.raw_record import RawRecordDialog
from gui.widgets.search_words_dialog import SearchWordsDialog
from gui.widgets.time_strip import TimeStrip
from tests.gui.walking import button, texts, the, visible

Press = Callable[[QWidget, str], None]


@pytest.fixture
def items(open_window: MainWindow, press: Press, qtbot: QtBot) -> ItemsPage:
    press(open_window, "Items")
    page = the(open_window, ItemsPage)
    qtbot.waitUntil(lambda: the(page, ItemTable).model().rowCount() > 0)
    return page


def chosen_day(page: ItemsPage, qtbot: QtBot) -> str:
    """Give the month and year of the chosen row, once it is there."""
    table = the(page, ItemTable)
    index = table.model().index(table.currentIndex().row(), Column.DATE.value)
    qtbot.waitUntil(lambda: index.data() != "")
    return str(index.data())


def test_the_first_month_of_the_strip_holds_the_oldest_item(items: ItemsPage, qtbot: QtBot, opened: Opened) -> None:
    qtbot.keyClick(the(items, TimeStrip), Qt.Key.Key_Home)
    oldest = opened.library.months(MINE)[0]
    assert str(oldest.year) in chosen_day(items, qtbot)
    assert str(oldest.year) in the(items, TimeStrip).accessibleDescription()


def test_a_month_sorts_a_table_that_is_sorted_otherwise(items: ItemsPage, qtbot: QtBot, opened: Opened) -> None:
    items.search.sort(Order.TEXT, turned=False)
    qtbot.wait(100)
    qtbot.keyClick(the(items, TimeStrip), Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: items.search.order == (Order.NEWEST_FIRST, False))
    qtbot.waitUntil(lambda: the(items, ItemTable).currentIndex().row() > 0)
    assert str(opened.library.months(MINE)[0].year) in chosen_day(items, qtbot)


def test_the_strip_follows_the_table(items: ItemsPage, qtbot: QtBot) -> None:
    table, strip = the(items, ItemTable), the(items, TimeStrip)
    newest = strip.value()
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2)
    assert strip.value() < newest


def test_enter_on_the_strip_goes_on_in_the_table(items: ItemsPage, qtbot: QtBot) -> None:
    the(items, TimeStrip).setFocus()
    qtbot.keyClick(the(items, TimeStrip), Qt.Key.Key_Return)
    assert the(items, ItemTable).hasFocus()


def test_on_this_day_is_a_filter_among_others(items: ItemsPage, press: Press, qtbot: QtBot, opened: Opened) -> None:
    wanted = Filter(on_day=(11, 25))
    press(items, "On this day")
    qtbot.waitUntil(lambda: the(items, ItemTable).model().rowCount() == opened.library.count(wanted))
    assert items.search.wanted == wanted
    qtbot.waitUntil(lambda: visible(items, Chip) is not None)
    assert the(items, Chip).accessibleName() == "Take away the filter: November 25 of any year"
    press(items, "Take away the filter: November 25")
    qtbot.waitUntil(lambda: items.search.wanted == MINE)


def test_chance_chooses_a_public_item(items: ItemsPage, press: Press, qtbot: QtBot, opened: Opened) -> None:
    the(items, ItemTable).setCurrentIndex(the(items, ItemTable).model().index(-1, -1))
    press(items, "Public item by chance")
    qtbot.waitUntil(lambda: the(items, ItemTable).currentIndex().isValid())
    (chosen,) = opened.library.page(the(items, ItemTable).chosen())
    assert chosen.verdict.category is Category.PUBLIC


def test_a_month_chosen_while_other_rows_are_on_their_way_stays_chosen(
    items: ItemsPage, qtbot: QtBot, opened: Opened
) -> None:
    ours, oldest = replace(MINE, platforms=frozenset({Platform.FACEBOOK})), opened.library.months(MINE)[0]
    with qtbot.waitSignal(items.search.rows_found):
        items.search.want(ours)
        the(items, TimeStrip).month_wanted.emit(0)
    assert str(oldest.year) in chosen_day(items, qtbot)


def test_chance_says_where_nothing_is_public(items: ItemsPage, press: Press, qtbot: QtBot) -> None:
    with qtbot.waitSignal(items.search.rows_found):
        items.search.want(Filter(categories=frozenset({Category.PRIVATE})))
    press(items, "Public item by chance")
    qtbot.waitUntil(lambda: "No item that is shown counts as public." in texts(the(items, ItemPanel)))


@pytest.mark.parametrize("column", Column)
def test_every_column_sorts(items: ItemsPage, column: Column, qtbot: QtBot) -> None:
    the(items, ItemTable).model().sort(column.value, Qt.SortOrder.DescendingOrder)
    order, _turned = items.search.order
    with qtbot.waitSignal(items.search.rows_found):
        the(items, ItemTable).model().sort(column.value, Qt.SortOrder.AscendingOrder)
    assert items.search.order == (Order.OLDEST_FIRST if column is Column.DATE else order, False)


def test_every_order_can_be_chosen_by_keyboard(items: ItemsPage, press: Press, qtbot: QtBot) -> None:
    press(items, "Sort")
    choices = the(items, FacetPopup).findChildren(QRadioButton)
    assert len(choices) == 2 * len(Column)
    choices[-1].click()
    assert items.search.order == (Order.STRENGTH, True)


def test_rows_are_copied_with_their_parts_divided_by_tabs(items: ItemsPage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    the(items, ItemTable).selectAll()
    qtbot.keyClick(the(items, ItemTable), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == the(items, ItemTable).model().rowCount()
    assert {line.count("\t") for line in lines} == {4}
    qtbot.waitUntil(lambda: f"{len(lines)} rows were copied." in texts(the(items, ItemPanel)))


def test_what_is_told_stays_when_the_item_chosen_before_arrives_late(items: ItemsPage, qtbot: QtBot) -> None:
    panel, table = the(items, ItemPanel), the(items, ItemTable)
    table.selectRow(3)  # asked for, not yet there
    assert not visible(panel, MarkedText)
    panel.tell("All was copied")
    qtbot.waitUntil(lambda: visible(panel, MarkedText) is not None)
    assert "All was copied" in texts(panel)
    table.selectRow(5)
    assert "All was copied" not in texts(panel)


def test_copied_rows_are_no_formulas_and_hold_date_platform_place_and_verdict(
    items: ItemsPage, qtbot: QtBot, opened: Opened
) -> None:
    copier = RowCopier(items._kit, opened.library, items)
    with qtbot.waitSignal(copier.told):
        copier.copy(opened.library.rows(Filter(search="Lundi, café, four"), Order.OLDEST_FIRST).tolist())
    line = QGuiApplication.clipboard().text().split("\n")[0]
    assert line == "2026-11-02 07:30\tInstagram\tYour profile\tMay be used · Public\tLundi, café, four"


def test_the_menu_of_the_table_offers_to_copy(items: ItemsPage) -> None:
    assert [action.text() for action in the(items, ItemTable).actions()] == ["&Copy rows"]


def test_rows_get_small_pictures(items: ItemsPage, qtbot: QtBot, opened: Opened) -> None:
    pictures = RowPictures(items._kit, opened.library, items)
    number = next(n for n, member in enumerate(opened.library.archive.members) if member.path.endswith(".jpg"))
    sign = pictures.icon(number)
    with qtbot.waitSignal(pictures.arrived):
        pictures.icon(number)
    assert len(sign.availableSizes()) > len(pictures.icon(number).availableSizes()) == 1


def test_the_privacy_screen_covers_small_pictures(items: ItemsPage, opened: Opened, qtbot: QtBot) -> None:
    pictures = RowPictures(items._kit, opened.library, items)
    number = next(n for n, member in enumerate(opened.library.archive.members) if member.path.endswith(".jpg"))
    with qtbot.waitSignal(pictures.arrived):
        pictures.icon(number)
    items._kit.screen.switch(on=True)
    assert len(pictures.icon(number).availableSizes()) > 1
    items._kit.screen.switch(on=False)


def test_what_is_no_picture_gets_a_sign(items: ItemsPage, opened: Opened, qtbot: QtBot) -> None:
    pictures = RowPictures(items._kit, opened.library, items)
    number = next(n for n, member in enumerate(opened.library.archive.members) if member.path.endswith(".json"))
    with qtbot.waitSignal(pictures.arrived):
        pictures.icon(number)
    assert isinstance(pictures.icon(number), QIcon)
    assert button(items, "Sort").isEnabled()


def test_how_to_search_is_told_beside_the_search(open_window: MainWindow, press: Press) -> None:
    press(open_window, "Items")
    press(the(open_window, ItemsPage), "How to search")
    said = texts(the(open_window, SearchWordsDialog))
    assert "place:garden" in said
    assert "person:Camille" in said
    the(open_window, SearchWordsDialog).close()


def test_the_privacy_screen_covers_the_raw_record(open_window: MainWindow, press: Press) -> None:
    press(open_window, "Items")
    open_window._kit.screen.switch(on=True)
    press(the(open_window, ItemsPage), "Raw record")
    dialog = the(open_window, RawRecordDialog)
    effect = the(dialog, QPlainTextEdit).graphicsEffect()
    covered = effect is not None and effect.isEnabled()
    open_window._kit.screen.switch(on=False)
    dialog.close()
    assert covered
