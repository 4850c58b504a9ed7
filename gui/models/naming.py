"""The words for places, years and choices, as tables, filters and chips show them."""

from __future__ import annotations

from core.i18n import Words
from core.library.filters import Order
from core.library.items import ItemRow, Place
from core.messages import label
from core.text.safe import isolated, one_line
from core.values import Account
from core.vocabulary import Choice, Holder, PlaceKind

LONGEST_NAME = 80
CALLED_BY_NAME = frozenset(
    {
        PlaceKind.GROUP,
        PlaceKind.PAGE,
        PlaceKind.EVENT,
        PlaceKind.ALBUM,
        PlaceKind.PROFILE,
        PlaceKind.CONVERSATION,
        PlaceKind.BROADCAST,
    }
)


def name_of(choice: object, words: Words) -> str:
    """Give the word for a closed choice or a year; 0 stands for no date."""
    if isinstance(choice, Choice):
        return label(choice, words)
    return str(choice) if choice else words._("No date")


def name_of_place(place: Place | None, words: Words) -> str:
    """Say where an item stands, in a few words; empty where the archive does not tell."""
    if place is None or place.kind is PlaceKind.NONE:
        return ""
    if not place.name or place.kind in {PlaceKind.TIMELINE, PlaceKind.MARKETPLACE}:
        return label(place.kind, words)
    patterns = {
        PlaceKind.GROUP: words._("Group “{name}”"),
        PlaceKind.PAGE: words._("Page “{name}”"),
        PlaceKind.ALBUM: words._("Album “{name}”"),
        PlaceKind.EVENT: words._("Event “{name}”"),
        PlaceKind.PROFILE: words._("Profile of {name}"),
        PlaceKind.CONVERSATION: words._("Chat “{name}”"),
        PlaceKind.AI_CONVERSATION: words._("Talk with Meta AI: {name}"),
        PlaceKind.BROADCAST: words._("Channel “{name}”"),
    }
    return patterns[place.kind].format(name=shown_name(place.name))


def brief_name_of_place(place: Place | None, words: Words) -> str:
    """Say where an item stands in the fewest words, for a narrow cell."""
    if place is not None and place.name and place.kind in CALLED_BY_NAME:
        return shown_name(place.name)
    return "" if place is None or place.kind is PlaceKind.NONE else label(place.kind, words)


def name_of_account(account: Account, words: Words) -> str:
    """Name an account by its platform and its owner, and say so where that is no person."""
    name = account.name or account.username
    platform = label(account.platform, words)
    if not name:
        return platform
    patterns = {
        Holder.PERSON: words._("{platform}: {name}"),
        Holder.PAGE: words._("{platform}: {name} (page)"),
        Holder.PAGE_OR_PROFILE: words._("{platform}: {name} (page or additional profile)"),
    }
    return patterns[account.holder].format(platform=platform, name=shown_name(name))


def shown_name(name: str) -> str:
    """Give a name from an archive fit to stand within a sentence of ours."""
    return isolated(one_line(name, LONGEST_NAME))


def order_names(words: Words) -> dict[tuple[Order, bool], str]:
    """Name the orders of the table, each with whether it is turned round."""
    return {
        (Order.NEWEST_FIRST, False): words._("Newest first"),
        (Order.OLDEST_FIRST, False): words._("Oldest first"),
        (Order.TEXT, False): words._("By text"),
        (Order.TEXT, True): words._("By text, from the end"),
        (Order.KIND, False): words._("By kind"),
        (Order.KIND, True): words._("By kind, from the end"),
        (Order.PLACE, False): words._("By place"),
        (Order.PLACE, True): words._("By place, from the end"),
        (Order.CATEGORY, False): words._("By category"),
        (Order.CATEGORY, True): words._("By category, from the end"),
        (Order.STRENGTH, False): words._("By how sure it is"),
        (Order.STRENGTH, True): words._("By how sure it is, from the end"),
    }


def counted(count: int, mine: bool | None, words: Words) -> str:  # noqa: FBT001 - the field itself has three values
    """Say how many items are shown, and whose."""
    if mine is None:
        return words.n("{n} item", "{n} items", count)
    if mine:
        return words.n("{n} item of yours", "{n} items of yours", count)
    return words.n("{n} item of others", "{n} items of others", count)


def shown_moment(row: ItemRow, words: Words) -> str:
    """Say when an item was made, without a time of day where none is told."""
    if row.made_at is None:
        return words._("no date")
    return words.moment(row.made_at) if row.has_clock else words.day(row.made_at.date(), "medium")
