"""The picture that a record names is found wherever it lies (cases #5; docs/formats/facebook.md §4)."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from core.archive.media import Home, MediaIndex
from core.archive.member import PLAIN_FILE, Location, Member, comparable_path
from core.archive.opening import open_archive
from core.vocabulary import Platform
from tests.core.archive.making import saved, with_raw_name, zip_bytes

NOWHERE = Location("/nowhere", 0, 0, 0, PLAIN_FILE, 0)


def members(*names: str) -> list[Member]:
    """Make members; a part may stand before the name, with a colon."""
    made = []
    for number, name in enumerate(names):
        part, _, own = name.rpartition(":")
        made.append(Member(number, part or "1.zip", own, comparable_path(own), 0, NOWHERE))
    return made


def found(uri: str, *names: str) -> str | None:
    """Resolve a uri among members of these names."""
    member = MediaIndex(members(*names)).resolve(uri)
    return member.name if member else None


@pytest.mark.parametrize(
    ("uri", "name"),
    [
        ("posts/media/a.jpg", "posts/media/a.jpg"),
        ("posts/media/a.jpg", "facebook-anna/posts/media/a.jpg"),
        (
            "your_activity_across_facebook/your_activity_across_facebook/a/x.jpg",
            "your_activity_across_facebook/a/x.jpg",
        ),
        ("media/posts/202209/a.jpg", "media/other/202209/a.jpg"),
        ("posts/media/a.jpg", "elsewhere/A.JPG"),
        ("photos/Zo\u00c3\u00ab_1/a.jpg", "photos/Zoë_1/a.jpg"),
        ("photos/Zoë_1/é.jpg", "photos/Zoe\u0308_1/e\u0301.jpg"),
        ("files/├⌐.pdf", "files/é.pdf"),
        ("files/my%20file.pdf", "files/my file.pdf"),
        ("you’ve/a.jpg", "you've/a.jpg"),
    ],
)
def test_a_file_is_found_under_every_spelling(uri: str, name: str) -> None:
    assert found(uri, "other/b.jpg", name) == name


@pytest.mark.parametrize(
    "uri", ["https://example.org/a.jpg", "http://example.org/a.jpg", "", "posts/missing.jpg", "/", "//"]
)
def test_what_is_not_in_the_archive_is_not_found(uri: str) -> None:
    assert found(uri, "posts/a.jpg") is None


def test_the_longest_matching_end_wins() -> None:
    assert found("inbox/bob_2/photos/1.jpg", "inbox/bob_1/photos/1.jpg", "x/inbox/bob_2/photos/1.jpg") == (
        "x/inbox/bob_2/photos/1.jpg"
    )


def test_a_base_name_alone_must_be_the_only_one() -> None:
    assert found("album/1.jpg", "a/1.jpg", "b/1.jpg") is None
    assert found("1.jpg", "a/1.jpg", "b/1.jpg") is None
    assert found("1.jpg", "a/1.jpg", "b/2.jpg") == "a/1.jpg"


def test_the_picture_may_lie_in_another_part() -> None:
    index = MediaIndex(members("1.zip:posts/posts.json", "3.zip:posts/media/a.jpg"))

    member = index.resolve("posts/media/a.jpg")

    assert member is not None
    assert member.part == "3.zip"


@pytest.mark.parametrize("misread_as", ["utf-8", "cp437", "cp850", "latin-1"])
def test_the_picture_is_found_in_a_zip_that_was_packed_anew(tmp_path: Path, misread_as: str) -> None:
    spelled = {name: name.encode().decode(misread_as) for name in ("media/Été_1/é.jpg", "media/Ö_2/é.jpg")}
    zipped = zip_bytes(dict.fromkeys(spelled.values(), b"picture"))
    first = spelled["media/Été_1/é.jpg"]
    unflagged = with_raw_name(zipped, first, first.encode(), utf8_flag=False)

    archive = open_archive([saved(tmp_path, "a.zip", unflagged)])

    member = MediaIndex(archive.members).resolve("media/Ã\x89tÃ©_1/Ã©.jpg")
    assert member is not None
    assert member.name == "media/Été_1/é.jpg"


def test_of_equal_ones_that_beside_the_record_is_meant() -> None:
    both = members(
        "x.zip:facebook-anna/media/a.jpg",
        "x.zip:instagram-anna/posts.json",
        "x.zip:instagram-anna/media/a.jpg",
        "y.zip:media/a.jpg",
    )
    index = MediaIndex(both)

    assert index.resolve("media/a.jpg") is both[0]
    assert index.resolve("media/a.jpg", beside=both[1]) is both[2]


def test_two_hundred_thousand_files_are_found_quickly() -> None:
    many = members(*(f"your_facebook_activity/posts/media/{number}.jpg" for number in range(200_000)))
    started = time.process_time()

    index = MediaIndex(many)

    assert index.resolve("posts/media/199999.jpg") is many[-1]
    assert time.process_time() - started < 2


HOMES = {0: Home(0, 0, Platform.INSTAGRAM), 1: Home(1, 1, Platform.INSTAGRAM), 2: Home(2, 2, Platform.FACEBOOK)}


@pytest.mark.parametrize(
    ("names", "beside", "meant"),
    [
        (("1.zip:media/a.jpg", "2.zip:media/a.jpg"), 0, 0),
        (("1.zip:media/a.jpg", "2.zip:media/a.jpg"), 1, 1),
        (("all.zip:aaa/media/a.jpg", "all.zip:bbb/media/a.jpg"), 1, 1),
        (("1.zip:posts.json", "2.zip:media/a.jpg"), 0, None),
        (("1.zip:posts.json", "2.zip:posts.json", "1.zip:media/a.jpg"), 0, 2),
        (("1.zip:posts.json", "2.zip:posts.json", "3.zip:media/a.jpg"), 0, None),
        (("1.zip:posts.json", "2.zip:posts.json", "3.zip:x.json", "4.zip:media/a.jpg"), 0, 3),
    ],
)
def test_files_of_another_account_are_never_meant(names: tuple[str, ...], beside: int, meant: int | None) -> None:
    all_members = members(*names)
    found = MediaIndex(all_members, HOMES.get).resolve("media/a.jpg", all_members[beside])
    assert (found.number if found else None) == meant


def test_of_an_account_s_two_exports_the_record_s_own_is_meant() -> None:
    homes = {number: Home(0, number % 2, Platform.FACEBOOK) for number in range(4)}
    all_members = members("1.zip:posts.json", "2.zip:posts.json", "3.zip:media/a.jpg", "4.zip:media/a.jpg")
    found = [MediaIndex(all_members, homes.get).resolve("media/a.jpg", one) for one in all_members[:2]]
    assert [one.number for one in found if one] == [2, 3]


def test_of_one_account_nobody_asks_whose_a_file_is() -> None:
    asked: list[int] = []
    all_members = members("1.zip:posts.json", "1.zip:media/a.jpg")
    index = MediaIndex(all_members, asked.append, accounts=1)
    assert index.resolve("media/a.jpg", all_members[0]) is all_members[1]
    assert not asked
