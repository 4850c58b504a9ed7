"""Headers of an entry tell its sizes and what keeps it from being read."""

from __future__ import annotations

import struct

import pytest

from core.archive.zips.entry import damage_of, zip64_values
from core.vocabulary import Reason

WIDE = 0xFFFFFFFF
EXTRA = struct.pack("<HHQQ", 1, 16, 5_000_000_000, 4_900_000_000)


@pytest.mark.parametrize(
    ("values", "extra", "expected"),
    [
        ((WIDE, WIDE, 7), EXTRA, [5_000_000_000, 4_900_000_000, 7]),
        ((3, WIDE, 7), EXTRA, [3, 5_000_000_000, 7]),
        ((WIDE, 2, 1), b"", [WIDE, 2, 1]),
        ((WIDE, WIDE, WIDE), EXTRA, [5_000_000_000, 4_900_000_000, WIDE]),
    ],
)
def test_only_what_is_too_wide_stands_in_the_extra_field(
    values: tuple[int, ...], extra: bytes, expected: list[int]
) -> None:
    assert zip64_values(extra, *values) == expected


@pytest.mark.parametrize(
    ("flags", "method", "damage"),
    [
        (0, 8, Reason.NONE),
        (0x808, 0, Reason.NONE),
        (1, 8, Reason.ENCRYPTED),
        (0x2000, 0, Reason.ENCRYPTED),
        (1, 99, Reason.ENCRYPTED),
        (0, 93, Reason.UNSUPPORTED_COMPRESSION),
    ],
)
def test_what_cannot_be_read_says_why(flags: int, method: int, damage: Reason) -> None:
    assert damage_of(flags, method) is damage
