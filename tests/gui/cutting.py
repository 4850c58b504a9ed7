"""Finds words that are cut: text that has less room than it needs and neither scrolls, nor wraps, nor says so."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTableView,
    QWidget,
)

SLACK = 1  # pixels, for rounding


def cut_in(window: QWidget) -> list[str]:
    """Name everything visible whose words are cut."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    return [f"{type(widget).__name__} “{what}" for widget in shown for what in _cut(widget)]


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, QHeaderView):
        yield from _cut_headings(widget)
    elif isinstance(widget, QAbstractButton | QComboBox):
        yield from _cut_control(widget)
    elif isinstance(widget, QLineEdit):
        yield from _cut_hint(widget)
    elif isinstance(widget, QMenuBar):
        yield from (
            action.text() for action in widget.actions() if not widget.rect().contains(widget.actionGeometry(action))
        )


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.pixmap().isNull() and label.pixmap().deviceIndependentSize().height() > label.height() + SLACK:
        yield f"a picture” has {label.width()}×{label.height()}"
    if not label.text():
        return
    room = label.contentsRect()
    if label.wordWrap():
        too_high = label.heightForWidth(label.width()) > label.height() + SLACK
        wrapped = label.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, label.text())
        too_wide = wrapped.width() > room.width() + SLACK
    else:
        wanted = label.sizeHint()
        too_high, too_wide = wanted.height() > label.height() + SLACK, wanted.width() > label.width() + SLACK
    if too_high or too_wide or _is_outside(label):
        yield f"{label.text()[:60]}” has {label.width()}×{label.height()}: {too_high=}, {too_wide=}"


def _cut_control(control: QAbstractButton | QComboBox) -> Iterator[str]:
    text = control.text() if isinstance(control, QAbstractButton) else control.currentText()
    if not text:
        return
    wanted = control.sizeHint()
    if wanted.width() > control.width() + SLACK or wanted.height() > control.height() + SLACK or _is_outside(control):
        yield f"{text[:60]}” {control.width()}×{control.height()} of {wanted.width()}×{wanted.height()}"


def _cut_hint(field: QLineEdit) -> Iterator[str]:
    hint = field.placeholderText()
    if hint and field.fontMetrics().horizontalAdvance(hint) > field.width() and not field.toolTip():
        yield hint


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal or not isinstance(header.parentWidget(), QTableView):
        return
    for section in range(header.count()):
        wanted = header.sectionSizeFromContents(section).width()
        if not header.isSectionHidden(section) and wanted > header.sectionSize(section) + SLACK:
            name = header.model().headerData(section, Qt.Orientation.Horizontal)
            yield f"{name}” has {header.sectionSize(section)} of {wanted}"


def _is_outside(widget: QWidget) -> bool:
    """Whether a part of it lies beyond something that holds it and does not scroll there."""
    place = QRect(QPoint(0, 0), widget.size())
    inner, outer = widget, widget.parentWidget()
    while outer is not None and not inner.isWindow():
        place = place.translated(inner.pos())
        if isinstance(outer.parentWidget(), QAbstractScrollArea) and outer.parentWidget().viewport() is outer:
            return _beyond_sideways(place, outer)
        if not outer.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return True
        inner, outer = outer, outer.parentWidget()
    return False


def _beyond_sideways(place: QRect, viewport: QWidget) -> bool:
    return place.left() < -SLACK or place.right() > viewport.width() + SLACK
