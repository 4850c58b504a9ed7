from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.answers import Answers
from core.library.filters import EVERYTHING
from core.library.library import Library
from core.vocabulary import Kind
from tests.core.library.making import DAY, group, library_of, post

POST = post(
    "Hello",
    media=("a/1.jpg", "gone.jpg"),
    link="https://a.example",
    extra="Lyon",
    kind=Kind.GROUP_POST,
    place=group("Gardeners"),
)


@pytest.fixture
def library() -> Iterator[Library]:
    made = library_of([POST], [POST])
    yield made
    made.close()


def test_everything_known_of_an_item_is_there(library: Library) -> None:
    detail = library.item(0)
    assert (detail.text, detail.link, detail.extra, detail.account_id) == (
        "Hello",
        "https://a.example",
        "Lyon",
        "facebook-1",
    )
    assert [(one.member, one.record) for one in detail.provenance] == [("member_0.json", 0), ("member_1.json", 0)]
    assert (detail.combination.kind, detail.row.id) == (Kind.GROUP_POST, 0)


def test_a_file_that_is_in_no_part_keeps_the_record_s_name(library: Library) -> None:
    assert [(one.uri, one.member, one.number) for one in library.item(0).media] == [
        ("a/1.jpg", None, None),
        ("gone.jpg", None, None),
    ]


def test_the_key_is_that_of_the_export(library: Library) -> None:
    (row,) = library.export_rows(EVERYTHING)
    assert library.key_of(0) == row["key"]


@pytest.mark.parametrize("number", [-1, 1, 10**6])
def test_a_number_of_nothing_is_told(library: Library, number: int) -> None:
    with pytest.raises(LookupError):
        library.item(number)


def test_a_case_has_what_its_explanation_needs(library: Library) -> None:
    case = library.case(0)
    assert (case.place_name, case.account.id, case.verdict.rule) == ("Gardeners", "facebook-1", "R32")


def test_the_case_says_where_the_region_was_only_assumed() -> None:
    library = library_of([post()])
    assert library.case(0).region_assumed
    library.judge_again(answers=Answers(region="FR"), day=DAY)
    assert not library.case(0).region_assumed
    library.close()
