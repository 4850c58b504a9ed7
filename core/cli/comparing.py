"""`compare`: what differs between two archives of one account, for a person or for a program."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence

import orjson

from core.comparing import Changed, Comparison, compare, exported_on
from core.i18n import Words
from core.library.items import ItemRow
from core.library.library import Library
from core.messages import label
from core.messages.changes import as_before, change_sentences, nothing_in_common
from core.text.safe import one_line
from core.vocabulary import Audience, Change

_SHOWN = 10  # items of each change that a person is shown
_TEXT = 80


def run_compare(old: Library, new: Library, wanted: argparse.Namespace, words: Words) -> None:
    """Print what differs."""
    comparison = compare(old, new)
    if wanted.json:
        print(orjson.dumps(as_json(old, new, comparison), option=orjson.OPT_INDENT_2).decode())
    else:
        print("\n".join(_lines(old, new, comparison, words)))


def as_json(old: Library, new: Library, comparison: Comparison) -> dict[str, object]:
    """Give the comparison as the command line's contract names it; audiences are null where there is no item."""
    found = comparison.counts
    counts = {change.word.replace("-", "_"): found[change] for change in Change}
    keys = _keys(old, (one.old for one in comparison.changed)), _keys(new, (one.new for one in comparison.changed))
    return {
        "old": _archive(old),
        "new": _archive(new),
        **counts,
        "items": [_item(one, *keys) for one in comparison.changed],
    }


def _archive(library: Library) -> dict[str, object]:
    summary = library.summary()
    day = exported_on(library)
    return {
        "parts": list(summary.parts),
        "accounts": [one.account.id for one in summary.accounts],
        "exported_on": day.isoformat() if day else None,
        "mine": summary.totals.mine,
    }


def _keys(library: Library, ids: Iterable[int | None]) -> dict[int, str]:
    wanted = sorted({number for number in ids if number is not None})
    return dict(zip(wanted, library.keys_of(wanted), strict=True)) if wanted else {}


def _item(changed: Changed, old_keys: dict[int, str], new_keys: dict[int, str]) -> dict[str, object]:
    """The key is the newer archive's, where the item is in it; other words make another key."""
    old_key = None if changed.old is None else old_keys[changed.old]
    return {
        "key": old_key if changed.new is None else new_keys[changed.new],
        "change": changed.change.word,
        "old": _word(changed.old_audience),
        "new": _word(changed.new_audience),
        "old_key": old_key,
    }


def _word(audience: Audience | None) -> str | None:
    return audience.word if audience else None


def _lines(old: Library, new: Library, comparison: Comparison, words: Words) -> Iterator[str]:
    if comparison.nothing_in_common:
        yield nothing_in_common(words)
    for change, sentence in change_sentences(comparison.counts, words).items():
        ids = comparison.ids_of(change)
        yield sentence
        if change is Change.CHANGED:
            yield from _shown_changed(old, new, comparison, words)
        else:
            yield from _shown((old if change is Change.GONE else new).page(ids[:_SHOWN]), words)
        if (rest := len(ids) - _SHOWN) > 0:
            yield "  " + words.n("… and {n} more", "… and {n} more", rest)
    yield as_before(comparison.same, words)


def _shown_changed(old: Library, new: Library, comparison: Comparison, words: Words) -> Iterator[str]:
    """Show the present words and, below, the former ones."""
    edited = [one for one in comparison.changed if one.change is Change.CHANGED][:_SHOWN]
    before = old.page([one.old for one in edited if one.old is not None])
    after = new.page([one.new for one in edited if one.new is not None])
    for was, now in zip(before, after, strict=True):
        yield from _shown([now], words)
        yield "    " + words._("before: {text}").format(text=_words_of(was) or words._("no words"))


def _shown(rows: Sequence[ItemRow], words: Words) -> Iterator[str]:
    for row in rows:
        day = words.day(row.made_at.date()) if row.made_at else words._("no date")
        yield "  " + "  ".join(part for part in (day, label(row.kind, words), _words_of(row)) if part)


def _words_of(row: ItemRow) -> str:
    return one_line(row.text or row.title or "", _TEXT)
