"""Any small library and any answers, for properties of judging: three accounts of one invented person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from core.answers import (
    AccountAnswer,
    Action,
    Answers,
    Deed,
    Objection,
    Period,
    PlaceAnswer,
)
from core.library.library import Library
from core.readers.item import Item, PlaceRef
from core.values import Account, PrivacySwitch
from core.vocabulary import Aspect, Audience, Kind, PlaceKind, Platform, State
from tests.core.library.making import ANNA, TIMELINE, at, conversation, group, library_of

EXPORTED = datetime(2026, 11, 2, tzinfo=UTC)
NARROW = (Audience.PUBLIC, Audience.FRIENDS, Audience.CUSTOM, Audience.ONLY_ME)
MOMENTS = [at(f"{year}-{rest}") for year in (2008, 2011, 2019, 2026) for rest in ("05-01 00:00", "04-30 23:30")]
DAYS = st.sampled_from((date(2024, 1, 1), date(2025, 5, 26), date(2025, 5, 27), date(2026, 3, 1), date(2026, 11, 25)))
PLACES = (
    None,
    TIMELINE,
    group("Gardeners"),
    group("Walkers"),
    PlaceRef(PlaceKind.GROUP, None, ""),
    PlaceRef(PlaceKind.PROFILE, "Bob Sample", "bob sample"),
    PlaceRef(PlaceKind.PROFILE, "Léa Test", "lea test"),
    PlaceRef(PlaceKind.PAGE, "Bakery", "bakery"),
    PlaceRef(PlaceKind.EVENT, "Party", "party"),
    conversation("Chat"),
)
facebook_items = st.builds(
    Item,
    platform=st.just(Platform.FACEBOOK),
    kind=st.sampled_from([kind for kind in Kind if kind is not Kind.MESSAGE]),
    made_at=st.sampled_from([None, *MOMENTS]),
    text=st.just("words"),
    place=st.sampled_from(PLACES),
    mine=st.sampled_from((True, True, True, False)),
    aspect=st.sampled_from((Aspect.NONE, Aspect.OWN_MEDIA, Aspect.BIO, Aspect.UNSURE_AUDIENCE)),
    stated=st.sampled_from((Audience.UNKNOWN, Audience.UNKNOWN, Audience.UNKNOWN, Audience.FRIENDS)),
    state=st.sampled_from((State.PUBLISHED, State.PUBLISHED, State.ARCHIVED)),
)
instagram_items = facebook_items.map(lambda item: item._replace(platform=Platform.INSTAGRAM, stated=Audience.UNKNOWN))
chats = st.builds(
    Item,
    platform=st.just(Platform.WHATSAPP),
    kind=st.just(Kind.MESSAGE),
    made_at=st.sampled_from(MOMENTS),
    text=st.just("words"),
    place=st.sampled_from((conversation("Chat"), conversation("Family"))),
    author=st.sampled_from(("Zoé", "Bob")),
    mine=st.just(False),
)
switches = st.lists(
    st.builds(PrivacySwitch, at=st.sampled_from([moment // 1000 for moment in MOMENTS]), private=st.booleans()),
    max_size=2,
).map(tuple)


def accounts() -> st.SearchStrategy[tuple[Account, ...]]:
    """Make a Facebook account, an Instagram account and one of WhatsApp, of which more or less is told."""
    born = st.sampled_from((None, date(1990, 5, 1), date(1993, 4, 30), date(2000, 2, 29), date(2010, 1, 1)))
    joined = st.sampled_from((None, date(2008, 5, 1), date(2011, 1, 1)))
    facebook = st.builds(
        replace,
        st.just(ANNA),
        birth_date=born,
        created_on=joined,
        country=st.sampled_from((None, "FR", "US", "BR")),
        time_zone=st.sampled_from((None, "Europe/Paris", "America/Los_Angeles")),
        exported_at=st.sampled_from((None, EXPORTED)),
    )
    instagram = st.builds(
        replace,
        st.just(replace(ANNA, id="instagram-1", number=1, platform=Platform.INSTAGRAM)),
        birth_date=born,
        created_on=joined,
        private_now=st.sampled_from((None, None, True, False)),
        private_now_inferred=st.booleans(),
        privacy_history=switches,
    )
    whatsapp = replace(ANNA, id="whatsapp-1", number=2, platform=Platform.WHATSAPP, name=None, birth_date=None)
    return st.tuples(facebook, instagram, st.just(whatsapp))


periods = st.builds(
    Period,
    platform=st.sampled_from((Platform.FACEBOOK, Platform.INSTAGRAM)),
    audience=st.sampled_from(NARROW),
    from_day=st.sampled_from((None, date(2008, 1, 1), date(2011, 5, 1))),
    until=st.sampled_from((None, date(2011, 5, 1), date(2026, 5, 1))),
    kind=st.sampled_from((None, None, None, Kind.COMMENT, Kind.POST)),
    account=st.sampled_from((None, "facebook-1")),
)
places = st.builds(
    PlaceAnswer,
    platform=st.just(Platform.FACEBOOK),
    kind=st.just(PlaceKind.GROUP),
    name=st.sampled_from(("Gardeners", "Walkers")),
    audience=st.sampled_from((Audience.PUBLIC, Audience.GROUP_MEMBERS)),
)
objections = st.builds(Objection, platform=st.sampled_from((Platform.FACEBOOK, Platform.INSTAGRAM)), on=DAYS)
actions = st.sampled_from(
    (
        Action(Deed.ACCOUNT_PRIVATE, Platform.INSTAGRAM, date(2026, 1, 5)),
        Action(Deed.PAST_POSTS_LIMITED, Platform.FACEBOOK, date(2026, 1, 5)),
        Action(Deed.PAST_POSTS_LIMITED, Platform.FACEBOOK, date(2010, 1, 5)),
    )
)


def some(of: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Make none, one or two of these."""
    return st.lists(of, max_size=2).map(tuple)


answers = st.builds(
    Answers,
    birth_date=st.sampled_from((None, None, date(1991, 1, 1))),
    region=st.sampled_from((None, None, "FR", "GB")),
    accounts=some(st.builds(AccountAnswer, st.just("instagram-1"), birth_date=st.just(date(1995, 1, 1)))),
    objections=some(objections),
    periods=some(periods),
    places=some(places),
    actions=some(actions),
)
members = st.tuples(
    st.lists(facebook_items, min_size=1, max_size=12),
    st.lists(instagram_items, max_size=8),
    st.lists(chats, max_size=4),
)


@contextmanager
def opened(
    items: tuple[list[Item], list[Item], list[Item]], of: tuple[Account, ...], said: Answers
) -> Iterator[Library]:
    """Make a library of these and close it again."""
    library = library_of(*items, accounts=of, of_member=(0, 1, 2), answers=said)
    try:
        yield library
    finally:
        library.close()
