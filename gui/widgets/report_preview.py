"""The summary as it will be printed: its pages as pictures, each opens large."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.errors import VoltefaceError
from core.library.library import Library
from core.messages import error_text
from core.report.writing import Preview, Scope, preview_report
from gui import theme as sizes
from gui.announcing import announce
from gui.decoding import decode
from gui.kit import Kit
from gui.tasks import Ticket
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card, Flow, beside_each_other
from gui.widgets.texts import Headline, Label

DOTS_PER_INCH = 120
SMALL = QSize(sizes.GRID * 58, sizes.GRID * 82)  # the shape of A4
LARGEST = QSize(4000, 4000)
FRAME = 4
HEIGHT_SHARE = 0.92  # of the window, for a page that is opened
Drawn = tuple[Preview, list[QImage | None]]  # and the pages made small


class ReportPreview(Card):
    """Draws the pages off the thread, anew for each choice; the newest choice counts."""

    def __init__(self, kit: Kit, library: Library) -> None:
        self._pages_told = Label("", "secondary")
        super().__init__(Label(kit.words._("What it will look like"), "section"), self._pages_told)
        self._kit, self._library = kit, library
        self._under_way: Ticket | None = None
        self._state = Headline("", "secondary")
        self._pages = Flow(gap=sizes.GAP)
        self.body.addWidget(self._state)
        self.body.addWidget(self._pages)
        kit.screen.cover(self._pages)

    def draw(self, scope: Scope) -> None:
        """Draw the summary of this scope."""
        if self._under_way is not None:
            self._under_way.cancel()
        self._say(self._kit.words._("Drawing the pages…"))
        library, words = self._library, self._kit.words
        small = SMALL * self.devicePixelRatio()

        def work(ticket: Ticket) -> Drawn:
            preview = preview_report(
                library, words=words, scope=scope, dots_per_inch=DOTS_PER_INCH, cancelled=lambda: ticket.cancelled
            )
            return preview, [decode(page, "png", small) for page in preview.pages]

        self._under_way = self._kit.tasks.run(work, done=self._on_drawn, failed=self._on_failed, owner=self)

    def _on_drawn(self, drawn: Drawn) -> None:
        preview, small = drawn
        count = len(preview.pages)
        self._state.hide()
        self._pages_told.setText(self._kit.words.n("{n} page", "{n} pages", count))
        self._pages.replace(*(self._page(preview, number, image) for number, image in enumerate(small)))
        announce(self._pages, self._pages_told.text())

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VoltefaceError):
            self._kit.tasks.unclaimed.emit(error)
            error = VoltefaceError()
        self._pages.replace()
        self._say(error_text(error, self._kit.words).what)

    def _say(self, sentence: str) -> None:
        self._state.setText(sentence)
        self._state.show()

    def _page(self, preview: Preview, number: int, image: QImage | None) -> Button:
        page = Button("", self._kit.theme, kind="paper")
        page.setAccessibleName(name_of_page(self._kit, preview, number))
        page.setToolTip(self._kit.words._("Show this page large"))
        if image is not None:
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(self.devicePixelRatio())
            page.setIcon(QIcon(pixmap))
            page.setIconSize(pixmap.deviceIndependentSize().toSize())
            page.setFixedSize(page.iconSize() + QSize(FRAME, FRAME))
        return page.calls(lambda: self._on_opened(preview, number))

    def _on_opened(self, preview: Preview, number: int) -> None:
        dialog = PageDialog(self._kit, preview, self)
        dialog.open()
        dialog.show_number(number)


class PageDialog(QDialog):
    """One page in its natural size; arrow keys of the page scroll, the buttons turn it."""

    def __init__(self, kit: Kit, preview: Preview, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._preview, self._room = kit, preview, parent.window().size()
        self._number = 0
        words, theme = kit.words, kit.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words._("What it will look like"))
        self._paper = QLabel()
        self._paper.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kit.screen.cover(self._paper)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._paper)
        self._told = Label("", "secondary")
        self._back = Button(words._("&Previous page"), theme).calls(lambda: self.show_number(self._number - 1))
        self._on = Button(words._("&Next page"), theme).calls(lambda: self.show_number(self._number + 1))
        close = Button(words._("C&lose"), theme, kind="primary").calls(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP, sizes.GAP, sizes.GAP, sizes.GAP)
        column.addWidget(self._scroll, 1)
        column.addLayout(beside_each_other(self._back, self._on, self._told, None, close))

    def show_number(self, number: int) -> None:
        """Show this page."""
        self._number = number
        pages = self._preview.pages
        image = decode(pages[number], "png", LARGEST)
        if image is not None:
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(self.devicePixelRatio())
            self._paper.setPixmap(pixmap)
        spoken = name_of_page(self._kit, self._preview, number)
        self._scroll.setAccessibleName(spoken)
        self._told.setText(_page_of(self._kit, number, len(pages)))
        self._back.setEnabled(number > 0)
        self._on.setEnabled(number < len(pages) - 1)
        self._fit()
        self._scroll.verticalScrollBar().setValue(0)
        announce(self._scroll, spoken)

    def _fit(self) -> None:
        """Be as wide as a page, as far as the window allows."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        wanted = self._paper.sizeHint().width() + bar + 2 * sizes.GAP
        self.resize(min(wanted, self._room.width()), round(self._room.height() * HEIGHT_SHARE))


def name_of_page(kit: Kit, preview: Preview, number: int) -> str:
    """Name a page for who hears it; the first also tells what the whole holds."""
    page = _page_of(kit, number, len(preview.pages))
    if number or not preview.headings:
        return page
    pattern = kit.words._("{page}. The summary holds: {headings}")
    return pattern.format(page=page, headings="; ".join(preview.headings))


def _page_of(kit: Kit, number: int, count: int) -> str:
    words = kit.words
    return words._("Page {page} of {pages}").format(page=words.number(number + 1), pages=words.number(count))
