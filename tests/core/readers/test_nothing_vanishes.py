"""No record of a list that is read vanishes: it gives items, is counted without any, or counts as unreadable."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.readers.context import Context
from core.readers.registry import READERS
from core.readers.running import run_reader
from core.readers.shapes import WrongShape
from core.vocabulary import Platform
from tests.core.readers.instagram.anything import trees as instagram_trees
from tests.core.readers.making import FACEBOOK, page
from tests.core.readers.test_anything import trees

# One record for each entry of the list, however the list is wrapped; what is one record as a whole is left out.
_WHOLE = {
    *("facebook.profile_fields", "facebook.dating_profile", "facebook.dating_activity", "facebook.albums"),
    *("facebook.membership_answers", "facebook.wall", "messenger.threads", "messenger.support"),
    *("instagram.old_media", "instagram.old_comments", "instagram.old_messages", "instagram.old_profile"),
}
_OF_LISTS = sorted(
    name for name in READERS if name not in _WHOLE and not name.startswith(("whatsapp", "messenger.enc"))
)
_INSIDE = {"messenger.thread": "messages", "messenger.group_messages": "messages", "instagram.thread": "messages"}
_INSIDE |= {"instagram.broadcast_replies": "replies"}


def context_of(name: str) -> Context:
    """Give the owner of an export of the reader's platform."""
    return Context(Platform.INSTAGRAM) if name.startswith(("instagram", "threads")) else FACEBOOK


@pytest.mark.parametrize("name", _OF_LISTS)
@settings(max_examples=30)
@given(records=st.lists(trees | instagram_trees, max_size=6))
def test_every_record_of_a_list_is_accounted_for(name: str, records: list[Any]) -> None:
    tree: Any = {_INSIDE[name]: records, "title": "Bob"} if name in _INSIDE else records
    try:
        outcome = run_reader(READERS[name], page(tree, context_of(name)))
    except WrongShape:
        return
    with_items = {at for batch in outcome.batches for at in batch.record}
    assert outcome.records == len(records)
    assert len(with_items) + outcome.without_items + outcome.unreadable == len(records)


@pytest.mark.parametrize("name", sorted(READERS))
@settings(max_examples=30)
@given(tree=trees | instagram_trees)
def test_every_record_of_anything_is_accounted_for(name: str, tree: Any) -> None:
    try:
        outcome = run_reader(READERS[name], page(tree, context_of(name)))
    except WrongShape:
        return
    with_items = {at for batch in outcome.batches for at in batch.record}
    assert len(with_items) + outcome.without_items + outcome.unreadable == outcome.records
    assert outcome.without_items >= 0
