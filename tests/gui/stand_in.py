"""An invented library in memory, asked like the real one; remembers on which thread each question came."""

from __future__ import annotations

import json
import random
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from core.judging.combination import Combination, Then
from core.judging.verdict import Verdict
from core.library.filters import Facets, Filter, Order
from core.library.items import ItemDetail, ItemRow, Media, Place, Provenance
from core.library.library import Library
from core.library.summary import AccountFigures, LedgerTotals, StandsOut, Summary, Totals
from core.values import Account, LedgerEntry
from core.vocabulary import (
    Aspect,
    Audience,
    Category,
    Evidence,
    Kind,
    Lean,
    PlaceKind,
    Platform,
    Reason,
    Region,
    State,
    Status,
    Strength,
    Use,
)

TEXTS = (
    "Premier soir à la plage, on ne rentre plus",
    "Quelqu’un connaît une plage calme près de Hyères ?",
    "Merci ! La plage était parfaite",
    "New bike, same hill. It won.",
    "Looking for someone to water the tomatoes in August",
    "Das Zimmer ist frei ab dem 1. Mai, bitte weitersagen",
    "Happy birthday, old friend 🎂",
    "We moved in. There are more boxes than rooms.",
    "صباح الخير من المدينة القديمة",
    "Who left an umbrella at ours on Saturday?",
)
PLACES = (
    Place(1, PlaceKind.TIMELINE, None),
    Place(2, PlaceKind.GROUP, "Jardiniers de Lyon"),
    Place(3, PlaceKind.ALBUM, "Vacances 2012"),
    Place(4, PlaceKind.CONVERSATION, "Alice Example"),
    Place(5, PlaceKind.AI_CONVERSATION, None),
    Place(6, PlaceKind.PROFILE, "Bob Example"),
)
SHAPES = (
    (Platform.FACEBOOK, Kind.POST, 1, Category.PUBLIC, Use.MAY_BE_USED, Strength.ASSUMED, 30),
    (Platform.FACEBOOK, Kind.COMMENT, 6, Category.PUBLIC, Use.MAY_BE_USED, Strength.ASSUMED, 30),
    (Platform.FACEBOOK, Kind.GROUP_POST, 2, Category.PUBLIC, Use.MAY_BE_USED, Strength.ASSUMED, 10),
    (Platform.FACEBOOK, Kind.PHOTO, 3, Category.MINOR_OWNED, Use.UNCLEAR, Strength.ASSUMED, 8),
    (Platform.INSTAGRAM, Kind.PHOTO, 1, Category.PRIVATE, Use.NOT_USED, Strength.STATED, 20),
    (Platform.INSTAGRAM, Kind.STORY, 1, Category.PRIVATE, Use.NOT_USED, Strength.PLATFORM_RULE, 20),
    (Platform.FACEBOOK, Kind.AI_PROMPT, 5, Category.META_AI, Use.MAY_BE_USED, Strength.STATED, 6),
    (Platform.WHATSAPP, Kind.MESSAGE, 4, Category.WHATSAPP_SOURCED, Use.NOT_USED, Strength.PLATFORM_RULE, 60),
    (Platform.MESSENGER, Kind.MESSAGE, 4, Category.PRIVATE, Use.NOT_USED, Strength.STATED, 1200),
)
ACCOUNTS = (
    Account("facebook-1", 0, Platform.FACEBOOK, name="Camille Exemple", former_names=("Camille Modèle",),
            birth_date=date(1992, 4, 3), country="FR", created_on=date(2008, 9, 1),
            exported_at=datetime(2026, 11, 20, 9, 30, tzinfo=UTC)),
    Account("instagram-1", 1, Platform.INSTAGRAM, name="Camille", username="camille.exemple", private_now=True,
            exported_at=datetime(2026, 11, 21, 7, 0, tzinfo=UTC)),
)  # fmt: skip
EVIDENCE = {
    Strength.STATED: Evidence.MESSAGE,
    Strength.PLATFORM_RULE: Evidence.STORY_EXPIRED,
    Strength.ANSWERED: Evidence.PLACE_ANSWER,
    Strength.INFERRED: Evidence.ACCOUNT_PRIVATE_BY_HISTORY,
    Strength.ASSUMED: Evidence.TIMELINE_UNSTATED,
}
FACETS = {
    "platforms": lambda row: row.platform,
    "kinds": lambda row: row.kind,
    "categories": lambda row: row.verdict.category,
    "uses": lambda row: row.verdict.use,
    "strengths": lambda row: row.verdict.strength,
    "years": lambda row: row.made_at.year if row.made_at else 0,
}


class StandIn(Library):
    """Answers every question of a library over rows made up from a fixed seed."""

    def __init__(self, size: int = 3000) -> None:
        chance = random.Random(7)
        self._items = [_make(number, chance) for number in range(size)]
        self.asked_on: list[tuple[str, int]] = []

    def accounts(self) -> tuple[Account, ...]:
        self._note("accounts")
        return ACCOUNTS

    def ledger(self) -> list[LedgerEntry]:
        self._note("ledger")
        return _ledger()

    def rows(self, wanted: Filter, order: Order) -> Sequence[int]:
        self._note("rows")
        keys: dict[Order, Callable[[ItemRow], object]] = {
            Order.TEXT: lambda row: row.text or "",
            Order.PLACE: lambda row: (row.place and row.place.name) or "",
            Order.KIND: lambda row: row.kind.code,
            Order.CATEGORY: lambda row: row.verdict.category.code,
        }
        early = datetime(1970, 1, 1, tzinfo=UTC)
        key = keys.get(order, lambda row: row.made_at or early)
        found = sorted(
            (row for row in self._items if _fits(row, wanted)), key=key, reverse=order is Order.NEWEST_FIRST
        )
        return [row.id for row in found]

    def page(self, ids: Sequence[int]) -> list[ItemRow]:
        self._note("page")
        return [self._items[number] for number in ids]

    def facets(self, wanted: Filter) -> Facets:
        self._note("facets")
        total = sum(_fits(row, wanted) for row in self._items)
        counts: dict[str, dict[object, int]] = {}
        for name, key in FACETS.items():
            without = replace(wanted, **{name: frozenset()})
            counts[name] = dict(sorted(Counter(key(row) for row in self._items if _fits(row, without)).items(), key=str))
        return Facets(total, **counts)

    def item(self, item_id: int) -> ItemDetail:
        self._note("item")
        row = self._items[item_id]
        media = tuple(Media(f"photos/{item_id}_{n}.jpg", f"photos/{item_id}_{n}.jpg", "facebook-demo.zip")
                      for n in range(row.media_count))  # fmt: skip
        provenance = (Provenance("facebook-demo.zip", "your_facebook_activity/posts/your_posts_1.json", item_id),)
        combination = Combination(
            row.account, row.platform, row.kind, Aspect.NONE, State.PUBLISHED,
            row.place.kind if row.place else PlaceKind.NONE, mine=row.mine, own_words=bool(row.text),
            stated=Audience.UNKNOWN, corrected=Audience.UNKNOWN, place_answer=Audience.UNKNOWN,
            period_answer=Audience.UNKNOWN, expired=False, ended_since_start=False, before_18=False, newer=False,
            then=Then.UNTOLD,
        )  # fmt: skip
        return ItemDetail(row, ACCOUNTS[row.account].id, row.text, None, None, (), media, provenance, combination,
                          f"k{item_id}")  # fmt: skip

    def raw_record(self, item_id: int) -> str:
        self._note("raw_record")
        return json.dumps({"timestamp": 1_344_000_000 + item_id, "data": [{"post": self._items[item_id].text}]}, indent=2)

    def places(self, wanted: Filter) -> list[tuple[Place, int]]:
        self._note("places")
        return Counter(row.place for row in self._items if _fits(row, wanted)).most_common()

    def summary(self) -> Summary:
        self._note("summary")
        return _summary([row for row in self._items if row.mine], len(self._items))

    def threads(self) -> set[int]:
        """On which threads it was asked."""
        return {thread for _name, thread in self.asked_on}

    def _note(self, name: str) -> None:
        self.asked_on.append((name, threading.get_ident()))


def _make(number: int, chance: random.Random) -> ItemRow:
    platform, kind, place, category, use, strength, _weight = chance.choices(
        SHAPES, weights=[shape[-1] for shape in SHAPES]
    )[0]
    year = chance.choice((2008, 2009, 2010, 2011, 2012, 2012, 2012, 2013, 2013, 2014, 2015, 2016, 2018, 2020, 2024))
    made_at = datetime(year, 1, 1, 8, tzinfo=UTC) + timedelta(days=chance.randrange(364), minutes=chance.randrange(900))
    narrow = category in {Category.PRIVATE, Category.WHATSAPP_SOURCED}
    verdict = Verdict(
        Audience.PARTICIPANTS if narrow else Audience.PUBLIC, strength, EVIDENCE[strength], category, use,
        Lean.YES if use is Use.UNCLEAR else Lean.NONE, "R30",
    )  # fmt: skip
    text = None if kind is Kind.PHOTO and number % 2 else chance.choice(TEXTS)
    return ItemRow(
        number, 1 if platform is Platform.INSTAGRAM else 0, platform, kind, mine=number % 9 != 0,
        author="Camille Exemple" if number % 9 else "Alice Example", made_at=made_at if number % 40 else None,
        zone_known=True, text=text, title=None, media_count=chance.randrange(1, 4) if kind is Kind.PHOTO else 0,
        place=PLACES[place - 1], verdict=verdict,
    )  # fmt: skip


def _fits(row: ItemRow, wanted: Filter) -> bool:
    if wanted.mine is not None and row.mine is not wanted.mine:
        return False
    if wanted.places and (row.place is None or row.place.id not in wanted.places):
        return False
    if any(getattr(wanted, name) and key(row) not in getattr(wanted, name) for name, key in FACETS.items()):
        return False
    return all(word.lower() in (row.text or "").lower() for word in wanted.search.split())


def _summary(mine: list[ItemRow], items: int) -> Summary:
    uses = Counter(row.verdict.use for row in mine)
    usable = [row for row in mine if row.verdict.use is Use.MAY_BE_USED]
    totals = Totals(items, len(mine), uses[Use.MAY_BE_USED], uses[Use.NOT_USED], uses[Use.UNCLEAR])
    years = sorted({FACETS["years"](row) for row in mine}, key=lambda year: year or 9999)
    groups = Counter(row.place for row in usable if row.place and row.place.kind is PlaceKind.GROUP)
    busiest = Counter(row.made_at.year for row in usable if row.made_at).most_common(3)
    dated = [row for row in usable if row.made_at]
    return Summary(
        accounts=tuple(AccountFigures(account, totals, _count(mine, "categories", Category)) for account in ACCOUNTS),
        totals=totals,
        categories=_count(mine, "categories", Category),
        uses_by_category={c: _count([r for r in mine if r.verdict.category is c], "uses", Use) for c in Category},
        strengths=_count(mine, "strengths", Strength),
        strengths_of_usable=_count(usable, "strengths", Strength),
        kinds={k: _count([r for r in mine if r.kind is k], "categories", Category) for k in {r.kind for r in mine}},
        platforms={p: _count([r for r in mine if r.platform is p], "uses", Use) for p in {r.platform for r in mine}},
        years={y: _count([r for r in mine if FACETS["years"](r) == y], "categories", Category) for y in years},
        uses_by_year={y: _count([r for r in mine if FACETS["years"](r) == y], "uses", Use) for y in years},
        stands_out=StandsOut(min(dated, key=lambda row: row.made_at), tuple(busiest), tuple(groups.most_common(5)), 3),
        region=Region.EU, region_assumed=False, rules_of=date(2026, 11, 25), texts_read_until=date(2026, 8, 22),
        checked_on=date(2026, 11, 25), ledger=LedgerTotals(9, 3, 2, 2, 1, 1),
        parts=("facebook-demo-1.zip", "facebook-demo-2.zip", "instagram-demo.zip"),
    )  # fmt: skip


def _count(rows: list[ItemRow], facet: str, choices: type) -> dict[object, int]:
    counted = Counter(FACETS[facet](row) for row in rows)
    return {choice: counted[choice] for choice in choices}


def _ledger() -> list[LedgerEntry]:
    part = "facebook-demo-1.zip"
    return [
        LedgerEntry(part, "your_facebook_activity/posts/your_posts_1.json", 48_211, Status.READ, "facebook.posts", 412, 412, Reason.NONE),
        LedgerEntry(part, "your_facebook_activity/comments_and_reactions/comments.json", 90_004, Status.READ, "facebook.comments", 801, 801, Reason.NONE, unreadable=1),
        LedgerEntry(part, "your_facebook_activity/messages/inbox/alice_1/message_1.json", 2_480_000, Status.READ, "messenger", 1204, 1204, Reason.NONE),
        LedgerEntry(part, "your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json", 51_004, Status.ACTIVITY, "activity", 0, 930, Reason.REACTIONS),
        LedgerEntry(part, "logged_information/search/your_search_history.json", 11_004, Status.ACTIVITY, "activity", 0, 88, Reason.SEARCHES),
        LedgerEntry(part, "files/page_assets/logo.png", 3_000, Status.SET_ASIDE, None, 0, 0, Reason.PAGE_ASSET),
        LedgerEntry(part, "photos/unused.jpg", 303_000, Status.SET_ASIDE, None, 0, 0, Reason.MEDIA_NOT_SHOWN),
        LedgerEntry(part, "your_facebook_activity/new_thing/things.json", 900, Status.NOT_UNDERSTOOD, None, 0, 0, Reason.UNKNOWN_SHAPE, shape='{"things_v2": [{"when": number, "what": text}]}'),
        LedgerEntry("facebook-demo-2.zip", "your_facebook_activity/groups/broken.json", 12, Status.DAMAGED, None, 0, 0, Reason.CUT_OFF),
    ]  # fmt: skip
