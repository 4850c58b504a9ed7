"""The page of talks with Meta AI: found from the overview and the rail, read by mouse, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.loading import Check, load
from gui.main_window import MainWindow
from gui.models.opened import Opened, take_stock
from gui.opened_view import OpenedView
from gui.pages.items import ItemsPage
from gui.pages.talks import TalkList, TalksPage
from gui.widgets.bars import BarRow
from gui.widgets.empty import EmptyState
from gui.widgets.item_dialog import ItemDialog
from gui.widgets.item_panel import ItemPanel
from gui.widgets.rail import Destination
from gui.widgets.talk_bubbles import TalkBubble
from tests.builders.whatsapp import Phone, chat
from tests.builders.writing import write_zip
from tests.gui.conftest import DAY
from tests.gui.walking import texts, the, visible

Press = Callable[[QWidget, str], None]


@pytest.fixture
def page(open_window: MainWindow, qtbot: QtBot) -> TalksPage:
    """The page with its first talk."""
    the(open_window, OpenedView).go_to(Destination.META_AI)
    page = the(open_window, TalksPage)
    qtbot.waitUntil(lambda: bool(bubbles(page)))
    return page


@pytest.fixture
def no_talk(tmp_path: Path) -> Iterator[Opened]:
    """An archive without any talk with Meta AI."""
    path = write_zip(tmp_path / "WhatsApp Chat - Élodie Brun.zip", chat(Phone.IOS).members)
    library = load([path], Check(day=DAY))
    yield take_stock(library, (path,))
    library.close()


def bubbles(page: QWidget) -> list[TalkBubble]:
    return [one for one in page.findChildren(TalkBubble) if one.isVisible()]


def test_the_figure_of_the_overview_leads_to_the_talks(open_window: MainWindow) -> None:
    rows = [one for one in open_window.findChildren(BarRow) if one.isVisible()]
    next(one for one in rows if one.accessibleName().startswith("Asked of Meta AI")).click()
    assert visible(open_window, TalksPage) is not None


def test_each_prompt_is_told_with_its_verdict(page: TalksPage) -> None:
    prompt = next(one for one in bubbles(page) if one.turn.mine)
    assert "May be used" in prompt.accessibleName()
    assert prompt.accessibleName().startswith("You")


def test_the_first_turn_can_be_reached_by_keyboard_and_arrows_go_on(page: TalksPage, qtbot: QtBot) -> None:
    first, second = bubbles(page)[:2]
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()


def test_arrows_in_the_list_choose_a_talk(page: TalksPage, qtbot: QtBot) -> None:
    before = bubbles(page)[0].turn.id
    talks = the(page, TalkList)
    talks.setFocus()
    qtbot.keyClick(talks, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(bubbles(page)) and bubbles(page)[0].turn.id != before)


def test_why_opens_the_whole_item(page: TalksPage, press: Press, qtbot: QtBot) -> None:
    press(page, "Why?")
    panel = the(the(page, ItemDialog), ItemPanel)
    qtbot.waitUntil(lambda: "Meta AI" in texts(panel))


def test_prompts_are_shown_as_items_too(page: TalksPage, press: Press, open_window: MainWindow, opened: Opened) -> None:
    press(page, "Show the prompts as items")
    items = the(open_window, ItemsPage)
    assert opened.library.count(items.search.wanted) == 8


def test_without_a_talk_it_is_said_where_one_could_be(window: MainWindow, no_talk: Opened, qtbot: QtBot) -> None:
    window.show_archive(no_talk)
    the(window, OpenedView).go_to(Destination.META_AI)
    qtbot.waitUntil(lambda: visible(the(window, TalksPage), EmptyState) is not None)
    assert "no talk with Meta AI" in texts(the(window, TalksPage))
    qtbot.waitUntil(lambda: window.is_quiet)  # or the archive would be closed under its questions
