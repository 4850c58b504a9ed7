from __future__ import annotations

import pytest

from core.readers.facebook import media as readers
from core.readers.shapes import WrongShape
from core.vocabulary import Aspect, Kind
from tests.builders.records import generic, labelled, media, shown
from tests.core.readers.making import Reader, items, only, outcome, place

WHEN = 1_500_000_000


def album(name: str, *photos: dict[str, object]) -> dict[str, object]:
    return {"name": name, "photos": list(photos), "cover_photo": photos[0] if photos else {}}


def test_an_album_is_a_place_and_its_photos_are_items() -> None:
    item = only(readers.read_album, album("Summer", media("a.jpg", WHEN, "Summer", "The sea")))
    assert (item.kind, item.text, place(item)) == (Kind.PHOTO, "The sea", ("album", "Summer"))


@pytest.mark.parametrize(
    ("name", "kind"), [("Photos de profil", Kind.PROFILE_PICTURE), ("Cover photos", Kind.COVER_PICTURE)]
)
def test_the_albums_that_are_always_public_are_told_by_name(name: str, kind: Kind) -> None:
    assert only(readers.read_album, album(name, media("a.jpg", WHEN))).kind is kind


def test_they_are_told_by_their_folder_in_whatever_file() -> None:
    photo = media("media/Coverphotos_1/a.jpg", WHEN)
    assert only(readers.read_uncategorized, {"other_photos_v2": [photo]}).kind is Kind.COVER_PICTURE
    assert only(readers.read_album, album("Ein Album", photo)).kind is Kind.COVER_PICTURE


@pytest.mark.parametrize("read", [readers.read_videos, readers.read_uncategorized])
def test_photos_and_videos_written_as_generic_records_are_read(read: Reader) -> None:
    shots = [media("a.mp4", WHEN, "", "The sea"), media("b.jpg", WHEN, "", "")]
    record = generic({"label": "Media", "media": shots}, labelled("Caption", "A day out"))
    assert [(item.kind, item.text, item.made_at) for item in items(read, record)] == [
        (Kind.VIDEO, "The sea", WHEN * 1000),
        (Kind.PHOTO, "A day out", WHEN * 1000),
    ]


def test_a_generic_record_without_a_file_is_told_as_that() -> None:
    with pytest.raises(WrongShape):
        items(readers.read_videos, generic(labelled("Caption", "A day out"), timestamp=WHEN))


def test_an_empty_album_is_understood() -> None:
    assert items(readers.read_album, {"name": "Empty", "photos": []}) == []


def test_something_without_name_and_photos_is_no_album() -> None:
    with pytest.raises(WrongShape):
        items(readers.read_album, {"other": 1})


def test_comments_below_a_photo_are_items_by_whoever_wrote_them() -> None:
    comments = [
        {"timestamp": WHEN, "comment": "Thanks", "author": "Anna Demo"},
        {"timestamp": WHEN, "comment": "Superb", "author": "Bob Sample"},
    ]
    _, *below = items(readers.read_album, album("Summer", media("a.jpg", WHEN) | {"comments": comments}))
    assert [(item.text, item.mine, item.aspect) for item in below] == [
        ("Thanks", True, Aspect.OWN_MEDIA),
        ("Superb", False, Aspect.OWN_MEDIA),
    ]


@pytest.mark.parametrize("name", ["Profile pictures", "Cover photos"])
def test_comments_below_a_profile_or_cover_picture_are_not_lost(name: str) -> None:
    comments = [{"timestamp": WHEN, "comment": "Thanks", "author": "Anna Demo"}]
    _, below = items(readers.read_album, album(name, media("a.jpg", WHEN) | {"comments": comments}))
    assert (below.text, below.mine, below.kind) == ("Thanks", True, Kind.COMMENT)


def test_a_comment_that_names_a_group_stands_in_it() -> None:
    comments = [{"timestamp": WHEN, "comment": "Thanks", "author": "Anna Demo", "group": "Cats"}]
    _, below = items(readers.read_album, album("Summer", media("a.jpg", WHEN) | {"comments": comments}))
    assert (below.kind, place(below), below.aspect) == (Kind.GROUP_COMMENT, ("group", "Cats"), Aspect.NONE)


def test_a_photo_without_a_file_costs_itself_only() -> None:
    result = outcome(readers.read_uncategorized, {"other_photos_v2": [media("a.jpg", WHEN), {"title": "x"}]})
    assert (result.items, result.unreadable) == (1, 1)


def test_an_uncategorised_photo_has_no_place_of_its_own() -> None:
    assert place(only(readers.read_uncategorized, {"other_photos_v2": [media("a.jpg", WHEN)]})) == ("none", None)


@pytest.mark.parametrize(
    ("uri", "kind"),
    [
        ("a.mp4", Kind.VIDEO),
        ("A.MOV", Kind.VIDEO),
        ("https://v.example/a.mp4?x=1", Kind.VIDEO),
        ("a.jpg", Kind.PHOTO),
        ("77", Kind.PHOTO),
    ],
)
def test_a_name_tells_a_video(uri: str, kind: Kind) -> None:
    assert readers.media_kind(uri) is kind


def test_videos_stand_on_the_timeline() -> None:
    assert place(only(readers.read_videos, {"videos": [media("a.mp4", WHEN)]})) == ("timeline", None)


def test_an_avatar_is_a_profile_picture() -> None:
    tree = {"avatars_v2": {"uri": "avatar.png", "creation_timestamp": WHEN}}
    assert only(readers.read_avatar, tree).kind is Kind.PROFILE_PICTURE


def test_how_an_avatar_is_made_up_is_no_item() -> None:
    result = outcome(readers.read_avatar, generic(labelled("Hair", "curly"), timestamp=WHEN))
    assert (result.items, result.unreadable) == (0, 0)


def test_photos_in_which_the_owner_is_tagged_are_others() -> None:
    record = generic(shown("Media", media("a.jpg", WHEN)), labelled("Owner", "Bob Sample"), timestamp=WHEN)
    item = only(readers.read_tagged_media, [record])
    assert (item.mine, item.author, place(item)) == (False, "Bob Sample", ("profile", "Bob Sample"))


def test_a_memory_shared_again_is_a_share_without_own_words() -> None:
    item = only(readers.read_memories, generic(shown("Media", media("a.jpg", WHEN, "", "Old words")), timestamp=WHEN))
    assert (item.kind, item.text, item.media) == (Kind.SHARE, None, ("a.jpg",))


@pytest.mark.parametrize(
    ("words", "text", "extra"),
    [
        ("Ten years ago, what a day it was", "Ten years ago, what a day it was", None),
        ("Bob Sample", None, "Bob Sample"),
    ],
)
def test_own_words_on_a_shared_memory_are_its_text(words: str, text: str | None, extra: str | None) -> None:
    item = only(
        readers.read_memories, [generic(labelled("X", words), shown("Media", media("a.jpg", WHEN)), timestamp=WHEN)]
    )
    assert (item.kind, item.text, item.extra) == (Kind.SHARE, text, extra)


def test_a_cover_that_is_none_of_the_photos_is_not_lost() -> None:
    tree = {**album("Summer", media("a.jpg", WHEN)), "cover_photo": media("b.jpg", WHEN)}
    assert [one.media for one in items(readers.read_album, tree)] == [("a.jpg",), ("b.jpg",)]
