"""The figures of the overview: each with its words and the items behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.headline import unsettled
from core.i18n import Words
from core.library.filters import Filter, Order
from core.library.items import Place
from core.library.summary import Summary
from core.messages import damage, records_not_understood
from core.text.safe import isolated, one_line
from core.values import Account
from core.vocabulary import Category, Holder, Kind, Platform, Strength, Use
from gui.models.naming import name_of, shown_name

MOST_GROUPS = 3
LONGEST_PART = 32
FORGOTTEN_AFTER = 10  # years
IN_GROUPS = frozenset({Kind.GROUP_POST, Kind.GROUP_COMMENT})
ALWAYS_PUBLIC = frozenset({Kind.PROFILE_FIELD, Kind.PROFILE_PICTURE, Kind.COVER_PICTURE})


@dataclass(frozen=True, slots=True)
class Lead:
    """A sentence and the items that it speaks of."""

    sentence: str
    wanted: Filter
    order: Order = Order.NEWEST_FIRST
    names_a_place: bool = False  # which the privacy screen covers


def worth_naming(summary: Summary, *, chosen: bool) -> Account | None:
    """Give the account to name above the figures: the one that was chosen, or the only one where it is no person's."""
    accounts = [figures.account for figures in summary.accounts]
    if chosen or (len(accounts) == 1 and accounts[0].holder is not Holder.PERSON):
        return accounts[0]
    return None


def usable() -> Filter:
    """The items that may be used."""
    return Filter(uses=frozenset({Use.MAY_BE_USED}))


def of_category(category: Category) -> Filter:
    """The owner's items of a category."""
    return Filter(categories=frozenset({category}))


def of_year(year: int) -> Filter:
    """The owner's items of a year, 0 for those without a date."""
    return Filter(years=frozenset({year}))


def of_strength(strength: Strength) -> Filter:
    """The owner's items whose audience is known in this way."""
    return Filter(strengths=frozenset({strength}))


def of_platform(platform: Platform) -> Filter:
    """The owner's items on a platform."""
    return Filter(platforms=frozenset({platform}))


def of_kind(kind: Kind) -> Filter:
    """The owner's items of a kind."""
    return Filter(kinds=frozenset({kind}))


def certainty(summary: Summary, words: Words) -> str:
    """Say in one line how the figures below are to be read."""
    if not summary.totals.mine:
        return words._("How it is known who could see an item.")
    return words._("This is how it is known who could see your items, and how many of them may be used.")


def kinds_by_size(summary: Summary) -> dict[Kind, int]:
    """Count the owner's items of each kind, most first."""
    counts = {kind: sum(categories.values()) for kind, categories in summary.kinds.items()}
    return dict(sorted(counts.items(), key=lambda entry: (-entry[1], entry[0].code)))


def platforms_by_size(summary: Summary) -> dict[Platform, int]:
    """Count the owner's items on each platform, in the platforms' own order."""
    return {
        platform: sum(summary.platforms[platform].values()) for platform in Platform if platform in summary.platforms
    }


def stands_out(summary: Summary, words: Words) -> Iterator[Lead]:
    """Yield what a person would want to hear first."""
    out = summary.stands_out
    if out.oldest_usable is not None and out.oldest_usable.made_at is not None:
        sentence = words._("The oldest item that may be used is from {day}.")
        yield Lead(sentence.format(day=words.day(out.oldest_usable.made_at.date())), usable(), Order.OLDEST_FIRST)
    for year, count in out.busiest_years[:1]:
        sentence = words.n(
            "{year} is the year with most: {n} item that may be used.",
            "{year} is the year with most: {n} items that may be used.",
            count,
            year=str(year),
        )
        wanted = Filter(years=frozenset({year}), uses=frozenset({Use.MAY_BE_USED}))
        yield Lead(sentence, wanted)
    yield from _forgotten_years(summary, words)
    yield from _groups(summary, words)
    yield from _public_groups(summary, words)
    if out.always_public:
        sentence = words.n(
            "{n} entry of your profile stays public whatever you set, such as your name or picture.",
            "{n} entries of your profile stay public whatever you set, such as your name or picture.",
            out.always_public,
        )
        yield Lead(sentence, Filter(kinds=ALWAYS_PUBLIC, strengths=frozenset({Strength.PLATFORM_RULE})))


def beside_the_headline(summary: Summary, words: Words) -> Iterator[Lead]:
    """Yield the sentences below the headline with their items."""
    wanted = {
        Strength.ASSUMED: Filter(uses=frozenset({Use.MAY_BE_USED}), strengths=frozenset({Strength.ASSUMED})),
        Use.UNCLEAR: Filter(uses=frozenset({Use.UNCLEAR})),
    }
    for what, sentence in unsettled(summary, words).items():
        yield Lead(sentence, wanted[what])


def _forgotten_years(summary: Summary, words: Words) -> Iterator[Lead]:
    """Yield the years that lie so far back that a person may have forgotten what they shared."""
    latest = summary.checked_on.year - FORGOTTEN_AFTER
    usable_of = {year: uses.get(Use.MAY_BE_USED, 0) for year, uses in summary.uses_by_year.items()}
    years = [year for year, count in usable_of.items() if count and 0 < year <= latest]
    if years:
        sentence = words.n(
            "Perhaps forgotten: {n} item from the years {first} to {last} may be used.",
            "Perhaps forgotten: {n} items from the years {first} to {last} may be used.",
            sum(usable_of[year] for year in years),
            first=str(min(years)),
            last=str(max(years)),
        )
        yield Lead(sentence, Filter(years=frozenset(years), uses=frozenset({Use.MAY_BE_USED})), Order.OLDEST_FIRST)


def _public_groups(summary: Summary, words: Words) -> Iterator[Lead]:
    count = sum(summary.kinds.get(kind, {}).get(Category.PUBLIC, 0) for kind in IN_GROUPS)
    if count:
        sentence = words.n(
            "{n} post or comment of yours in groups counts as public.",
            "{n} posts and comments of yours in groups count as public.",
            count,
        )
        yield Lead(sentence, Filter(kinds=IN_GROUPS, categories=frozenset({Category.PUBLIC})))


def of_place(place: Place) -> Filter:
    """The owner's items that stand in a place."""
    return Filter(places=frozenset({place.id}))


def _groups(summary: Summary, words: Words) -> Iterator[Lead]:
    in_question = frozenset({Use.MAY_BE_USED, Use.UNCLEAR})
    for place, count in summary.stands_out.groups[:MOST_GROUPS]:
        sentence = words.n(
            "The group “{group}” holds {n} item of yours that may be used or is unclear.",
            "The group “{group}” holds {n} items of yours that may be used or are unclear.",
            count,
            group=shown_name(place.name or ""),
        )
        yield Lead(sentence, Filter(uses=in_question, places=frozenset({place.id})), names_a_place=True)


def missing_from_figures(summary: Summary, words: Words) -> str:
    """Say what could not be read and so is not counted; empty if all was read."""
    ledger = summary.ledger
    said = []
    if lost := ledger.not_understood + ledger.damaged - ledger.cut_zips:
        said.append(
            words.n(
                "{n} file of the archive could not be read. The figures count everything else.",
                "{n} files of the archive could not be read. The figures count everything else.",
                lost,
            )
        )
    said.extend(damage(ledger.cut_zips, ledger.cut_zips, words))
    return " ".join([*said, *records_not_understood(ledger.unreadable_records, ledger.unreadable_in, words)])


def of_usable(strength: Strength, summary: Summary, words: Words) -> str:
    """Say how many of the items of a strength may be used."""
    count = summary.strengths_of_usable.get(strength, 0)
    if not summary.strengths.get(strength, 0):
        return words._("none")
    return words.n("{n} of them may be used", "{n} of them may be used", count)


def where_from(summary: Summary, words: Words) -> str:
    """Name the files and the day of the check in one line."""
    shown = summary.parts[:3]
    parts = [isolated(one_line(part, LONGEST_PART)) for part in shown]
    if more := len(summary.parts) - len(shown):
        parts.append(words.n("{n} more file", "{n} more files", more))
    parts.append(words._("checked on {day}").format(day=words.day(summary.checked_on)))
    parts.append(name_of(summary.region, words))
    return " · ".join(parts)
