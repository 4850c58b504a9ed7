"""Bars are as long as their share, visible however small, and lead somewhere when pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.look import Theme
from gui.widgets.bars import Bar, BarRow, IconLabel, Segment

WIDTH = 200


def length(bar: Bar, theme: Theme, token: str) -> int:
    """Count the pixels of a colour in the middle line of a bar."""
    image = bar.grab().toImage()
    middle = image.height() // 2
    color = theme.color(token).rgb()
    return sum(image.pixel(x, middle) == color for x in range(image.width()))


@pytest.mark.parametrize("share", [0.25, 0.5, 1.0])
def test_a_bar_is_as_long_as_its_share(qtbot: QtBot, theme: Theme, share: float) -> None:
    bar = Bar(theme, [Segment("public", share)])
    qtbot.addWidget(bar)
    bar.resize(WIDTH, 8)
    assert abs(length(bar, theme, "public") - share * WIDTH) <= 2


def test_what_is_there_can_be_seen(qtbot: QtBot, theme: Theme) -> None:
    bar = Bar(theme, [Segment("public", 0.00001)])
    qtbot.addWidget(bar)
    bar.resize(WIDTH, 8)
    assert length(bar, theme, "public") >= 1


def test_nothing_has_no_bar(qtbot: QtBot, theme: Theme) -> None:
    bar = Bar(theme, [Segment("public", 0.0)])
    qtbot.addWidget(bar)
    bar.resize(WIDTH, 8)
    assert length(bar, theme, "public") == 0


def test_segments_lie_behind_each_other(qtbot: QtBot, theme: Theme) -> None:
    bar = Bar(theme, [Segment("public", 0.25), Segment("private", 0.5)])
    qtbot.addWidget(bar)
    bar.resize(WIDTH, 8)
    assert abs(length(bar, theme, "private") - 0.5 * WIDTH) <= 2


def test_a_row_is_pressed_as_a_whole(qtbot: QtBot, theme: Theme) -> None:
    row = BarRow(theme, "Public", "12", [Segment("public", 0.5)], None)
    qtbot.addWidget(row)
    row.show()
    with qtbot.waitSignal(row.clicked):
        qtbot.mouseClick(row.findChild(Bar), Qt.MouseButton.LeftButton)


def test_what_points_onwards_turns_with_the_direction_of_reading(qtbot: QtBot, theme: Theme) -> None:
    arrow = IconLabel(theme, "right")
    qtbot.addWidget(arrow)
    onwards = arrow.pixmap().toImage()
    arrow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert arrow.pixmap().toImage() == onwards.flipped(Qt.Orientation.Horizontal)
    assert arrow.pixmap().toImage() != onwards
