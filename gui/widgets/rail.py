"""The rail at the side: where one can go, and the promise that nothing leaves this computer."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from core.messages import label
from core.vocabulary import Platform
from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.account_switch import AccountSwitch
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import PanelButton, make_one_of
from gui.widgets.layouts import beside_each_other
from gui.widgets.texts import Headline, Label

LOW = sizes.GRID * 110  # a rail that is lower has its entries closer together
TIGHT = 3  # pixels above and below an entry there


class Destination(Enum):
    """The pages of an opened archive, in the order of the rail; the value is the name of the icon."""

    OVERVIEW = "overview"
    QUESTIONS = "questions"
    ITEMS = "items"
    META_AI = "meta-ai"
    ACT = "act"
    REPORT = "report"
    ARCHIVE = "archive"


class Rail(QFrame):
    """One entry for each page; the one that is shown is marked."""

    chosen = Signal(object)  # Destination
    privacy_wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        words = kit.words
        self.setProperty("role", "rail")
        self.setAccessibleName(words._("Pages"))
        self._group = QButtonGroup(self)
        self._entries: dict[Destination, RailEntry] = {}
        self._is_narrow = False
        self._switch: AccountSwitch | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP_SMALL + sizes.GRID, sizes.GAP, sizes.GAP_SMALL + sizes.GRID, sizes.GAP)
        column.setSpacing(sizes.GRID)
        self._brand = Brand(kit, indent=sizes.GAP_SMALL)
        column.addWidget(self._brand)
        column.addSpacing(sizes.GAP_SMALL)
        for number, destination in enumerate(Destination, start=1):
            column.addWidget(self._entry(destination, number))
        column.addStretch(1)
        self._foot = Promise(kit)
        self._foot.clicked.connect(self.privacy_wanted)
        self._rules = Headline("", "caption")
        self._rules.setContentsMargins(sizes.GAP_SMALL + 2, 0, 0, 0)
        column.addWidget(self._foot)
        column.addWidget(self._rules)

    def add_switch(self, switch: AccountSwitch) -> None:
        """Show below the name of the program whose figures are shown."""
        self._switch = switch
        self._column.insertWidget(1, switch)

    def mark(self, destination: Destination) -> None:
        """Mark the page that is shown."""
        self._entries[destination].mark()

    def tell_rules(self, sentence: str) -> None:
        """Say of which day the rules are."""
        self._rules.setText(sentence)

    def count(self, destination: Destination, figure: str, spoken: str) -> None:
        """Show a figure beside an entry."""
        self._entries[destination].count(figure, spoken)
        if not self._is_narrow:
            self.setFixedWidth(self._width())

    def narrow(self, *, on: bool) -> None:
        """Show icons only, where the window has no room for words."""
        self._is_narrow = on
        for entry in self._entries.values():
            entry.hide_words(hidden=on)
        self._brand.hide_words(hidden=on)
        if self._switch is not None:
            self._switch.hide_words(hidden=on)
        self._rules.setHidden(on)
        self._foot.hide_words(hidden=on)
        self.setFixedWidth(sizes.RAIL_NARROW if on else self._width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the entries closer together in a low window, as on a screen at 200 %."""
        super().resizeEvent(event)
        low = event.size().height() < LOW
        ends = sizes.GAP_SMALL if low else sizes.GAP
        self._column.setContentsMargins(sizes.GAP_SMALL + sizes.GRID, ends, sizes.GAP_SMALL + sizes.GRID, ends)
        self._column.setSpacing(2 if low else sizes.GRID)
        for entry in self._entries.values():
            entry.tighten(on=low)

    def _width(self) -> int:
        widest = max(entry.widest() for entry in self._entries.values())
        return max(sizes.RAIL_WIDTH, widest + 2 * (sizes.GAP_SMALL + sizes.GRID))

    def _entry(self, destination: Destination, number: int) -> RailEntry:
        entry = RailEntry(self._kit, destination, self._names()[destination])
        entry.setShortcut(f"Ctrl+{number}")
        entry.setToolTip(words_with_key(self._names()[destination], f"Ctrl+{number}"))
        make_one_of(self._group, entry, lambda: self.chosen.emit(destination))
        self._entries[destination] = entry
        return entry

    def _names(self) -> dict[Destination, str]:
        words = self._kit.words
        return {
            Destination.OVERVIEW: words._("Overview"),
            Destination.QUESTIONS: words._("Questions"),
            Destination.ITEMS: words._("Items"),
            Destination.META_AI: label(Platform.META_AI, words),
            Destination.ACT: words._("Act"),
            Destination.REPORT: words._("Report"),
            Destination.ARCHIVE: words._("Archive"),
        }


class RailEntry(PanelButton):
    """An icon, the name of a page, and a figure if there is one to tell."""

    def __init__(self, kit: Kit, destination: Destination, name: str) -> None:
        super().__init__(name, "rail")
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._label, self._number = Label(name), Label("", "number")
        self._number.hide()
        self._icon = IconLabel(kit.theme, destination.value, size=sizes.ICON)
        self._line = beside_each_other(self._icon, self._label, None, self._number, gap=sizes.GAP_SMALL + sizes.GRID)
        self.tighten(on=False)
        self.hold(self._line)
        self.toggled.connect(self._on_toggled)

    def count(self, figure: str, spoken: str) -> None:
        """Show a figure; `spoken` says what it counts."""
        self._number.setText(figure)
        self._number.setVisible(bool(figure) and not self._label.isHidden())
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(spoken)

    def widest(self) -> int:
        """Give the width that it needs once it is chosen, when its words are strong."""
        strong = QFont(self._label.font())
        strong.setWeight(QFont.Weight.DemiBold)
        grown = (
            QFontMetrics(strong).horizontalAdvance(one.text()) - one.fontMetrics().horizontalAdvance(one.text())
            for one in (self._label, self._number)
        )
        return self.sizeHint().width() + sum(max(0, more) for more in grown)

    def mark(self) -> None:
        """Show that this is the page that is shown, and tell nobody."""
        with QSignalBlocker(self):
            self.setChecked(True)
        self._on_toggled(chosen=True)

    def _on_toggled(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._icon.show_color("on_selection" if chosen else "text")
        for part, roles in ((self._label, ("chosen", "body")), (self._number, ("number-chosen", "number"))):
            part.setProperty("role", roles[0] if chosen else roles[1])
            part.style().unpolish(part)
            part.style().polish(part)

    def tighten(self, *, on: bool) -> None:
        """Take less height."""
        ends = TIGHT if on else sizes.GAP_SMALL
        self._line.setContentsMargins(sizes.GAP_SMALL + 2, ends, sizes.GAP_SMALL + 2, ends)

    def hide_words(self, *, hidden: bool) -> None:
        """Leave only the icon, or show the words again."""
        self._label.setHidden(hidden)
        self._number.setVisible(not hidden and bool(self._number.text()))


class Promise(PanelButton):
    """The promise that nothing leaves this computer; pressed, it tells how to check that."""

    def __init__(self, kit: Kit) -> None:
        words = kit.words
        super().__init__(words._("Nothing leaves this computer."), "row")
        self.setAccessibleDescription(words._("Tells how you can check this yourself"))
        self.setToolTip(words._("How you can check this yourself"))
        self._words = Headline(words._("Nothing leaves this computer."), "caption")
        line = beside_each_other(IconLabel(kit.theme, "lock", "muted"), self._words)
        line.setContentsMargins(sizes.GAP_SMALL + 2, sizes.GRID, sizes.GAP_SMALL, sizes.GRID)
        self.hold(line)

    def hide_words(self, *, hidden: bool) -> None:
        """Leave only the icon, or show the words again."""
        self._words.setHidden(hidden)


class Brand(QWidget):
    """The name of the program with its sign."""

    def __init__(self, kit: Kit, size: int = sizes.ICON_LARGE, *, indent: int = 0) -> None:
        super().__init__()
        self._name = Label("Volteface", "brand")
        line = beside_each_other(IconLabel(kit.theme, "volteface", "accent", size), self._name, None)
        line.setContentsMargins(indent, sizes.GRID, indent, sizes.GRID)
        self.setLayout(line)

    def hide_words(self, *, hidden: bool) -> None:
        """Leave only the sign, or show the name again."""
        self._name.setHidden(hidden)


def words_with_key(name: str, key: str) -> str:
    """Give a tip that tells the key, too."""
    return f"{name} ({key})"
