"""What holds for any records at all: none is lost, none counts twice."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from core.library.merging import LOOSE_MEDIA
from core.readers.item import Item, PlaceRef
from core.vocabulary import Kind, PlaceKind, Platform, State
from tests.core.library.making import TIMELINE, conversation, group, library_of, rows_of

PLACES = (None, TIMELINE, group("Gardeners"), PlaceRef(PlaceKind.ALBUM, "Summer", "summer"), conversation("Bob"))
items = st.builds(
    Item,
    platform=st.sampled_from((Platform.FACEBOOK, Platform.MESSENGER, Platform.INSTAGRAM)),
    kind=st.sampled_from(Kind),
    made_at=st.sampled_from((None, -1, 0, 1_000, 60_000, 1_500_000_000_000)),
    text=st.sampled_from((None, "ha", "HA", "ha ", "other")) | st.text(max_size=3),
    media=st.sampled_from(((), ("a/1.jpg",), ("b/1.jpg", "b/2.jpg"), ("17912345678901234.jpg",), ("",))),
    place=st.sampled_from(PLACES),
    author=st.sampled_from((None, "Anna", "Bob")),
    mine=st.booleans(),
    state=st.sampled_from(State),
    version_of=st.sampled_from((None, None, None, "55")),
)
posts = items.map(lambda item: item._replace(version_of=None)).filter(lambda item: item.kind not in LOOSE_MEDIA)
loose = posts.map(lambda item: item._replace(kind=Kind.PHOTO, media=("a/1.jpg",)))
members = st.lists(st.lists(items, max_size=4), max_size=4)


@settings(max_examples=150)
@given(members=members)
def test_every_record_stands_in_exactly_one_item(members: list[list[Item]]) -> None:
    library = library_of(*members)
    found = Counter((one["member"], one["record"]) for row in rows_of(library) for one in row["provenance"])
    library.close()
    assert found == {
        (f"member_{number}.json", record): 1 for number, rows in enumerate(members) for record in range(len(rows))
    }


@settings(max_examples=150)
@given(rows=st.lists(posts | loose, max_size=6))
def test_records_of_one_member_are_never_merged(rows: list[Item]) -> None:
    library = library_of(rows)
    assert len(rows_of(library)) == len(rows)
    library.close()


@settings(max_examples=150)
@given(rows=st.lists(posts, max_size=5))
def test_the_same_member_twice_gives_each_item_once(rows: list[Item]) -> None:
    once, twice = library_of(rows), library_of(rows, rows)
    keys = [sorted(row["key"] for row in rows_of(library)) for library in (once, twice)]
    once.close()
    twice.close()
    assert keys[0] == keys[1]


@settings(max_examples=150)
@given(members=members)
def test_figures_add_up(members: list[list[Item]]) -> None:
    library = library_of(*members)
    summary, found = library.summary(), rows_of(library)
    library.close()
    totals = summary.totals
    assert totals.items == len(found)
    assert totals.mine == sum(row["mine"] for row in found) == totals.may_be_used + totals.not_used + totals.unclear
    for part in (summary.categories, summary.strengths):
        assert sum(part.values()) == totals.mine
    for parts in (summary.kinds, summary.years):
        assert sum(sum(counts.values()) for counts in parts.values()) == totals.mine
