"""What is said beside the headline: an archive that holds a part of the time only (docs/formats/instagram.md §1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from core.headline import leads, narrowings
from core.i18n import words_for
from core.values import Account
from tests.core.library.making import ANNA, library_of, post

WORDS = words_for("en")
EXPORTED = datetime(2026, 11, 20, tzinfo=UTC)


def said(account: Account) -> list[str]:
    library = library_of([post()], accounts=(account,))
    summary = library.summary()
    library.close()
    assert set(narrowings(summary, WORDS)) <= set(leads(summary, WORDS))
    return list(narrowings(summary, WORDS))


def test_an_archive_that_was_asked_for_a_year_says_so_and_how_to_get_all() -> None:
    (sentence,) = said(replace(ANNA, asked_for=(date(2025, 11, 20), date(2026, 11, 20))))
    assert "from November 20, 2025 to November 20, 2026" in sentence
    assert "“All time”" in sentence


@pytest.mark.parametrize(
    ("created", "first", "hinted"),
    [("2012-01-01", "2025-12-01", True), ("2012-01-01", "2014-12-01", False), ("2025-01-01", "2025-12-01", False)],
)
def test_an_old_account_whose_items_begin_within_the_last_year_is_a_hint(
    created: str, first: str, hinted: bool
) -> None:
    account = replace(
        ANNA,
        created_on=date.fromisoformat(created),
        first_seen=datetime.fromisoformat(first).replace(tzinfo=UTC),
        exported_at=EXPORTED,
    )
    assert bool(said(account)) is hinted
