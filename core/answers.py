"""What the person told us, as values: joined with more, told apart from what decides nothing (contract §6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from core.vocabulary import Audience, Choice, Kind, PlaceKind, Platform

Said = TypeVar("Said")
NAMED_PLACES = frozenset({PlaceKind.GROUP, PlaceKind.PAGE, PlaceKind.PROFILE, PlaceKind.EVENT, PlaceKind.BROADCAST})


class DayOrder(Choice):
    """How the dates of a chat are written."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    YEAR_FIRST = "year-first"


class Deed(Choice):
    """What somebody did on the site after the export."""

    ACCOUNT_PRIVATE = "account-private"
    PAST_POSTS_LIMITED = "past-posts-limited"


class Replied(Choice):
    """What Meta wrote back to an objection (`docs/policy.md` §5)."""

    CONFIRMED = "confirmed"
    REFUSED = "refused"
    EXTENDED = "extended"  # it needs up to two months more


@dataclass(frozen=True, slots=True)
class AccountAnswer:
    """What is said of one account's owner."""

    account: str
    birth_date: date | None = None
    owner_name: str | None = None
    page: bool | None = None  # whether it is a page's account, whatever the archive says


@dataclass(frozen=True, slots=True)
class OwnerAnswer:
    """Which name in a chat is the owner; `chat` None: in all chats of the platform."""

    platform: Platform
    name: str
    chat: str | None = None


@dataclass(frozen=True, slots=True)
class DateOrder:
    """How the dates of one chat, or of all, are written."""

    order: DayOrder
    chat: str | None = None


@dataclass(frozen=True, slots=True)
class Objection:
    """An objection that was sent; `account` None: for all accounts of the platform."""

    platform: Platform
    on: date
    account: str | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """Who could see what stands on the owner's timeline or account from one day to another, both included."""

    platform: Platform
    audience: Audience
    from_day: date | None = None
    until: date | None = None
    kind: Kind | None = None
    account: str | None = None


@dataclass(frozen=True, slots=True)
class PlaceAnswer:
    """Who could see what stands in a named place."""

    platform: Platform
    kind: PlaceKind
    name: str
    audience: Audience
    account: str | None = None


@dataclass(frozen=True, slots=True)
class ItemAnswer:
    """Who could see one item, named by its key."""

    key: str
    audience: Audience


@dataclass(frozen=True, slots=True)
class Action:
    """Something done on the site on a day."""

    do: Deed
    platform: Platform
    on: date


@dataclass(frozen=True, slots=True)
class Tick:
    """An item that was ticked off on a list to work through, named by its key. It decides nothing."""

    key: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What Meta replied on a day to the objection of another day. It decides nothing."""

    objected: date
    said: Replied
    on: date


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything the person said. In each list a later entry stands over an earlier one that says otherwise."""

    birth_date: date | None = None
    region: str | None = None  # a country code
    accounts: tuple[AccountAnswer, ...] = ()
    owners: tuple[OwnerAnswer, ...] = ()
    date_orders: tuple[DateOrder, ...] = ()
    objections: tuple[Objection, ...] = ()
    periods: tuple[Period, ...] = ()
    places: tuple[PlaceAnswer, ...] = ()
    items: tuple[ItemAnswer, ...] = ()
    actions: tuple[Action, ...] = ()
    ticks: tuple[Tick, ...] = ()
    replies: tuple[Reply, ...] = ()


NO_ANSWERS = Answers()
LISTS = ("accounts", "owners", "date_orders", "objections", "periods", "places", "items", "actions", "ticks", "replies")


def deciding(answers: Answers) -> Answers:
    """Give what decides anything: all but ticks and Meta's replies."""
    return replace(answers, ticks=(), replies=()) if answers.ticks or answers.replies else answers


def for_reading(answers: Answers) -> Answers:
    """Give what changes how an archive is read: the order of its dates, and which accounts are pages."""
    pages = {one.account: one.page for one in answers.accounts if one.page is not None}
    said = tuple(AccountAnswer(account, page=page) for account, page in sorted(pages.items()))
    return replace(NO_ANSWERS, date_orders=answers.date_orders, accounts=said)


def merge(earlier: Answers, later: Answers) -> Answers:
    """Join two sets of answers: single values are replaced, lists go on; of what is said twice the last stands."""
    return Answers(
        birth_date=later.birth_date or earlier.birth_date,
        region=later.region or earlier.region,
        accounts=_joined(earlier.accounts, later.accounts),
        owners=_joined(earlier.owners, later.owners),
        date_orders=_joined(earlier.date_orders, later.date_orders),
        objections=_joined(earlier.objections, later.objections),
        periods=_joined(earlier.periods, later.periods),
        places=_joined(earlier.places, later.places),
        items=_joined(earlier.items, later.items),
        actions=_joined(earlier.actions, later.actions),
        ticks=_joined(earlier.ticks, later.ticks),
        replies=_joined(earlier.replies, later.replies),
    )


def _joined(earlier: tuple[Said, ...], later: tuple[Said, ...]) -> tuple[Said, ...]:
    """Leave out what is said again: answers that say former ones anew would double the list each time."""
    return tuple(reversed(dict.fromkeys(reversed(earlier + later))))
