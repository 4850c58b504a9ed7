"""Entries of walls and timelines of 2013 to 2018 (docs/formats/facebook.md §5.3)."""

from __future__ import annotations

import pytest

from core.readers.html.facebook.old_walls import wall
from tests.core.readers.html.making import page

DATE = "Sunday, May 20, 2012 at 9:15am UTC+08"


@pytest.mark.parametrize(
    "shown", [DATE, f"{DATE} (Displayed as Friday, May 1, 1998)", f"{DATE} (Angezeigt als Freitag, 1. Mai 1998)"]
)
def test_an_entry_has_the_moment_at_which_it_was_made(shown: str) -> None:
    entry = f'<p><div class="meta">{shown}</div>Anna Demo updated her status.<div class="comment">Hello</div></p>'
    dated = f'<p><div class="meta">{DATE}</div>Anna Demo updated her status.</p>'
    first, _ = wall(page(f'<div class="contents"><h1>Anna Demo</h1><div>{entry}{dated}</div></div>'))
    assert (first["timestamp"], first["data"]) == (1_337_476_500, [{"post": "Hello"}])
