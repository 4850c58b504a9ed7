"""A page that is built part by part is never painted with its parts squeezed into too little room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.layouts import Card, ScrollPage
from gui.widgets.stepwise import Step, Stepwise

HEIGHT = 120


class Part(QWidget):
    """As high as it says, and remembers how high it was each time it was painted."""

    painted: list[int]

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        return QSize(10, HEIGHT)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        return QSize(10, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        self.painted.append(self.height())


def a_card(painted: list[int]) -> Card:
    card = Card(QLabel("Title"))
    for _ in range(3):
        part = Part()
        part.painted = painted
        card.body.addWidget(part)
    return card


def test_what_is_added_is_painted_once_it_has_its_room(qtbot: QtBot) -> None:
    page, painted = ScrollPage("Page"), list[int]()
    qtbot.addWidget(page)

    def steps() -> Iterator[Step]:
        for _ in range(8):
            yield lambda: page.content.addWidget(a_card(painted))

    page.resize(400, 4 * HEIGHT)
    page.show()
    qtbot.waitExposed(page)
    Stepwise(page, steps())
    qtbot.waitUntil(lambda: page.content.count() == 8 and page.viewport().updatesEnabled() and len(painted) > 3)
    assert min(painted) == HEIGHT
