"""The menu bar: files, view, language, help."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from babel import Locale, UnknownLocaleError
from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from core.i18n import available_languages
from gui.kit import Kit
from gui.theme import Look, TextSize

Choice = TypeVar("Choice")


class Menus(QObject):
    """Fills the menu bar and says what was chosen."""

    open_wanted = Signal()
    folder_wanted = Signal()
    add_wanted = Signal()
    compare_wanted = Signal()
    close_wanted = Signal()
    quit_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    search_wanted = Signal()
    save_wanted = Signal()
    look_chosen = Signal(object)  # Look
    text_size_chosen = Signal(object)  # TextSize
    language_chosen = Signal(str)
    privacy_wanted = Signal()
    rules_wanted = Signal()
    about_wanted = Signal()
    commands_wanted = Signal()
    keys_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, kit: Kit, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._kit = kit
        self._only_when_open: list[QAction] = []
        self._fill_file_menu(bar)
        self._fill_edit_menu(bar)
        self._fill_view_menu(bar)
        self._fill_language_menu(bar)
        self._fill_help_menu(bar)

    def show_opened(self, *, opened: bool) -> None:
        """Offer what needs an opened archive only while there is one."""
        for action in self._only_when_open:
            action.setEnabled(opened)

    def show_steps(self, *, undo: bool, redo: bool) -> None:
        """Offer to take back and to say again only what there is."""
        self._undo.setEnabled(undo)
        self._redo.setEnabled(redo)

    def _fill_edit_menu(self, bar: QMenuBar) -> None:
        words = self._kit.words
        menu = bar.addMenu(words._("&Edit"))
        self._undo = self._add(menu, words._("&Undo answer"), self.undo_wanted, icon="undo", keys="Ctrl+Z")
        self._redo = self._add(menu, words._("&Redo answer"), self.redo_wanted, icon="redo", keys="Ctrl+Shift+Z")
        self.show_steps(undo=False, redo=False)

    def _fill_file_menu(self, bar: QMenuBar) -> None:
        words = self._kit.words
        menu = bar.addMenu(words._("&File"))
        self._add(menu, words._("&Open archive…"), self.open_wanted, icon="open", keys="Ctrl+O")
        self._add(menu, words._("Open &folder…"), self.folder_wanted, icon="folder", keys="Ctrl+Shift+O")
        add = self._add(menu, words._("&Add to it…"), self.add_wanted, icon="add", keys="Ctrl+Shift+A")
        compare = self._add(menu, words._("Co&mpare with another archive…"), self.compare_wanted, keys="Ctrl+Shift+C")
        menu.addSeparator()
        search = self._add(menu, words._("S&earch items"), self.search_wanted, icon="search", keys="Ctrl+F")
        save = self._add(menu, words._("&Save summary as PDF…"), self.save_wanted, icon="save", keys="Ctrl+S")
        menu.addSeparator()
        close = self._add(menu, words._("&Close archive"), self.close_wanted, icon="close", keys="Ctrl+W")
        self._add(menu, words._("&Quit"), self.quit_wanted, keys="Ctrl+Q")
        self._only_when_open += [add, compare, search, save, close]

    def _fill_view_menu(self, bar: QMenuBar) -> None:
        words, theme = self._kit.words, self._kit.theme
        menu = bar.addMenu(words._("&View"))
        looks = {
            Look.SYSTEM: words._("As the &system"),
            Look.LIGHT: words._("&Light"),
            Look.DARK: words._("&Dark"),
            Look.HIGH_CONTRAST: words._("&High contrast"),
        }
        self._add_choices(menu.addMenu(words._("&Colours")), looks, theme.look, self.look_chosen)
        text_sizes = {
            TextSize.NORMAL: words._("&Normal"),
            TextSize.LARGE: words._("&Large"),
            TextSize.LARGER: words._("La&rger"),
            TextSize.LARGEST: words._("Larg&est"),
        }
        self._add_choices(menu.addMenu(words._("&Text size")), text_sizes, theme.text_size, self.text_size_chosen)
        menu.addSeparator()
        self._add_screen(menu)

    def _add_screen(self, menu: QMenu) -> None:
        screen = self._kit.screen
        action = menu.addAction(self._kit.words._("&Privacy screen: blur texts and pictures"))
        action.setCheckable(True)
        action.setChecked(screen.is_on)
        action.setShortcut(QKeySequence("F8"))
        action.toggled.connect(lambda on: screen.switch(on=on))

    def _fill_language_menu(self, bar: QMenuBar) -> None:
        languages = {language: _own_name(language) for language in available_languages()}
        menu = bar.addMenu(self._kit.words._("&Language"))
        self._add_choices(menu, languages, self._kit.words.language, self.language_chosen)

    def _fill_help_menu(self, bar: QMenuBar) -> None:
        words = self._kit.words
        menu = bar.addMenu(words._("&Help"))
        self._add(menu, words._("&Find a command…"), self.commands_wanted, icon="search", keys="Ctrl+K")
        self._add(menu, words._("&Keyboard shortcuts"), self.keys_wanted, icon="table", keys="Ctrl+/")
        menu.addSeparator()
        self._add(menu, words._("&Privacy: how you can check it"), self.privacy_wanted, icon="lock", keys="F1")
        self._add(menu, words._("Meta’s &rules: how old they are, newer ones"), self.rules_wanted, icon="act")
        self._add(menu, words._("&Error report…"), self.report_wanted, icon="warning")
        self._add(menu, words._("&About Volteface"), self.about_wanted, icon="info")

    def _add(self, menu: QMenu, text: str, signal: SignalInstance, *, icon: str = "", keys: str = "") -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: signal.emit())
        if icon:
            action.setIcon(self._kit.theme.icon(icon))
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def _add_choices(self, menu: QMenu, choices: Mapping[Choice, str], chosen: object, signal: SignalInstance) -> None:
        group = QActionGroup(menu)
        for choice, text in choices.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(choice == chosen)
            action.triggered.connect(lambda _checked=False, choice=choice: signal.emit(choice))
            group.addAction(action)


def _own_name(language: str) -> str:
    """Give the name of a language in that language itself."""
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return language
    name = locale.get_display_name(locale) or language
    return name[:1].upper() + name[1:]
