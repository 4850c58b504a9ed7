"""The chart by year answers mouse and keyboard, and is painted whatever the figures are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from core.i18n import Words
from gui.look import Theme
from gui.models.years import YearFigures
from gui.widgets.year_chart import YearChart

YEARS = tuple(YearFigures(year, str(year), 10 + year % 7, 3, 20, f"{year} said") for year in range(2010, 2016))


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme, words: Words) -> YearChart:
    chart = YearChart(theme, words, YEARS)
    qtbot.addWidget(chart)
    chart.resize(600, 220)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def test_the_figure_at_the_top_has_room(qtbot: QtBot, theme: Theme, words: Words) -> None:
    year = YearFigures(2026, "2026", 4, 4, 3, "said")
    chart = YearChart(theme, words, (year,))
    qtbot.addWidget(chart)
    metrics = QFontMetrics(theme.figures_font(theme.scale.caption))
    assert chart.figures_width() >= metrics.horizontalAdvance("20")


@pytest.mark.parametrize(
    ("keys", "year"),
    [
        ([Qt.Key.Key_Return], 2015),
        ([Qt.Key.Key_Home, Qt.Key.Key_Space], 2010),
        ([Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Enter], 2013),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Return], 2010),
        ([Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Return], 2015),
    ],
)
def test_arrows_walk_and_enter_opens(chart: YearChart, qtbot: QtBot, keys: list[Qt.Key], year: int) -> None:
    with qtbot.waitSignal(chart.chosen) as chosen:
        for key in keys:
            qtbot.keyClick(chart, key)
    assert chosen.args == [year]


def test_a_click_opens_the_year_below_the_mouse(chart: YearChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.chosen) as chosen:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() - 20, 100))
    assert chosen.args == [2015]


def test_the_chart_is_mirrored_for_languages_from_the_right(chart: YearChart, qtbot: QtBot) -> None:
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(chart.chosen) as clicked:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(20, 100))
    with qtbot.waitSignal(chart.chosen) as walked:
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Return):
            qtbot.keyClick(chart, key)
    assert (clicked.args, walked.args) == ([2015], [2014])


def test_the_year_below_the_mouse_is_told(chart: YearChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.told) as told:
        qtbot.mouseMove(chart, QPoint(chart.width() - 20, 100))
    assert told.args == ["2015 said"]


def test_a_screen_reader_hears_where_one_is(chart: YearChart, qtbot: QtBot) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.accessibleDescription() == "2010 said"


@pytest.mark.parametrize(
    "years",
    [
        (),
        (YearFigures(0, "No date", 1, 0, 0, ""),),
        (YearFigures(2012, "2012", 1, 0, 200_000, ""),),
        tuple(YearFigures(year, str(year), 0, 0, 0, "") for year in range(1990, 2027)),
    ],
    ids=["no year", "no date", "a giant", "nothing in many years"],
)
def test_any_figures_can_be_painted(qtbot: QtBot, theme: Theme, words: Words, years: tuple[YearFigures, ...]) -> None:
    chart = YearChart(theme, words, years)
    qtbot.addWidget(chart)
    for width in (40, 300, 1200):
        chart.resize(width, 200)
        assert not chart.grab().isNull()
    qtbot.keyClick(chart, Qt.Key.Key_Return)
