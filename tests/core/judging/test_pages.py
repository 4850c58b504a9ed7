"""What a Page has on its own account is public; of an additional profile, or of nobody knows which, it is not told."""

from __future__ import annotations

import pytest

from core.judging.audience import audience_of
from core.judging.combination import Combination
from core.vocabulary import Aspect, Audience, Evidence, Holder, Kind, PlaceKind, Platform, State, Strength
from tests.core.judging.making import item, owner

PAGE, EITHER = owner(holder=Holder.PAGE), owner(holder=Holder.PAGE_OR_PROFILE)
OWN = [
    item(kind=Kind.PAGE_POST, place=PlaceKind.PAGE),
    item(kind=Kind.PHOTO, place=PlaceKind.ALBUM),
    item(kind=Kind.COMMENT, place=PlaceKind.NONE, aspect=Aspect.OWN_MEDIA),
    item(kind=Kind.VIDEO),
    item(kind=Kind.REEL),
    item(kind=Kind.LIVE),
    item(kind=Kind.STORY),
    item(kind=Kind.EVENT),
    item(kind=Kind.FUNDRAISER),
    item(kind=Kind.NOTE),
    item(kind=Kind.PROFILE_FIELD, aspect=Aspect.WORK),
    item(kind=Kind.COMMENT, aspect=Aspect.OWN_MEDIA),
]
ELSEWHERE = [
    (item(kind=Kind.COMMENT, place=PlaceKind.NONE), Evidence.COMMENT_ELSEWHERE),
    (item(kind=Kind.GROUP_POST, place=PlaceKind.GROUP), Evidence.GROUP_UNKNOWN),
    (item(kind=Kind.POST, place=PlaceKind.PROFILE), Evidence.OTHERS_PLACE_UNKNOWN),
    (item(kind=Kind.PHOTO, place=PlaceKind.NONE), Evidence.PLACE_UNKNOWN),
]


@pytest.mark.parametrize("thing", OWN, ids=lambda thing: f"{thing.kind.word}-{thing.place.word}")
def test_what_a_page_has_on_its_own_account_is_public(thing: Combination) -> None:
    assert audience_of(thing, PAGE) == (Audience.PUBLIC, Strength.PLATFORM_RULE, Evidence.PAGE_CONTENT)


@pytest.mark.parametrize(("thing", "evidence"), ELSEWHERE)
def test_what_a_page_has_elsewhere_or_nobody_knows_where_is_seen_by_whom_that_place_shows_it_to(
    thing: Combination, evidence: Evidence
) -> None:
    assert audience_of(thing, PAGE) == (Audience.PUBLIC, Strength.ASSUMED, evidence)


@pytest.mark.parametrize(
    ("facts", "audience"),
    [
        ({"state": State.DELETED}, Audience.NOBODY),
        ({"state": State.ARCHIVED}, Audience.ONLY_ME),
        ({"kind": Kind.STORY, "expired": True}, Audience.ONLY_ME),
        ({"kind": Kind.MESSAGE, "platform": Platform.MESSENGER}, Audience.PARTICIPANTS),
        ({"kind": Kind.DATING}, Audience.CUSTOM),
    ],
)
def test_what_a_page_does_not_show_is_not_public(facts: dict[str, object], audience: Audience) -> None:
    assert audience_of(item(**facts), PAGE)[0] is audience


@pytest.mark.parametrize("thing", OWN[1:], ids=lambda thing: f"{thing.kind.word}-{thing.place.word}")
def test_what_may_be_a_page_s_or_a_profile_s_is_assumed_and_says_so(thing: Combination) -> None:
    assert audience_of(thing, EITHER) == (Audience.PUBLIC, Strength.ASSUMED, Evidence.PAGE_OR_PROFILE)


def test_an_answer_settles_what_may_be_a_page_s_and_changes_nothing_of_a_page_s() -> None:
    answered = item(period_answer=Audience.FRIENDS)
    assert [audience_of(answered, who)[0] for who in (EITHER, PAGE)] == [Audience.FRIENDS, Audience.PUBLIC]
