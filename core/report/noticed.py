"""What stands out: the oldest item that may be used, the years and groups with most, what is always public."""

from __future__ import annotations

from babel.lists import format_list

from core.i18n import Words
from core.library.summary import StandsOut, Summary
from core.messages import label
from core.report.quoting import name
from core.report.shapes import Block, Bullets, Passage, Row, Section, Table
from core.text.safe import isolated, one_line

QUOTE_LENGTH = 120


def what_stands_out(summary: Summary, words: Words) -> Section:
    """Tell what a person would want to hear first."""
    found = summary.stands_out
    sentences = [*_oldest(found, words), *_busiest(found, words), *_always_public(found, words)]
    blocks: list[Block] = [Bullets(tuple(sentences))] if sentences else []
    if found.groups:
        blocks.append(_groups(found, words))
    if not blocks:
        blocks.append(Passage(words._("Nothing in particular.")))
    return Section(words._("What stands out"), tuple(blocks))


def _oldest(found: StandsOut, words: Words) -> list[str]:
    item = found.oldest_usable
    if item is None or item.made_at is None:
        return []
    day, kind = words.day(item.made_at.date()), label(item.kind, words)
    text = isolated(one_line(item.text or item.title or "", QUOTE_LENGTH))
    if not text:
        return [words._("The oldest item that may be used is from {day} ({kind}).").format(day=day, kind=kind)]
    return [
        words._("The oldest item that may be used is from {day} ({kind}): “{text}”").format(
            day=day, kind=kind, text=text
        )
    ]


def _busiest(found: StandsOut, words: Words) -> list[str]:
    years = [
        words._("{year} ({count})").format(year=year, count=words.number(count)) for year, count in found.busiest_years
    ]
    if not years:
        return []
    listed = format_list(years, locale=words.locale)
    return [words._("Years with most items that may be used: {years}.").format(years=listed)]


def _always_public(found: StandsOut, words: Words) -> list[str]:
    if not found.always_public:
        return []
    return [
        words.n(
            "{n} of your items stays public even on a private account. Name, profile picture, comments below public "
            "posts and everything in public groups are always public.",
            "{n} of your items stay public even on a private account. Name, profile picture, comments below public "
            "posts and everything in public groups are always public.",
            found.always_public,
        )
    ]


def _groups(found: StandsOut, words: Words) -> Table:
    rows = tuple(
        Row(name(place.name) if place.name else words._("A group without a name"), (words.number(count),))
        for place, count in found.groups
    )
    return Table((words._("Groups with most of them"), words._("May be used or unclear")), rows)
