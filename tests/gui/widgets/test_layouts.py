"""Layouts bend to the room there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.look import Theme
from gui.widgets.layouts import Columns, Flow, ScrollPage
from gui.widgets.texts import Headline, Paragraph


def places(*widgets: QWidget) -> list[QRect]:
    return [widget.geometry() for widget in widgets]


@pytest.mark.parametrize(("width", "rows"), [(800, 1), (420, 2), (200, 4)])
def test_columns_go_below_each_other_where_there_is_no_room(qtbot: QtBot, width: int, rows: int) -> None:
    cards = [QLabel(str(number)) for number in range(4)]
    columns = Columns(*cards, narrowest=180)
    qtbot.addWidget(columns)
    columns.resize(width, 400)
    columns.show()
    qtbot.waitUntil(lambda: len({place.y() for place in places(*cards)}) == rows)


def test_there_are_never_more_columns_than_wanted(qtbot: QtBot) -> None:
    cards = [QLabel(str(number)) for number in range(4)]
    columns = Columns(*cards, narrowest=50, most=2)
    qtbot.addWidget(columns)
    columns.resize(900, 400)
    columns.show()
    qtbot.waitUntil(lambda: len({place.x() for place in places(*cards)}) == 2)


def test_a_flow_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    buttons = [QPushButton(f"Button {number}") for number in range(8)]
    flow = Flow(*buttons)
    qtbot.addWidget(flow)
    flow.resize(250, 300)
    flow.show()
    qtbot.waitUntil(lambda: len({place.y() for place in places(*buttons)}) > 1)
    assert max(place.right() for place in places(*buttons)) < 250
    assert flow.heightForWidth(250) >= max(place.bottom() for place in places(*buttons))


def test_a_flow_starts_at_the_right_where_one_writes_from_the_right(qtbot: QtBot) -> None:
    first, second = QPushButton("1"), QPushButton("2")
    flow = Flow(first, second)
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(flow)
    flow.resize(400, 60)
    flow.show()
    qtbot.waitUntil(lambda: first.x() > second.x())


def test_a_flow_without_children_takes_no_room(qtbot: QtBot) -> None:
    flow = Flow(QPushButton("1"))
    qtbot.addWidget(flow)
    flow.show()
    flow.replace()
    assert not flow.isVisible()


def test_sentences_are_never_wider_than_reads_well(qtbot: QtBot, theme: Theme) -> None:
    paragraph = Paragraph("word " * 100, theme)
    assert paragraph.maximumWidth() == theme.sentence_width()
    assert paragraph.heightForWidth(5_000) == paragraph.heightForWidth(theme.sentence_width())


def test_a_page_never_scrolls_sideways(qtbot: QtBot) -> None:
    page = ScrollPage("Page")
    page.content.addWidget(Headline("Donaudampfschifffahrtsgesellschaftskapitän " * 20))
    qtbot.addWidget(page)
    page.resize(300, 300)
    page.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert page.horizontalScrollBar().maximum() == 0
