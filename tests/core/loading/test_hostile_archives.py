"""Each kind of hostile or broken archive ends in lines of the ledger, and what is readable beside it is read.

The kinds are those of docs/design.md §8; a line says how each is answered.
"""

from __future__ import annotations

import stat
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from core.archive import limits
from core.library.filters import EVERYTHING
from core.vocabulary import Reason, Status
from tests.builders.writing import meta_json
from tests.core.archive.making import saved, with_header_field, without_directory, zip_bytes
from tests.core.loading.making import FACEBOOK_ZIP, opened

POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_{}.json"
GOOD, BAD = POSTS.format(1), POSTS.format(0)  # the bad one comes first
POST = {"timestamp": 1_500_000_000, "data": [{"post": "Hello"}]}
FINE = meta_json([POST])
MIB = 1024 * 1024


def beside(content: bytes, name: str = BAD) -> bytes:
    """Zip something bad together with one good member."""
    return zip_bytes({name: content, GOOD: FINE})


def nested(levels: int) -> bytes:
    """A zip in a zip in a zip…, the innermost with a member."""
    inner = zip_bytes({POSTS.format(9): meta_json([{**POST, "timestamp": 1}])}, zipfile.ZIP_STORED)
    for _ in range(levels):
        inner = zip_bytes({"inner.zip": inner}, zipfile.ZIP_STORED)
    return inner


def deep(levels: int) -> bytes:
    return b'[{"timestamp": 1, "data": ' + b"[" * levels + b"]" * levels + b"}]"


HOSTILE: dict[str, tuple[Callable[[], bytes], Mapping[str, Reason]]] = {
    "a bomb by its ratio": (lambda: beside(b" " * 40 * MIB), {BAD: Reason.TOO_LARGE}),
    "a size that lies": (lambda: with_header_field(beside(b"1" * 500), 24, 10, "<L"), {BAD: Reason.TOO_LARGE}),
    "members that share their bytes": (
        lambda: with_header_field(beside(b"[]"), 20, 120, "<L"),
        {BAD: Reason.TOO_LARGE},
    ),
    "zips in zips without end": (lambda: beside(nested(8), "x.zip"), {"x.zip" + "/inner.zip" * 5: Reason.TOO_DEEP}),
    "a link": (
        lambda: with_header_field(beside(b"/etc/passwd"), 38, stat.S_IFLNK << 16, "<L"),
        {BAD: Reason.SYMBOLIC_LINK},
    ),
    "a password": (lambda: with_header_field(beside(b"[]"), 8, 1), {BAD: Reason.ENCRYPTED}),
    "an unknown compression": (lambda: with_header_field(beside(b"[]"), 10, 99), {BAD: Reason.UNSUPPORTED_COMPRESSION}),
    "a wrong checksum": (lambda: with_header_field(beside(b"[]"), 16, 1, "<L"), {BAD: Reason.CHECKSUM}),
    "a zip without its end": (lambda: without_directory(beside(b"[]")), {FACEBOOK_ZIP: Reason.ZIP_CUT_OFF}),
    "JSON too deep for a parser": (lambda: beside(deep(5_000)), {BAD: Reason.TOO_DEEP}),
    "JSON that is cut off": (lambda: beside(b'[{"timestamp": 15'), {BAD: Reason.CUT_OFF}),
    "an empty file": (lambda: beside(b""), {BAD: Reason.EMPTY_FILE}),
    "no JSON at all": (lambda: beside(b"\xff\xfe\xfd" * 1_000), {BAD: Reason.NOT_JSON}),
    "brackets without end": (lambda: beside(b"[" * MIB), {BAD: Reason.TOO_DEEP}),
    "quotation marks without end": (lambda: beside(b'["' + b'\\"' * MIB), {BAD: Reason.CUT_OFF}),
    "a page deeper than any": (
        lambda: beside(b'<div class="_a6-g">' * 3_000, BAD.replace(".json", ".html")),
        {BAD.replace(".json", ".html"): Reason.TOO_DEEP},
    ),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_hostile_costs_itself_only_and_says_why(tmp_path: Path, kind: str) -> None:
    build, expected = HOSTILE[kind]
    library = opened([saved(tmp_path, FACEBOOK_ZIP, build())])
    lines = {line.member: line for line in library.ledger()}
    damaged = {name: line.reason for name, line in lines.items() if line.status is Status.DAMAGED}
    assert damaged == expected
    assert (lines[GOOD].status, lines[GOOD].items) == (Status.READ, 1)
    assert sorted(path.name for path in tmp_path.rglob("*")) == [FACEBOOK_ZIP]
    library.close()


def test_names_that_lead_outside_lead_nowhere(tmp_path: Path) -> None:
    names = ("../../../.profile", "/etc/passwd", "C:\\Windows\\x.json", "a/../../b.json", "con", "\u202egnp.json")
    members = {**dict.fromkeys(names, b"evil"), GOOD: FINE}
    library = opened([saved(tmp_path, f"deep/{FACEBOOK_ZIP}", zip_bytes(members))])
    assert len(library.ledger()) == len(members)
    assert library.count(EVERYTHING) == 1
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [tmp_path / "deep" / FACEBOOK_ZIP]
    library.close()


def test_a_text_that_nobody_wrote_is_counted_and_its_neighbours_are_read(tmp_path: Path) -> None:
    giant = {"timestamp": 1, "data": [{"post": "x" * (limits.TEXT_LENGTH + 1)}]}
    library = opened([saved(tmp_path, FACEBOOK_ZIP, zip_bytes({GOOD: meta_json([giant, POST])}))])
    (line,) = library.ledger()
    assert (line.status, line.items, line.records, line.unreadable) == (Status.READ, 1, 2, 1)
    assert line.reason is Reason.TOO_LONG
    library.close()


@pytest.mark.parametrize("levels", [250, 900, 1_020])
def test_json_deeper_than_readers_go_is_a_line_never_a_fault(tmp_path: Path, levels: int) -> None:
    library = opened([saved(tmp_path, FACEBOOK_ZIP, beside(deep(levels)))])
    line = next(line for line in library.ledger() if line.member == BAD)
    assert line.reason is not Reason.READER_FAILED
    assert library.count(EVERYTHING) >= 1
    library.close()


def test_more_members_than_any_life_has_are_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MEMBERS", 20)
    many = saved(tmp_path, "many.zip", zip_bytes({f"{number}.json": b"[]" for number in range(30)}))
    library = opened([saved(tmp_path, FACEBOOK_ZIP, zip_bytes({GOOD: FINE})), many])
    assert {line.member: line.reason for line in library.ledger()} == {
        GOOD: Reason.NONE,
        "many.zip": Reason.TOO_LARGE,
    }
    library.close()


def test_a_bomb_takes_no_memory_of_the_window_s_process(tmp_path: Path) -> None:
    bomb = zip_bytes({f"posts/{number}.json": b" " * 30 * MIB for number in range(4)} | {GOOD: FINE})
    path = saved(tmp_path, FACEBOOK_ZIP, bomb)
    tracemalloc.start()
    opened([path]).close()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 60 * MIB
