"""Pictures are decoded within limits, and nothing hostile does more than not being shown."""

from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gui.decoding import MOST_SCANS, SCAN, can_show, decode

BOX = QSize(100, 100)
pytestmark = pytest.mark.qt_log_level_fail("CRITICAL")  # Qt warns of broken pictures, as it should


def picture(file_format: str, width: int = 400, height: int = 200) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, file_format)  # type: ignore[call-overload]  # the device, which the stub forgets
    return bytes(buffer.data().data())


def huge_png(side: int) -> bytes:
    """A PNG that says to be this large and holds nothing."""
    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    chunk = b"IHDR" + header
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


@pytest.mark.parametrize("file_format", ["jpg", "png", "webp"])
def test_a_picture_is_scaled_into_its_box_and_keeps_its_shape(qapp: QApplication, file_format: str) -> None:
    image = decode(picture(file_format), file_format, BOX)
    assert image is not None
    assert image.size() == QSize(100, 50)


def test_a_small_picture_is_not_blown_up(qapp: QApplication) -> None:
    image = decode(picture("png", 20, 10), "png", BOX)
    assert image is not None
    assert image.size() == QSize(20, 10)


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", huge_png(60_000), b"GIF89a" + b"\xff" * 20, picture("jpg")[:300]],
    ids=["empty", "start of a JPEG", "start of a PNG", "huge", "broken GIF", "cut"],
)
@pytest.mark.parametrize("file_format", ["jpg", "png", "gif", "webp"])
def test_a_broken_picture_is_none(qapp: QApplication, content: bytes, file_format: str) -> None:
    image = decode(content, file_format, BOX)
    assert image is None or image.width() <= BOX.width()


def test_a_picture_with_endless_scans_is_not_begun(qapp: QApplication) -> None:
    assert decode(picture("jpg") + SCAN * (MOST_SCANS + 1), "jpg", BOX) is None


@pytest.mark.parametrize("file_format", ["svg", "heic", "pdf", ""])
def test_other_formats_are_not_tried(qapp: QApplication, file_format: str) -> None:
    assert not can_show(file_format)
    assert decode(b"<svg xmlns='http://www.w3.org/2000/svg'/>", file_format, BOX) is None


def test_what_lies_about_its_format_is_none(qapp: QApplication) -> None:
    assert decode(picture("png"), "jpg", BOX) is None
