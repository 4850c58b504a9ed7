"""Decodes pictures from an archive for the screen: only known formats, bounded in pixels, in memory and in work."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

FORMATS = {"jpg": b"jpeg", "png": b"png", "gif": b"gif", "webp": b"webp"}  # never SVG, which is a language
MOST_PIXELS = 64_000_000  # a progressive JPEG needs six bytes for each, whatever it is scaled to
MOST_SCANS = 100  # of a progressive JPEG; cameras write ten, each costs as much as the whole picture
SCAN = b"\xff\xda"
ALLOCATION_MIB = 256


def can_show(file_format: str) -> bool:
    """Tell whether a picture of this format can be decoded here."""
    return file_format in FORMATS


def decode(content: bytes, file_format: str, box: QSize) -> QImage | None:
    """Give the picture, turned upright, no larger than `box`; None for what is damaged or beyond the limits."""
    if not can_show(file_format) or (file_format == "jpg" and content.count(SCAN) > MOST_SCANS):
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(FORMATS[file_format]))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(ALLOCATION_MIB)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    reader.setScaledSize(_fitting(size, box, turned=_is_turned(reader)))
    image = reader.read()
    return None if image.isNull() else image


def _is_turned(reader: QImageReader) -> bool:
    """Whether showing it upright swaps width and height."""
    return bool(reader.transformation().value & 4)  # the bit of a quarter turn


def _fitting(size: QSize, box: QSize, *, turned: bool) -> QSize:
    """Scale down into the box, never up."""
    box = box.transposed() if turned else box
    if size.width() <= box.width() and size.height() <= box.height():
        return size
    factor = min(box.width() / size.width(), box.height() / size.height())
    return QSize(max(1, round(size.width() * factor)), max(1, round(size.height() * factor)))
