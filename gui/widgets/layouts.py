"""Layouts that bend: cards side by side while there is room, chips and tiles that flow to the next line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui import theme as sizes

NARROW_HEADING = sizes.GRID * 200


class Columns(QWidget):
    """Children side by side in equal columns, one below the other where there is no room for two."""

    def __init__(self, *children: QWidget, narrowest: int, most: int = 99) -> None:
        super().__init__()
        self._children = children
        self._narrowest = narrowest
        self._most = most
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(sizes.GAP)
        self._place(min(len(children), most))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest child, since one column is always possible."""
        width = max((child.minimumSizeHint().width() for child in self._children), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many columns fit."""
        super().resizeEvent(event)
        narrowest = max(self._narrowest, self.minimumSizeHint().width())
        fitting = (event.size().width() + sizes.GAP) // (narrowest + sizes.GAP)
        self._place(max(1, min(len(self._children), self._most, fitting)))

    def _place(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for number, child in enumerate(self._children):
            self._grid.addWidget(child, number // count, number % count)
            self._grid.setColumnStretch(number % count, 1)


class Heading(QWidget):
    """A headline and what can be done, which goes below it where there is no room beside it."""

    def __init__(self, headline: QWidget, action: QWidget) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(headline, 1)
        self._line.addWidget(action, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose where the action stands."""
        super().resizeEvent(event)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(below if event.size().width() < NARROW_HEADING else beside)


class FlowLayout(QLayout):
    """Items in a line that goes on below when it is full."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = sizes.GAP_SMALL, centered: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._centered = centered
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Never asks for more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        places = self._places(QRect(0, 0, width, 0))
        return max((place.bottom() + 1 for place in places), default=0)

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into their lines."""
        super().setGeometry(rect)
        for item, place in zip(self._visible(), self._places(rect), strict=True):
            item.setGeometry(self._mirrored(place, rect))

    def sizeHint(self) -> QSize:
        """One line of everything."""
        hints = [item.sizeHint() for item in self._visible()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """One item a line."""
        size = QSize()
        for item in self._visible():
            size = size.expandedTo(item.minimumSize())
        return size

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, rect: QRect) -> list[QRect]:
        """Give each item its place, line by line."""
        places: list[QRect] = []
        x, y, line_height, line = rect.x(), rect.y(), 0, 0
        for item in self._visible():
            widest = max(rect.width(), item.minimumSize().width())
            hint = item.sizeHint().boundedTo(QSize(widest, 1_000_000))
            if x > rect.x() and x + hint.width() > rect.right() + 1:
                self._finish_line(places[line:], rect)
                x, y, line_height, line = rect.x(), y + line_height + self.spacing(), 0, len(places)
            places.append(QRect(QPoint(x, y), hint))
            x += hint.width() + self.spacing()
            line_height = max(line_height, hint.height())
        self._finish_line(places[line:], rect)
        return places

    def _finish_line(self, line: list[QRect], rect: QRect) -> None:
        """Let what is lower stand in the middle of a finished line, and the line in the middle if that is wanted."""
        height = max((place.height() for place in line), default=0)
        for place in line:
            place.translate(0, (height - place.height()) // 2)
        if self._centered and line:
            left_over = rect.right() - line[-1].right()
            for place in line:
                place.translate(left_over // 2, 0)

    def _mirrored(self, place: QRect, rect: QRect) -> QRect:
        """Swap left and right for languages that are written from the right."""
        parent = self.parentWidget()
        if parent is None or not parent.isRightToLeft():
            return place
        return QRect(QPoint(rect.right() - (place.right() - rect.left()), place.y()), place.size())


class Flow(QWidget):
    """A widget whose children flow."""

    def __init__(self, *children: QWidget, gap: int = sizes.GAP_SMALL, centered: bool = False) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=gap, centered=centered)
        for child in children:
            self._flow.addWidget(child)

    def add(self, child: QWidget) -> None:
        """Show one more child at the end."""
        self._flow.addWidget(child)

    def replace(self, *children: QWidget) -> None:
        """Show these children instead of those shown so far."""
        let_go(self._flow)
        for child in children:
            self._flow.addWidget(child)
        self.setVisible(bool(children))


class Card(QFrame):
    """A quiet box with a title and what belongs to it."""

    def __init__(self, title: QWidget | None = None, *beside: QWidget, role: str = "card") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(sizes.GAP + sizes.GRID, sizes.GAP - sizes.GRID, sizes.GAP + sizes.GRID, sizes.GAP)
        self.body.setSpacing(sizes.GAP_SMALL)
        self._title = title or self
        if title is not None:
            title.setMinimumHeight(sizes.TARGET)  # titles of neighbours stand on one line, button or not
            self.body.addLayout(beside_each_other(title, None, *beside) if beside else beside_each_other(title))

    def hang_rows(self) -> None:
        """Let the ground of rows reach beyond their words, which stand exactly below the title."""
        margins = self.body.contentsMargins()
        margins.setLeft(margins.left() - sizes.GAP_SMALL)
        margins.setRight(margins.right() - sizes.GAP_SMALL)
        self.body.setContentsMargins(margins)
        self._title.setContentsMargins(sizes.GAP_SMALL, 0, sizes.GAP_SMALL, 0)


class Rule(QFrame):
    """A thin line between what does not belong together."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rule")
        self.setFixedHeight(1)


class ScrollPage(QScrollArea):
    """A page that scrolls when it does not fit; its content stays as wide as reads well."""

    def __init__(self, name: str, *, widest: int = sizes.CONTENT_WIDTH, margins: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setProperty("role", "page")
        column = QWidget()
        column.setMaximumWidth(widest)
        self.content = QVBoxLayout(column)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(sizes.GAP)
        around = QHBoxLayout(ground)
        sides, ends = (sizes.MARGIN_WIDE, sizes.MARGIN) if margins else (0, 0)
        around.setContentsMargins(sides, ends, sides, ends)
        around.addStretch(1)
        around.addWidget(column, 1_000)
        around.addStretch(1)
        self.setWidget(ground)


def beside_each_other(*children: QWidget | None, gap: int = sizes.GAP_SMALL) -> QHBoxLayout:
    """Lay widgets in a line; None is a space that takes what is left."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap)
    for child in children:
        if child is None:
            line.addStretch(1)
        else:
            line.addWidget(child)
    return line


def beside_sign(sign: QWidget, words: QWidget) -> QHBoxLayout:
    """Lay words beside a sign, which stands at the height of their first line."""
    words.ensurePolished()  # who has the size of its letters from the style sheet
    line = beside_each_other(sign, words)
    sign.setFixedHeight(max(sign.sizeHint().height(), words.fontMetrics().height()))
    line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    return line


def below_each_other(*children: QWidget | None, gap: int = sizes.GAP_SMALL) -> QVBoxLayout:
    """Lay widgets in a column; None is a space that takes what is left."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for child in children:
        if child is None:
            column.addStretch(1)
        else:
            column.addWidget(child)
    return column


def let_go(layout: QLayout) -> None:
    """Empty a layout; its widgets are hidden at once and go when nobody is in the middle of using them."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
