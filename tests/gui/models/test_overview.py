"""Every figure of the overview leads to exactly as many items."""

from __future__ import annotations

import dataclasses

from core.i18n import Words
from core.library.summary import StandsOut
from core.vocabulary import Category, Strength
from gui.models import overview
from gui.models.opened import Opened


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


def test_what_stands_out_leads_to_items(opened: Opened, words: Words) -> None:
    leads = list(overview.stands_out(opened.summary, words))
    assert leads
    assert [lead.sentence for lead in leads if not opened.library.count(lead.wanted)] == []


def test_what_is_always_public_leads_to_exactly_those(opened: Opened, words: Words) -> None:
    lead = list(overview.stands_out(opened.summary, words))[-1]
    assert opened.library.count(lead.wanted) == opened.summary.stands_out.always_public


def test_nothing_stands_out_of_nothing(opened: Opened, words: Words) -> None:
    summary = dataclasses.replace(opened.summary, stands_out=StandsOut(None, (), (), 0))
    assert list(overview.stands_out(summary, words)) == []


def test_what_could_not_be_read_is_said(opened: Opened, words: Words) -> None:
    ledger = dataclasses.replace(opened.summary.ledger, damaged=1, not_understood=2)
    summary = dataclasses.replace(opened.summary, ledger=ledger)
    assert overview.missing_from_figures(summary, words).startswith("3 files of the archive could not be read.")


def test_the_kinds_come_largest_first(opened: Opened) -> None:
    counts = list(overview.kinds_by_size(opened.summary).values())
    assert counts == sorted(counts, reverse=True)
