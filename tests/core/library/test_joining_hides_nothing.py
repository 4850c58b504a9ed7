"""Whatever records share a file: joining them lowers the use of none that is published (contract §4.7)."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from core.answers import NO_ANSWERS, Answers, Period
from core.readers.item import Item, PlaceRef
from core.vocabulary import Audience, Kind, PlaceKind, Platform, State
from tests.core.library.making import TIMELINE, Row, group, post, rows

FILES = ("b/98765432_1_n.jpg", "b/12345678_1_n.jpg")
ALBUM = PlaceRef(PlaceKind.ALBUM, "Summer", "summer")
KINDS = (Kind.POST, Kind.PHOTO, Kind.VIDEO, Kind.LIVE, Kind.STORY, Kind.PROFILE_PICTURE, Kind.COMMENT, Kind.SHARE)
COMMENTS_FOR_FRIENDS = Answers(periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, kind=Kind.COMMENT),))
ITEMS = st.lists(
    st.builds(
        post,
        text=st.sampled_from([None, "Hello", "Me"]),
        kind=st.sampled_from(KINDS),
        place=st.sampled_from([TIMELINE, ALBUM, group("Gardeners"), None]),
        media=st.sampled_from([(FILES[0],), (FILES[1],), FILES]),
        state=st.sampled_from([State.PUBLISHED, State.ARCHIVED, State.DELETED, State.DRAFT]),
        mine=st.booleans(),
    ),
    min_size=2,
    max_size=5,
)


def usable(found: list[Row]) -> set[tuple[str, bool]]:
    """Give the files that may be used, and whether as the owner's own."""
    return {(uri, row["mine"]) for row in found if row["use"] == "may-be-used" for uri in row["media"]}


@settings(max_examples=40, deadline=None)
@given(ITEMS, st.sampled_from([NO_ANSWERS, COMMENTS_FOR_FRIENDS]))
def test_the_files_that_may_be_used_are_the_same_with_and_without_joining(items: list[Item], told: Answers) -> None:
    moments = [one._replace(made_at=(one.made_at or 0) + 60_000 * nth) for nth, one in enumerate(items)]
    apart = [row for one in moments for row in rows([one], answers=told)]
    assert usable(rows(*([one] for one in moments), answers=told)) == usable(apart)
