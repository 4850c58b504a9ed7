"""Names and texts that were written to deceive do no harm on the terminal, in the PDF and in the table."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from core.cli import main
from core.errors import NotAnArchive
from core.i18n import words_for
from core.messages import error_text
from core.text.safe import harmless
from tests.builders.hostile import ESCAPE, HONEST, INVISIBLE, OVERRIDE, ZALGO, hostile_archive, hostile_names
from tests.builders.writing import write_zip

DECEIVING = {OVERRIDE, ESCAPE[0], INVISIBLE, "\x07", "\u200b\u200b", ZALGO}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    members = hostile_archive().members
    path = tmp_path_factory.mktemp("hostile") / "facebook-zoe.lefevre.demo-2026-11-02-aB3dE6gH.zip"
    pictures = hostile_names(dict.fromkeys(list(members)[:3], b"\xff\xd8\xff"))
    return str(write_zip(path, {**members, **pictures}))


@pytest.mark.parametrize("command", ["check", "questions", "members"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_command_hands_deceiving_signs_to_the_terminal(
    archive: str, command: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, archive, "--quiet", "--lang", language]) == 0
    told = capsys.readouterr().out
    assert [line for line in told.splitlines() if harmless(line) != line] == []
    assert [sign for sign in DECEIVING if sign in told] == []
    assert max(map(len, told.splitlines())) < 700


def test_the_table_keeps_its_rows_and_starts_no_formula(archive: str, tmp_path: Path) -> None:
    target = tmp_path / "items.csv"
    assert main(["items", archive, "--format", "csv", "-o", str(target), "--quiet"]) == 0
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"), newline="")))
    cells = [cell for row in rows for cell in row.values()]
    assert [cell[:80] for cell in cells if harmless(cell) != cell] == []
    assert [cell[:80] for cell in cells if cell.startswith(("=", "@"))] == []
    assert any(HONEST in cell for cell in cells)
    assert any("<b>bold</b><img" in cell for cell in cells)  # words, not markup


def test_the_pdf_shows_markup_as_words_and_leads_nowhere(archive: str, tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    assert main(["report", archive, "-o", str(target), "--texts", "100", "--quiet"]) == 0
    pdf = PdfReader(target)
    told = "\n".join(page.extract_text() for page in pdf.pages)
    links = [
        str(note.get_object().get("/A", {}).get("/URI", "")) for page in pdf.pages for note in page.get("/Annots", ())
    ]
    assert "<b>bold</b>" in told
    assert [link for link in links if "a.example" in link] == []
    assert [sign for sign in DECEIVING if sign in told] == []
    assert "https://a.example" in told.replace("\n", "")


def test_the_name_of_a_file_cannot_deceive_in_an_error(tmp_path: Path) -> None:
    told = error_text(NotAnArchive(tmp_path / f"a{OVERRIDE}piz{ESCAPE}.exe"), words_for("en")).what
    assert [sign for sign in DECEIVING if sign in told] == []
    assert harmless(told) == told
