"""The window asks whether day or month comes first where a chat does not tell, and reads it anew by the answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.library.filters import EVERYTHING, Order
from gui.main_window import MainWindow
from gui.models.opened import Opened
from gui.opened_view import OpenedView
from gui.pages.overview import OverviewPage
from gui.pages.questions import QuestionsPage
from gui.widgets.date_order_card import DateOrderCard
from gui.widgets.rail import Destination
from tests.builders.writing import write_zip
from tests.gui.walking import texts, the, visible

CHAT = "03/04/2026, 09:15 - Jo: hello\n03/04/2026, 09:16 - Ada: hi\n"
Press = Callable[[QWidget, str], None]


def days(opened: Opened) -> set[date]:
    rows = opened.library.page(opened.library.rows(EVERYTHING, Order.EXPORT))
    return {row.made_at.date() for row in rows if row.made_at}


def test_the_answer_reads_the_chat_again(window: MainWindow, tmp_path: Path, press: Press, qtbot: QtBot) -> None:
    path = write_zip(tmp_path / "WhatsApp Chat with Jo.zip", {"WhatsApp Chat with Jo.txt": CHAT.encode()})
    window.open_paths([path])
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=20_000)
    the(window, OpenedView).go_to(Destination.QUESTIONS)
    card = the(window, DateOrderCard)
    assert "2 messages" in texts(card)
    press(card, "The fourth of March")
    answering = window._answering
    qtbot.waitUntil(lambda: window._answering not in (None, answering), timeout=20_000)
    assert window._answering is not None
    assert days(window._answering.opened) == {date(2026, 3, 4)}
    the(window, OpenedView).go_to(Destination.QUESTIONS)
    card = the(the(window, QuestionsPage), DateOrderCard)
    assert "You said how dates" in texts(card)
    press(card, "Take my answer")
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=20_000)
    assert days(window._answering.opened) == {date(2026, 4, 3)}


def test_where_dates_are_sure_nothing_is_asked(open_window: MainWindow) -> None:
    the(open_window, OpenedView).go_to(Destination.QUESTIONS)
    assert visible(open_window, DateOrderCard) is None
