from __future__ import annotations

import pytest

from core.readers.instagram import media
from core.readers.shapes import WrongShape
from core.vocabulary import Kind, State
from tests.core.readers.instagram.making import items_of

PICTURE = {"uri": "media/posts/202001/17.jpg", "creation_timestamp": 1_580_000_000, "title": ""}


def test_a_single_picture_carries_its_caption_inside() -> None:
    (item,) = items_of(media.read_posts, [{"media": [PICTURE | {"title": "Le caf\u00c3\u00a9"}]}])

    assert (item.text, item.made_at, item.media) == ("Le café", 1_580_000_000_000, ("media/posts/202001/17.jpg",))


def test_a_carousel_is_one_item_with_its_caption_outside() -> None:
    record = {"media": [PICTURE, PICTURE | {"uri": "b.jpg"}], "title": "Two", "creation_timestamp": 1_590_000_000}

    (item,) = items_of(media.read_posts, [record])

    assert (item.text, len(item.media), item.made_at) == ("Two", 2, 1_590_000_000_000)


def test_a_pictures_title_that_repeats_the_caption_is_no_second_caption() -> None:
    record = {"media": [PICTURE | {"title": "Same"}, PICTURE | {"title": "Own"}], "title": "Same"}

    (item,) = items_of(media.read_posts, [record])

    assert item.text == "Same\n\nOwn"


def test_without_an_outer_time_the_earliest_picture_dates_the_post() -> None:
    record = {"media": [PICTURE, PICTURE | {"creation_timestamp": 1_570_000_000}, PICTURE | {"creation_timestamp": 0}]}

    (item,) = items_of(media.read_posts, [record])

    assert item.made_at == 1_570_000_000_000


def test_one_post_may_stand_bare() -> None:
    assert len(items_of(media.read_posts, {"media": [PICTURE]})) == 1


def test_a_reel_on_the_grid_is_a_reel() -> None:
    (item,) = items_of(media.read_posts, [{"media": [PICTURE | {"uri": "media/reels/202401/18.mp4"}]}])

    assert item.kind is Kind.REEL


def test_a_deleted_story_is_a_deleted_story() -> None:
    wrapped = {"ig_recently_deleted_media": [{"media": [PICTURE | {"uri": "media/stories/202401/18.jpg"}]}]}

    (item,) = items_of(media.read_recently_deleted, wrapped)

    assert (item.kind, item.state) == (Kind.STORY, State.DELETED)


def test_what_stands_in_no_other_file_was_never_published() -> None:
    (item,) = items_of(media.read_other_content, {"ig_other_media": [{"media": [PICTURE]}]})

    assert item.state is State.DRAFT


def test_the_key_around_the_list_may_be_a_new_one() -> None:
    assert len(items_of(media.read_stories, {"ig_stories_v2": [PICTURE]})) == 1


def test_a_record_without_picture_and_words_is_unreadable() -> None:
    with pytest.raises(WrongShape):
        items_of(media.read_posts, [{"media": [{"uri": "", "title": None}]}])


def test_coordinates_of_a_picture_are_shown_in_the_detail() -> None:
    exif = {"photo_metadata": {"exif_data": [{"latitude": 48.5, "longitude": 2.25}]}}

    (item,) = items_of(media.read_posts, [{"media": [PICTURE | {"media_metadata": exif}]}])

    assert item.extra == "48.5, 2.25"
