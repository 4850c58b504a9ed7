"""Which lines say that something was changed, and which only end in a date."""

from __future__ import annotations

import pytest

from core.readers.html.edits import Edits
from tests.core.readers.html.making import page

DATE = "Jun 26, 2026 9:05:20 am"
SECONDS = 1782464720
PAGE = f'<div class="_2pin"><div>Corrected</div><div>Mis à jour {DATE}</div></div><div class="_a72d">{DATE}</div>'


def edits() -> Edits:
    return page(PAGE).edits


@pytest.mark.parametrize("line", [f"Updated {DATE}", f"Mis à jour {DATE}"])
@pytest.mark.parametrize("since", [None, SECONDS, SECONDS - 60])
def test_a_word_and_a_later_date_may_be_an_edit(line: str, since: int | None) -> None:
    assert edits().may_be_one(line, since)


@pytest.mark.parametrize("line", [DATE, "Updated", f"Updated {DATE} or so", f"Hello\n{DATE}", f"{'word ' * 20}{DATE}"])
def test_other_lines_are_none(line: str) -> None:
    assert not edits().may_be_one(line, None)


def test_what_is_before_the_record_is_none() -> None:
    assert not edits().may_be_one(f"Updated {DATE}", SECONDS + 1)


def test_the_word_of_the_pages_edits_is_known() -> None:
    assert edits().is_worded_as_others(f"Mis à jour {DATE}")
    assert not edits().is_worded_as_others(f"Dinner {DATE}")
