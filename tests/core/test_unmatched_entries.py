"""Entries of answers that fit nothing in an archive are found, and told in one sentence."""

from __future__ import annotations

from datetime import date

import pytest

from core.answers import (
    Action,
    Answers,
    DateOrder,
    DayOrder,
    Deed,
    ItemAnswer,
    Objection,
    OwnerAnswer,
    Period,
    PlaceAnswer,
    Replied,
    Reply,
    Tick,
)
from core.i18n import words_for
from core.library.filters import EVERYTHING, Order
from core.library.library import Library
from core.unmatched_entries import entries_of_nothing, sentence_on
from core.vocabulary import Audience, PlaceKind, Platform
from tests.builders.facebook.generations import Generation
from tests.core.conftest import OpenFacebook

DAY = date(2026, 1, 5)
IDLE: dict[str, Answers] = {
    "items[0].key": Answers(items=(ItemAnswer("nope", Audience.FRIENDS),)),
    "ticks[0].key": Answers(ticks=(Tick("nope"),)),
    "places[0].name": Answers(places=(PlaceAnswer(Platform.FACEBOOK, PlaceKind.GROUP, "Nowhere", Audience.FRIENDS),)),
    "places[0].platform": Answers(places=(PlaceAnswer(Platform.THREADS, PlaceKind.PAGE, "x", Audience.FRIENDS),)),
    "owners[0].chat": Answers(owners=(OwnerAnswer(Platform.FACEBOOK, "Zoé Lefèvre", "Nowhere"),)),
    "owners[0].name": Answers(owners=(OwnerAnswer(Platform.FACEBOOK, "Nobody"),)),
    "owners[0].platform": Answers(owners=(OwnerAnswer(Platform.WHATSAPP, "Zoé Lefèvre"),)),
    "date_orders[0].chat": Answers(date_orders=(DateOrder(DayOrder.DAY_FIRST, "Nowhere"),)),
    "periods[0].platform": Answers(periods=(Period(Platform.THREADS, Audience.FRIENDS),)),
    "actions[0].platform": Answers(actions=(Action(Deed.ACCOUNT_PRIVATE, Platform.THREADS, DAY),)),
    "objections[0].platform": Answers(objections=(Objection(Platform.WHATSAPP, DAY),)),
    "replies[0].objected": Answers(replies=(Reply(DAY, Replied.CONFIRMED, DAY),)),
}


@pytest.fixture(scope="module")
def library(open_facebook: OpenFacebook) -> Library:
    return open_facebook(Generation.G5).library


@pytest.mark.parametrize("where", list(IDLE))
def test_what_fits_nothing_is_found_by_its_path_of_keys(library: Library, where: str) -> None:
    assert list(entries_of_nothing(IDLE[where], library)) == [where]


def test_what_fits_something_is_not_told(library: Library) -> None:
    [key] = library.keys_of(list(library.rows(EVERYTHING, Order.OLDEST_FIRST)[:1]))
    said = Answers(
        items=(ItemAnswer(key, Audience.FRIENDS),),
        places=(PlaceAnswer(Platform.FACEBOOK, PlaceKind.GROUP, "jardiniers DE lyon", Audience.FRIENDS),),
        periods=(Period(Platform.FACEBOOK, Audience.FRIENDS),),
        objections=(Objection(Platform.FACEBOOK, DAY),),
        replies=(Reply(DAY, Replied.CONFIRMED, DAY),),
    )
    assert entries_of_nothing(said, library) == {}


def test_an_account_that_is_not_here_is_told_elsewhere(library: Library) -> None:
    said = Answers(objections=(Objection(Platform.FACEBOOK, DAY, "facebook-9"),))
    assert entries_of_nothing(said, library) == {}


def test_the_sentence_names_five_and_counts_the_others() -> None:
    said = sentence_on({f"items[{n}].key": f"k{n}\u202e" for n in range(7)}, words_for("en"))
    assert said.startswith("7 entries of the answers fit nothing in this archive")
    assert said.endswith("2 more.")
    assert "\u202e" not in said
