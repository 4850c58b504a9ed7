"""Short labels of the closed words, for chips, columns and tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from core.answers import DayOrder, Deed, Replied
from core.forms import FormState, Purpose
from core.i18n import Words
from core.judging.combination import Then
from core.judging.explaining import Part, part_label
from core.judging.rulebook import Certainty, Objected
from core.messages.aspect_labels import aspects
from core.messages.evidence_labels import evidences
from core.messages.kind_labels import kinds, place_kinds
from core.messages.reason_labels import reasons
from core.vocabulary import (
    Aspect,
    Audience,
    Category,
    Change,
    Choice,
    Evidence,
    Holder,
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

Labels = dict[Choice, str]


def label(choice: Choice, words: Words) -> str:
    """Give the short label of one word."""
    return labels(type(choice), words)[choice]


def labels(choices: type[Choice], words: Words) -> Labels:
    """Give the short labels of a whole closed list, for callers that need many."""
    return _TABLES[choices](words)


def _platforms(words: Words) -> Labels:
    return {
        Platform.FACEBOOK: words.p("platform", "Facebook"),
        Platform.MESSENGER: words.p("platform", "Messenger"),
        Platform.INSTAGRAM: words.p("platform", "Instagram"),
        Platform.THREADS: words.p("platform", "Threads"),
        Platform.WHATSAPP: words.p("platform", "WhatsApp"),
        Platform.META_AI: words.p("platform", "Meta AI"),
    }


def _holders(words: Words) -> Labels:
    return {
        Holder.PERSON: words.p("whose export", "A person’s own profile"),
        Holder.PAGE: words.p("whose export", "A page"),
        Holder.PAGE_OR_PROFILE: words.p("whose export", "A page or an additional profile"),
    }


def _audiences(words: Words) -> Labels:
    return {
        Audience.UNKNOWN: words.p("audience", "Unknown"),
        Audience.PUBLIC: words.p("audience", "Everyone"),
        Audience.FRIENDS_OF_FRIENDS: words.p("audience", "Friends of friends"),
        Audience.FRIENDS: words.p("audience", "Friends"),
        Audience.CUSTOM: words.p("audience", "Certain people"),
        Audience.FOLLOWERS: words.p("audience", "Approved followers"),
        Audience.CLOSE_FRIENDS: words.p("audience", "Close friends"),
        Audience.GROUP_MEMBERS: words.p("audience", "Members of the group"),
        Audience.PARTICIPANTS: words.p("audience", "Those who take part"),
        Audience.ONLY_ME: words.p("audience", "Only you"),
        Audience.NOBODY: words.p("audience", "Nobody"),
    }


def _strengths(words: Words) -> Labels:
    return {
        Strength.STATED: words.p("strength", "Stated by the archive"),
        Strength.PLATFORM_RULE: words.p("strength", "Rule of the platform"),
        Strength.ANSWERED: words.p("strength", "You said"),
        Strength.INFERRED: words.p("strength", "Reasoned"),
        Strength.ASSUMED: words.p("strength", "Assumed public"),
    }


def _categories(words: Words) -> Labels:
    return {
        Category.PUBLIC: words.p("category", "Public"),
        Category.META_AI: words.p("category", "Asked of Meta AI"),
        Category.MINOR_OWNED: words.p("category", "Made before you were 18"),
        Category.PRIVATE: words.p("category", "Private"),
        Category.WHATSAPP_SOURCED: words.p("category", "From WhatsApp"),
    }


def _uses(words: Words) -> Labels:
    return {
        Use.MAY_BE_USED: words.p("use", "May be used"),
        Use.UNCLEAR: words.p("use", "Unclear"),
        Use.NOT_USED: words.p("use", "Not used"),
    }


def _leans(words: Words) -> Labels:
    return {
        Lean.NONE: words.p("leaning", "To neither side"),
        Lean.YES: words.p("leaning", "Rather may be used"),
        Lean.NO: words.p("leaning", "Rather not used"),
    }


def _states(words: Words) -> Labels:
    return {
        State.PUBLISHED: words.p("state of an item", "Published"),
        State.ARCHIVED: words.p("state of an item", "Archived"),
        State.DRAFT: words.p("state of an item", "Draft"),
        State.PENDING: words.p("state of an item", "Waiting for approval"),
        State.DELETED: words.p("state of an item", "Deleted"),
    }


def _statuses(words: Words) -> Labels:
    return {
        Status.READ: words.p("status of a file", "Read"),
        Status.ACTIVITY: words.p("status of a file", "Activity, counted"),
        Status.SET_ASIDE: words.p("status of a file", "Set aside"),
        Status.NOT_UNDERSTOOD: words.p("status of a file", "Not understood"),
        Status.DAMAGED: words.p("status of a file", "Damaged"),
    }


def _regions(words: Words) -> Labels:
    return {
        Region.EU: words.p("region", "European Union"),
        Region.EEA: words.p("region", "Iceland, Liechtenstein and Norway"),
        Region.CH: words.p("region", "Switzerland"),
        Region.UK: words.p("region", "United Kingdom"),
        Region.BR: words.p("region", "Brazil"),
        Region.US: words.p("region", "United States"),
        Region.REST: words.p("region", "Rest of the world"),
    }


def _certainties(words: Words) -> Labels:
    return {
        Certainty.OWN_TEXT: words.p("certainty", "Read in the original text"),
        Certainty.SEVERAL_SOURCES: words.p("certainty", "Several sources agree"),
        Certainty.ONE_SOURCE: words.p("certainty", "One source"),
        Certainty.UNVERIFIED: words.p("certainty", "Our own reading"),
    }


def _objected(words: Words) -> Labels:
    return {
        Objected.NONE: words.p("objection", "No objection"),
        Objected.BEFORE_START: words.p("objection", "Objected before the start"),
        Objected.ITEM_NEWER: words.p("objection", "Newer than the objection"),
        Objected.ITEM_OLDER: words.p("objection", "Older than the objection"),
    }


def _thens(words: Words) -> Labels:
    return {
        Then.UNTOLD: words.p("account at the time", "Not told"),
        Then.PUBLIC: words.p("account at the time", "Public"),
        Then.PRIVATE: words.p("account at the time", "Private"),
    }


def _day_orders(words: Words) -> Labels:
    return {
        DayOrder.DAY_FIRST: words.p("order in dates", "Day first"),
        DayOrder.MONTH_FIRST: words.p("order in dates", "Month first"),
        DayOrder.YEAR_FIRST: words.p("order in dates", "Year first"),
    }


def _replies(words: Words) -> dict[Choice, str]:
    return {
        Replied.CONFIRMED: words.p("reply to an objection", "Meta confirmed it"),
        Replied.REFUSED: words.p("reply to an objection", "Meta refused"),
        Replied.EXTENDED: words.p("reply to an objection", "Meta needs longer"),
    }


def _deeds(words: Words) -> Labels:
    return {
        Deed.ACCOUNT_PRIVATE: words.p("done on the site", "Account made private"),
        Deed.PAST_POSTS_LIMITED: words.p("done on the site", "Past posts limited to friends"),
    }


def _purposes(words: Words) -> Labels:
    return {
        Purpose.OBJECT_TO_AI: words.p("purpose of a form", "Object to AI training"),
        Purpose.ANY_RIGHT: words.p("purpose of a form", "Use any of your rights, objection too"),
        Purpose.OBJECT_IN_GENERAL: words.p("purpose of a form", "Object to other uses of your data"),
        Purpose.CONTACT: words.p("purpose of a form", "Write to Meta about your data"),
        Purpose.EXPLANATION: words.p("purpose of a form", "Read how to object"),
        Purpose.FROM_THIRD_PARTIES: words.p("purpose of a form", "Information on you from others"),
        Purpose.ERASURE: words.p("purpose of a form", "Have data erased"),
        Purpose.GET_ARCHIVE: words.p("purpose of a form", "Get your archive"),
    }


def _form_states(words: Words) -> Labels:
    return {
        FormState.CURRENT: words.p("state of a form", "Up to date"),
        FormState.MAY_HAVE_MOVED: words.p("state of a form", "May have moved"),
    }


def _changes(words: Words) -> Labels:
    return {
        Change.ADDED: words.p("difference", "New"),
        Change.GONE: words.p("difference", "Gone"),
        Change.CHANGED: words.p("difference", "Edited"),
        Change.NO_LONGER_PUBLIC: words.p("difference", "No longer public"),
        Change.NOW_PUBLIC: words.p("difference", "Public now"),
    }


def _parts(words: Words) -> Labels:
    return {part: part_label(part, words) for part in Part}


_TABLES: Mapping[type[Choice], Callable[[Words], Labels]] = MappingProxyType(
    {
        Platform: _platforms,
        Holder: _holders,
        Kind: kinds,
        PlaceKind: place_kinds,
        Audience: _audiences,
        Strength: _strengths,
        Category: _categories,
        Use: _uses,
        Lean: _leans,
        State: _states,
        Aspect: aspects,
        Status: _statuses,
        Reason: reasons,
        Region: _regions,
        Evidence: evidences,
        Certainty: _certainties,
        Objected: _objected,
        Then: _thens,
        DayOrder: _day_orders,
        Deed: _deeds,
        Replied: _replies,
        Part: _parts,
        Purpose: _purposes,
        FormState: _form_states,
        Change: _changes,
    }
)
