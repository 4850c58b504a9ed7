"""The small dialogs of the Help menu: how to check the promise of privacy, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from core.library.summary import Summary
from core.version import program_version
from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.layouts import beside_each_other
from gui.widgets.rail import Brand
from gui.widgets.selectable import SelectableText
from gui.widgets.steps import NumberedSteps
from gui.widgets.texts import Headline, Paragraph

WIDTH = sizes.GRID * 150
CHECK_COMMAND = "strace -f -e trace=network,openat -o volteface.log volteface"


class TextDialog(QDialog):
    """A dialog with some words and a button to close it; as high as its words need, scrolling in a low window."""

    def __init__(self, kit: Kit, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(title)
        self._ground = QWidget()
        self.body = QVBoxLayout(self._ground)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(sizes.GAP_SMALL + sizes.GRID)
        self.body.addStretch(1)
        self._widest = round(WIDTH * kit.theme.unit() / sizes.GRID)
        self._room = parent.window().size()
        self._close = Button(kit.words._("C&lose"), kit.theme, kind="primary").calls(self.close)
        self._close.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MARGIN, sizes.MARGIN, sizes.MARGIN, sizes.GAP)
        column.setSpacing(sizes.GAP)
        column.addWidget(self._scroll, 1)
        column.addLayout(beside_each_other(None, self._close))

    def say(self, words: QWidget | QLayout) -> None:
        """Add words below those that are there."""
        place = self.body.count() - 1
        if isinstance(words, QWidget):
            self.body.insertWidget(place, words)
        else:
            self.body.insertLayout(place, words)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that the words need, no more than the window behind has."""
        self._scroll.setWidget(self._ground)
        self._close.ensurePolished()  # which makes it as high as it will be
        width = min(self._widest, self._room.width())
        sides = sizes.MARGIN + sizes.MARGIN
        ends = sizes.MARGIN + sizes.GAP + sizes.GAP + self._close.sizeHint().height()
        height = ends + self.body.heightForWidth(width - sides)
        self.resize(width, min(height, self._room.height()))
        super().showEvent(event)


class PrivacyDialog(TextDialog):
    """What the promise is, and how one can check it without trusting anybody."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        words, theme = kit.words, kit.theme
        super().__init__(kit, parent, words._("Privacy"))
        title = Headline(words._("Nothing leaves this computer"), "section")
        self.say(beside_each_other(IconLabel(theme, "lock", "accent", sizes.ICON_LARGE), title))
        text = words._(
            "Volteface opens your files only to read them. It connects to nothing. What it finds is kept in memory "
            "and forgotten when you close it. Only files that you save yourself are written, and your answers if you "
            "switch on that they are kept. Pages of Meta open in your browser when you press their button, never by "
            "themselves."
        )
        self.say(Paragraph(text, theme))
        self.say(Headline(words._("How you can check this"), "strong"))
        self.say(
            NumberedSteps(
                kit,
                (words._("Switch off the network and use Volteface."), words._("Everything works just the same.")),
                (words._("Or, on Linux, start it from a terminal like this:"), CHECK_COMMAND),
                (
                    words._("Look into the file volteface.log."),
                    words._("There is no connection to any address in it, only to your own desktop."),
                ),
            )
        )


class AboutDialog(TextDialog):
    """Name, version, licence, the day of the rules."""

    def __init__(self, kit: Kit, parent: QWidget, summary: Summary | None) -> None:
        words, theme = kit.words, kit.theme
        super().__init__(kit, parent, words._("About Volteface"))
        self.say(Brand(kit, sizes.TARGET))
        self.say(Paragraph(words._("Version {version}").format(version=program_version()), theme, "secondary"))
        what = words._(
            "Volteface tells which of your items Meta’s own rules allow it to use for its AI. It cannot know "
            "what Meta really does, and it is no legal advice. It has nothing to do with Meta."
        )
        self.say(Paragraph(what, theme))
        if summary is not None:
            rules = words._("Rules of {rules}. Meta’s own texts were read up to {texts}.")
            filled = rules.format(rules=words.day(summary.rules_of), texts=words.day(summary.texts_read_until))
            self.say(Paragraph(filled, theme))
        licence = SelectableText(words._("Free software under the GNU General Public License, version 3 or later."))
        self.say(licence)
