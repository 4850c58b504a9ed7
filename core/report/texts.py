"""The texts that a person wants in their summary: those that may be used, oldest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.i18n import Words
from core.library.items import ItemRow
from core.messages import labels
from core.report.quoting import TEXT_LENGTH, direction_against, name_within
from core.report.shapes import Passage, Quote, Quotes, Section
from core.text.safe import one_line
from core.vocabulary import Choice, Kind


def texts_section(texts: Sequence[ItemRow], words: Words) -> Section:
    """Show the beginnings of these items' texts."""
    heading = words.n("Your oldest text that may be used", "Your {n} oldest texts that may be used", len(texts))
    note = Passage(words._("Each is cut after {n} signs. Volteface shows the whole text.").format(n=TEXT_LENGTH))
    columns = (words._("Day"), words._("Where"), words._("Text"))
    kinds = labels(Kind, words)
    return Section(heading, (note, Quotes(columns, tuple(_quote(item, kinds, words) for item in texts))))


def _quote(item: ItemRow, kinds: Mapping[Choice, str], words: Words) -> Quote:
    text = one_line(item.text or "", TEXT_LENGTH)
    return Quote(
        day=words.day(item.made_at.date(), "medium") if item.made_at else words._("No date"),
        place=_where(item, kinds[item.kind], words),
        text=text,
        direction=direction_against(text, words),
    )


def _where(item: ItemRow, kind: str, words: Words) -> str:
    if item.place is None or not item.place.name:
        return kind
    return words._("{kind}, {place}").format(kind=kind, place=name_within(item.place.name))
