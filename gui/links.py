"""Opens addresses in the person's own browser, only on a click and only those that are known.

Volteface itself never connects to anything (`SECURITY.md`).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from core.forms import is_known_address


def open_address(url: str) -> bool:
    """Hand a known address to the browser; anything else is refused."""
    if not is_known_address(url):
        return False
    return QDesktopServices.openUrl(QUrl(url))


def open_file(path: Path) -> bool:
    """Show a file that the person saved with the program that they use for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder_of(path: Path) -> bool:
    """Show the folder of a file that the person saved."""
    return open_file(path.parent)
