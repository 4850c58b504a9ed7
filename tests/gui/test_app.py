"""The window starts in the language that is asked for, and importing it does nothing."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from core.i18n import words_for
from gui.qt_words import NAME, speak_in_qt


def test_importing_makes_nothing() -> None:
    code = (
        "import gui.app; from PySide6.QtWidgets import QApplication; assert QApplication.instance() is None; "
        "import threading; assert threading.active_count() == 1"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_qts_own_dialogs_speak_the_language(qapp: QApplication) -> None:
    speak_in_qt(qapp, words_for("fr"))
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    speak_in_qt(qapp, words_for("en"))
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_only_the_newest_language_is_kept(qapp: QApplication) -> None:
    for language in ("fr", "en", "fr"):
        speak_in_qt(qapp, words_for(language))
        qapp.sendPostedEvents()
    alive = [one for one in qapp.findChildren(QTranslator, NAME) if not one.isEmpty()]
    assert len(alive) <= 1 or alive[-1].language() == "fr_FR"
    speak_in_qt(qapp, words_for("en"))
