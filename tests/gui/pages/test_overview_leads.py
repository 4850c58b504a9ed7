"""Every figure of the overview is pressed as a person does, and shows exactly as many items."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.models.years import years_of
from gui.opened_view import OpenedView
from gui.pages.items import ItemsPage
from gui.pages.overview import OverviewPage
from gui.pages.talks import TalksPage
from gui.widgets.bars import BarRow
from gui.widgets.figure_cards import CategoryCard, FiguresCard, KindCard, PlaceCard, PlatformCard
from gui.widgets.item_table import ItemTable
from gui.widgets.rail import Destination
from gui.widgets.tiles import FigureTile, SentenceRow
from gui.widgets.year_card import YearTable
from gui.widgets.year_chart import YearChart
from tests.gui.walking import button, the, visible

Press = Callable[[QWidget, str], None]


@pytest.fixture
def page(open_window: MainWindow, qtbot: QtBot) -> OverviewPage:
    qtbot.waitUntil(lambda: visible(open_window, PlaceCard) is not None)
    return the(open_window, OverviewPage)


def follow(page: OverviewPage, figure: QAbstractButton, qtbot: QtBot) -> int:
    """Press a figure by keyboard, count the rows that it leads to and go back."""
    view = the(page.window(), OpenedView)
    figure.setFocus()
    qtbot.keyClick(figure, Qt.Key.Key_Space)
    if talks := visible(view, TalksPage):  # what was asked of Meta AI is read as talks first
        qtbot.waitUntil(lambda: visible(talks, QAbstractButton) is not None)
        button(talks, "Show the prompts as items").click()
    items = the(view, ItemsPage)
    qtbot.waitUntil(lambda: the(view, ItemsPage).search.wanted is not None)
    with qtbot.waitSignal(items.search.rows_found):
        items.search.ask()
    count = the(items, ItemTable).model().rowCount() if visible(items, ItemTable) else 0
    view.go_to(Destination.OVERVIEW)
    return count


def figures_of(row: QAbstractButton) -> list[int]:
    """Read the figures that stand on a button."""
    said = " ".join(label.text() for label in row.findChildren(QWidget) if hasattr(label, "text"))
    return [int(word.strip(".,:“”").replace(",", "")) for word in said.split() if word.strip(".,:“”").isdigit()]


@pytest.mark.parametrize("card", [CategoryCard, PlatformCard, PlaceCard, KindCard])
def test_each_bar_leads_to_as_many_items(page: OverviewPage, qtbot: QtBot, card: type[FiguresCard]) -> None:
    bars = the(page, card).findChildren(BarRow)
    assert bars
    wrong = [bar.accessibleName() for bar in bars if figures_of(bar)[-1] != follow(page, bar, qtbot)]
    assert wrong == []


def test_each_tile_leads_to_as_many_items(page: OverviewPage, qtbot: QtBot) -> None:
    tiles = page.findChildren(FigureTile)
    assert [tile.accessibleName() for tile in tiles if figures_of(tile)[0] != follow(page, tile, qtbot)] == []


def test_each_sentence_leads_to_items(page: OverviewPage, qtbot: QtBot) -> None:
    rows = page.findChildren(SentenceRow)
    assert len(rows) >= 8
    counts = {row.accessibleName(): follow(page, row, qtbot) for row in rows}
    assert [name for name, count in counts.items() if not count] == []


def test_the_button_beside_the_headline_leads_to_as_many_items(page: OverviewPage, qtbot: QtBot) -> None:
    show = button(page, "Show these")
    assert follow(page, show, qtbot) == page._summary.totals.may_be_used


def test_each_column_of_the_chart_leads_to_its_year(page: OverviewPage, qtbot: QtBot) -> None:
    chart = the(page, YearChart)
    wanted = [year.year for year in years_of(page._summary, page._kit.words)]
    chosen: list[int] = []
    chart.chosen.connect(chosen.append)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    for _year in wanted:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chosen == wanted


@pytest.mark.parametrize("by_mouse", [True, False])
def test_each_row_of_the_table_of_years_leads_to_its_year(
    page: OverviewPage, press: Press, qtbot: QtBot, by_mouse: bool
) -> None:
    press(page, "Show as table")
    table = the(page, YearTable)
    table.setCurrentCell(2, 1)
    with qtbot.waitSignal(table.chosen) as told:
        if by_mouse:
            place = table.visualItemRect(table.item(2, 1)).center()
            qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        else:
            qtbot.keyClick(table, Qt.Key.Key_Return)
    assert str(told.args[0]) == table.item(2, 0).text()
