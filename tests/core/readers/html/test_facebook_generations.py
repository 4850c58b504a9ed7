"""The same invented exports as JSON and as pages: every family, some languages, the same items and verdicts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.vocabulary import Status
from tests.builders.comparing import compare
from tests.builders.facebook.generations import Generation
from tests.builders.html.facebook import as_html
from tests.builders.html.untold import differs
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive
from tests.core.conftest import OpenFacebook, OpenOnce
from tests.core.loading.making import FACEBOOK_ZIP, Opened, open_built

PAGES = (
    (Generation.G2, "H1", "de"),
    (Generation.G2, "H1", "fr"),
    (Generation.G3, "H1", "en"),
    (Generation.G3, "H1", "pl"),
    (Generation.G3, "H1", "ar"),
    (Generation.G4, "H2", "pl"),
    (Generation.G5, "H2", "fr"),
    (Generation.G5, "H3", "en"),
    (Generation.G5B, "H3", "vi"),
    (Generation.G5B, "H3", "ar"),
    (Generation.GP, "H3", "ko"),
)
BUILDERS: dict[tuple[Generation, str, str], Callable[[], Built]] = {
    case: lambda case=case: as_html(facebook_archive(case[0]), case[1], case[2])  # type: ignore[misc]
    for case in PAGES
}
FACTS = ("name", "username", "birth_date", "country", "time_zone", "created_on", "default_audience", "holder")
_TELLING = ("kind", "platform", "audience", "strength", "evidence", "category", "use", "rule", "mine")


@pytest.fixture(params=PAGES, ids=lambda case: f"{case[0].value}-{case[1]}-{case[2]}")
def pages(request: pytest.FixtureRequest, open_once: OpenOnce) -> Opened:
    return open_once(BUILDERS[request.param], FACEBOOK_ZIP)


def test_every_item_comes_out_once_and_nothing_else(pages: Opened) -> None:
    differences = compare(pages.built, pages.found)
    assert (differences.missing, differences.surplus) == ((), ())


def test_nothing_is_damaged_or_not_understood(pages: Opened) -> None:
    bad = {Status.DAMAGED, Status.NOT_UNDERSTOOD}
    assert [entry for entry in pages.library.ledger() if entry.status in bad or entry.unreadable] == []


def test_the_records_of_activity_are_counted_and_make_no_item(pages: Opened) -> None:
    counted = {name: (pages.ledger[name].records, pages.ledger[name].items) for name in pages.built.activity}
    assert counted == {name: (records, 0) for name, records in pages.built.activity.items()}


@pytest.mark.parametrize(
    ("generation", "family"), [(Generation.G3, "H1"), (Generation.G4, "H2"), (Generation.G5, "H3")]
)
def test_captions_in_the_place_of_the_albums_name_are_told_as_json_tells_them(
    generation: Generation, family: str, tmp_path: Path
) -> None:
    built = as_html(facebook_archive(generation), family, plain_captions=True)
    opened = open_built(tmp_path, built)
    differences = compare(built, opened.found)
    opened.library.close()
    assert any("Vue du pont" in (item.text or "") for item in built.truth)
    assert (differences.missing, differences.surplus) == ((), ())


@pytest.mark.parametrize("case", PAGES, ids=lambda case: f"{case[0].value}-{case[1]}-{case[2]}")
def test_the_owner_is_the_same(
    case: tuple[Generation, str, str], open_once: OpenOnce, open_facebook: OpenFacebook
) -> None:
    (shown,) = open_once(BUILDERS[case], FACEBOOK_ZIP).library.accounts()
    (told,) = open_facebook(case[0]).library.accounts()
    for fact in FACTS:
        assert getattr(shown, fact) == getattr(told, fact), fact


@pytest.mark.parametrize("case", PAGES, ids=lambda case: f"{case[0].value}-{case[1]}-{case[2]}")
def test_the_verdicts_are_the_same(
    case: tuple[Generation, str, str], open_once: OpenOnce, open_facebook: OpenFacebook
) -> None:
    shown, told = _verdicts(open_once(BUILDERS[case], FACEBOOK_ZIP)), _verdicts(open_facebook(case[0]))
    both = shown.keys() & told.keys()
    assert {key: shown[key] for key in both} == {key: told[key] for key in both}
    assert [key for key in told.keys() - both if not differs(key[0], key[1])] == []


def _verdicts(opened: Opened) -> dict[tuple[Any, ...], set[tuple[Any, ...]]]:
    """Give the verdicts of what has the same words, place and minute."""
    found: dict[tuple[Any, ...], set[tuple[Any, ...]]] = {}
    for row in opened.rows:
        place = row["place"] or {"kind": None, "name": None}
        key = (row["kind"], row["text"], (row["time"] or "")[:16], place["kind"], place["name"], row["mine"])
        found.setdefault(key, set()).add(tuple(str(row[name]) for name in _TELLING))
    return found


@pytest.mark.parametrize(
    ("generation", "family"), [(Generation.G2, "H1"), (Generation.G3, "H1"), (Generation.G5, "H3")]
)
def test_an_archive_that_holds_both_counts_each_thing_once(generation: Generation, family: str, tmp_path: Path) -> None:
    told = facebook_archive(generation)
    shown = as_html(told, family)
    both = Built(told.members | shown.members, told.truth, {}, told.allowed + shown.allowed)
    opened = open_built(tmp_path, both)
    differences = compare(both, opened.found)
    opened.library.close()
    assert (differences.missing, differences.surplus) == ((), ())
