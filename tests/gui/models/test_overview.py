"""Every figure of the overview leads to exactly as many items."""

from __future__ import annotations

import dataclasses
from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.i18n import Words
from core.library.summary import StandsOut
from core.vocabulary import Category, Strength
from gui.kit import Kit
from gui.models import overview
from gui.models.opened import Opened
from gui.pages.overview import OverviewPage


def test_what_may_be_used_leads_to_its_items(opened: Opened) -> None:
    assert opened.library.count(overview.usable()) == opened.summary.totals.may_be_used


def test_each_category_leads_to_its_items(opened: Opened) -> None:
    counts = {category: opened.library.count(overview.of_category(category)) for category in Category}
    assert counts == opened.summary.categories


def test_each_strength_leads_to_its_items(opened: Opened) -> None:
    counts = {strength: opened.library.count(overview.of_strength(strength)) for strength in Strength}
    assert counts == opened.summary.strengths


def test_each_kind_leads_to_its_items(opened: Opened) -> None:
    counts = overview.kinds_by_size(opened.summary)
    assert {kind: opened.library.count(overview.of_kind(kind)) for kind in counts} == counts


def test_each_platform_leads_to_its_items(opened: Opened) -> None:
    counts = overview.platforms_by_size(opened.summary)
    assert {platform: opened.library.count(overview.of_platform(platform)) for platform in counts} == counts


def test_each_year_leads_to_its_items(opened: Opened) -> None:
    counts = {year: sum(uses.values()) for year, uses in opened.summary.uses_by_year.items()}
    assert {year: opened.library.count(overview.of_year(year)) for year in counts} == counts


def test_each_place_leads_to_its_items(opened: Opened) -> None:
    assert opened.summary.places
    wrong = [one for one in opened.summary.places if opened.library.count(overview.of_place(one.place)) != one.items]
    assert wrong == []


def test_the_sentences_beside_the_headline_lead_to_their_items(opened: Opened, words: Words) -> None:
    leads = list(overview.beside_the_headline(opened.summary, words))
    assert len(leads) == 2
    assert [lead.sentence for lead in leads if not says(lead, opened.library.count(lead.wanted), words)] == []


def test_exports_that_disagree_on_the_birth_date_are_told_beside_them(opened: Opened, kit: Kit, qtbot: QtBot) -> None:
    figures, *rest = opened.summary.accounts
    torn = dataclasses.replace(figures.account, other_birth_dates=(date(1990, 1, 31),))
    accounts = (dataclasses.replace(figures, account=torn), *rest)
    page = OverviewPage(
        kit, dataclasses.replace(opened, summary=dataclasses.replace(opened.summary, accounts=accounts))
    )
    qtbot.addWidget(page)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert [text for text in said if "give different birth dates" in text]


def test_an_archive_of_a_part_of_the_time_is_told_beside_them(opened: Opened, kit: Kit, qtbot: QtBot) -> None:
    figures, *rest = opened.summary.accounts
    narrow = dataclasses.replace(figures.account, asked_for=(date(2025, 11, 2), date(2026, 11, 2)))
    accounts = (dataclasses.replace(figures, account=narrow), *rest)
    page = OverviewPage(
        kit, dataclasses.replace(opened, summary=dataclasses.replace(opened.summary, accounts=accounts))
    )
    qtbot.addWidget(page)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert [text for text in said if "may be missing from all figures" in text]


def test_every_figure_that_stands_out_is_the_number_of_its_items(opened: Opened, words: Words) -> None:
    counted = [lead for lead in overview.stands_out(opened.summary, words) if lead.order is overview.Order.NEWEST_FIRST]
    assert len(counted) >= 5
    assert [lead.sentence for lead in counted if not says(lead, opened.library.count(lead.wanted), words)] == []


def test_the_oldest_item_comes_first(opened: Opened, words: Words) -> None:
    (lead, *_) = overview.stands_out(opened.summary, words)
    (first, *_) = opened.library.page(opened.library.rows(lead.wanted, lead.order)[:1])
    assert first == opened.summary.stands_out.oldest_usable


def test_years_long_ago_are_called_forgotten_and_lead_to_their_items(opened: Opened, words: Words) -> None:
    (lead,) = [one for one in overview.stands_out(opened.summary, words) if "forgotten" in one.sentence]
    assert max(lead.wanted.years) == opened.summary.checked_on.year - 10
    assert says(lead, opened.library.count(lead.wanted), words)


def says(lead: overview.Lead, count: int, words: Words) -> bool:
    """Whether a sentence names this figure."""
    return words.number(count) in lead.sentence.replace(":", " ").replace(".", " ").split()


def test_what_stands_out_leads_to_items(opened: Opened, words: Words) -> None:
    leads = list(overview.stands_out(opened.summary, words))
    assert leads
    assert [lead.sentence for lead in leads if not opened.library.count(lead.wanted)] == []


def test_what_is_always_public_leads_to_exactly_those(opened: Opened, words: Words) -> None:
    lead = list(overview.stands_out(opened.summary, words))[-1]
    assert opened.library.count(lead.wanted) == opened.summary.stands_out.always_public


def test_nothing_stands_out_of_nothing(opened: Opened, words: Words) -> None:
    nothing = StandsOut(None, (), (), 0)
    summary = dataclasses.replace(opened.summary, stands_out=nothing, uses_by_year={}, kinds={})
    assert list(overview.stands_out(summary, words)) == []


def test_what_could_not_be_read_is_said(opened: Opened, words: Words) -> None:
    ledger = dataclasses.replace(opened.summary.ledger, damaged=1, not_understood=2)
    summary = dataclasses.replace(opened.summary, ledger=ledger)
    assert overview.missing_from_figures(summary, words).startswith("3 files of the archive could not be read.")


def test_the_kinds_come_largest_first(opened: Opened) -> None:
    counts = list(overview.kinds_by_size(opened.summary).values())
    assert counts == sorted(counts, reverse=True)
