from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from core.readers.context import Page
from core.readers.facebook.account_facts import profile_facts
from core.readers.html.facebook.profiles import profile
from core.readers.html.knowing import has_profile
from core.readers.shapes import as_record
from core.text.mending import mend
from tests.core.readers.html.making import HERE, page

ROW = '<tr><td class="_a6_q">{}</td><td class="_2piu _a6_r">{}</td></tr>'
BORN = {
    "en": "Mar 4, 1991",
    "de": "4. März 1991",
    "es": "4 de marzo de 1991",
    "pt": "4 de março de 1991",
    "cs": "4. března 1991",
    "tr": "4 Mart 1991",
    "ar": "4 مارس 1991",
    "ja": "1991年3月4日",
}


def _read(*values: str) -> dict[str, Any]:
    rows = "".join(ROW.format(f"Label {number}", value) for number, value in enumerate(values))
    return as_record(as_record(profile(page(f'<div class="_a6-g"><table>{rows}</table></div>')))["profile_v2"])


@pytest.mark.parametrize("language", BORN)
def test_the_birth_date_is_no_words_of_the_owners_in_any_language(language: str) -> None:
    told = _read("Anna Demo", BORN[language], "Female", "I like gardens. And bridges.")
    born = told["birthday"]
    assert date(born["year"], born["month"], born["day"]) == date(1991, 3, 4)
    assert (told["intro_bio"], "about_me" in told) == ({"name": "I like gardens. And bridges."}, False)


OF_ONE = {"28 lutego 1991": "pl", "28 Şubat 1991": "tr", "28 فبراير 1991": "ar", "Feb 28, 1991": "en"}
SHARED = {"4 mars 1999": None, "28 февруари 1991": None, "1991年2月28日": None}  # of several languages


@pytest.mark.parametrize(("born", "language"), [*OF_ONE.items(), *SHARED.items()])
def test_the_month_of_the_birth_date_tells_the_language_of_pages_that_do_not(born: str, language: str | None) -> None:
    facts = profile_facts(Page({"profile_v2": _read("Anna Demo", born)}, "profile.html", HERE))
    assert facts.language == language


@pytest.mark.parametrize("born", ["04.03.1991", "03/04/1991", "1991-03-04"])
def test_figures_tell_no_language(born: str) -> None:
    assert not _read("Anna Demo", born).get("language")


TABLE = '<div class="pam uiBoxWhite noborder"><table class="{}">{}</table></div>'
CELLS = "<tr><th>{}</th><td>{}</td></tr>"
FORMER = "<ul><li>Anna Old\u2003(Mar 5, 2012 9:05:20 am)</li></ul>"


def _real(kind: str, *cells: str) -> dict[str, Any]:
    """Read a page as Facebook writes it since 2018: a table of headings without a box around it (facebook.md §5.3)."""
    rows = "".join(CELLS.format(f"Label {number}", cell) for number, cell in enumerate(cells))
    shown = page(f'<body><main role="main">{TABLE.format(kind, rows)}</main></body>')
    assert has_profile(shown)
    return as_record(as_record(profile(shown))["profile_v2"])


@pytest.mark.parametrize("kind", ["_4nkx", "_a6_n"])
@pytest.mark.parametrize(
    ("registered", "born"),
    [
        ("12 January 2014 at 10:11 UTC+01:00", "4 March 1991"),
        ("Sunday, 12 January 2014 at 10:11 UTC+01:00", "4 Mar 1991"),
        ("12 janvier 2014, 10:11 UTC+01:00", "4 mars 1991"),
        ("2014年1月12日 上午10:11 UTC+01:00", "1991年3月4日"),
    ],
)
def test_a_profile_in_a_table_of_headings_tells_its_owner(kind: str, registered: str, born: str) -> None:
    address = '<a href="https://www.facebook.com/annademo">https://www.facebook.com/annademo</a>'
    told = _real(kind, "Anna Demo<br/>", "annademo<br/>", address, registered, "<ul><li>a@example.org</li></ul>", born)
    day = told["birthday"]
    assert (told["name"], told["username"]) == ({"full_name": "Anna Demo"}, "annademo")
    assert (told["registration_timestamp"], date(day["year"], day["month"], day["day"])) == (
        1_389_517_860,
        date(1991, 3, 4),
    )


def test_an_entry_of_a_list_ends_with_its_day_in_brackets() -> None:
    school = "<ul><li>Example School<br/>Class of 2009<br/>(Mar 5, 2012 9:05:20 am)</li></ul>"
    told = _real("_a6_n", "Anna Demo<br/>", "Mar 4, 1991", FORMER, school, "Married\u2003(Mar 5, 2012 9:05:20 am)")
    assert told["previous_names"][0]["name"] == "Anna Old"
    assert [one["words"] for one in told["other_entries"]] == [["Example School", "Class of 2009"], ["Married"]]


def test_addresses_and_numbers_in_lists_are_no_words_of_the_owners() -> None:
    number = "<ul><li>+33600000000 (Mobile) added on 12 March 2019 at 10:11 UTC+01:00</li></ul>"
    told = _real("_a6_n", "Anna Demo<br/>", "Mar 4, 1991", number, "<ul><li>a@example.org (now in use, too)</li></ul>")
    assert ("intro_bio" in told, told["other_entries"]) == (False, [])


def test_a_school_without_a_day_is_an_entry_by_its_lines() -> None:
    school = "<ul><li>Example School<br/>Class of nine</li></ul>"
    told = _real("_4nkx", "Anna Demo<br/>", "Mar 4, 1991", school, "<ul><li>Mobile<br/>+33600000000</li></ul>")
    assert [one["words"] for one in told["other_entries"]] == [["Example School\nClass of nine"]]


def test_texts_beyond_those_with_a_name_of_their_own_are_kept() -> None:
    texts = [f"Many words of the owner, number {number}." for number in range(5)]
    told = _real("_4nkx", "Anna Demo<br/>", "Mar 4, 1991", *texts)
    kept = [told["intro_bio"]["name"], told["about_me"], told["favorite_quotes"]]
    assert kept + [one["words"][0] for one in told["other_entries"]] == texts


@pytest.mark.parametrize("text", ["꿀벌을 사랑하는 사람", "蜂が好きです", "热爱蜜蜂，住在里昂", "ฉันรักผึ้ง"])
def test_a_text_in_a_script_without_blanks_is_one_by_its_letters(text: str) -> None:
    assert mend(_read("Anna Demo", "Mar 4, 1991", "Female", text)["intro_bio"]["name"]) == text


def test_the_owners_name_in_such_a_script_is_no_text() -> None:
    assert "intro_bio" not in _read("長谷川 健太郎", "1991年3月4日")
