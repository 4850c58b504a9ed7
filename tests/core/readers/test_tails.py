"""Tails of paths: the longest that fits decides, numbers and apostrophes do not matter."""

from __future__ import annotations

import pytest

from core.readers.tails import Tails

TAILS = Tails(
    [
        ("posts", "one name"),
        ("posts_*", "numbered"),
        ("insights/posts", "with folder"),
        ("insights/*", "anything in the folder"),
        ("a/*/message", "any folder between"),
        ("a/b/message", "that folder between"),
        ("/posts", "at the root"),
        ("you've_liked", "apostrophe"),
    ]
)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("x/y/posts", "one name"),
        ("x/y/posts_12", "numbered"),
        ("x/insights/posts", "with folder"),
        ("x/insights/posts_3", "with folder"),
        ("x/insights/others", "anything in the folder"),
        ("x/a/c/message_2", "any folder between"),
        ("a/b/message", "that folder between"),
        ("posts", "at the root"),
        ("x/you_ve_liked", "apostrophe"),
        ("x/posts_", None),
        ("x/posts_x", None),
        ("message", None),
    ],
)
def test_the_longest_tail_that_fits_decides(path: str, value: str | None) -> None:
    *folders, stem = path.split("/")
    assert TAILS.find(folders, stem) == value
