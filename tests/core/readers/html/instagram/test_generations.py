"""The same invented accounts as JSON and as pages: every generation, some languages, the same items and verdicts."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from core.library.filters import EVERYTHING
from core.vocabulary import Status
from tests.builders.comparing import compare
from tests.builders.html.instagram import as_html, may_be_seen
from tests.builders.instagram.generations import LANGUAGES, Generation
from tests.builders.truth import Built
from tests.builders.whole import instagram_archive
from tests.builders.writing import write_zip
from tests.core.conftest import OpenInstagram, OpenOnce
from tests.core.loading.making import INSTAGRAM_ZIP, Opened, as_expected, opened

PAGES = (
    (Generation.G0, 2021, "en"),  # inferred: these exports held JSON only (docs/formats/instagram.md §6)
    (Generation.G0, 2023, "fr"),
    (Generation.G0B, 2021, "cs"),
    (Generation.G1, 2021, "cs"),
    (Generation.G1, 2022, "en"),
    (Generation.G2A, 2023, "fr"),
    (Generation.G2A, 2023, "ko"),
    (Generation.G2B, 2024, "en"),
    (Generation.G2B, 2025, "de"),
    (Generation.G3, 2026, "it"),
    (Generation.G3, 2026, "en"),
)
BOTH = ((Generation.G0, 2021), (Generation.G1, 2022), (Generation.G2B, 2024), (Generation.G3, 2026))
_OLDER_ZIP, _NEWER_ZIP = INSTAGRAM_ZIP, INSTAGRAM_ZIP.replace("11-02", "11-20")
_TELLING = ("kind", "platform", "audience", "strength", "evidence", "category", "use", "rule", "mine")


def _builder(case: tuple[Generation, int, str]) -> Callable[[], Built]:
    generation, year, language = case
    known = language if language in LANGUAGES else "en"
    return lambda: as_html(instagram_archive(generation, language=known), year, language)


BUILDERS = {case: _builder(case) for case in PAGES}
cases = pytest.mark.parametrize("case", PAGES, ids=lambda case: f"{case[0].value}-{case[1]}-{case[2]}")


@pytest.fixture(params=PAGES, ids=lambda case: f"{case[0].value}-{case[1]}-{case[2]}")
def pages(request: pytest.FixtureRequest, open_once: OpenOnce) -> Opened:
    return open_once(BUILDERS[request.param], INSTAGRAM_ZIP)


def test_every_item_comes_out_once_and_nothing_else(pages: Opened) -> None:
    differences = compare(pages.built, pages.found)
    assert (differences.missing, differences.surplus) == ((), ())


def test_nothing_is_damaged_or_not_understood(pages: Opened) -> None:
    bad = {Status.DAMAGED, Status.NOT_UNDERSTOOD}
    assert [entry for entry in pages.library.ledger() if entry.status in bad or entry.unreadable] == []


def test_the_records_of_activity_are_counted_and_make_no_item(pages: Opened) -> None:
    counted = {name: (pages.ledger[name].records, pages.ledger[name].items) for name in pages.built.activity}
    assert counted == {name: (records, 0) for name, records in pages.built.activity.items()}


@cases
def test_the_accounts_are_the_same(
    case: tuple[Generation, int, str], open_once: OpenOnce, open_instagram: OpenInstagram
) -> None:
    shown, told = open_once(BUILDERS[case], INSTAGRAM_ZIP).library, open_instagram(case[0]).library
    facts = ("name", "username", "birth_date", "country", "created_on", "private_now", "privacy_history", "linked_to")
    assert [[getattr(account, fact) for fact in facts] for account in shown.accounts()] == [
        [getattr(account, fact) for fact in facts] for account in told.accounts()
    ]


@cases
def test_the_verdicts_are_the_same(
    case: tuple[Generation, int, str], open_once: OpenOnce, open_instagram: OpenInstagram
) -> None:
    shown, told = _verdicts(open_once(BUILDERS[case], INSTAGRAM_ZIP)), _verdicts(open_instagram(case[0]))
    both = shown.keys() & told.keys()
    assert {key: shown[key] for key in both} == {key: told[key] for key in both}
    assert {key[0] for key in told.keys() - both} <= {"reply"}  # pages of Threads do not tell it from a post


@pytest.mark.parametrize(("generation", "year"), BOTH)
@pytest.mark.parametrize("together", [True, False])
def test_what_stands_in_pages_and_in_json_counts_once(
    generation: Generation, year: int, together: bool, tmp_path: Path
) -> None:
    told = instagram_archive(generation)
    shown = as_html(told, year)
    parts = [shown.members | told.members] if together else [told.members, shown.members]
    names = (_OLDER_ZIP, _NEWER_ZIP)
    paths = [write_zip(tmp_path / name, members) for name, members in zip(names, parts, strict=False)]
    with closing(opened(paths)) as library:
        found = [as_expected(row) for row in library.export_rows(EVERYTHING)]
    differences = compare(Built(truth=told.truth, allowed=(*told.allowed, *may_be_seen())), found)
    assert (differences.missing, differences.surplus) == ((), ())


def _verdicts(opened: Opened) -> dict[tuple[Any, ...], set[tuple[Any, ...]]]:
    """Give the verdicts of what has the same words, place and minute."""
    found: dict[tuple[Any, ...], set[tuple[Any, ...]]] = {}
    for row in opened.rows:
        place = row["place"] or {"kind": None, "name": None}
        key = (row["kind"], row["text"], (row["time"] or "")[:16], place["kind"], place["name"], row["mine"])
        found.setdefault(key, set()).add(tuple(str(row[name]) for name in _TELLING))
    return found
