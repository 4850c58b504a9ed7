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

    @pytest.mark.parametrize("place", [ALBUM, TIMELINE, None])
    def test_what_another_list_holds_is_no_story(self, place: PlaceRef | None) -> None:
        assert audiences([STORY], [photo(place)]) == [("photo", "public"), ("story", "only-me")]


class TestWhatWasTakenOff:
    @pytest.mark.parametrize("place", [ALBUM, TIMELINE, None])
    @pytest.mark.parametrize("state", OFF)
    def test_another_list_still_has_its_picture(self, state: State, place: PlaceRef | None) -> None:
        assert ("photo", "public") in audiences([post("Bye", media=FILE, state=state)], [photo(place)])

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

    @pytest.mark.parametrize("kind", [Kind.POST, Kind.REEL, Kind.STORY])
    def test_what_is_published_is_no_draft(self, kind: Kind) -> None:
        assert audiences(self._shown(Kind.POST, State.DRAFT), self._shown(kind)) == [(kind.word, "public")]

    def test_the_profile_still_shows_the_picture_of_an_archived_post(self) -> None:
        found = audiences(self._shown(Kind.PROFILE_PICTURE), self._shown(Kind.POST, State.ARCHIVED))
        assert found == [("post", "only-me"), ("profile-picture", "public")]


@pytest.mark.parametrize("place", [ALBUM, TIMELINE, None])
@pytest.mark.parametrize("mine", [True, False])
def test_no_message_takes_in_a_photo(place: PlaceRef | None, mine: bool) -> None:
    sent = message(None, "2020-01-01 10:00", "Bob", conversation("Bob"), mine=mine)._replace(media=FILE)
    assert audiences([sent], [photo(place)]) == [("message", "participants"), ("photo", "public")]


@pytest.mark.parametrize(
    "other",
    [
        post("Nice", kind=Kind.COMMENT, mine=False, author="Bob", media=FILE),
        post("Look", media=FILE, mine=False, author="Bob"),
        post("Again", kind=Kind.SHARE, media=FILE),
    ],
)
def test_nor_does_what_somebody_else_said_or_a_share(other: Item) -> None:
    found = rows([other], [photo(None)])
    assert ("photo", True, None) in [(one["kind"], one["mine"], one["text"]) for one in found]


@pytest.mark.parametrize("place", [ALBUM, TIMELINE, None])
@pytest.mark.parametrize("where", [None, TIMELINE, group("Gardeners")])
def test_nor_does_an_own_comment_which_keeps_its_picture(where: PlaceRef | None, place: PlaceRef | None) -> None:
    comment = post("Nice", kind=Kind.COMMENT, place=where, media=FILE)
    found = rows([comment], [photo(place)])
    assert sorted((row["kind"], row["media"]) for row in found) == [("comment", [*FILE]), ("photo", [*FILE])]


def test_a_photo_joins_the_earliest_post_of_another_file_never_one_of_its_own() -> None:
    own, early, late = (post(text, f"{2010 + n}-05-03 08:15", media=FILE) for n, text in enumerate("abc"))
    found = rows([photo(), own], [late, early])
    assert {row["text"]: len(row["provenance"]) for row in found} == {"a": 1, "b": 2, "c": 1}


class TestOneFileOneMoment:
    @pytest.mark.parametrize("kind", [Kind.LIVE, Kind.REEL, Kind.PROFILE_PICTURE, Kind.COVER_PICTURE])
    @pytest.mark.parametrize("texts", [(None, "Me"), ("Me", None), ("ME", "It is me")])
    def test_a_post_and_a_list_of_its_own_tell_of_one_thing(self, kind: Kind, texts: tuple[str | None, ...]) -> None:
        (found,) = rows([post(texts[0], media=FILE)], [post(texts[1], kind=kind, media=FILE)])
        assert (found["kind"], found["text"]) == (kind.word, max(texts, key=lambda text: len(text or "")))

    def test_what_both_say_is_kept(self) -> None:
        (found,) = rows([post("Lyon", media=FILE)], [post("On stage", kind=Kind.LIVE, media=FILE)])
        assert found["text"] == "On stage\n\nLyon"

    def test_a_profile_picture_is_one_though_its_times_differ(self) -> None:
        shown = post("Me", kind=Kind.PROFILE_PICTURE, media=FILE)
        (found,) = rows([shown], [photo(TIMELINE)._replace(kind=Kind.PROFILE_PICTURE)])
        assert (found["text"], len(found["provenance"])) == ("Me", 2)

    @pytest.mark.parametrize(
        "other",
        [
            post("Me", "2015-05-03 08:15", media=FILE),
            post("Me", kind=Kind.GROUP_POST, place=group("Gardeners"), media=FILE),
            post("Me", kind=Kind.STORY, media=FILE),
            post("Me", mine=False, media=FILE),
            post("Me", media=FILE, state=State.ARCHIVED),
        ],
    )
    def test_another_time_place_or_state_is_another_publication(self, other: Item) -> None:
        assert len(rows([post(None, kind=Kind.LIVE, media=FILE)], [other])) == 2
