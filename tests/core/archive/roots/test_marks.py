"""Marks: several names make a root, everyday words and names of several products do not."""

from __future__ import annotations

import pytest

from core.archive.roots.marks import Marks
from core.vocabulary import Platform

MARKS = Marks.load()


@pytest.mark.parametrize("name", ["your_facebook_activity/", "your_activity_across_facebook/", "data_logs/content/"])
def test_a_name_that_only_one_product_uses_is_sure(name: str) -> None:
    finding = MARKS.find([name])
    assert finding is not None
    assert finding.sure == {Platform.FACEBOOK}


def test_everyday_words_make_no_root() -> None:
    assert MARKS.find(["posts/", "photos/", "videos/", "messages/", "events/", "notes/", "search/"]) is None


def test_what_two_products_share_leaves_both_possible() -> None:
    finding = MARKS.find(["messages/", "messages/inbox/"])
    assert finding is not None
    assert (finding.platforms, set(finding.candidates)) == ((), {Platform.FACEBOOK, Platform.INSTAGRAM})


def test_one_folder_may_be_the_root_of_two_products() -> None:
    finding = MARKS.find(["your_facebook_activity/", "your_instagram_activity/", "connections/"])
    assert finding is not None
    assert finding.platforms == (Platform.FACEBOOK, Platform.INSTAGRAM)


def test_in_a_shared_folder_the_folder_below_tells_whose_a_member_is() -> None:
    both = (Platform.FACEBOOK, Platform.INSTAGRAM)
    paths = ("connections/friends/a.json", "connections/contacts/a.json", "connections/a.json")
    owners = [MARKS.owner_at(both, path.split("/")) for path in paths]
    assert owners == [Platform.FACEBOOK, Platform.INSTAGRAM, Platform.FACEBOOK]
