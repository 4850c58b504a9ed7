"""The first page says how many, how sure, and what was looked at, in whole sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.headline import headline
from core.library.summary import LedgerTotals, Totals
from core.report.opening import figures, opening, what_was_checked
from core.report.shapes import Bullets, Table
from core.vocabulary import Platform, Region
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import account, empty, large


@pytest.mark.parametrize(
    ("totals", "sentence"),
    [
        (Totals(512300, 214380, 3912, 209856, 612), "Of your 214,380 items, 3,912 may be used to train Meta’s AI."),
        (Totals(10, 10, 1, 9, 0), "Of your 10 items, 1 may be used to train Meta’s AI."),
        (Totals(1, 1, 1, 0, 0), "Your one item may be used to train Meta’s AI."),
        (
            Totals(9, 7, 0, 7, 0),
            "By Meta’s rules as far as they are clear, none of your 7 items may be used to train its AI.",
        ),
        (
            Totals(1, 1, 0, 1, 0),
            "By Meta’s rules as far as they are clear, your one item may not be used to train its AI.",
        ),
        (
            Totals(9, 7, 0, 4, 3),
            "Of your 7 items, 3 are unclear under Meta’s rules; the others may not be used to train its AI.",
        ),
        (
            Totals(9, 7, 0, 0, 7),
            "Meta’s rules do not say clearly of any of your 7 items whether it may be used to train Meta’s AI.",
        ),
        (Totals(1, 1, 0, 0, 1), "Meta’s rules do not say clearly whether your one item may be used to train its AI."),
        (Totals(5, 0, 0, 0, 0), "None of the 5 items in these files is known to be yours."),
        (Totals(0, 0, 0, 0, 0), "These files hold no items of yours."),
    ],
)
def test_the_headline_fits_the_figures(totals: Totals, sentence: str) -> None:
    assert headline(totals, ENGLISH) == sentence


def test_doubt_is_said_below_the_headline() -> None:
    assert opening(large(), ENGLISH).leads == (
        "For 2,870 of them nobody but you can say who saw them. To be careful, they are counted as public.",
        "For 612 other items Meta’s rules are not clear.",
    )


def test_nothing_is_said_of_doubt_where_there_is_none() -> None:
    assert opening(empty(), ENGLISH).leads == ()


def test_a_small_share_is_never_shown_as_none() -> None:
    used, unclear, not_used = figures(replace(large(), totals=Totals(9000, 1000, 1, 0, 999)), ENGLISH).figures
    assert used.share == "less than 1% of your items"
    assert unclear.share == "more than 99% of your items"
    assert not_used.share == "0% of your items"


def test_each_account_is_named_with_its_figures() -> None:
    table = what_was_checked(large(), ENGLISH).blocks[0]
    assert isinstance(table, Table)
    assert table.rows[1].label == "Instagram: Ada Lindqvist"
    assert table.rows[1].cells == ("100,000", "1,800", "200")
    assert table.rows[1].note == "@ada.lindqvist · private account · archive made on November 2, 2026"


def test_an_account_without_a_name_is_said_to_have_none() -> None:
    figures = account(None, Platform.WHATSAPP)
    nameless = replace(figures, account=replace(figures.account, username=None), totals=Totals(3, 0, 0, 0, 0))
    table = what_was_checked(replace(empty(), accounts=(nameless,)), ENGLISH).blocks[0]
    assert isinstance(table, Table)
    assert table.rows[0].label == "WhatsApp: owner unknown"


def test_many_accounts_and_files_are_summed_up() -> None:
    many = replace(large(), accounts=tuple(account() for _ in range(11)), parts=tuple("abcdefgh"))
    table, facts = what_was_checked(many, ENGLISH).blocks
    assert isinstance(table, Table)
    assert [row.label for row in table.rows[-2:]] == ["3 more accounts", "All accounts together"]
    assert isinstance(facts, Bullets)
    assert facts.items[0] == "Files: a, b, c, d, e, f, 2 more"


def test_an_assumed_region_is_said_to_be_assumed() -> None:
    assumed = replace(empty(), region=Region.CH, region_assumed=True)
    facts = what_was_checked(assumed, ENGLISH).blocks[0]
    assert isinstance(facts, Bullets)
    assert "Rules for: Switzerland. The archive does not tell where you live; this was assumed." in facts.items


def test_a_region_by_the_time_zone_is_said_to_be_so() -> None:
    found = replace(empty(), region=Region.US, region_assumed=False, zone_country="US")
    facts = what_was_checked(found, ENGLISH).blocks[0]
    assert isinstance(facts, Bullets)
    assert any(fact.endswith("follows the time zone of your account (United States).") for fact in facts.items)


def test_what_could_not_be_read_is_said() -> None:
    facts = what_was_checked(replace(empty(), ledger=LedgerTotals(9, 4, 1, 1, 2, 1)), ENGLISH).blocks[0]
    assert isinstance(facts, Bullets)
    assert facts.items[-2:] == (
        "2 files could not be understood; what is in them is not counted here.",
        "1 file of the archive is damaged; it could be read in part or not at all.",
    )


def test_a_zip_without_its_end_is_told_apart_from_damaged_files() -> None:
    cut = replace(large(), ledger=replace(large().ledger, damaged=2, cut_zips=1))
    facts = what_was_checked(cut, ENGLISH).blocks[1]
    assert isinstance(facts, Bullets)
    assert any(str(fact).startswith("1 file of the archive is damaged") for fact in facts.items)
    assert any("Nobody can tell which files were in it" in str(fact) for fact in facts.items)


def test_who_is_under_18_today_reads_by_which_birth_date() -> None:
    young = replace(large().accounts[0], minor_by=date(2010, 5, 10))
    told = opening(replace(large(), accounts=(young,)), ENGLISH).leads
    assert any("By the birth date May 10, 2010 you are under 18 today" in sentence for sentence in told)
    assert not any("under 18 today" in sentence for sentence in opening(large(), ENGLISH).leads)


def test_a_nameless_account_whose_owner_wrote_something_has_no_unknown_owner() -> None:
    nameless = replace(account(None), account=replace(account(None).account, username=None))
    table = what_was_checked(replace(empty(), accounts=(nameless,)), ENGLISH).blocks[0]
    assert isinstance(table, Table)
    assert table.rows[0].label == "Facebook: name unknown"
