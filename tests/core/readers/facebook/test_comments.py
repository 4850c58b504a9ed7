from __future__ import annotations

import pytest

from core.readers.facebook.comments import read_comments, read_group_comments
from core.vocabulary import Kind
from tests.builders.facebook.comments import comment_record
from tests.builders.records import generic, labelled, media
from tests.core.readers.making import facebook, items, only, outcome, place

WHEN = 1_500_000_000
ON_BOB = "Anna Demo commented on Bob Sample's post."


def test_a_comment_stands_where_the_title_names_somebody_known() -> None:
    item = only(read_comments, {"comments_v2": [comment_record(WHEN, ON_BOB, {"comment": "Lovely"})]})
    assert (item.kind, item.text, place(item)) == (Kind.COMMENT, "Lovely", ("profile", "Bob Sample"))


def test_a_comment_on_somebody_unknown_has_no_place() -> None:
    record = comment_record(WHEN, "Anna Demo commented on Eve Stranger's post.", {"comment": "Lovely"})
    assert place(only(read_comments, {"comments": [record]})) == ("none", None)


def test_a_group_that_the_record_names_makes_a_group_comment() -> None:
    record = comment_record(WHEN, ON_BOB, {"comment": "In March", "group": "Unheard-of Group"})
    item = only(read_comments, {"comments_v2": [record]})
    assert (item.kind, place(item)) == (Kind.GROUP_COMMENT, ("group", "Unheard-of Group"))


def test_a_comment_in_the_groups_file_stands_in_a_group_even_if_unnamed() -> None:
    item = only(read_group_comments, {"group_comments_v2": [comment_record(WHEN, None, {"comment": "x"})]})
    assert (item.kind, place(item)) == (Kind.GROUP_COMMENT, ("group", None))


@pytest.mark.parametrize(
    ("author", "mine"), [(None, True), ("Anna Demo", True), ("anna  DEMO", True), ("Anna Former", True), ("Eve", False)]
)
def test_only_the_owner_s_comments_are_theirs_by_any_name(author: str | None, mine: bool) -> None:
    record = comment_record(WHEN, None, {"comment": "x"} | ({"author": author} if author else {}))
    assert only(read_comments, [record], facebook(former=["Anna Former"])).mine is mine


def test_without_a_known_owner_comments_count_as_theirs() -> None:
    record = comment_record(WHEN, None, {"comment": "x", "author": "Anna Demo"})
    assert only(read_comments, [record], facebook(None)).mine is True


def test_the_comment_s_own_time_comes_first() -> None:
    record = comment_record(WHEN, None, {"comment": "x", "timestamp": WHEN + 5})
    assert only(read_comments, [record]).made_at == (WHEN + 5) * 1000


def test_comments_written_as_generic_records_are_read() -> None:
    group = {"title": "Group", "dict": [labelled("Name", "Gardeners")]}
    records = [generic(labelled("Comment", "Lovely"), timestamp=WHEN), generic(labelled("Comment", "In March"), group)]
    found = items(read_comments, records)
    assert [(item.kind, item.text) for item in found] == [
        (Kind.COMMENT, "Lovely"),
        (Kind.GROUP_COMMENT, "In March"),
    ]


def test_a_picture_or_a_link_may_be_all_there_is() -> None:
    photo = comment_record(WHEN, None, {"comment": ""}, {"media": media("a.png", WHEN)})
    link = comment_record(WHEN, None, {"comment": ""}, {"external_context": {"url": "https://gifs.example/a"}})
    found = items(read_comments, [photo, link])
    assert [(item.text, item.media, item.link) for item in found] == [
        (None, ("a.png",), None),
        (None, (), "https://gifs.example/a"),
    ]


def test_a_sentence_without_a_comment_is_no_item() -> None:
    result = outcome(read_comments, [comment_record(WHEN, ON_BOB, None)])
    assert (result.items, result.unreadable) == (0, 0)


@pytest.mark.parametrize("record", [{}, {"data": [{"comment": None}]}, {"data": [{"comment": []}]}, 7])
def test_an_empty_record_is_unreadable(record: object) -> None:
    assert outcome(read_comments, [record]).unreadable == 1


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Anna Demo replied to Bob Sample's comment.", ("none", None)),
        ("Anna Demo a répondu au commentaire de Bob Sample.", ("none", None)),
        ("Anna Demo commented on Bob Sample and Eve Stranger's post.", ("none", None)),
        ("Anna Demo commented on Bob Sample's post in Gardeners.", ("group", "Gardeners")),
        ("Anna Demo sõnastas Bob Sample postituse.", ("profile", "Bob Sample")),
    ],
)
def test_whose_comment_is_answered_does_not_tell_below_whose_post(title: str, expected: tuple[str, str]) -> None:
    assert place(only(read_comments, [comment_record(WHEN, title, {"comment": "x"})])) == expected


def test_whose_post_it_is_does_not_tell_in_which_group() -> None:
    item = only(read_group_comments, [comment_record(WHEN, ON_BOB, {"comment": "x"})])
    assert (item.kind, place(item)) == (Kind.GROUP_COMMENT, ("group", None))


@pytest.mark.parametrize(("caption", "text"), [("The sea", "Look\n\nThe sea"), ("Look", "Look"), ("", "Look")])
def test_the_caption_of_a_comments_picture_is_the_commenters(caption: str, text: str) -> None:
    shown = media("a.jpg", WHEN, "", caption)
    record = comment_record(WHEN, ON_BOB, {"comment": "Look"}, {"media": shown})
    assert only(read_comments, {"comments_v2": [record]}).text == text
    assert only(read_comments, [generic(labelled("Comment", "Look"), {"label": "", "media": [shown]})]).text == text
