"""Pictures, films and missing files of an item, as a person meets them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.i18n import Words
from core.library.filters import Filter
from core.library.media_files import MediaFile, Nature
from core.vocabulary import Kind
from gui.kit import Kit
from gui.main_window import MainWindow
from gui.models.item_media import show_file, size_in_words
from gui.models.opened import Opened
from gui.models.pictures import Pictures
from gui.opened_view import OpenedView
from gui.pages.items import ItemsPage
from gui.widgets.item_panel import ItemPanel
from gui.widgets.lightbox import Lightbox
from gui.widgets.media import MediaList, Thumbnail
from tests.gui.walking import button, texts, the, visible

Press = Callable[[QWidget, str], None]


@pytest.fixture
def photos(open_window: MainWindow, qtbot: QtBot) -> ItemsPage:
    """The page with the items that have pictures, once those are there."""
    the(open_window, OpenedView).show_items(Filter(kinds=frozenset({Kind.PROFILE_PICTURE})), None)
    page = the(open_window, ItemsPage)
    qtbot.waitUntil(lambda: visible(page, Thumbnail) is not None)
    return page


def test_a_picture_opens_large_and_escape_closes_it(photos: ItemsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(the(photos, Thumbnail), Qt.MouseButton.LeftButton)
    box = the(photos, Lightbox)
    assert "Picture 1 of 1" in texts(box)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: visible(photos, Lightbox) is None)


def test_a_copy_is_saved_where_the_person_says(photos: ItemsPage, press: Press, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.mouseClick(the(photos, Thumbnail), Qt.MouseButton.LeftButton)
    press(the(photos, Lightbox), "Save a copy")
    dialog = the(photos, QFileDialog)
    dialog.findChild(QLineEdit).setText(str(tmp_path / "mine.jpg"))
    dialog.accept()
    qtbot.waitUntil((tmp_path / "mine.jpg").exists)
    assert (tmp_path / "mine.jpg").read_bytes().startswith(b"\xff\xd8\xff")
    the(photos, Lightbox).close()
    qtbot.waitUntil(lambda: "Saved as" in texts(the(photos, ItemPanel)))


def test_a_film_is_named_and_can_be_saved(kit: Kit, opened: Opened, qtbot: QtBot) -> None:
    film = show_file(MediaFile(Nature.VIDEO, "c.mp4", 1, "mp4", 3_200_000), kit.words)
    shown = MediaList(kit, Pictures(kit, opened.library, kit.theme), [film])
    qtbot.addWidget(shown)
    shown.show()
    assert "Video, 3.2 MB" in texts(shown)
    with qtbot.waitSignal(shown.copy_wanted):
        qtbot.mouseClick(button(shown, "Save a copy"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("nature", [Nature.EXPIRED, Nature.ELSEWHERE, Nature.NOT_INCLUDED, Nature.DAMAGED])
def test_what_is_not_here_is_explained_and_not_offered(words: Words, nature: Nature) -> None:
    shown = show_file(MediaFile(nature, "a.jpg"), words)
    assert shown.explained
    assert not shown.file.nature.is_here


def test_a_picture_that_cannot_be_shown_says_so(kit: Kit, opened: Opened, qtbot: QtBot) -> None:
    file = show_file(MediaFile(Nature.PICTURE, "a.jpg", None, "jpeg", 10), kit.words)
    thumbnail = Thumbnail(kit, Pictures(kit, opened.library, kit.theme), file, "Picture 1 of 1: a.jpg")
    qtbot.addWidget(thumbnail)
    thumbnail._on_arrived(None)
    assert "damaged or too large" in thumbnail.toolTip()
    assert thumbnail.accessibleDescription() == thumbnail.toolTip()


def test_a_picture_is_decoded_once(kit: Kit, opened: Opened, qtbot: QtBot) -> None:
    pictures = Pictures(kit, opened.library, kit.theme)
    number = next(i for i, member in enumerate(opened.library.archive.members) if member.path.endswith(".jpg"))
    found: list[QImage | None] = []
    side = kit.theme.icon_size(48)
    pictures.ask(number, "jpg", side, arrived=found.append, owner=pictures)
    qtbot.waitUntil(lambda: len(found) == 1)
    assert pictures.ask(number, "jpg", side, arrived=found.append, owner=pictures) is None
    assert found[0] is found[1] is not None


@pytest.mark.parametrize(("size", "expected"), [(32, "32 B"), (1_500, "2 kB"), (2_340_000, "2.3 MB")])
def test_sizes_are_told_in_plain_units(words: Words, size: int, expected: str) -> None:
    assert size_in_words(size, words) == expected
