"""Tiny real pictures and videos, drawn by code: a landscape whose colours and hills come from a number."""

from __future__ import annotations

import random
import struct
import zlib

from tests.builders.chance import seeded

Pixel = tuple[int, int, int]

MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0\0\0\x08free"
AAC = b"\xff\xf1\x50\x80\x02\x1f\xfc"
WEBP = b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0"
_SUN = (255, 236, 190)
_SKIES = ((244, 180, 120), (120, 170, 220), (200, 150, 190), (90, 110, 160), (240, 210, 160), (150, 200, 190))
_LANDS = ((60, 90, 60), (90, 70, 60), (50, 60, 90), (120, 100, 60), (70, 110, 110), (100, 60, 90))


def png(number: int = 1, width: int = 32, height: int = 24) -> bytes:
    """Draw a landscape as PNG."""
    rows = b"".join(
        b"\0" + bytes(value for pixel in row for value in pixel) for row in _landscape(number, width, height)
    )
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b"")


def jpeg(number: int = 1, columns: int = 6, rows: int = 4) -> bytes:
    """Draw the same landscape as baseline JPEG of `columns` × `rows` squares of eight pixels each."""
    return (
        b"\xff\xd8"
        + _segment(0xDB, b"\0" + bytes([8] * 64))
        + _segment(0xC0, struct.pack(">BHHB", 8, rows * 8, columns * 8, 3) + b"\1\x11\0\2\x11\0\3\x11\0")
        + _segment(0xC4, b"\0" + bytes([0, 0, 0, 12] + [0] * 12) + bytes(range(12)))
        + _segment(0xC4, b"\x10" + bytes([1] + [0] * 15) + b"\0")
        + _segment(0xDA, b"\3\1\0\2\0\3\0\0\x3f\0")
        + _scan(_landscape(number, columns, rows))
        + b"\xff\xd9"
    )


def _landscape(number: int, width: int, height: int) -> list[list[Pixel]]:
    """Sky, a sun, hills far and near: enough to tell one picture from another at the size of a stamp."""
    chance = seeded(number)
    sky, land = chance.choice(_SKIES), chance.choice(_LANDS)
    far, near = (_ridge(chance, width, height, share) for share in (0.45, 0.7))
    sun = chance.randrange(width), chance.randrange(1 + height // 3), 1 + height // 9
    hills = [_mixed(land, sky, 0.5), land]
    return [
        [_pixel((x, y / height), (far[x], near[x]), hills, sky if _outside(sun, x, y) else _SUN) for x in range(width)]
        for y in range(height)
    ]


def _ridge(chance: random.Random, width: int, height: int, share: float) -> list[float]:
    line = [share]
    for _ in range(width - 1):
        line.append(min(0.95, max(0.3, line[-1] + chance.choice((-1, 0, 0, 1)) / height)))
    return line


def _pixel(at: tuple[int, float], ridges: tuple[float, float], hills: list[Pixel], above: Pixel) -> Pixel:
    _, down = at
    if down >= ridges[1]:
        return hills[1]
    return hills[0] if down >= ridges[0] else _mixed(_SUN, above, down / 2)


def _outside(sun: tuple[int, int, int], x: int, y: int) -> bool:
    return (x - sun[0]) ** 2 + (y - sun[1]) ** 2 > sun[2] ** 2


def _mixed(one: Pixel, other: Pixel, share: float) -> Pixel:
    red, green, blue = (round(a * share + b * (1 - share)) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def _scan(pixels: list[list[Pixel]]) -> bytes:
    bits: list[str] = []
    before = [0, 0, 0]
    for pixel in (pixel for row in pixels for pixel in row):
        for channel, level in enumerate(_luminance(pixel)):
            bits.append(_difference(level - before[channel]) + "0")
            before[channel] = level
    text = "".join(bits)
    text += "1" * (-len(text) % 8)
    return bytes(int(text[at : at + 8], 2) for at in range(0, len(text), 8)).replace(b"\xff", b"\xff\0")


def _luminance(pixel: Pixel) -> Pixel:
    red, green, blue = pixel
    return (
        round(0.299 * red + 0.587 * green + 0.114 * blue) - 128,
        round(-0.1687 * red - 0.3313 * green + 0.5 * blue),
        round(0.5 * red - 0.4187 * green - 0.0813 * blue),
    )


def _difference(step: int) -> str:
    size = abs(step).bit_length()
    bits = step if step >= 0 else step + (1 << size) - 1
    return f"{size:04b}" + (f"{bits:0{size}b}" if size else "")
