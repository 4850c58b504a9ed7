"""An item is shown within its conversation, which can be walked with the keys and fetched further."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.library.filters import Filter
from core.vocabulary import Kind
from gui.main_window import MainWindow
from gui.opened_view import OpenedView
from gui.pages.items import ItemsPage
from gui.widgets.bubbles import Bubble
from gui.widgets.conversation import ConversationDialog
from tests.gui.walking import button, the

Press = Callable[[QWidget, str], None]


@pytest.fixture
def dialog(open_window: MainWindow, press: Press, qtbot: QtBot) -> ConversationDialog:
    """The conversation around the newest message."""
    the(open_window, OpenedView).show_items(Filter(kinds=frozenset({Kind.MESSAGE})), None)
    page = the(open_window, ItemsPage)
    qtbot.waitUntil(lambda: any(one.accessibleName() == "Show in the conversation" for one in buttons(page)))
    press(page, "Show in the conversation")
    dialog = the(page, ConversationDialog)
    qtbot.waitUntil(lambda: bool(bubbles(dialog)))
    return dialog


def buttons(inside: QWidget) -> list[QWidget]:
    return [one for one in inside.findChildren(QWidget) if one.isVisible()]


def bubbles(dialog: QWidget) -> list[Bubble]:
    return [one for one in dialog.findChildren(Bubble) if one.isVisible()]


def chosen(dialog: QWidget) -> Bubble:
    return next(one for one in bubbles(dialog) if one.accessibleName().startswith("The chosen item"))


def test_the_chosen_item_has_the_focus_and_can_be_seen(dialog: ConversationDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: chosen(dialog).hasFocus())
    qtbot.waitUntil(lambda: not chosen(dialog).visibleRegion().isEmpty())


def test_turns_stand_in_time_order(dialog: ConversationDialog) -> None:
    ids = [one.turn.id for one in sorted(bubbles(dialog), key=lambda one: one.mapTo(dialog, one.pos()).y())]
    assert ids == sorted(ids)
    assert len(ids) > 1


def test_arrow_keys_walk(dialog: ConversationDialog, qtbot: QtBot) -> None:
    at = chosen(dialog)
    qtbot.keyClick(at, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: not at.hasFocus())
    assert any(one.hasFocus() for one in bubbles(dialog))


def test_more_is_fetched_until_the_beginning(dialog: ConversationDialog, qtbot: QtBot) -> None:
    while button(dialog, "Earlier").isEnabled():
        before = len(bubbles(dialog))
        button(dialog, "Earlier").click()
        qtbot.waitUntil(lambda before=before: len(bubbles(dialog)) > before)
    first = min(one.turn.id for one in bubbles(dialog))
    assert dialog._library.said_before(first, 1).rows == ()
