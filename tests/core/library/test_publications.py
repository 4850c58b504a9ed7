"""A join never hides what is published: contract §4."""

from __future__ import annotations

import pytest

from core.readers.item import Item, PlaceRef
from core.vocabulary import Kind, PlaceKind, Platform, State
from tests.core.library.making import TIMELINE, conversation, group, message, post, rows

FILE = ("b/98765432_1_n.jpg",)
INSTAGRAM = ("media/posts/202101/17912345678901234.jpg",)
ALBUM = PlaceRef(PlaceKind.ALBUM, "Summer", "summer")
OFF = [State.ARCHIVED, State.DRAFT, State.DELETED]
STORY = post(None, kind=Kind.STORY, media=FILE, state=State.ARCHIVED)


def photo(place: PlaceRef | None = ALBUM) -> Item:
    return post(None, "2014-05-03 08:00", kind=Kind.PHOTO, place=place, media=FILE)


def audiences(*members: list[Item]) -> list[tuple[str, str]]:
    return sorted((row["kind"], row["audience"]) for row in rows(*members))


class TestStories:
    @pytest.mark.parametrize("kind", [Kind.POST, Kind.REEL, Kind.LIVE, Kind.GROUP_POST, Kind.PROFILE_PICTURE])
    @pytest.mark.parametrize("text", [None, "Hello"])
    def test_a_story_is_no_post_of_the_same_file_words_and_second(self, kind: Kind, text: str | None) -> None:
        found = audiences([post(text, kind=kind, media=FILE)], [STORY._replace(text=text)])
        assert found == sorted([(kind.word, "public"), ("story", "only-me")])

    @pytest.mark.parametrize("place", [ALBUM, TIMELINE])
    def test_what_an_album_or_a_list_of_the_timeline_holds_is_no_story(self, place: PlaceRef) -> None:
        assert audiences([STORY], [photo(place)]) == [("photo", "public"), ("story", "only-me")]

    def test_a_loose_photo_without_a_place_may_be_the_story_s(self) -> None:
        assert audiences([STORY], [photo(None)]) == [("story", "only-me")]


class TestWhatWasTakenOff:
    @pytest.mark.parametrize("state", OFF)
    def test_an_album_still_lists_its_picture(self, state: State) -> None:
        off = post("Bye", media=FILE, state=state)
        assert ("photo", "public") in audiences([off], [photo()])
        assert len(rows([off], [photo(None)])) == 1

    @pytest.mark.parametrize("state", OFF)
    @pytest.mark.parametrize(
        ("kind", "place"),
        [
            (Kind.GROUP_POST, group("Gardeners")),
            (Kind.GROUP_POST, None),
            (Kind.PAGE_POST, PlaceRef(PlaceKind.PAGE, "Anna", "anna")),
            (Kind.PROFILE_PICTURE, TIMELINE),
            (Kind.COVER_PICTURE, TIMELINE),
        ],
    )
    def test_what_stands_elsewhere_alike_stays(self, state: State, kind: Kind, place: PlaceRef | None) -> None:
        elsewhere = post(None, kind=kind, media=FILE, place=place)
        assert (kind.word, "public") in audiences([post(None, media=FILE, state=state)], [elsewhere])

    def test_what_stands_on_a_friend_s_timeline_stays(self) -> None:
        there = post(place=PlaceRef(PlaceKind.PROFILE, "Bob", "bob"))
        assert ("post", "public") in audiences([post(state=State.DELETED)], [there])

    def test_the_same_publication_is_one(self) -> None:
        assert audiences([post(state=State.DELETED)], [post()]) == [("post", "nobody")]
        there = post(kind=Kind.GROUP_POST, place=group("Gardeners"))
        assert audiences([there._replace(state=State.DELETED)], [there]) == [("group-post", "nobody")]


class TestGroups:
    def test_what_waited_and_is_published_was_let_through(self) -> None:
        there = post(kind=Kind.GROUP_POST, place=group("Gardeners"))
        assert audiences([there], [there._replace(state=State.PENDING)]) == [("group-post", "public")]

    def test_what_waits_and_was_deleted_is_deleted(self) -> None:
        there = post(kind=Kind.GROUP_POST, place=group("Gardeners"), state=State.PENDING)
        (found,) = rows([there], [there._replace(state=State.DELETED)])
        assert found["evidence"] == "deleted"


class TestInstagram:
    @staticmethod
    def _shown(kind: Kind, state: State = State.PUBLISHED) -> list[Item]:
        return [post(None, platform=Platform.INSTAGRAM, kind=kind, media=INSTAGRAM, state=state)]

    @pytest.mark.parametrize("kind", [Kind.POST, Kind.REEL, Kind.VIDEO])
    def test_a_story_of_the_same_medium_hides_no_post(self, kind: Kind) -> None:
        found = audiences(self._shown(kind), self._shown(Kind.STORY))
        assert found == sorted([(kind.word, "public"), ("story", "public")])

    def test_of_what_was_deleted_the_story_is_meant_where_no_post_has_its_medium(self) -> None:
        deleted = self._shown(Kind.POST, State.DELETED)
        assert audiences(self._shown(Kind.STORY), deleted) == [("story", "nobody")]
        assert audiences(self._shown(Kind.POST), deleted) == [("post", "nobody")]

    def test_the_profile_still_shows_the_picture_of_an_archived_post(self) -> None:
        found = audiences(self._shown(Kind.PROFILE_PICTURE), self._shown(Kind.POST, State.ARCHIVED))
        assert found == [("post", "only-me"), ("profile-picture", "public")]


@pytest.mark.parametrize("place", [ALBUM, TIMELINE])
def test_a_message_does_not_hide_a_photo_that_stands_somewhere(place: PlaceRef) -> None:
    sent = message(None, "2020-01-01 10:00", "Bob", conversation("Bob"))._replace(media=FILE)
    assert audiences([sent], [photo(place)]) == [("message", "participants"), ("photo", "public")]
    assert audiences([sent], [photo(None)]) == [("message", "participants")]
