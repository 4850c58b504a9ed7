"""Phrases and words such as `kind:` are understood in every language that Volteface speaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from core.i18n import words_for
from core.library.filters import EVERYTHING, Filter, Order
from core.library.library import Library
from core.library.searching import NOTHING_FITS, narrowed, search_terms
from core.vocabulary import Kind, Platform
from tests.core.library.making import conversation, group, library_of, message, post

NOBODY = frozenset({NOTHING_FITS})


def meant(search: str, language: str = "en", **chosen: frozenset[object]) -> Filter:
    return narrowed(replace(EVERYTHING, search=search, **chosen), words_for(language))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("red  shoes", ("red", "shoes")),
        ('"red shoes" blue', ("red shoes", "blue")),
        ("“red shoes” «le bal»", ("red shoes", "le bal")),
        ('"red sho', ("red sho",)),
        ('""', ()),
        ("https://a.example 12:30", ("https://a.example", "12:30")),
        ("l’été", ("l’été",)),
    ],
)
def test_words_and_phrases_are_told_apart(search: str, expected: tuple[str, ...]) -> None:
    assert search_terms(search) == expected


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_english_words_are_understood_in_every_language(language: str) -> None:
    found = meant("kind:photo year:2014 platform:facebook group:Gardeners person:Bob tulip", language)
    assert (found.kinds, found.years, found.platforms) == ({Kind.PHOTO}, {2014}, {Platform.FACEBOOK})
    assert (found.groups, found.people, found.search) == (("Gardeners",), ("Bob",), "tulip")


@pytest.mark.parametrize(
    ("search", "kinds"),
    [
        ("kind:post", {Kind.POST}),
        ("kind:re", {Kind.REEL, Kind.REVIEW, Kind.REPLY, Kind.REPOST}),
        ('kind:"post in a group"', {Kind.GROUP_POST}),
        ("kind:photo kind:video", {Kind.PHOTO, Kind.VIDEO}),
        ("kind:", set()),
    ],
)
def test_kinds_are_known_by_word_label_and_beginning(search: str, kinds: set[Kind]) -> None:
    assert meant(search).kinds == kinds


@pytest.mark.parametrize(
    ("search", "years"), [("year:2014-2016", {2014, 2015, 2016}), ("year:2014 year:2020", {2014, 2020})]
)
def test_years_are_single_or_spans(search: str, years: set[int]) -> None:
    assert meant(search).years == years


@pytest.mark.parametrize("search", ["kind:qqqq", "year:soon", "year:20", "platform:myspace"])
def test_what_means_nothing_finds_nothing(search: str) -> None:
    assert meant(search).years == NOBODY


def test_what_contradicts_a_chosen_filter_finds_nothing() -> None:
    assert meant("kind:photo", kinds=frozenset({Kind.POST})).years == NOBODY
    assert meant("kind:photo", kinds=frozenset({Kind.POST, Kind.PHOTO})).kinds == {Kind.PHOTO}


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    made = library_of(
        [
            post("red shoes", "2014-05-03 08:15"),
            post("shoes, red", "2015-05-03 08:15", kind=Kind.GROUP_POST, place=group("Jardins d’été")),
            post("seen", "2015-06-03 08:15", extra="Café de l’Été"),
            message("Hello", "2016-01-01 10:00", "Béa", conversation("Béa")),
        ]
    )
    yield made
    made.close()


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ('"red shoes"', ["red shoes"]),
        ("red shoes", ["red shoes", "shoes, red"]),
        ("group:ete", ["shoes, red"]),
        ("place:ete", ["shoes, red", "seen"]),
        ("place:ete place:jardin", ["shoes, red"]),
        ("cafe", ["seen"]),
        ("person:bea", ["Hello"]),
        ("group:ete person:bea", []),
        ("kind:message", ["Hello"]),
        ("year:2014 shoes", ["red shoes"]),
    ],
)
def test_what_is_meant_is_found_and_counted(library: Library, search: str, expected: list[str]) -> None:
    wanted = meant(search)
    assert [row.text for row in library.page(library.rows(wanted, Order.EXPORT))] == expected
    assert library.count(wanted) == library.facets(wanted).total == len(expected)


def test_facets_of_a_search_add_up(library: Library) -> None:
    facets = library.facets(meant("shoes", kinds=frozenset({Kind.POST})))
    assert facets.kinds == {Kind.POST: 1, Kind.GROUP_POST: 1}
    assert facets.years == {2014: 1}
