"""The table of items: a sound Qt model whose cells come in blocks and never from the window's thread."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.library.filters import EVERYTHING, MINE, Order
from gui.kit import Kit
from gui.models.item_table import BLOCK, Column, ItemTableModel
from gui.models.opened import Opened


@pytest.fixture
def model(kit: Kit, opened: Opened) -> ItemTableModel:
    model = ItemTableModel(kit, opened.library)
    model.show_rows(opened.library.rows(MINE, Order.NEWEST_FIRST))
    return model


def cell(model: ItemTableModel, row: int, column: Column) -> str:
    return str(model.data(model.index(row, column.value)))


def arrive(model: ItemTableModel, qtbot: QtBot, row: int = 0) -> None:
    """Ask for a row and wait until it has come."""
    qtbot.waitUntil(lambda: model.row_at(row) is not None)


def test_it_is_a_sound_model(model: ItemTableModel, qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    qtmodeltester.check(model)
    arrive(model, qtbot)
    qtmodeltester.check(model)


def test_there_is_a_row_for_each_item(model: ItemTableModel, opened: Opened) -> None:
    assert model.rowCount() == opened.summary.totals.mine


def test_cells_are_empty_until_they_arrive(model: ItemTableModel, qtbot: QtBot) -> None:
    assert cell(model, 0, Column.TEXT) == ""
    arrive(model, qtbot)
    assert cell(model, 0, Column.TEXT) != ""


def test_the_view_is_told_when_cells_arrive(model: ItemTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged) as told:
        model.row_at(0)
    assert (told.args[0].row(), told.args[1].row()) == (0, BLOCK - 1)


def test_the_rows_are_those_asked_for(model: ItemTableModel, opened: Opened, qtbot: QtBot) -> None:
    last = model.rowCount() - 1
    arrive(model, qtbot, last)
    row = model.row_at(last)
    assert row is not None
    assert row[0].id == opened.library.rows(MINE, Order.NEWEST_FIRST)[last] == model.id_at(last)


def test_answers_to_an_older_question_are_dropped(model: ItemTableModel, opened: Opened, qtbot: QtBot) -> None:
    model.row_at(0)
    oldest = opened.library.rows(MINE, Order.OLDEST_FIRST)
    model.show_rows(oldest)
    arrive(model, qtbot)
    row = model.row_at(0)
    assert row is not None
    assert row[0].id == oldest[0]


def test_what_is_asked_once_comes_though_an_older_question_is_under_way(
    model: ItemTableModel, opened: Opened, qtbot: QtBot
) -> None:
    model.row_at(0)
    model._fetch()
    model.show_rows(opened.library.rows(MINE, Order.OLDEST_FIRST))
    with qtbot.waitSignal(model.dataChanged):
        assert model.row_at(0) is None  # as a view asks that is painted once


def test_the_verdict_has_a_sign_and_words(model: ItemTableModel, qtbot: QtBot) -> None:
    arrive(model, qtbot)
    index = model.index(0, Column.VERDICT.value)
    assert not model.data(index, Qt.ItemDataRole.DecorationRole).isNull()
    assert " · " in str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))


def test_a_text_that_looks_like_html_is_no_html_in_a_tip(kit: Kit, opened: Opened, qtbot: QtBot) -> None:
    model = ItemTableModel(kit, opened.library)
    model.show_rows(opened.library.rows(EVERYTHING, Order.NEWEST_FIRST))
    arrive(model, qtbot)
    tip = str(model.data(model.index(0, Column.TEXT.value), Qt.ItemDataRole.ToolTipRole))
    assert "<" not in tip.removeprefix("<qt>").removesuffix("</qt>")


@pytest.mark.parametrize(
    ("column", "direction", "wanted"),
    [
        (Column.DATE, Qt.SortOrder.AscendingOrder, [Order.OLDEST_FIRST, False]),
        (Column.DATE, Qt.SortOrder.DescendingOrder, [Order.NEWEST_FIRST, False]),
        (Column.TEXT, Qt.SortOrder.DescendingOrder, [Order.TEXT, True]),
        (Column.VERDICT, Qt.SortOrder.AscendingOrder, [Order.CATEGORY, False]),
    ],
)
def test_the_header_asks_for_an_order(
    model: ItemTableModel, qtbot: QtBot, column: Column, direction: Qt.SortOrder, wanted: list[object]
) -> None:
    with qtbot.waitSignal(model.order_wanted) as told:
        model.sort(column.value, direction)
    assert told.args == wanted


def test_a_million_rows_are_shown_at_once(kit: Kit, opened: Opened) -> None:
    model = ItemTableModel(kit, opened.library)
    model.show_rows(np.zeros(1_000_000, dtype=np.int64))
    assert model.rowCount() == 1_000_000
