"""Things with a name on pages: what describes them is told without the lines on when and where."""

from __future__ import annotations

import pytest

from core.readers.html.facebook.lists import titled
from core.text.mending import mend_tree
from tests.core.readers.html.making import page

DATE = "Jun 26, 2026 9:05:20 am"
WHEN, WHERE = f"{DATE} - Jun 26, 2026 11:05:20 am", "Place: Café Müller (48.8, 2.3)"


def described(*lines: str, path: str = "events/your_events.html") -> str:
    inner = "".join(f"<div>{line}</div>" for line in lines)
    body = f'<div class="_a6-p"><div class="_2pin"><div><div>{inner}</div></div></div></div>'
    foot = f'<footer class="_a6-o"><div class="_a72d">{DATE}</div></footer>'
    html = f'<section class="_a6-g"><h2 class="_a6-h">Garden party</h2>{body}{foot}</section>'
    (thing,) = mend_tree(titled(page(html, path=path)))
    description: str = thing["description"]
    return description


@pytest.mark.parametrize("when", [WHEN, DATE])
def test_an_event_keeps_its_description(when: str) -> None:
    assert described(when, "Bring your own &amp; friends", WHERE) == "Bring your own & friends"


def test_a_description_with_a_date_or_numbers_is_whole() -> None:
    words = (f"Doors open {DATE}", DATE, "See (1, 2)", "Sunset (48.85, 2.35)")
    assert described(WHEN, *words) == "\n".join(words)


def test_lines_on_when_and_where_stay_if_nothing_else_is_told() -> None:
    assert described(WHEN, WHERE) == f"{WHEN}\n{WHERE}"


def test_a_note_keeps_every_line() -> None:
    assert described(DATE, "Today I wrote", WHERE, path="notes/notes.html") == f"{DATE}\nToday I wrote\n{WHERE}"
