"""What is whole of a damaged file counts; the line of the file says that it is damaged, and how much was read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.archive import limits
from core.library.filters import EVERYTHING
from core.library.library import Library
from core.vocabulary import Reason, Status
from tests.builders.writing import meta_json
from tests.core.archive.making import saved, streamed_zip_bytes, zip_bytes
from tests.core.loading.making import FACEBOOK_ZIP, opened

POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_{}.json"
PAGE = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html"
MANY = 400
POST = b'<div class="_a6-g"><div class="_2ph_ _a6-p"><div>Words of {n}</div></div><div class="_a72d">{t}</div></div>'


def posts(count: int = MANY) -> bytes:
    return meta_json([{"timestamp": 1_500_000_000 + at, "data": [{"post": f"Words of {at}"}]} for at in range(count)])


def page(count: int = MANY) -> bytes:
    boxes = [POST.replace(b"{n}", b"%d" % at).replace(b"{t}", b"Jan 01, 2017 8:00:00 pm") for at in range(count)]
    return b"<html><body>" + b"".join(boxes) + b"</body></html>"


def turned(content: bytes, place: float) -> bytes:
    at = int(place * len(content))
    return content[:at] + bytes([content[at] ^ 0x10]) + content[at + 1 :]


def half(content: bytes) -> bytes:
    return content[: len(content) // 2]


def library_of(folder: Path, zipped: bytes) -> Library:
    return opened([saved(folder, FACEBOOK_ZIP, zipped)])


DAMAGES: dict[str, tuple[Callable[[], bytes], Reason]] = {
    "the file ends too early": (lambda: zip_bytes({POSTS.format(1): posts()[:20_000]}), Reason.CUT_OFF),
    "a bit of a record turned over": (
        lambda: zip_bytes({POSTS.format(1): posts().replace(b'"post": "Words of 300"', b'"post"  "Words of 300"')}),
        Reason.NOT_JSON,
    ),
    "a bit of the zip turned over, so that more comes out": (
        lambda: turned(zip_bytes({POSTS.format(1): posts()}), 0.5),
        Reason.TOO_LARGE,
    ),
    "a stored bit turned over": (lambda: turned(zip_bytes({POSTS.format(1): posts()}, 0), 0.6), Reason.CHECKSUM),
    "the zip ends too early": (lambda: half(zip_bytes({POSTS.format(1): posts()})), Reason.CUT_OFF),
    "a streamed zip ends too early": (lambda: half(streamed_zip_bytes({POSTS.format(1): posts()})), Reason.CUT_OFF),
    "a page ends too early": (lambda: zip_bytes({PAGE: half(page())}), Reason.CUT_OFF),
    "a page ends with its zip": (lambda: half(zip_bytes({PAGE: page()})), Reason.CUT_OFF),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_came_before_the_damage_is_read(tmp_path: Path, damage: str) -> None:
    make, reason = DAMAGES[damage]
    library = library_of(tmp_path, make())
    line = next(line for line in library.ledger() if line.member.startswith("your_facebook"))
    texts = [row["text"] for row in library.export_rows(EVERYTHING)]
    library.close()
    assert (line.status, line.reason) == (Status.DAMAGED, reason)
    assert MANY / 4 < line.items == len(texts) <= MANY
    assert sum(text.startswith("Words of") for text in texts) >= line.items - 1


def test_the_record_of_a_damaged_file_can_be_shown(tmp_path: Path) -> None:
    library = library_of(tmp_path, zip_bytes({POSTS.format(1): posts()[:20_000]}))
    assert "Words of" in library.raw_record(1)
    library.close()


def test_no_more_members_are_looked_into_than_zips_can_cut(tmp_path: Path) -> None:
    parts = [
        saved(
            tmp_path, FACEBOOK_ZIP.replace(".zip", f"-{number}.zip"), zip_bytes({POSTS.format(number): posts()})[:900]
        )
        for number in range(limits.CUT_MEMBERS + 2)
    ]
    library = opened(parts)
    read = [line for line in library.ledger() if line.items]
    library.close()
    assert len(read) == limits.CUT_MEMBERS


def test_what_was_not_understood_of_a_damaged_file_is_counted_though_nothing_was(tmp_path: Path) -> None:
    library = library_of(tmp_path, zip_bytes({POSTS.format(1): b'[{"data": 7}, {"data": 8}, {"data": [{"post": "Wo'}))
    line = next(line for line in library.ledger() if line.member.startswith("your_facebook"))
    library.close()
    assert (line.status, line.reason, line.items) == (Status.DAMAGED, Reason.CUT_OFF, 0)
    assert (line.records, line.unreadable) == (2, 2)
