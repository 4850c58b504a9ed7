"""Only known addresses leave for the browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from core.forms import all_forms
from gui.links import open_address, open_file, open_folder_of


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
