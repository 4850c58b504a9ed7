"""Reads what stands in Facebook groups, comments apart (docs/formats/facebook.md §2.3)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from core.readers.classic import read_classic
from core.readers.context import Context, Page
from core.readers.facebook import places
from core.readers.facebook.posts import posts_of
from core.readers.item import Item, Records
from core.readers.shapes import WrongShape, as_record, get_dicts, get_text, list_under
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import Kind, Platform, Reason, State


def read_group_posts(page: Page) -> Records:
    """Read posts in groups; files of 2018 to 2020 hold the comments there too."""
    return Records(
        list_under(page.tree, "group_posts", "group_comments"), partial(_group_post, page.context, State.PUBLISHED)
    )


def read_pending_posts(page: Page) -> Records:
    """Read posts that a group's admins have not let through yet."""
    return Records(list_under(page.tree, "pending_posts"), partial(_group_post, page.context, State.PENDING))


def read_membership_answers(page: Page) -> Records:
    """Read what the owner answered to the admins of groups on joining."""
    tree = as_record(page.tree)
    groups: list[object] = []
    for key, value in tree.items():
        if key.endswith(("answers_v2", "answers")):
            groups.extend(list_under(value, "group_answers"))
    return Records(groups or list_under(tree, "group_answers"), _membership_answers)


def _group_post(context: Context, state: State, record: object) -> Iterable[Item]:
    if comment := _comment_among_posts(record):
        from_comments = _comment_item(context, comment, get_text(as_record(record), "title"))
        yield from_comments._replace(state=state)
        return
    classic = read_classic(record)
    place = places.group_in(classic.title, classic.attached.names, context)
    yield from posts_of(classic, Kind.GROUP_POST, place, state, publishes=True)


def _comment_among_posts(record: object) -> Json | None:
    for entry in get_dicts(as_record(record), "data"):
        comment = entry.get("comment")
        if type(comment) is dict:
            return comment
    return None


def _comment_item(context: Context, comment: Json, title: str | None) -> Item:
    group = get_text(comment, "group")
    author = get_text(comment, "author")
    return Item(
        Platform.FACEBOOK,
        Kind.GROUP_COMMENT,
        from_seconds(comment.get("timestamp")),
        text=get_text(comment, "comment"),
        place=places.group(group) if group else places.group_in(title, [], context),
        author=author,
        mine=author is None or not context.owner_names or context.is_owner(author),
        title=title,
    )


def _membership_answers(value: object) -> Iterable[Item]:
    record = as_record(value)
    place = places.group(get_text(record, "group_name"))
    answers = list(get_dicts(record, "answers"))
    if not answers and not record:
        raise WrongShape(Reason.NO_CONTENT)
    for answer in answers:
        yield Item(
            Platform.FACEBOOK,
            Kind.ANSWER,
            from_seconds(answer.get("timestamp")),
            text=get_text(answer, "answer"),
            place=place,
            extra=get_text(answer, "question"),
        )
