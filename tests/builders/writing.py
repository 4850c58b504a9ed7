"""Writes members as Meta does, and puts them into zips and folders with everything that happens to archives."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

Members = Mapping[str, bytes]
Moment = tuple[int, int, int, int, int, int]

EXPORT_DAY: Moment = (2026, 11, 2, 10, 0, 0)
MEDIA_ENDINGS = (".jpg", ".jpeg", ".png", ".mp4", ".gif", ".webp", ".aac", ".pdf", ".heic", ".bin")
MOJIBAKE = {byte: f"\\u00{byte:02x}" for byte in range(0x80, 0x100)}


def meta_json(value: object) -> bytes:
    """Write JSON as Meta does: two blanks of indent, each byte of a non-ASCII sign its own escape.

    Follows docs/formats/facebook.md §4. A surrogate below U+DC80 cannot be written so: use `plain_json`.
    """
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return text.encode("utf-8").decode("latin-1").translate(MOJIBAKE).encode("ascii")


def plain_json(value: object) -> bytes:
    r"""Write JSON in proper ASCII (`\u00e9`), as Instagram's first generation and encrypted chats have it."""
    return json.dumps(value, indent=2).encode("ascii")


def utf8_json(value: object) -> bytes:
    """Write JSON in plain UTF-8, as the download of encrypted chats and WhatsApp have it."""
    return json.dumps(value, indent=2, ensure_ascii=False).encode("utf-8")


def zip_pairs(pairs: Iterable[tuple[str, bytes]], *, day: Moment = EXPORT_DAY) -> bytes:
    """Zip these members in this order; a name may come twice. The same members give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in pairs:
            archive.writestr(_entry(name, day), data, zipfile.ZIP_DEFLATED, 9)
    return buffer.getvalue()


def zip_bytes(members: Members, *, day: Moment = EXPORT_DAY) -> bytes:
    """Zip the members in their order."""
    return zip_pairs(members.items(), day=day)


def zip64_bytes(members: Members) -> bytes:
    """Zip with the large-file extra fields on each member, as archives beyond 4 GB have them."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            with archive.open(_entry(name, EXPORT_DAY), "w", force_zip64=True) as member:
                member.write(data)
    return buffer.getvalue()


def stored_zip_bytes(members: Members) -> bytes:
    """Zip without compression: a nested zip of this kind can be read in place."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in members.items():
            archive.writestr(_entry(name, EXPORT_DAY), data, zipfile.ZIP_STORED)
    return buffer.getvalue()


def in_folder(members: Members, folder: str) -> dict[str, bytes]:
    """Put a wrapper folder around all members."""
    return {f"{folder}/{name}": data for name, data in members.items()}


def with_backslashes(members: Members) -> dict[str, bytes]:
    """Separate folders as some Windows tools do."""
    return {name.replace("/", "\\"): data for name, data in members.items()}


def with_system_noise(members: Members) -> dict[str, bytes]:
    """Add what macOS and Windows leave in a tree that was unpacked and zipped again."""
    noise = {"__MACOSX/._" + name.rsplit("/", 1)[-1]: b"\0\5\x16\7" for name in members}
    return {**members, **noise, ".DS_Store": b"\0\0\0\1Bud1", "desktop.ini": b"[.ShellClassInfo]\r\n"}


def with_bom(members: Members) -> dict[str, bytes]:
    """Begin each JSON member with a byte order mark, as an editor that saved it again does."""
    return {name: b"\xef\xbb\xbf" + data if name.endswith(".json") else data for name, data in members.items()}


def with_other_apostrophe(members: Members, sign: str = "_") -> dict[str, bytes]:
    """Replace the apostrophe in names (docs/formats/facebook.md §1.4)."""
    return {name.replace("'", sign): data for name, data in members.items()}


def split(members: Members, parts: int) -> list[dict[str, bytes]]:
    """Deal the members out: JSON over the first parts, media in the last one (docs/formats/facebook.md §1.2)."""
    dealt: list[dict[str, bytes]] = [{} for _ in range(parts)]
    for place, (name, data) in enumerate(members.items()):
        part = parts - 1 if name.lower().endswith(MEDIA_ENDINGS) else place % max(parts - 1, 1)
        dealt[part][name] = data
    return dealt


def write_zip(path: Path, members: Members, *, day: Moment = EXPORT_DAY) -> Path:
    """Write one zip; gives its path."""
    path.write_bytes(zip_bytes(members, day=day))
    return path


def write_parts(folder: Path, stem: str, members: Members, parts: int) -> list[Path]:
    """Write several zips that share `stem` and differ in the random letters at the end."""
    tails = [f"{chr(97 + part)}B3dE6g{part}" for part in range(parts)]
    return [
        write_zip(folder / f"{stem}-{tail}.zip", dealt)
        for tail, dealt in zip(tails, split(members, parts), strict=True)
    ]


def write_folder(folder: Path, members: Members) -> Path:
    """Write the members as files below `folder`; gives it."""
    for name, data in members.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def _entry(name: str, day: Moment) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, day)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    entry.create_system = 3
    return entry
