from __future__ import annotations

import pytest

from core.readers.facebook.groups import read_group_posts, read_membership_answers, read_pending_posts
from core.vocabulary import Kind, State
from tests.builders.records import post
from tests.core.readers.making import items, only, outcome, place

WHEN = 1_500_000_000


@pytest.mark.parametrize(
    ("title", "names", "expected"),
    [
        ("Anna Demo posted in Gardeners of Lyon.", (), "Gardeners of Lyon"),
        ("Anna Demo a publié dans Gardeners.", (), "Gardeners"),
        ("Anna Demo posted in Gardeners.", ({"name": "Jardiniers"},), "Jardiniers"),
        ("Anna Demo posted in Unheard-of Group.", (), None),
        ("Anna Demo posted on Bob Sample's wall.", (), None),
        (None, (), None),
    ],
)
def test_the_group_is_the_attached_name_or_a_known_one_in_the_title(
    title: str | None, names: tuple[dict[str, object], ...], expected: str | None
) -> None:
    item = only(read_group_posts, {"group_posts_v2": [post(WHEN, title, *names, text="x")]})
    assert (item.kind, place(item)) == (Kind.GROUP_POST, ("group", expected))


def test_files_until_2020_hold_the_comments_too() -> None:
    comment = {
        "timestamp": WHEN,
        "data": [{"comment": {"timestamp": WHEN, "comment": "In March", "group": "Gardeners"}}],
    }
    found = items(read_group_posts, {"group_posts": {"activity_log_data": [post(WHEN, None, text="x"), comment]}})
    assert [(item.kind.word, item.text) for item in found] == [("group-post", "x"), ("group-comment", "In March")]


def test_a_pending_post_is_not_published() -> None:
    assert only(read_pending_posts, {"pending_posts_v2": [post(WHEN, None, text="x")]}).state is State.PENDING


def test_answers_to_admins_are_one_item_each() -> None:
    answers = [{"question": "Why?", "answer": "Plants", "timestamp": WHEN}, {"question": "Rules?", "answer": "Read"}]
    tree = {
        "group_membership_questions_answers_v2": {"group_answers": [{"group_name": "Gardeners", "answers": answers}]}
    }
    found = items(read_membership_answers, tree)
    assert [(item.kind.word, item.text, item.extra, place(item)) for item in found] == [
        ("answer", "Plants", "Why?", ("group", "Gardeners")),
        ("answer", "Read", "Rules?", ("group", "Gardeners")),
    ]


def test_a_group_without_answers_is_no_item() -> None:
    tree = {"group_membership_questions_answers_v2": {"group_answers": [{"group_name": "Gardeners", "answers": []}]}}
    assert outcome(read_membership_answers, tree).items == 0
