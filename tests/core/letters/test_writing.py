"""Every letter holds the points that the law knows, and nothing that the archive does not tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.answers import Replied, Reply
from core.forms import authorities_for
from core.i18n import words_for
from core.letters.letter import LetterKind, Motive, Occasion, kinds_for
from core.letters.writing import write_letter
from core.vocabulary import Region
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import large

OBJECTED = date(2026, 9, 30)
POINTS = {
    LetterKind.FORM: ("Article 21(1)", "published before today", "Article 17(1)(c)", "Article 18(1)(d)"),
    LetterKind.OBJECTION: ("Article 21(1)", "Article 15", "Article 12(3)", "ada.lindqvist", "[your e-mail address]"),
    LetterKind.REMINDER: ("September 30, 2026", "October 30, 2026", "December 9, 2026", "Article 12(4)"),
    LetterKind.COMPLAINT: ("Article 77", "CNIL", "September 30, 2026", "Merrion Road", "I attach copies"),
}


def letter(kind: LetterKind, **changes: object) -> str:
    occasion = Occasion(large(), OBJECTED, frozenset(), authorities_for("FR")[0])
    return write_letter(kind, replace(occasion, **changes), ENGLISH).text  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize("kind", LetterKind, ids=lambda kind: kind.word)
def test_each_letter_holds_its_points(kind: LetterKind) -> None:
    text = letter(kind)
    assert [point for point in POINTS[kind] if point not in text] == []


@pytest.mark.parametrize("motive", Motive, ids=lambda motive: motive.word)
def test_a_reason_stands_only_where_it_was_chosen(motive: Motive) -> None:
    plain, with_reason = letter(LetterKind.FORM), letter(LetterKind.FORM, motives=frozenset({motive}))
    (added,) = set(with_reason.split("\n\n")) - set(plain.split("\n\n"))
    assert added


def test_what_was_not_noted_is_left_to_the_person() -> None:
    assert "[day of your objection]" in letter(LetterKind.REMINDER, objected=None)
    assert "[your data protection authority]" in letter(LetterKind.COMPLAINT, authority=None)


def test_a_reminder_is_dated_after_the_month_of_the_law() -> None:
    assert "\n\nDecember 25, 2026\n\n" in letter(LetterKind.REMINDER, objected=date(2026, 11, 24))


def test_the_swiss_law_has_articles_of_its_own() -> None:
    text = letter(LetterKind.OBJECTION, summary=replace(large(), region=Region.CH))
    assert "Swiss Federal Act" in text
    assert "GDPR" not in text


@pytest.mark.parametrize("region", [Region.US, Region.REST], ids=lambda region: region.word)
def test_where_meta_offers_no_objection_there_is_no_letter(region: Region) -> None:
    assert kinds_for(region) == ()


def test_letters_are_written_in_the_language_of_the_person() -> None:
    text = write_letter(LetterKind.FORM, Occasion(large()), words_for("fr")).text
    assert text.startswith("En vertu de l’article\u00a021")


def test_a_name_of_the_archive_stays_on_its_line() -> None:
    summary = large()
    first = summary.accounts[0]
    evil = replace(first, account=replace(first.account, username="a\u202eb\nc", name=None))
    lines = letter(LetterKind.OBJECTION, summary=replace(summary, accounts=(evil,))).splitlines()
    assert any(line.startswith("Facebook") and line.endswith("c") and "\u202e" not in line for line in lines)


@pytest.mark.parametrize(
    ("said", "point"),
    [
        (
            Replied.EXTENDED,
            "On October 20, 2026 Meta wrote that it needs longer. An answer was due by December 30, 2026",
        ),
        (Replied.REFUSED, "On October 20, 2026 Meta refused."),
        (Replied.CONFIRMED, "On October 20, 2026 Meta confirmed it."),
    ],
)
def test_a_complaint_tells_what_meta_replied(said: Replied, point: str) -> None:
    text = letter(LetterKind.COMPLAINT, reply=Reply(OBJECTED, said, date(2026, 10, 20)))
    assert point in text
    assert "[If Meta answered" not in text


def test_after_an_extension_the_reminder_waits_three_months() -> None:
    extended = Reply(OBJECTED, Replied.EXTENDED, date(2026, 10, 20))
    assert "December 31, 2026" in letter(LetterKind.REMINDER, reply=extended)
