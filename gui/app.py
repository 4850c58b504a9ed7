"""Starts the window: application, language, look, fonts; then the event loop."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from core.i18n import Words, asked_languages, words_for
from gui import heard
from gui.faults import catch_what_nobody_expected
from gui.kit import Kit
from gui.look import Theme
from gui.main_window import MainWindow
from gui.preloading import Preloading
from gui.qt_words import speak_in_qt
from gui.tasks import Tasks
from gui.widgets.focus_ring import FocusRing
from resources import resource


def run(paths: Sequence[str | Path], language: str | None = None) -> int:
    """Show the window, open these archives if there are any, and give the exit status when it is closed."""
    application = QApplication(sys.argv[:1])
    words = words_for(language) if language else words_of_system()
    window = make_window(application, words)
    catch_what_nobody_expected(window.tell_fault)
    window.show()
    preloading = Preloading(window)
    preloading.done.connect(lambda: window.open_paths([Path(path) for path in paths]))
    preloading.start_when_painted()
    return application.exec()


def make_window(application: QApplication, words: Words) -> MainWindow:
    """Dress the application and make its window."""
    application.setApplicationName("Volteface")
    application.setDesktopFileName("volteface")
    application.setStyle("Fusion")
    _remember_nothing()
    heard.install(application)
    _load_fonts()
    speak_in_qt(application, words)
    theme, tasks = Theme(), Tasks()
    theme.apply()
    window = MainWindow(Kit(words, theme, tasks))
    for companion in (theme, tasks, FocusRing(application, theme)):
        companion.setParent(window)  # they live as long as the window
    return window


def _remember_nothing() -> None:
    """Keep Qt's own file dialog from writing down which folders the person visited, and when."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def words_of_system() -> Words:
    """Speak as the environment asks; where it says nothing, as the system does."""
    return words_for(*(asked_languages(os.environ) or QLocale.system().uiLanguages()))


def _load_fonts() -> None:
    """Have letters for every script and sign, whatever the system lacks."""
    for entry in resource("fonts").iterdir():
        if entry.name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(entry.read_bytes())
