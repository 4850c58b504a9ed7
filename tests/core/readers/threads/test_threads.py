from __future__ import annotations

from typing import Any

import orjson
import pytest
from hypothesis import given, settings

from core.readers.threads.table import FACTS_READERS, READERS
from core.vocabulary import Kind, Platform
from tests.builders.instagram.generations import LANGUAGES, Generation, setting
from tests.builders.threads import personal_information, threads
from tests.core.readers.instagram.anything import outcome_of, trees
from tests.core.readers.instagram.making import facts_of, items_of, missing, owner_of, read_built, surplus

READ = {
    "threads_and_replies": READERS["threads.posts"],
    "archived_threads": READERS["threads.archived"],
    "threads/personal_information": READERS["threads.profile"],
}


@pytest.mark.parametrize("root", ["threads", None])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_thread_reply_and_profile_field_is_read_once(language: str, root: str | None) -> None:
    made = setting(Generation.G3, language=language)
    built = threads(made, root=root)

    items = read_built(built, READ, owner_of(made, Platform.THREADS))

    assert missing(built, items) == []
    assert surplus(built, items) == 0


@pytest.mark.parametrize("private", [True, False, None])
def test_threads_has_a_private_flag_of_its_own(private: bool | None) -> None:
    built = personal_information(setting(Generation.G3), "threads", private=private)
    (tree,) = map(orjson.loads, built.members.values())

    assert facts_of(FACTS_READERS["threads.profile"], tree).private_now is private


def test_a_record_that_does_not_tell_is_a_post() -> None:
    record = {"media": [{"uri": "", "creation_timestamp": 1_700_000_000, "title": "Old"}]}

    (item,) = items_of(READERS["threads.posts"], {"text_post_app_text_posts": record})

    assert (item.kind, item.media) == (Kind.POST, ())


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=60)
@given(tree=trees)
def test_no_tree_stops_a_reader(name: str, tree: Any) -> None:
    outcome_of(READERS[name], tree)
