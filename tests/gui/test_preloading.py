"""The first page stands before a database is imported, and all that an archive needs is there soon after."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.preloading import NEEDED, Preloading

HEAVY = ("duckdb", "numpy", "typst", "selectolax", "core.loading", "core.library.database")
CODE = f"""
import sys
from PySide6.QtWidgets import QApplication
from core.i18n import words_for
from gui.app import make_window
window = make_window(QApplication([]), words_for("en"))
window.show()
print([name for name in {HEAVY!r} if name in sys.modules])
window.close()
"""


def test_the_first_page_needs_no_database() -> None:
    offscreen = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run([sys.executable, "-c", CODE], env=offscreen, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


@pytest.mark.parametrize("name", NEEDED)
def test_what_is_imported_beforehand_exists(name: str) -> None:
    assert find_spec(name) is not None


def test_all_of_it_is_there_at_the_end(qtbot: QtBot) -> None:
    owner = QObject()
    preloading = Preloading(owner)
    with qtbot.waitSignal(preloading.done):
        preloading.start_when_painted()
    assert [name for name in NEEDED if name not in sys.modules] == []


def test_what_stays_is_not_searched_for_circles_again(qtbot: QtBot) -> None:
    owner = QObject()
    preloading = Preloading(owner)
    with qtbot.waitSignal(preloading.done):
        preloading.start_when_painted()
    frozen = gc.get_freeze_count()
    gc.unfreeze()
    assert frozen > len(gc.get_objects()) // 2
