"""Paints texts in the table of items: hits of a search are marked, everything private is covered by the screen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.text.finding import spans
from gui import theme as sizes
from gui.kit import Kit
from gui.models.row_pictures import SIDE

MARK = 0.25
BEFORE_HIT = 12  # signs that show what a hit is about
INDENT = 13  # pixels from the edge of a cell to its text: the style sheet's padding and the style's own margin
LONGEST_BAR = 24  # signs: how long a covered word is says too much


class ItemDelegate(QStyledItemDelegate):
    """Draws one line of text; `terms` are what the person searches for."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._terms: tuple[str, ...] = ()

    def mark(self, terms: tuple[str, ...]) -> None:
        """Mark these words from now on."""
        self._terms = terms

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Put the small picture of a row behind its text, so that all texts begin on one line."""
        super().initStyleOption(option, index)
        if option.features & QStyleOptionViewItem.ViewItemFeature.HasDecoration:
            option.decorationPosition = QStyleOptionViewItem.Position.Right
            option.decorationAlignment = Qt.AlignmentFlag.AlignCenter
            option.decorationSize = option.icon.actualSize(QSize(SIDE, SIDE)).boundedTo(self._room(option.icon))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell as usual, and the text on it in our own way where there is something to mark or to cover."""
        covered = self._kit.screen.is_on
        if not self._terms and not covered:
            super().paint(painter, option, index)
            return
        inside = QStyleOptionViewItem(option)
        self.initStyleOption(inside, index)
        text, inside.text = inside.text, ""
        style = inside.widget.style() if inside.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, inside, painter, inside.widget)
        picture = inside.decorationSize.width() + sizes.GAP_SMALL if not inside.icon.isNull() else 0
        turned = option.direction == Qt.LayoutDirection.RightToLeft
        left, right = (picture, 0) if turned else (0, picture)
        place = option.rect.adjusted(INDENT + left, 0, -INDENT - right, -1)
        if covered:
            self._draw_cover(painter, place, inside, text)
        else:
            self._draw_text(painter, place, inside, text)

    def _room(self, icon: QIcon) -> QSize:
        """Give a picture all the room, a sign that stands for one the size of signs."""
        is_sign = len(icon.availableSizes()) > 1
        return self._kit.theme.icon_size() if is_sign else QSize(SIDE, SIDE)

    def _draw_cover(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, text: str) -> None:
        """Draw a bar in place of the words."""
        turned = option.direction == Qt.LayoutDirection.RightToLeft
        signs = min(len(text), LONGEST_BAR)
        height = painter.fontMetrics().xHeight()
        width = min(place.width(), signs * painter.fontMetrics().averageCharWidth())
        bar = QRectF(0, 0, width, height)
        bar.moveCenter(QPointF(place.center()))
        bar.moveRight(place.right()) if turned else bar.moveLeft(place.left())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.theme.tint(self._kit.theme.color("muted"), 0.5))
        painter.drawRoundedRect(bar, height / 2, height / 2)
        painter.restore()

    def _draw_text(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, text: str) -> None:
        shown = self._elided(option, text, place.width())
        layout = QTextLayout(shown, option.font)
        layout.setTextOption(QTextOption(QStyle.visualAlignment(option.direction, option.displayAlignment)))
        layout.setFormats([self._format(start, end) for start, end in spans(shown, self._terms)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(place.width())
        layout.endLayout()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(option.palette.color(role))
        top = place.top() + (place.height() - line.height()) / 2
        layout.draw(painter, QPointF(place.left(), top))
        painter.restore()

    def _elided(self, option: QStyleOptionViewItem, text: str, width: int) -> str:
        """Cut the text so that the first hit can be seen."""
        right = Qt.TextElideMode.ElideRight
        shown = option.fontMetrics.elidedText(text, right, width)
        first = next(iter(spans(text, self._terms)), None)
        if first is None or first[1] < len(shown) or shown == text:
            return shown
        return option.fontMetrics.elidedText(f"…{text[max(0, first[0] - BEFORE_HIT) :]}", right, width)

    def _format(self, start: int, end: int) -> QTextLayout.FormatRange:
        """Mark a hit by weight, line and ground: never by colour alone."""
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setFontUnderline(True)
        marked.setForeground(self._kit.theme.color("text"))
        marked.setBackground(self._kit.theme.tint(self._kit.theme.color("accent"), MARK))
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, end - start, marked
        return found
