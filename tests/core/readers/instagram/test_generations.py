from __future__ import annotations

from collections.abc import Callable

import pytest

from core.readers.instagram.table import READERS
from tests.builders.instagram import account, comments, first, media, messages
from tests.builders.instagram.generations import FIRST, LANGUAGES, Generation, Setting, setting
from tests.builders.truth import Built
from tests.core.readers.instagram.making import Reader, missing, owner_of, read_built, surplus

READ: dict[str, Reader] = {
    tail: READERS[f"instagram.{name}"]
    for tail, name in {
        "posts_1": "posts",
        "posts": "posts_index",
        "stories": "stories",
        "reels": "reels",
        "igtv_videos": "igtv",
        "archived_posts": "archived",
        "recently_deleted_content": "recently_deleted",
        "other_content": "other_content",
        "profile_photos": "profile_photos",
        "reposts": "reposts",
        "post_comments": "comments",
        "post_comments_1": "comments",
        "reels_comments": "comments",
        "hype": "comments",
        "questions": "story_answers",
        "notes": "notes",
        "personal_information": "profile_fields",
        "profile_changes": "profile_changes",
        "message_1": "thread",
        "message_2": "thread",
        "replies_1": "broadcast_replies",
    }.items()
}
READ_FIRST: dict[str, Reader] = {
    "media": READERS["instagram.old_media"],
    "comments": READERS["instagram.old_comments"],
    "messages": READERS["instagram.old_messages"],
    "profile": READERS["instagram.old_profile"],
    "message_1": READERS["instagram.thread"],
}
LATER = [generation for generation in Generation if generation not in FIRST]
CONTENT: list[Callable[[Setting], Built]] = [
    media.posts,
    media.one_post,
    media.stories,
    media.reels,
    media.igtv,
    media.archived,
    media.recently_deleted,
    media.other_content,
    media.profile_photos,
    media.reposts,
    comments.comments,
    comments.one_comment,
    comments.triple_comments,
    comments.listed_comments,
    comments.reel_and_story_comments,
    comments.story_answers,
    account.notes,
    account.profile_changes,
    messages.messages,
]


@pytest.mark.parametrize("build", CONTENT, ids=lambda build: build.__name__)
@pytest.mark.parametrize("generation", LATER)
def test_every_item_of_a_generation_is_read_once(generation: Generation, build: Callable[[Setting], Built]) -> None:
    made = setting(generation)
    built = build(made)

    items = read_built(built, READ, owner_of(made))

    assert missing(built, items) == []
    assert surplus(built, items) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_comments_and_profile_are_read_in_every_language(language: str) -> None:
    made = setting(Generation.G1, language=language)
    built = comments.comments(made) + account.account(made)

    assert missing(built, read_built(built, READ, owner_of(made))) == []


@pytest.mark.parametrize("generation", [one for one in Generation if one in FIRST])
def test_the_first_layout_is_read_whole(generation: Generation) -> None:
    made = setting(generation)
    built = first.whole(made)

    items = read_built(built, READ_FIRST, owner_of(made))

    assert missing(built, items) == []


def test_the_second_copy_of_the_grid_adds_only_the_draft() -> None:
    made = setting(Generation.G3)
    built = media.grid_again(made)

    items = read_built(built, READ, owner_of(made))

    assert missing(built, items) == []
    assert [item.text for item in items if item.state.word == "draft"] == ["Un brouillon, à finir"]
