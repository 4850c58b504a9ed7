"""Fields for a day and for a country, in the person's own way of writing them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from core.judging.region import is_country
from core.text.folding import fold
from gui import theme as sizes
from gui.kit import Kit
from gui.look import Theme
from gui.widgets.buttons import Button
from gui.widgets.layouts import Flow
from gui.widgets.texts import Label

OLDEST = QDate(1900, 1, 1)
USUAL_BIRTH = QDate(1990, 1, 1)


class DateEdit(QDateEdit):
    """A date that counts once it is typed whole; the wheel leaves it alone while one scrolls."""

    def __init__(self, kit: Kit, name: str, day: date | None = None, *, nothing: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setLocale(QLocale(str(kit.words.locale)))
        self.setDisplayFormat(self.locale().dateFormat(QLocale.FormatType.ShortFormat).replace("yyyy", "yy")
                              .replace("yy", "yyyy"))  # fmt: skip
        self.setMinimumDate(OLDEST)
        self.setKeyboardTracking(False)
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if nothing:
            self.setSpecialValueText(nothing)
        self._kit = kit
        kit.theme.changed.connect(self.update)
        self.show_day(day)

    @property
    def day(self) -> date | None:
        """The day that is shown; None for the special word."""
        shown = self.date()
        if self.specialValueText() and shown == self.minimumDate():
            return None
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date | None) -> None:
        """Show this day without telling anybody."""
        self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day) if day else OLDEST)
        self.blockSignals(False)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Leave on Tab, as every field does; Left and Right walk through day, month and year."""
        return QWidget.focusNextPrevChild(self, forwards)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow of our own icons."""
        super().paintEvent(event)
        _draw_arrow(self, self._kit.theme)


class ComboBox(QComboBox):
    """A list to choose one from; the wheel leaves it alone while one scrolls."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__()
        self._kit = kit
        kit.theme.changed.connect(self.update)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow of our own icons."""
        super().paintEvent(event)
        _draw_arrow(self, self._kit.theme)


class DayField(Flow):
    """A day to be typed, and a button that says it."""

    given = Signal(object)  # date

    def __init__(self, kit: Kit, name: str, day: date | None = None) -> None:
        self._edit = DateEdit(kit, name, day)
        if day is None:
            self._edit.setDate(USUAL_BIRTH)
        self._edit.setMaximumDate(QDate.currentDate())
        use = Button(kit.words._("&Use this day"), kit.theme)
        label = _label(name, self._edit)
        super().__init__(label, self._edit, use.calls(self._on_given))

    def _on_given(self) -> None:
        self.given.emit(self._edit.day)


class CountryField(Flow):
    """All countries by their names, and a button that says the chosen one."""

    given = Signal(object)  # code of a country

    def __init__(self, kit: Kit, name: str) -> None:
        self._list = ComboBox(kit, name)
        territories = kit.words.locale.territories
        countries = {str(code): str(name) for code, name in territories.items() if str(code).isalpha()}
        for code, country in sorted(countries.items(), key=lambda entry: fold(entry[1])):
            if is_country(code):
                self._list.addItem(country, code)
        use = Button(kit.words._("&Use this country"), kit.theme)
        super().__init__(_label(name, self._list), self._list, use.calls(self._on_given))

    def _on_given(self) -> None:
        self.given.emit(self._list.currentData())


def _draw_arrow(field: QWidget, theme: Theme) -> None:
    size = theme.icon_size(sizes.ICON_SMALL)
    place = QRect(
        field.width() - size.width() - sizes.GAP_SMALL, (field.height() - size.height()) // 2, *size.toTuple()
    )
    if field.isRightToLeft():
        place.moveLeft(sizes.GAP_SMALL)
    theme.icon("down", theme.color("muted")).paint(QPainter(field), place)


def _label(name: str, buddy: QWidget) -> Label:
    label = Label(name)
    label.setBuddy(buddy)
    label.setMinimumHeight(buddy.sizeHint().height())
    return label
