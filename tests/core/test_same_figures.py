"""The summary, the command line and the PDF give the same figures of the example archive."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from core.cli import main
from core.i18n import words_for
from core.library.filters import EVERYTHING, MINE, Filter
from core.library.library import Library
from core.library.summary import Summary
from core.messages import label
from core.report import write_report
from core.vocabulary import Category, Kind, Platform, Strength, Use
from gui.example import example_archives
from tests.core.loading.making import opened
from tests.core.report.reading import pages_of, text_of

WORDS = words_for("en")
DAY = "2026-11-25"


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    made = opened(example_archives())
    yield made
    made.close()


@pytest.fixture(scope="module")
def summary(library: Library) -> Summary:
    return library.summary()


@pytest.fixture(scope="module")
def pdf(library: Library, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("report") / "summary.pdf"
    write_report(library, path, words=WORDS)
    return path.read_bytes()


@pytest.fixture(scope="module")
def lines(pdf: bytes) -> list[str]:
    return [line for page in pages_of(pdf) for line in page]


@pytest.fixture
def printed(capfd: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["check", *map(str, example_archives()), "--json", "--on", DAY, "--quiet"]) == 0
    found: dict[str, Any] = json.loads(capfd.readouterr().out)
    return found


def by_word(counts: Mapping[Any, int]) -> dict[str, int]:
    return {choice.word: number for choice, number in counts.items()}


class TestTheCommandLine:
    def test_totals(self, summary: Summary, printed: dict[str, Any]) -> None:
        totals = summary.totals
        assert printed["totals"] == {
            "items": totals.items,
            "mine": totals.mine,
            "may_be_used": totals.may_be_used,
            "not_used": totals.not_used,
            "unclear": totals.unclear,
        }

    def test_every_part(self, summary: Summary, printed: dict[str, Any]) -> None:
        assert printed["categories"] == by_word(summary.categories)
        assert printed["strengths"] == by_word(summary.strengths)
        assert {kind: sum(counts.values()) for kind, counts in printed["kinds"].items()} == {
            kind.word: sum(counts.values()) for kind, counts in summary.kinds.items()
        }
        assert {year: sum(counts.values()) for year, counts in printed["years"].items()} == {
            str(year) if year else "unknown": sum(counts.values()) for year, counts in summary.years.items()
        }

    def test_accounts_and_ledger(self, summary: Summary, printed: dict[str, Any]) -> None:
        assert {one["account"]: one["totals"]["mine"] for one in printed["accounts"]} == {
            one.account.id: one.totals.mine for one in summary.accounts
        }
        assert printed["ledger"]["members"] == summary.ledger.members
        assert sum(printed["ledger"].values()) == 2 * summary.ledger.members

    def test_items_are_as_many_as_the_figures_say(
        self, summary: Summary, library: Library, capfd: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["items", *map(str, example_archives()), "--on", DAY, "--quiet"]) == 0
        rows = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
        assert len(rows) == summary.totals.items == library.count(EVERYTHING)
        assert sum(row["mine"] and row["use"] == "may-be-used" for row in rows) == summary.totals.may_be_used

    def test_for_a_person(self, summary: Summary, capfd: pytest.CaptureFixture[str]) -> None:
        assert main(["check", *map(str, example_archives()), "--on", DAY, "--lang", "en", "--quiet"]) == 0
        text = [" ".join(line.split()) for line in capfd.readouterr().out.splitlines()]
        assert all(f"{label(one, WORDS)} {WORDS.number(n)}" in text for one, n in summary.categories.items())
        assert all(f"{label(one, WORDS)} {WORDS.number(n)}" in text for one, n in summary.strengths.items())


class TestTheLibrary:
    def test_every_figure_is_the_number_of_items_behind_it(self, summary: Summary, library: Library) -> None:
        assert summary.totals.mine == library.count(MINE)
        assert summary.categories == {one: library.count(Filter(categories=frozenset({one}))) for one in Category}
        assert summary.strengths == {one: library.count(Filter(strengths=frozenset({one}))) for one in Strength}
        for platform, uses in summary.platforms.items():
            assert uses == {one: count_of(library, platform, one) for one in Use}


class TestThePdf:
    def test_the_headline(self, summary: Summary, pdf: bytes) -> None:
        mine, usable = WORDS.number(summary.totals.mine), WORDS.number(summary.totals.may_be_used)
        assert f"Of your {mine} items, {usable} may be used" in text_of(pdf)

    def test_categories_platforms_and_years(self, summary: Summary, lines: list[str]) -> None:
        rows = {
            **{label(one, WORDS): uses for one, uses in summary.uses_by_category.items()},
            **{label(one, WORDS): uses for one, uses in summary.platforms.items()},
            **{str(year) if year else "Time unknown": uses for year, uses in summary.uses_by_year.items()},
        }
        assert [name for name, uses in rows.items() if row(name, uses) not in lines] == []

    def test_kinds(self, summary: Summary, lines: list[str]) -> None:
        shown = [kind for kind in (Kind.POST, Kind.COMMENT, Kind.MESSAGE, Kind.STORY) if kind in summary.kinds]
        for kind in shown:
            total = WORDS.number(sum(summary.kinds[kind].values()))
            assert any(line.startswith(f"{label(kind, WORDS)} ") and line.endswith(f" {total}") for line in lines)

    def test_how_sure_it_is(self, summary: Summary, lines: list[str]) -> None:
        for strength in Strength:
            usable, everything = summary.strengths_of_usable[strength], summary.strengths[strength]
            figures = f"{WORDS.number(usable)} {WORDS.number(everything)}"
            assert not everything or any(line.endswith(figures) for line in lines)

    def test_accounts_and_files(self, summary: Summary, lines: list[str], pdf: bytes) -> None:
        for one in summary.accounts:
            totals = one.totals
            figures = " ".join(WORDS.number(n) for n in (totals.mine, totals.may_be_used, totals.unclear))
            assert any(line.endswith(figures) for line in lines)
        assert f"{WORDS.number(summary.ledger.members)} files" in text_of(pdf)


def row(name: str, uses: Mapping[Use, int]) -> str:
    """Write a row of the PDF's tables: may be used, unclear, not used, all."""
    figures = (uses[Use.MAY_BE_USED], uses[Use.UNCLEAR], uses[Use.NOT_USED], sum(uses.values()))
    return " ".join((name, *map(WORDS.number, figures)))


def count_of(library: Library, platform: Platform, use: Use) -> int:
    return library.count(Filter(platforms=frozenset({platform}), uses=frozenset({use})))
