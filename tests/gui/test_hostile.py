"""What was written to deceive is shown harmlessly on every page; what is honest in any script stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core.text.safe import harmless
from gui.main_window import MainWindow
from gui.pages.overview import OverviewPage
from gui.widgets.rail import Destination
from tests.builders.hostile import ESCAPE, HONEST, INVISIBLE, OVERRIDE, ZALGO, hostile_archive, hostile_names
from tests.builders.writing import write_zip
from tests.gui.pictures import go_to, settle
from tests.gui.walking import button, texts, visible

PATIENCE_MS = 60_000
WAYS = ("text", "toPlainText", "accessibleName", "accessibleDescription", "toolTip", "windowTitle", "currentText")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
SOME_ROWS = 40


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    members = hostile_archive().members
    path = tmp_path_factory.mktemp("hostile") / "facebook-zoe.lefevre.demo-2026-11-02-aB3dE6gH.zip"
    return write_zip(path, {**members, **hostile_names(dict.fromkeys(list(members)[:3], b"\xff\xd8\xff"))})


@pytest.fixture
def hostile_window(window: MainWindow, archive: Path, qtbot: QtBot) -> MainWindow:
    window.resize(1366, 768)
    window.open_paths([archive])
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=PATIENCE_MS)
    return window


def said_by(window: QWidget) -> Iterator[tuple[str, str]]:
    """Give every text that anything visible shows or tells a screen reader, and who does."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            kind = type(widget).__name__
            for way in WAYS:
                told = getattr(widget, way, None)
                if callable(told) and isinstance(text := told(), str):
                    yield f"{kind}.{way}", text
            if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                yield from ((kind, text) for text in cells_of(widget.model()))


def cells_of(model: QAbstractItemModel) -> Iterator[str]:
    """Give what the first rows of a table tell in every role."""
    for row in range(min(model.rowCount(QModelIndex()), SOME_ROWS)):
        column = 0
        while (index := model.index(row, column)).isValid():
            yield from (text for role in ROLES if isinstance(text := model.data(index, role), str))
            column += 1


def is_harmless(text: str) -> bool:
    """Whether nothing in a text deceives: it is already what it would be made to be."""
    shown = text.replace("\u200b", "")  # where a long name may break
    return harmless(shown) == shown and not {OVERRIDE, ESCAPE[0], INVISIBLE, "\x07"} & set(shown) and ZALGO not in shown


@pytest.mark.parametrize("destination", Destination)
def test_no_page_shows_what_deceives(hostile_window: MainWindow, destination: Destination) -> None:
    go_to(hostile_window, destination)
    settle(0.8)
    said = list(said_by(hostile_window))
    assert [(who, text) for who, text in said if not is_harmless(text)] == []
    assert len(said) > 20
    assert hostile_window.minimumSizeHint().width() <= 1366  # no word, however long, makes the window wider


@pytest.mark.parametrize("destination", Destination)
def test_no_label_takes_words_for_markup(hostile_window: MainWindow, destination: Destination) -> None:
    go_to(hostile_window, destination)
    settle(0.5)
    for label in hostile_window.findChildren(QLabel):
        if label.isVisible() and label.textFormat() is not Qt.TextFormat.PlainText:
            assert "<img" not in label.text()
            assert "<b>bold" not in label.text()


def test_a_text_that_is_looked_at_closely_keeps_its_honest_words(hostile_window: MainWindow, qtbot: QtBot) -> None:
    go_to(hostile_window, Destination.ITEMS)
    qtbot.waitUntil(lambda: "Why?" in texts(hostile_window))
    shown = texts(hostile_window)
    assert HONEST in shown
    assert "<b>bold</b><img src='https://a.example/x.png'>" in shown
    assert is_harmless(shown)


def test_a_raw_record_shows_what_deceives_as_what_it_is(hostile_window: MainWindow, qtbot: QtBot) -> None:
    go_to(hostile_window, Destination.ITEMS)
    qtbot.waitUntil(lambda: "Why?" in texts(hostile_window))
    button(hostile_window, "Raw record").click()
    qtbot.waitUntil(lambda: visible(hostile_window, QPlainTextEdit) is not None)
    edit = visible(hostile_window, QPlainTextEdit)
    assert edit is not None
    qtbot.waitUntil(lambda: HONEST in edit.toPlainText())
    assert is_harmless(edit.toPlainText())
