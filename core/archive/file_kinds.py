"""Tells what kind of file something is: by its first bytes, since names lie (`docs/formats/instagram.md §1`)."""

from __future__ import annotations

import codecs
from enum import Enum

START_BYTES = 512  # as many of the first bytes as `kind_of` looks at


class FileKind(Enum):
    """What the bytes of a file are."""

    JPEG = "jpeg"
    PNG = "png"
    GIF = "gif"
    WEBP = "webp"
    HEIC = "heic"
    MP4 = "mp4"  # QuickTime too
    WEBM = "webm"
    AVI = "avi"
    MP3 = "mp3"
    AAC = "aac"
    OGG = "ogg"  # Opus too
    WAV = "wav"
    PDF = "pdf"
    ZIP = "zip"
    HTML = "html"
    JSON = "json"
    TEXT = "text"
    UNKNOWN = "unknown"

    @property
    def is_picture(self) -> bool:
        """Whether a still or moving picture can be shown of it."""
        return self in _PICTURES

    @property
    def is_video(self) -> bool:
        """Whether it is a film."""
        return self in _VIDEOS

    @property
    def is_sound(self) -> bool:
        """Whether it is sound alone, as far as its first bytes tell."""
        return self in _SOUNDS


_PICTURES = frozenset({FileKind.JPEG, FileKind.PNG, FileKind.GIF, FileKind.WEBP, FileKind.HEIC})
_VIDEOS = frozenset({FileKind.MP4, FileKind.WEBM, FileKind.AVI})
_SOUNDS = frozenset({FileKind.MP3, FileKind.AAC, FileKind.OGG, FileKind.WAV})

_MAGIC = (
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"GIF87a", FileKind.GIF),
    (b"GIF89a", FileKind.GIF),
    (b"\x1a\x45\xdf\xa3", FileKind.WEBM),
    (b"OggS", FileKind.OGG),
    (b"ID3", FileKind.MP3),
    (b"%PDF-", FileKind.PDF),
    (b"PK\x03\x04", FileKind.ZIP),
    (b"PK\x05\x06", FileKind.ZIP),
)
_RIFF = {b"WEBP": FileKind.WEBP, b"WAVE": FileKind.WAV, b"AVI ": FileKind.AVI}
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif", b"avis"})
_BOXES = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"})  # how MP4 and QuickTime begin
_MPEG_SYNC, _MPEG_LAYER, _AAC_MASK, _AAC_SYNC = 0xFFE0, 0x0006, 0xFFF6, 0xFFF0
_HTML_STARTS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<!--", b"<div", b"<meta", b"<?xml")
_BLANKS = b" \t\r\n"
_NO_TEXT = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")


def kind_of(first_bytes: bytes) -> FileKind:
    """Tell the kind from the first `START_BYTES` bytes."""
    for magic, kind in _MAGIC:
        if first_bytes.startswith(magic):
            return kind
    return _container_kind(first_bytes) or _sound_kind(first_bytes) or _text_kind(first_bytes)


def _container_kind(start: bytes) -> FileKind | None:
    if start[:4] == b"RIFF":
        return _RIFF.get(start[8:12])
    if start[4:8] not in _BOXES:
        return None
    return FileKind.HEIC if start[4:8] == b"ftyp" and start[8:12] in _HEIC_BRANDS else FileKind.MP4


def _sound_kind(start: bytes) -> FileKind | None:
    """Recognise bare MPEG and AAC frames; UTF-16 text begins with the same bits and is excluded by its mark."""
    head = int.from_bytes(start[:2], "big")
    if head & _AAC_MASK == _AAC_SYNC:
        return FileKind.AAC
    is_frame = head & _MPEG_SYNC == _MPEG_SYNC and head & _MPEG_LAYER
    return FileKind.MP3 if is_frame and not start.startswith(codecs.BOM_UTF16_LE) else None


def _text_kind(start: bytes) -> FileKind:
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return FileKind.TEXT
    text = start.removeprefix(codecs.BOM_UTF8).lstrip(_BLANKS)
    if text[:1] in {b"{", b"["}:
        return FileKind.JSON
    if text[:16].lower().startswith(_HTML_STARTS):
        return FileKind.HTML
    return FileKind.TEXT if text and _is_utf8(text) else FileKind.UNKNOWN


def _is_utf8(start: bytes) -> bool:
    """Tell whether the bytes are text; a letter may be cut at their end."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return False
    return _NO_TEXT.isdisjoint(start)
