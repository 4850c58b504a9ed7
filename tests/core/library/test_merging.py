"""One thing, one item: contract §4."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.readers.item import Item, PlaceRef
from core.vocabulary import Kind, PlaceKind, Platform, State
from tests.core.library.making import ANNA, conversation, group, message, post, rows, texts

BOB = conversation("Bob")
ALBUM = PlaceRef(PlaceKind.ALBUM, "Summer", "summer")


def photo(
    name: str = "a/98765432_1_n.jpg", when: str = "2014-05-03 08:00", text: str | None = None, **more: object
) -> Item:
    return post(text, when, **{"kind": Kind.PHOTO, "place": ALBUM, "media": (name,), **more})


class TestRecordsOfOneMember:
    """§4.1: records of one member are never merged with each other, across members they match with multiplicity."""

    def test_the_same_said_twice_in_one_member_is_two_items(self) -> None:
        ha = message("ha", "2020-01-01 10:00", "Bob", BOB)
        assert texts(rows([ha, ha])) == ["ha", "ha"]

    def test_two_members_with_twice_the_same_give_two_items(self) -> None:
        ha = message("ha", "2020-01-01 10:00", "Bob", BOB)
        assert texts(rows([ha, ha], [ha, ha])) == ["ha", "ha"]

    def test_the_member_with_most_of_the_same_decides_how_many_there_are(self) -> None:
        ha = message("ha", "2020-01-01 10:00", "Bob", BOB)
        assert len(rows([ha], [ha, ha, ha], [ha, ha])) == 3

    def test_a_joined_item_names_every_record_it_was_found_in(self) -> None:
        (found,) = rows(
            [post()],
            [post()],
        )
        assert [(one["member"], one["record"]) for one in found["provenance"]] == [
            ("member_0.json", 0),
            ("member_1.json", 0),
        ]


class TestPictures:
    """§4.2: a photo or video record joins the post that shows its file."""

    def test_an_album_photo_joins_the_post_that_shows_it(self) -> None:
        (found,) = rows([post(media=("b/98765432_1_n.jpg",))], [photo()])
        assert (found["kind"], found["time"]) == ("post", "2014-05-03T08:15:00Z")

    def test_among_several_posts_the_earliest_takes_the_photo(self) -> None:
        late, early = (
            post("late", "2015-01-01 10:00", media=("98765432_1_n.jpg",)),
            post("early", media=("98765432_1_n.jpg",)),
        )
        found = rows([late, early], [photo()])
        assert [(row["text"], len(row["provenance"])) for row in found] == [("early", 2), ("late", 1)]

    def test_posts_that_show_the_same_file_stay_apart(self) -> None:
        assert len(rows([post("a", media=("98765432_1_n.jpg",))], [post("b", media=("98765432_1_n.jpg",))])) == 2

    @pytest.mark.parametrize("kind", [Kind.POST, Kind.REEL, Kind.PHOTO])
    def test_files_of_one_short_name_in_two_folders_are_two_pictures(self, kind: Kind) -> None:
        assert len(rows([post(kind=kind, media=("b/IMG_1.jpg",))], [photo("a/IMG_1.jpg")])) == 2
        assert len(rows([post(kind=kind, media=("a/IMG_1.jpg",))], [photo("a/IMG_1.jpg")])) == 1

    def test_a_caption_that_says_something_else_is_appended(self) -> None:
        (found,) = rows([post("The sea", media=("98765432_1_n.jpg",))], [photo(text="Our boat")])
        assert found["text"] == "The sea\n\nOur boat"

    def test_a_caption_that_repeats_the_post_is_not(self) -> None:
        (found,) = rows([post("The sea", media=("98765432_1_n.jpg",))], [photo(text="the  SEA")])
        assert found["text"] == "The sea"

    def test_a_photo_that_no_post_shows_stands_for_itself(self) -> None:
        found = rows([post(media=("98765432_1_n.jpg",))], [photo("a/98765432_2_n.jpg")])
        assert [row["kind"] for row in found] == ["photo", "post"]

    def test_a_memory_shared_again_leaves_the_photo_its_own_time(self) -> None:
        again = post(None, "2024-06-01 10:00", kind=Kind.SHARE, media=("98765432_1_n.jpg",))
        found = rows([again], [photo()])
        assert [(row["kind"], row["time"][:4]) for row in found] == [("photo", "2014"), ("share", "2024")]

    def test_the_same_photo_in_two_albums_is_one(self) -> None:
        assert len(rows([photo()], [photo()])) == 1

    def test_instagram_media_are_the_same_by_their_long_number(self) -> None:
        one = post("x", platform=Platform.INSTAGRAM, media=("media/posts/202101/17912345678901234.jpg",))
        two = post("x", platform=Platform.INSTAGRAM, media=("media/other/1_2_n_17912345678901234.jpg",), when=None)
        assert len(rows([one], [two])) == 1


class TestWhatSurvives:
    """§4.3: the kind that says more, the place that says more."""

    @pytest.mark.parametrize(
        ("one", "other", "survivor"),
        [
            (Kind.POST, Kind.PROFILE_PICTURE, "profile-picture"),
            (Kind.COVER_PICTURE, Kind.POST, "cover-picture"),
            (Kind.POST, Kind.REEL, "reel"),
            (Kind.POST, Kind.GROUP_POST, "group-post"),
            (Kind.LIVE, Kind.POST, "live"),
        ],
    )
    def test_the_kind_that_says_more(self, one: Kind, other: Kind, survivor: str) -> None:
        first, second = post(kind=one, media=("98765432_1_n.jpg",)), post(kind=other, media=("98765432_1_n.jpg",))
        assert [row["kind"] for row in rows([first], [second])] == [survivor]

    def test_a_video_survives_a_photo(self) -> None:
        assert [row["kind"] for row in rows([photo()], [photo(kind=Kind.VIDEO)])] == ["video"]

    def test_a_group_survives_the_timeline(self) -> None:
        (found,) = rows([post()], [post(kind=Kind.GROUP_POST, place=group("Gardeners"))])
        assert found["place"] == {"kind": "group", "name": "Gardeners"}

    def test_the_timeline_survives_an_album(self) -> None:
        (found,) = rows([post(media=("98765432_1_n.jpg",))], [photo()])
        assert found["place"] == {"kind": "timeline", "name": None}


class TestStates:
    """§4.4: the least visible state within an export, the newest export's word across exports."""

    @pytest.mark.parametrize(
        ("states", "audience"),
        [
            ((State.PUBLISHED, State.ARCHIVED), "only-me"),
            ((State.ARCHIVED, State.DELETED), "nobody"),
            ((State.DELETED, State.ARCHIVED, State.PUBLISHED), "nobody"),
        ],
    )
    def test_the_least_visible_state_within_an_export(self, states: tuple[State, ...], audience: str) -> None:
        (found,) = rows(*([post(state=state)] for state in states))
        assert found["audience"] == audience

    @pytest.mark.parametrize(
        ("state", "evidence"),
        [
            (State.PUBLISHED, "timeline-unstated"),
            (State.ARCHIVED, "archived"),
            (State.DELETED, "deleted"),
            (State.DRAFT, "draft"),
        ],
    )
    @pytest.mark.parametrize("ranks", [(0, 0), (0, 1), (1, 0)])
    def test_what_another_list_tells_of_is_no_draft(self, ranks: tuple[int, ...], state: State, evidence: str) -> None:
        (found,) = rows([post(state=State.DRAFT)], [post(state=state)], ranks=ranks)
        assert found["evidence"] == evidence

    def test_across_exports_the_newest_word_stands(self) -> None:
        old, new = [post(state=State.ARCHIVED)], [post(state=State.PUBLISHED)]
        (found,) = rows(old, new, ranks=(0, 1))
        assert found["evidence"] == "timeline-unstated"

    def test_across_exports_the_order_of_members_does_not_count(self) -> None:
        new, old = [post(state=State.ARCHIVED)], [post(state=State.PUBLISHED)]
        (found,) = rows(new, old, ranks=(1, 0))
        assert found["evidence"] == "archived"


class TestMessages:
    """§4.5: the same thread, sender, moment, words or media."""

    def test_a_thread_repeated_under_another_key_is_one(self) -> None:
        inbox, repeat = conversation("Gardeners", "gardeners_123"), conversation("Gardeners", "title gardeners")
        said = ("Hello", "2021-03-01 18:00", "Bob")
        assert len(rows([message(*said, inbox)], [message(*said, repeat)])) == 1

    def test_different_senders_are_different_messages(self) -> None:
        found = rows([message("ha", "2021-03-01 18:00", "Bob", BOB)], [message("ha", "2021-03-01 18:00", "Eve", BOB)])
        assert len(found) == 2

    def test_different_threads_are_different_messages(self) -> None:
        eve = conversation("Eve")
        found = rows([message("ha", "2021-03-01 18:00", "Bob", BOB)], [message("ha", "2021-03-01 18:00", "Bob", eve)])
        assert len(found) == 2

    def test_different_moments_are_different_messages(self) -> None:
        found = rows(
            [message("ha", "2021-03-01 18:00:00", "Bob", BOB)], [message("ha", "2021-03-01 18:00:01", "Bob", BOB)]
        )
        assert len(found) == 2


class TestWhatIsNotTheSame:
    """Only what can be one thing is compared."""

    def test_accounts_are_kept_apart(self) -> None:
        accounts = (ANNA, replace(ANNA, id="facebook-2", number=1, name="Eve"))
        assert len(rows([post()], [post()], accounts=accounts, of_member=(0, 1))) == 2

    @pytest.mark.parametrize("other", [Kind.COMMENT, Kind.MESSAGE, Kind.PROFILE_FIELD, Kind.DATING, Kind.ANSWER])
    def test_a_post_is_no(self, other: Kind) -> None:
        assert len(rows([post()], [post(kind=other)])) == 2

    def test_a_check_in_is_also_the_post(self) -> None:
        assert len(rows([post("At the café")], [post("At the café", link="https://www.facebook.com/1")])) == 1
