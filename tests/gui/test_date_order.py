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
from gui.widgets.question_card import QuestionCard
from gui.widgets.rail import Destination, Rail
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
    page = the(window, QuestionsPage)
    press(next_question(page, qtbot), "The fourth of March")
    read_again(window, qtbot)
    assert days(window._answering.opened) == {date(2026, 3, 4)}  # type: ignore[union-attr]
    the(window, OpenedView).go_to(Destination.QUESTIONS)
    page = the(window, QuestionsPage)
    assert "Dates in the chats" in texts(page)
    assert "Month first" in texts(page)
    press(page, "Undo")
    read_again(window, qtbot)
    assert days(window._answering.opened) == {date(2026, 4, 3)}  # type: ignore[union-attr]
    assert window._answering.can_redo  # type: ignore[union-attr]


def next_question(page: QuestionsPage, qtbot: QtBot) -> QuestionCard:
    """Pass over what else is asked until dates are."""
    answering = page._answering
    qtbot.waitUntil(lambda: bool(answering.questions))
    for question in answering.questions or ():
        if question.kind != "date-order":
            answering.skip(question)
    qtbot.waitUntil(lambda: "can be read in two ways" in texts(page))
    return the(page, QuestionCard)


def read_again(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the archive was read anew."""
    answering = window._answering
    qtbot.waitUntil(lambda: window._answering not in (None, answering), timeout=20_000)
    assert window._answering is not None


def test_it_is_counted_among_the_questions(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = write_zip(tmp_path / "WhatsApp Chat with Jo.zip", {"WhatsApp Chat with Jo.txt": CHAT.encode()})
    window.open_paths([path])
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=20_000)
    answering = window._answering
    assert answering is not None
    qtbot.waitUntil(lambda: answering.questions is not None)
    assert [one.kind for one in answering.questions or ()][-1] == "date-order"
    entry = the(window, Rail)._entries[Destination.QUESTIONS]
    qtbot.waitUntil(lambda: entry.accessibleDescription().startswith(str(len(answering.questions or ()))))
