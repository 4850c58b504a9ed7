"""Inflating gives no more than was asked for and needs no more than is allowed."""

from __future__ import annotations

import struct
import zlib

import pytest

from core.archive import limits
from core.archive.zips.entry import DEFLATED, LZMA
from core.archive.zips.inflating import inflater
from core.errors import DamagedMember
from core.vocabulary import Reason


def test_a_bomb_comes_out_in_the_pieces_that_were_asked_for() -> None:
    squeezer = zlib.compressobj(wbits=-15)
    bomb = squeezer.compress(bytes(10_000_000)) + squeezer.flush()
    inflating = inflater(DEFLATED)

    pieces = [inflating.decompress(bomb, 1000), inflating.decompress(b"", 1000)]

    assert pieces == [bytes(1000)] * 2
    assert not inflating.needs_input


@pytest.mark.parametrize(("length", "dictionary"), [(4, 1 << 16), (5, limits.LZMA_DICTIONARY_BYTES + 1)])
def test_an_lzma_entry_that_wants_too_much_is_refused(length: int, dictionary: int) -> None:
    header = struct.pack("<2sHBL", b"\x09\x04", length, 0x5D, dictionary)

    with pytest.raises(DamagedMember) as raised:
        inflater(LZMA).decompress(header, 10)
    assert raised.value.reason is Reason.UNSUPPORTED_COMPRESSION


def test_a_method_that_nobody_knows_is_refused() -> None:
    with pytest.raises(DamagedMember):
        inflater(99)
