"""The dialogs in which a person chooses archives; they never block the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.kit import Kit

Chosen = Callable[[list[Path]], None]


def choose_archives(kit: Kit, parent: QWidget, chosen: Chosen) -> None:
    """Let the person choose one or more zips."""
    words = kit.words
    dialog = QFileDialog(parent, words._("Open archive"), _downloads(), words._("Archives (*.zip)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _open(dialog, chosen)


def choose_folder(kit: Kit, parent: QWidget, chosen: Chosen) -> None:
    """Let the person choose a folder that an archive was unpacked into."""
    dialog = QFileDialog(parent, kit.words._("Open folder"), _downloads())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, chosen)


def choose_target(kit: Kit, parent: QWidget, suggested: str, chosen: Callable[[str], None]) -> None:
    """Let the person choose where a PDF goes, beginning with this name among their documents."""
    words = kit.words
    dialog = QFileDialog(parent, words._("Save the summary"), _documents(), words._("PDF files (*.pdf)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_answers(kit: Kit, parent: QWidget, chosen: Callable[[str], None]) -> None:
    """Let the person choose a file of answers to open."""
    dialog = QFileDialog(parent, kit.words._("Open answers"), _documents(), kit.words._("Answers (*.json)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_rules(kit: Kit, parent: QWidget, chosen: Callable[[str], None]) -> None:
    """Let the person choose a file of rules."""
    dialog = QFileDialog(parent, kit.words._("Open rules"), _downloads(), kit.words._("Rules (*.json)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_answers_target(kit: Kit, parent: QWidget, chosen: Callable[[str], None]) -> None:
    """Let the person choose where their answers go."""
    dialog = QFileDialog(parent, kit.words._("Save the answers"), _documents(), kit.words._("Answers (*.json)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("json")
    dialog.selectFile("volteface-answers.json")
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_list_target(kit: Kit, parent: QWidget, ending: str, chosen: Callable[[str], None]) -> None:
    """Let the person choose where a list goes: a table (csv) or a paper (pdf)."""
    words = kit.words
    kind = words._("Tables (*.csv)") if ending == "csv" else words._("PDF files (*.pdf)")
    dialog = QFileDialog(parent, words._("Save the list"), _documents(), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(f"volteface-list.{ending}")
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_copy(kit: Kit, parent: QWidget, suggested: str, chosen: Callable[[str], None]) -> None:
    """Let the person choose where the copy of a file goes, beginning with this name among their downloads."""
    dialog = QFileDialog(parent, kit.words._("Save a copy"), _downloads())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _downloads() -> str:
    """Give the folder where browsers put what they download."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _open(dialog: QFileDialog, chosen: Chosen) -> None:
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
