"""Pages that are inferred, in shapes that nobody saw: what somebody wrote is shown, or the page is not understood."""

from __future__ import annotations

import pytest

from core.readers.html.translating import translate
from core.readers.registry import READERS
from core.readers.running import run_reader
from core.readers.shapes import WrongShape
from tests.core.readers.html.making import HERE

WORDS = "The words that somebody wrote here."
DATE = "Jun 21, 2024 9:05:20 am"
HEAD = '<div class="_2ph_ _a6-h">A title</div>'
FOOT = f'<div class="_3-94 _a6-o"><div class="_a72d">{DATE}</div></div>'
BLOCK = f'<div class="_2pin"><div>{WORDS}</div></div>'


def box(inner: str, head: str = HEAD, foot: str = FOOT) -> str:
    return f'<div class="_a6-g">{head}<div class="_2ph_ _a6-p">{inner}</div>{foot}</div>'


def table(*rows: tuple[str, str]) -> str:
    row = '<tr><td class="_a6_q">{}</td><td class="_2piu _a6_r">{}</td></tr>'
    return f"<table>{''.join(row.format(*one) for one in rows)}</table>"


NAME, TEXT, TIME = ("Name", "A title"), ("Text", WORDS), ("Time", DATE)
SHAPES = {
    "no head": box(BLOCK, head=""),
    "no foot": box(BLOCK, foot=""),
    "date in the body": box(f"{BLOCK}<div>{DATE}</div>", foot=""),
    "bare words": box(WORDS),
    "one level deeper": box(f"<div><div><div><div>{WORDS}</div></div></div></div>"),
    "a box in a box": box(box(BLOCK), head="", foot=""),
    "rows": box(table(NAME, TEXT, TIME), head="", foot=""),
    "rows in another order": box(table(TIME, TEXT, NAME), head=""),
    "rows in two boxes": box(box(table(TEXT), head="", foot="")),
    "headings without a box": f'<table class="_a6_n"><tr><th>Text</th><td>{WORDS}</td></tr></table>',
    "a paragraph": box(f"<p>{WORDS}</p>"),
    "a list": box(f"<ul><li>{WORDS}</li></ul>"),
}
READ = (
    "events notes listings places local_lists story_replies ratings membership_answers dating_profile dating_activity"
    " old_notes comments group_comments"
)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("reader", [*(f"facebook.{name}" for name in READ.split()), "messenger.support"])
def test_no_words_vanish(reader: str, shape: str) -> None:
    shown = f'<body><main role="main">{SHAPES[shape]}</main></body>'
    try:
        outcome = run_reader(READERS[reader], translate(shown.encode(), reader, "x/y.html", HERE))
    except WrongShape:
        return  # not understood, and said to be so
    said = "\n".join(text for batch in outcome.batches for text in batch.texts.values())
    assert WORDS in said or outcome.unreadable
