from __future__ import annotations

from dataclasses import replace

import pytest

from core.library.survivors import Record, survivor_of
from core.vocabulary import Kind, PlaceKind, State

POST = Record(
    1,
    (0, 0, 1),
    0,
    Kind.POST,
    State.PUBLISHED,
    7,
    PlaceKind.TIMELINE,
    1000,
    "Hello",
    "Title",
    None,
    None,
    "a/1.jpg\na/2.jpg",
)
PHOTO = replace(
    POST,
    id=2,
    rank=(1, 0, 2),
    kind=Kind.PHOTO,
    place=8,
    place_kind=PlaceKind.ALBUM,
    text=None,
    title=None,
    media="b/1.jpg",
)


def test_the_post_survives_and_the_photo_is_absorbed() -> None:
    survivor = survivor_of([PHOTO, POST])
    assert (survivor.id, survivor.absorbed, survivor.kind, survivor.place) == (1, (2,), Kind.POST, 7)


def test_among_equals_the_first_of_the_file_survives() -> None:
    later = replace(POST, id=0, rank=(3, 0, 0))
    assert survivor_of([later, POST]).id == 1


@pytest.mark.parametrize("kind", [Kind.PROFILE_PICTURE, Kind.PHOTO])
def test_a_record_with_a_time_stands_for_the_thing_and_the_telling_kind_remains(kind: Kind) -> None:
    timeless = replace(POST, id=5, kind=Kind.PROFILE_PICTURE, made_at=None)
    survivor = survivor_of([timeless, replace(PHOTO, kind=kind)])
    assert (survivor.id, survivor.absorbed, survivor.kind) == (2, (5,), Kind.PROFILE_PICTURE)


def test_every_file_is_named_once() -> None:
    other = replace(PHOTO, media="b/3.jpg\nb/2.JPG")
    assert survivor_of([POST, other]).media == "a/1.jpg\na/2.jpg\nb/3.jpg"


def test_no_file_is_none() -> None:
    assert survivor_of([replace(POST, media=None), replace(PHOTO, media=None)]).media is None


@pytest.mark.parametrize(
    ("text", "joined"),
    [("Boat", "Hello\n\nBoat"), ("HELLO", "Hello"), ("ell", "Hello"), (None, "Hello"), ("", "Hello")],
)
def test_a_caption_is_appended_if_it_says_something_else(text: str | None, joined: str) -> None:
    assert survivor_of([POST, replace(PHOTO, text=text)]).text == joined


def test_of_two_posts_the_words_of_the_first_stand() -> None:
    assert survivor_of([POST, replace(POST, id=3, rank=(4, 0, 3), text="Other")]).text == "Hello"


def test_what_the_survivor_lacks_comes_from_the_others() -> None:
    knowing = replace(POST, id=3, rank=(4, 0, 3), link="https://a.example", extra="Lyon")
    survivor = survivor_of([replace(POST, title=None, text=None), knowing])
    assert (survivor.title, survivor.link, survivor.extra, survivor.text) == (
        "Title",
        "https://a.example",
        "Lyon",
        "Hello",
    )


@pytest.mark.parametrize(
    ("records", "state"),
    [
        ([(0, State.PUBLISHED), (0, State.DELETED)], State.DELETED),
        ([(0, State.DELETED), (1, State.PUBLISHED)], State.PUBLISHED),
        ([(1, State.PUBLISHED), (1, State.ARCHIVED), (0, State.DELETED)], State.ARCHIVED),
    ],
)
def test_the_newest_export_tells_the_state_and_within_it_the_least_visible(
    records: list[tuple[int, State]], state: State
) -> None:
    group = [replace(POST, id=n, rank=(n, 0, n), export=export, state=one) for n, (export, one) in enumerate(records)]
    assert survivor_of(group).state is state
