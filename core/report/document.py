"""Puts the parts of the summary together, in the order in which a person reads them."""

from __future__ import annotations

from collections.abc import Sequence

from core.i18n import Words
from core.library.items import ItemRow
from core.library.summary import Summary
from core.report import acting, limits, noticed, opening, tables, texts, years
from core.report.addresses import addresses
from core.report.quoting import name
from core.report.shapes import Document, Section


def document(summary: Summary, chosen: Sequence[ItemRow], words: Words) -> Document:
    """Give everything that the template shows."""
    day = summary.checked_on
    return Document(
        language=words.language,
        rtl=words.locale.text_direction == "rtl",
        title=_title(summary, words),
        day=(day.year, day.month, day.day),
        footer=words._("Volteface, {day}. Made on your own computer; nothing was sent anywhere.").format(
            day=words.day(day)
        ),
        page_of=words._("Page {page} of {pages}"),
        opening=opening.opening(summary, words),
        sections=_sections(summary, chosen, words),
    )


def _title(summary: Summary, words: Words) -> str:
    day = words.day(summary.checked_on)
    owners = sorted({name(figures.account.name or "") for figures in summary.accounts} - {""})
    if len(owners) == 1:
        return words._("What Meta may use of {name}, {day}").format(name=owners[0], day=day)
    return words._("What Meta may use of your archive, {day}").format(day=day)


def _sections(summary: Summary, chosen: Sequence[ItemRow], words: Words) -> tuple[Section, ...]:
    sections = [
        Section("", (opening.figures(summary, words), opening.meaning(words))),
        tables.how_sure(summary, words),
        opening.what_was_checked(summary, words),
        tables.by_category(summary, words),
        tables.by_platform(summary, words),
        tables.by_kind(summary, words),
        years.by_year(summary, words),
        noticed.what_stands_out(summary, words),
        limits.what_the_archive_cannot_say(summary, words),
        acting.what_an_objection_does(summary, words),
        acting.what_to_do_next(summary, addresses(summary, words), words),
    ]
    if chosen:
        sections.append(texts.texts_section(chosen, words))
    return tuple(sections)
