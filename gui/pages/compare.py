"""The dialog that compares the open archive with another one of the same account, older or newer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from core.errors import VoltefaceError
from core.library.library import Library
from core.messages import error_text
from gui import theme as sizes
from gui.choosing import choose_archives, choose_folder
from gui.kit import Kit
from gui.models.comparing import Compared, Comparing
from gui.pages.loading import LoadingPage
from gui.widgets.buttons import Button
from gui.widgets.compared_view import ComparedView
from gui.widgets.drop_area import dropped_paths
from gui.widgets.empty import EmptyState
from gui.widgets.layouts import beside_each_other
from gui.widgets.texts import Headline

SHARE = 0.94  # of the window


class CompareDialog(QDialog):
    """Asks for the other archive, reads it, shows what differs; closing forgets the other archive."""

    def __init__(self, kit: Kit, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._compared: Compared | None = None
        self._comparing = Comparing(kit.tasks, library, self)
        self._comparing.done.connect(self._on_done)
        self._comparing.failed.connect(self._on_failed)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        words, theme = kit.words, kit.theme
        self.setWindowTitle(words._("Compare with another archive"))
        self._stack = QStackedWidget()
        self._again = Button(words._("Choose another &archive…"), theme, icon="open").calls(self._ask)
        self._again.hide()
        close = Button(words._("C&lose"), theme, kind="primary").calls(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MARGIN, sizes.GAP, sizes.MARGIN, sizes.GAP)
        column.addWidget(Headline(words._("What has changed since?")))
        column.addWidget(self._scrolling(words._("What has changed since?")), 1)
        column.addLayout(beside_each_other(self._again, None, close))
        self.resize(parent.window().size() * SHARE)
        self._ask()

    def _scrolling(self, name: str) -> QScrollArea:
        """Let what is shown scroll in a low window."""
        scroll = QScrollArea()
        scroll.setAccessibleName(name)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._stack)
        return scroll

    def compare_with(self, paths: Sequence[Path]) -> None:
        """Read these archives and compare."""
        if not paths:
            return
        page = LoadingPage(self._kit, paths)
        page.cancel_wanted.connect(self._on_cancel)
        self._comparing.progressed.connect(page.show_progress)
        self._show(page)
        self._comparing.read(paths)

    def done(self, result: int) -> None:
        """Stop what is under way and forget the other archive."""
        self._comparing.cancel()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take archives that are let go here."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Compare with what was let go."""
        event.acceptProposedAction()
        self.compare_with(dropped_paths(event.mimeData()))

    def _ask(self) -> None:
        words = self._kit.words
        self._show_choice(
            words._("Choose an older or a newer archive of the same account."),
            words._("It is read only to be compared, and forgotten when you close this. You can drop it here, too."),
        )

    def _show_choice(self, what: str, advice: str, icon: str = "archive") -> None:
        words, theme = self._kit.words, self._kit.theme
        zips = Button(words._("Choose &zip files…"), theme, icon="open", kind="primary")
        folder = Button(words._("Choose a &folder…"), theme, icon="folder")
        zips.calls(lambda: choose_archives(self._kit, self, self.compare_with))
        folder.calls(lambda: choose_folder(self._kit, self, self.compare_with))
        self._show(EmptyState(self._kit, icon, what, advice, zips, folder))

    def _show(self, state: QWidget) -> None:
        former = self._stack.currentWidget()
        self._again.setVisible(isinstance(state, ComparedView))
        self._stack.addWidget(state)
        self._stack.setCurrentWidget(state)
        if former is not None:
            self._stack.removeWidget(former)
            former.deleteLater()

    def _on_done(self, compared: Compared) -> None:
        self._compared = compared
        view = ComparedView(self._kit, compared)
        view.turned.connect(lambda: self._comparing.turn_round(compared))
        self._show(view)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VoltefaceError):
            self._kit.tasks.unclaimed.emit(error)
            error = VoltefaceError()
        said = error_text(error, self._kit.words)
        self._show_choice(said.what, said.advice, "warning")

    def _on_cancel(self) -> None:
        self._comparing.cancel()
        self._ask()
