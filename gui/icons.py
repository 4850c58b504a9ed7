"""Icons: the SVG files of `resources/icons`, drawn in any colour."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import resource

SIZES = (16, 20, 24, 48)  # others are scaled from the next larger one
EMBLEM_SIZES = (16, 32, 48, 64, 128, 256)


@lru_cache(maxsize=512)
def draw_icon(name: str, color: str, selected: str | None = None) -> QIcon:
    """Give the icon of this name in this colour, in another where it stands on a selection; sharp in every size."""
    icon = QIcon()
    usual = _renderer(name, color)
    on_selection = _renderer(name, selected) if selected else usual
    for size in SIZES:
        for ratio in _pixel_ratios():
            pixmap = _pixmap(usual, size, ratio)
            icon.addPixmap(pixmap)
            icon.addPixmap(_pixmap(on_selection, size, ratio) if selected else pixmap, QIcon.Mode.Selected)
    return icon


def draw_emblem(name: str, ground: str, color: str) -> QIcon:
    """Give an icon in this colour on a rounded ground, as programs show themselves."""
    sign = draw_icon(name, color)
    icon = QIcon()
    for size in EMBLEM_SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
        sign.paint(painter, QRectF(0, 0, size, size).toRect().adjusted(size // 8, size // 8, -size // 8, -size // 8))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _pixel_ratios() -> set[int]:
    """Give how many pixels make a point on the screens that are there, 1 always."""
    return {1} | {math.ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens()}


def _renderer(name: str, color: str) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))


def _pixmap(renderer: QSvgRenderer, size: int, ratio: int) -> QPixmap:
    pixmap = QPixmap(size * ratio, size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
