"""The texts that a person wants in their summary: those that may be used, oldest first."""

from __future__ import annotations

from collections.abc import Sequence

from core.i18n import Words
from core.library.items import ItemRow
from core.report.noticed import where
from core.report.quoting import TEXT_LENGTH, quoted, runs_right_to_left
from core.report.shapes import Passage, Quote, Quotes, Section


def texts_section(texts: Sequence[ItemRow], words: Words) -> Section:
    """Show the beginnings of these items' texts."""
    heading = words.n("Your oldest text that may be used", "Your {n} oldest texts that may be used", len(texts))
    note = Passage(words._("Each is cut after {n} signs. Volteface shows the whole text.").format(n=TEXT_LENGTH))
    columns = (words._("Day"), words._("Where"), words._("Text"))
    return Section(heading, (note, Quotes(columns, tuple(_quote(item, words) for item in texts))))


def _quote(item: ItemRow, words: Words) -> Quote:
    text = quoted(item.text or "", TEXT_LENGTH)
    return Quote(
        day=words.day(item.made_at.date(), "medium") if item.made_at else words._("No date"),
        place=where(item, words),
        text=text,
        rtl=runs_right_to_left(text),
    )
