"""Icons: the SVG files of `resources/icons`, drawn in any colour."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import resource

SIZES = (16, 20, 24, 32, 48, 64)
PIXEL_RATIOS = (1, 2)


@lru_cache(maxsize=512)
def draw_icon(name: str, color: str) -> QIcon:
    """Give the icon of this name in this colour, sharp in every size that the window uses."""
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    icon = QIcon()
    for size in SIZES:
        for ratio in PIXEL_RATIOS:
            icon.addPixmap(_pixmap(renderer, size, ratio))
    return icon


def _pixmap(renderer: QSvgRenderer, size: int, ratio: int) -> QPixmap:
    pixmap = QPixmap(size * ratio, size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
