"""Names of members are compared in one form, and shown as they are written."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive.member import Location, Member, comparable_path


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("Posts/Your_Posts_1.JSON", "posts/your_posts_1.json"),
        ("./posts/a.json", "posts/a.json"),
        ("/posts//a.json", "posts/a.json"),
        ("../../.profile", ".profile"),
        ("posts/../../a.json", "posts/a.json"),
        ("posts\\media\\a.jpg", "posts/media/a.jpg"),
        ("pages_you’ve_liked.json", "pages_you've_liked.json"),
        ("Zoe\u0308/STRASSE", "zoë/strasse"),
        ("__MACOSX/._a", "__macosx/._a"),
        ("...", "..."),
        ("", ""),
    ],
)
def test_one_form_for_comparing(name: str, path: str) -> None:
    assert comparable_path(name) == path


@given(st.text(st.characters()))
def test_the_form_for_comparing_is_its_own(name: str) -> None:
    assert comparable_path(comparable_path(name)) == comparable_path(name)


def test_a_member_travels_to_another_process() -> None:
    outer = Location("/a.zip", 10, 20, 30, 8, 1)
    member = Member(3, "a.zip", "b.zip/C.json", "b.zip/c.json", 5, Location("/a.zip", 0, 5, 5, 0, 7, outer))

    assert pickle.loads(pickle.dumps(member)) == member  # noqa: S301
