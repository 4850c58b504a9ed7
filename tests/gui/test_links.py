"""Only known addresses leave for the browser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.forms import all_forms
from core.questions import questions_of
from gui.kit import Kit
from gui.links import open_address, open_file, open_folder_of
from gui.main_window import MainWindow
from gui.models.opened import Opened
from gui.widgets.item_panel import ItemPanel
from gui.widgets.question_card import QuestionCard
from gui.widgets.rail import Destination
from tests.gui.pictures import go_to
from tests.gui.walking import button, texts, the

POST = "https://www.facebook.com/anna.demo/posts/1234567890"


class Desktop(QObject):
    """Stands where browser and file manager would be."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def desktop(qapp: QApplication) -> Iterator[Desktop]:
    desktop = Desktop()
    for scheme in ("https", "http", "file"):
        QDesktopServices.setUrlHandler(scheme, desktop, "take")
    yield desktop
    for scheme in ("https", "http", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.mark.parametrize("url", [form.url for form in all_forms()])
def test_every_form_can_be_opened(desktop: Desktop, url: str) -> None:
    assert open_address(url)
    assert desktop.opened == [QUrl(url)]


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/",
        "http://www.facebook.com/privacy/genai",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://www.facebook.com.example.org/privacy/genai",
        "",
    ],
)
def test_nothing_else_is_opened(desktop: Desktop, url: str) -> None:
    assert not open_address(url)
    assert desktop.opened == []


def test_a_saved_file_and_its_folder_are_shown(desktop: Desktop, tmp_path: Path) -> None:
    saved = tmp_path / "A & B #1?.pdf"
    open_file(saved)
    open_folder_of(saved)
    assert [Path(url.toLocalFile()) for url in desktop.opened] == [saved, tmp_path]


def test_an_item_s_link_is_read_before_it_can_be_followed(open_window: MainWindow, qtbot: QtBot) -> None:
    go_to(open_window, Destination.ITEMS)
    panel = the(open_window, ItemPanel)
    qtbot.waitUntil(lambda: panel._shown is not None)
    panel.show_item(replace(panel._shown, link=POST, link_name="Look at it on Facebook"))
    assert POST in texts(panel).replace("\u200b", "")
    assert button(panel, "Look at it on Facebook").accessibleDescription() == POST
    assert button(panel, "Look at it on Facebook").toolTip() == POST


def test_the_links_of_a_question_are_read_before_they_can_be_followed(kit: Kit, opened: Opened, qtbot: QtBot) -> None:
    question = replace(questions_of(opened.library, kit.words)[0], hint="Look.", links=(POST,))
    card = QuestionCard(kit, question)
    qtbot.addWidget(card)
    card.show()
    assert POST in texts(card).replace("\u200b", "")
    assert button(card, "Look at one of them").accessibleDescription() == POST
