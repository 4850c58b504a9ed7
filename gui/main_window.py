"""The main window: first page, reading, opened archive; menus, notices, drag and drop.

What only an opened archive needs is imported late (`gui.preloading`): the first page does not wait for a database.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from core.errors import VoltefaceError
from core.i18n import words_for
from core.messages import error_text
from gui import theme as sizes
from gui.announcing import announce
from gui.choosing import choose_archives, choose_folder
from gui.example import example_archives
from gui.faults import tell_developers
from gui.helping import Faults, Helping
from gui.kit import Kit
from gui.menus import Menus
from gui.pages.welcome import WelcomePage
from gui.qt_words import speak_in_qt
from gui.rules_desk import RulesDesk
from gui.theme import Look, TextSize
from gui.widgets.dialogs import PrivacyDialog
from gui.widgets.drop_area import DropVeil, dropped_paths
from gui.widgets.notice import NoticeLine

if TYPE_CHECKING:
    from gui.models.answering import Answering
    from gui.models.opened import Opened
    from gui.models.reading import Before, Reading
    from gui.opened_view import OpenedView


class MainWindow(QMainWindow):
    """Leads from the first page through reading to the pages of an archive, and back."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._answering: Answering | None = None
        self._reading: Reading | None = None
        self._view: OpenedView | None = None
        self._faults = Faults(self)
        self.setAcceptDrops(True)
        self.setWindowIcon(kit.theme.app_icon())
        self.setMinimumSize(QSize(sizes.GRID * 110, sizes.GRID * 85))
        self.resize(QSize(sizes.WINDOW_WIDTH, sizes.WINDOW_HEIGHT))
        kit.tasks.unclaimed.connect(self.tell_fault)
        self._rules = RulesDesk(kit, self)
        self._rules.told.connect(self.tell)
        self._build()

    @property
    def is_quiet(self) -> bool:
        """Whether no work is under way."""
        return self._kit.tasks.is_quiet

    def open_paths(self, paths: Sequence[Path], before: Before | None = None) -> None:
        """Read these archives and show them instead of what is shown; `before`: what they are added to."""
        from gui.models.reading import Reading
        from gui.pages.loading import LoadingPage

        if not paths:
            return
        self._stop_reading()
        self._reading = reading = Reading(self._kit.tasks, paths, self, before=before, policy=self._rules.policy)
        page = LoadingPage(self._kit, paths)
        page.cancel_wanted.connect(self._on_cancel)
        reading.progressed.connect(page.show_progress)
        reading.done.connect(self.show_archive)
        reading.failed.connect(self._on_failed)
        self._show(page)
        self._menus.show_opened(opened=False)
        reading.start()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read these archives together with those that are open: parts of one export belong together."""
        from gui.adding import before_of, nothing_new

        if self._reading is not None:  # what comes while the first is being read is read with it
            self.open_paths(tuple(dict.fromkeys([*self._reading.paths, *paths])), self._reading.before)
            return
        if self._answering is None:
            self.open_paths(paths)
            return
        before = before_of(self._answering, kept=self._keeper.is_on)
        if more := [path for path in paths if path not in before.sources]:
            self.open_paths([*before.sources, *more], before)
        elif paths:
            self.tell(nothing_new(self._kit.words))

    def show_archive(self, opened: Opened) -> None:
        """Show an archive that was read, and forget the one before."""
        from gui.adding import greeting
        from gui.models.answering import Answering
        from gui.models.keeper import Keeper

        self._stop_reading()
        former, self._answering = self._answering, Answering(self._kit.tasks, opened, self._kit.words, self)
        self._answering.questions_changed.connect(self._on_questions_changed)
        self._answering.told.connect(self.tell)
        self._keeper = Keeper(self._kit.tasks, self._answering, self._answering)
        self._show_start()
        self._answering.begin()
        if former is not None:
            former.forget()
        if opened.trouble is not None:
            self.tell_fault(opened.trouble)
        elif said := greeting(opened, self._kit.words):
            self.tell(said)

    def close_archive(self) -> None:
        """Forget the archive and show the first page."""
        former, self._answering = self._answering, None
        self._show_start()
        if former is not None:
            former.forget()

    def speak(self, language: str) -> None:
        """Show the window in another language, at the same place."""
        self._kit = replace(self._kit, words=words_for(language))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            speak_in_qt(application, self._kit.words)
        if self._answering is not None:
            self._answering.speak(self._kit.words)
        self._rebuild()

    def choose_look(self, look: Look) -> None:
        """Show other colours."""
        self._kit.theme.choose_look(look)
        self.setWindowIcon(self._kit.theme.app_icon())

    def choose_text_size(self, size: TextSize) -> None:
        """Show larger or smaller letters, at the same place."""
        self._kit.theme.choose_text_size(size)
        self._rebuild()

    def tell(self, sentence: str, icon: str = "info") -> None:
        """Show a notice above the page until it is put away."""
        self._notices.tell(sentence, icon)
        announce(self, sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what letting go will do."""
        if not dropped_paths(event.mimeData()):
            return
        event.acceptProposedAction()
        words = self._kit.words
        adding = self._answering is not None
        sentence = words._("Let go to add to the open archive") if adding else words._("Let go to open")
        self._veil.cover(sentence)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget what was dragged."""
        super().dragLeaveEvent(event)
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was let go, or add it to what is open."""
        self._veil.hide()
        event.acceptProposedAction()
        self.add_paths(dropped_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop all work before the window goes."""
        self._stop_reading()
        self._kit.tasks.close()
        super().closeEvent(event)

    def _build(self) -> None:
        """Make everything that holds words."""
        self.setWindowTitle("Volteface")
        self.setMenuBar(QMenuBar())  # and the one before goes with all its menus
        self._menus = Menus(self._kit, self.menuBar())
        self._connect_menus()
        self._stack = QStackedWidget()
        self._notices = NoticeLine(self._kit)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notices)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(ground)
        self._veil = DropVeil(self._kit, ground)
        self._show_start()

    def _rebuild(self) -> None:
        standpoint = self._view.standpoint if self._view else None
        reading = self._reading
        self._build()
        if standpoint is not None and self._view is not None:
            self._view.return_to(standpoint)
        if reading is not None:
            self.open_paths(reading.paths, reading.before)

    def _connect_menus(self) -> None:
        menus = self._menus
        menus.open_wanted.connect(lambda: choose_archives(self._kit, self, self.open_paths))
        menus.folder_wanted.connect(lambda: choose_folder(self._kit, self, self.open_paths))
        menus.add_wanted.connect(lambda: choose_archives(self._kit, self, self.add_paths))
        menus.compare_wanted.connect(lambda: self._view.compare() if self._view else None)
        menus.close_wanted.connect(self.close_archive)
        menus.quit_wanted.connect(self.close)
        menus.undo_wanted.connect(self._on_undo)
        menus.redo_wanted.connect(self._on_redo)
        menus.search_wanted.connect(lambda: self._view.search() if self._view else None)
        menus.save_wanted.connect(self._on_save_wanted)
        menus.look_chosen.connect(self.choose_look)
        menus.text_size_chosen.connect(self.choose_text_size)
        menus.language_chosen.connect(self.speak)
        menus.privacy_wanted.connect(self._on_privacy)
        menus.rules_wanted.connect(lambda: self._rules.show(self._kit, self._answering))
        Helping(self._kit, self, menus, self._faults).tell_of(lambda: self._answering)

    def _show_start(self) -> None:
        """Show the opened archive if there is one, else the first page."""
        self._menus.show_opened(opened=self._answering is not None)
        self._on_questions_changed()
        if self._answering is not None:
            from gui.opened_view import OpenedView

            view = OpenedView(self._kit, self._answering, self._keeper)
            view.privacy_wanted.connect(self._on_privacy)
            view.reading_wanted.connect(lambda before: self.open_paths(before.sources, before))
            self._show(view)
            self._view = view
            return
        page = WelcomePage(self._kit)
        page.open_wanted.connect(lambda: choose_archives(self._kit, self, self.open_paths))
        page.folder_wanted.connect(lambda: choose_folder(self._kit, self, self.open_paths))
        page.example_wanted.connect(lambda: self.open_paths(example_archives()))
        page.privacy_wanted.connect(self._on_privacy)
        self._show(page)

    def _show(self, page: QWidget) -> None:
        """Show this and let go of what was shown."""
        former = self._stack.currentWidget()
        self._view = None
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._notices.put_away()
        if former is not None:
            self._stack.removeWidget(former)
            former.deleteLater()

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading.deleteLater()
        self._reading = None

    def _on_questions_changed(self) -> None:
        """Offer to take back and to say again what there is."""
        answering = self._answering
        self._menus.show_steps(undo=bool(answering and answering.can_undo), redo=bool(answering and answering.can_redo))

    def _on_undo(self) -> None:
        if self._answering is not None:
            self._answering.undo()

    def _on_redo(self) -> None:
        if self._answering is not None:
            self._answering.redo()

    def _on_failed(self, error: Exception) -> None:
        self._stop_reading()
        self._show_start()
        self.tell_fault(error)

    def _on_cancel(self) -> None:
        self._stop_reading()
        self._show_start()
        self.tell(self._kit.words._("You stopped the reading. Nothing of it was kept."))

    def tell_fault(self, error: Exception) -> None:
        """Say in words what did not work; what nobody foresaw is told to the developers, too."""
        if not isinstance(error, VoltefaceError):
            tell_developers(error)
            self._faults.remember(error)
            error = VoltefaceError()
        said = error_text(error, self._kit.words)
        self.tell(self._kit.words._("{what} {advice}").format(what=said.what, advice=said.advice), "warning")

    def _on_save_wanted(self) -> None:
        if self._view is not None:
            self._view.save()

    def _on_privacy(self) -> None:
        PrivacyDialog(self._kit, self).open()
