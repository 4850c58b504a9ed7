"""Lets Qt's own dialogs speak the language of the window, and lays the window out in its direction."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from core.i18n import Words

NAME = "qtbase"


def speak_in_qt(application: QApplication, words: Words) -> None:
    """Load Qt's own translation, instead of one that was loaded before."""
    for former in application.findChildren(QTranslator, NAME):
        application.removeTranslator(former)
        former.deleteLater()
    translator = QTranslator(application)
    translator.setObjectName(NAME)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"{NAME}_{words.locale}", folder):
        application.installTranslator(translator)
    from_the_right = words.locale.text_direction == "rtl"
    direction = Qt.LayoutDirection.RightToLeft if from_the_right else Qt.LayoutDirection.LeftToRight
    if application.layoutDirection() != direction:
        application.setLayoutDirection(direction)
