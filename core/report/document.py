"""Puts the parts of the summary together, in the order in which a person reads them."""

from __future__ import annotations

from collections.abc import Sequence

from core.i18n import Words
from core.library.items import ItemRow
from core.library.summary import Summary
from core.messages import label
from core.report.acting import what_an_objection_does, what_to_do_next
from core.report.addresses import addresses
from core.report.limits import what_the_archive_cannot_say
from core.report.noticed import what_stands_out
from core.report.opening import figures, meaning, opening, what_was_checked
from core.report.quoting import name
from core.report.shapes import Document, Section
from core.report.tables import by_category, by_kind, by_platform, how_sure
from core.report.texts import texts_section
from core.report.years import by_year


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
        opening=opening(summary, words),
        sections=_sections(summary, chosen, words),
    )


def _title(summary: Summary, words: Words) -> str:
    day = words.day(summary.checked_on)
    if summary.left_out:
        return words._("What Meta may use of your account on {platform}, {day}").format(
            platform=label(summary.accounts[0].account.platform, words), day=day
        )
    owners = sorted({name(figures.account.name or "") for figures in summary.accounts} - {""})
    if len(owners) == 1:
        return words._("What Meta may use of {name}, {day}").format(name=owners[0], day=day)
    return words._("What Meta may use of your archive, {day}").format(day=day)


def _sections(summary: Summary, chosen: Sequence[ItemRow], words: Words) -> tuple[Section, ...]:
    """Choose the sections; without any item of the owner's there are no figures to show."""
    if not summary.totals.mine:
        found = [what_was_checked(summary, words)]
    else:
        found = [
            Section("", (figures(summary, words), meaning(words))),
            how_sure(summary, words),
            what_was_checked(summary, words),
            by_category(summary, words),
            by_platform(summary, words),
            by_kind(summary, words),
            by_year(summary, words),
            what_stands_out(summary, words),
        ]
    sections = [
        *found,
        what_the_archive_cannot_say(summary, words),
        what_an_objection_does(summary, words),
        what_to_do_next(summary, addresses(summary, words), words),
    ]
    if chosen:
        sections.append(texts_section(chosen, words))
    return tuple(sections)
