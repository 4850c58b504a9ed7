"""The preview shows the pages that will be saved, on white paper in every look, and opens each large."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from core.answers import Replied, Reply
from gui.main_window import MainWindow
from gui.pages.report import ReportPage
from gui.theme import Look
from gui.widgets.report_preview import PageDialog, ReportPreview
from tests.gui.walking import button, texts, the, visible

Press = Callable[[QWidget, str], None]
PATIENCE_MS = 20_000


def pages(inside: QWidget) -> list[QAbstractButton]:
    buttons = the(inside, ReportPreview).findChildren(QAbstractButton)
    return [one for one in buttons if one.isVisible() and one.accessibleName().startswith("Page ")]


@pytest.fixture
def report(open_window: MainWindow, press: Press, qtbot: QtBot) -> ReportPage:
    press(open_window, "Report")
    page = the(open_window, ReportPage)
    qtbot.waitUntil(lambda: bool(pages(page)), timeout=PATIENCE_MS)
    return page


def test_every_page_is_there_and_named(report: ReportPage) -> None:
    names = [one.accessibleName() for one in pages(report)]
    assert f"{len(names)} pages" in texts(report)
    assert names[0].startswith(f"Page 1 of {len(names)}. The summary holds: ")
    assert names[-1] == f"Page {len(names)} of {len(names)}"


def test_more_texts_make_more_pages(report: ReportPage, qtbot: QtBot) -> None:
    before = len(pages(report))
    qtbot.mouseClick(the(report, QRadioButton).parent().findChildren(QRadioButton)[2], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(pages(report)) > before, timeout=PATIENCE_MS)


def test_the_pages_are_drawn_anew_only_where_meta_replied_something_else(report: ReportPage) -> None:
    report.show_replies(())
    assert "Drawing the pages…" not in texts(report)
    report.show_replies((Reply(date(2026, 10, 8), Replied.REFUSED, date(2026, 10, 20)),))
    assert "Drawing the pages…" in texts(report)


def test_paper_is_white_in_the_dark_too(report: ReportPage, open_window: MainWindow) -> None:
    open_window.choose_look(Look.DARK)
    image = pages(report)[0].grab().toImage()
    assert image.pixelColor(image.width() // 2, 12).name() == "#ffffff"


def test_a_page_opens_large_and_is_turned(report: ReportPage, press: Press, qtbot: QtBot) -> None:
    pages(report)[0].click()
    dialog = the(report, PageDialog)
    press(dialog, "Next page")
    assert "Page 2 of" in texts(dialog)
    assert button(dialog, "Previous page").isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: visible(report, PageDialog) is None)
