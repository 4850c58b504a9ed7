"""`report` writes the PDF, says what it lacks, and tells what the person answered."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

import pytest

from core.answers import NO_ANSWERS, Answers, Objection
from core.cli.reporting import number_of, run_report
from core.errors import NoSuchAccount
from core.vocabulary import Platform
from tests.core.library.making import library_of, post
from tests.core.report.languages import ENGLISH
from tests.core.report.reading import addresses_of, text_of

ANSWERED = Answers(region="BE", objections=(Objection(Platform.FACEBOOK, date(2025, 6, 20)),))


def report(folder: Path, text: str = "Hello", answers: Answers = ANSWERED) -> bytes:
    """Write the report of an archive with one post, and give it."""
    library = library_of([post(text)], answers=answers)
    run_report(library, argparse.Namespace(output=folder / "a.pdf", texts=1, account=None), ENGLISH)
    library.close()
    return (folder / "a.pdf").read_bytes()


def test_it_says_where_the_file_is_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report(tmp_path)
    assert capsys.readouterr() == (f"Saved: {tmp_path / 'a.pdf'}\n", "")


def test_lost_signs_are_said_on_standard_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report(tmp_path, "𒀀 and 𒀁", NO_ANSWERS)
    # Both in the list of texts and as the oldest item.
    assert capsys.readouterr().err == "For 4 signs no letter form was at hand; they stand as □.\n"


def test_an_answered_objection_is_told_with_what_it_changes(tmp_path: Path) -> None:
    printed = text_of(report(tmp_path))
    assert "Your objection of June 20, 2025 counts for Facebook." in printed
    assert "Keep the proof of your objection" in printed


def test_the_authority_is_that_of_the_answered_country(tmp_path: Path) -> None:
    assert any("dataprotectionauthority.be" in address for address in addresses_of(report(tmp_path)))


def test_an_account_is_named_by_its_id_and_one_that_is_not_there_is_refused() -> None:
    library = library_of([post()])
    assert (number_of(library, None), number_of(library, "facebook-1")) == (None, 0)
    with pytest.raises(NoSuchAccount) as caught:
        number_of(library, "facebook-2")
    assert caught.value.known == ("facebook-1",)
    library.close()
