"""Everything about one item in words, ready to be shown."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.forms import is_known_address
from core.i18n import Words
from core.judging.explaining import Explanation, Labelled, Part, explain, part_label
from core.library.items import ItemDetail, ItemRow, Media
from core.library.library import Library
from core.library.media_files import MediaFiles
from core.library.neighbours import is_talk
from core.messages import label
from core.text.safe import harmless, isolated, one_line
from core.vocabulary import Aspect, Category, Kind, Use
from gui.models.item_media import ShownFile, show_file
from gui.models.naming import name_of_place, shown_name

LONGEST_TEXT = 20_000  # signs shown; copying gives the whole
LONGEST_NAME = 160
MOST_MEDIA = 40
_COORDINATES = re.compile(r"-?\d{1,3}(?:\.\d+)?, -?\d{1,3}(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Reasons:
    """Sentences of an explanation under their heading."""

    part: Part
    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownItem:
    """One item in words."""

    id: int
    category: Category
    category_name: str
    use: Use
    use_name: str
    text: str
    cut: bool  # whether the text goes on
    whole_text: str
    beneath: str  # day, place, author
    further: tuple[str, ...]  # what the record says besides
    media: tuple[ShownFile, ...]
    more_media: str  # how many further files there are, empty for none
    reasons: tuple[Reasons, ...]
    found_in: tuple[str, ...]
    conversation: str  # its name, empty for what stands in none
    link: str | None  # an address that may be opened
    link_name: str


def describe(library: Library, item_id: int, words: Words, files: MediaFiles | None = None) -> ShownItem:
    """Put an item into words. Asks the library and looks into files: not for the window's thread."""
    detail = library.item(item_id)
    explanation = explain(library.case(item_id), library.policy, words)
    row, verdict = detail.row, detail.row.verdict
    text = harmless(detail.text or "")
    link = next((one for one in (detail.live_link, detail.link) if one and is_known_address(one)), None)
    return ShownItem(
        id=item_id,
        category=verdict.category,
        category_name=label(verdict.category, words),
        use=verdict.use,
        use_name=label(verdict.use, words),
        text=text[:LONGEST_TEXT] or _instead_of_text(detail, words),
        cut=len(text) > LONGEST_TEXT,
        whole_text=text,
        beneath=_beneath(detail, words),
        further=_further(detail, words),
        media=_media(detail.media, files or MediaFiles(library.archive), words),
        more_media=_more_media(detail.media, words),
        reasons=_reasons(explanation, words),
        found_in=_found_in(detail, words),
        conversation=name_of_place(row.place, words) if is_talk(row) else "",
        link=link,
        link_name=words._("Look at it on {platform}").format(platform=label(row.platform, words)),
    )


def _instead_of_text(detail: ItemDetail, words: Words) -> str:
    title = one_line(detail.row.title or "", LONGEST_NAME)
    return title or words._("No words")


def _beneath(detail: ItemDetail, words: Words) -> str:
    row = detail.row
    parts = [label(row.kind, words), _entry(detail, words), name_of_place(row.place, words), _when(row, words)]
    if not row.mine and row.author:
        parts.append(words._("by {name}").format(name=shown_name(row.author)))
    return " · ".join(part for part in parts if part)


def _entry(detail: ItemDetail, words: Words) -> str:
    """Name the entry of a profile; a page of HTML does not tell of each which one it is."""
    is_entry = detail.row.kind is Kind.PROFILE_FIELD and detail.combination.aspect is not Aspect.NONE
    return label(detail.combination.aspect, words) if is_entry else ""


def _when(row: ItemRow, words: Words) -> str:
    if row.made_at is None:
        return words._("no date")
    pattern = words._("{day}, {time} UTC") if row.zone_known else words._("{day}, {time}, time zone not told")
    day = words.day(row.made_at.date())
    said = pattern.format(day=day, time=words.clock(row.made_at)) if row.has_clock else day
    return said if row.order_known else words._("{date}, day and month may be swapped").format(date=said)


def _further(detail: ItemDetail, words: Words) -> tuple[str, ...]:
    said = (_besides(harmless(detail.extra), words),) if detail.extra else ()
    earlier = words._("Earlier: {text}")
    return (*said, *(earlier.format(text=isolated(one_line(text, LONGEST_TEXT))) for text in detail.former_texts))


def _besides(extra: str, words: Words) -> str:
    """Say what two bare numbers are; everything else speaks for itself."""
    if _COORDINATES.fullmatch(extra):
        return words._("The place, as coordinates: {coordinates}").format(coordinates=extra)
    return extra


def _media(media: tuple[Media, ...], files: MediaFiles, words: Words) -> tuple[ShownFile, ...]:
    return tuple(show_file(files.look_at(one), words) for one in media[:MOST_MEDIA])


def _more_media(media: tuple[Media, ...], words: Words) -> str:
    more = len(media) - MOST_MEDIA
    return words.n("{n} more file", "{n} more files", more) if more > 0 else ""


def _reasons(explanation: Explanation, words: Words) -> tuple[Reasons, ...]:
    grouped: dict[Part, list[Labelled]] = {}
    for sentence in explanation.sentences:
        grouped.setdefault(sentence.part, []).append(sentence)
    return tuple(
        Reasons(part, part_label(part, words), tuple(one.text for one in sentences))
        for part, sentences in grouped.items()
    )


def _found_in(detail: ItemDetail, words: Words) -> tuple[str, ...]:
    return tuple(
        words._("{member}, record {number} ({part})").format(
            member=isolated(one_line(where.member, LONGEST_NAME)),
            number=words.number(where.record + 1),
            part=shown_name(where.part),
        )
        for where in detail.provenance
    )
