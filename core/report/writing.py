"""Makes the summary PDF and writes it where the person said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from core.answers import Reply
from core.errors import Cancelled
from core.i18n import Words
from core.library.filters import Filter, Order
from core.library.items import ItemRow
from core.library.library import Library
from core.library.summary import Summary
from core.report.document import document
from core.report.typesetting import Typeset, draw_pages, typeset
from core.saving import saved_atomically
from core.vocabulary import Use

PAGE = 500
USABLE = Filter(uses=frozenset({Use.MAY_BE_USED}))


@dataclass(frozen=True, slots=True)
class ReportOutcome:
    """What was written; `accessible` = keeps PDF/UA-1, `lost_signs` = signs that stand as □."""

    path: Path
    size_bytes: int
    texts: int
    accessible: bool
    lost_signs: int


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages as pictures in PNG, and the headings of what is on them."""

    pages: tuple[bytes, ...]
    headings: tuple[str, ...]


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Scope:
    """What a summary covers: one account by its number or all, and how many of the oldest texts that may be used.

    `replies` are what Meta was noted to have written back; they decide nothing, but what follows depends on them.
    """

    account: int | None = None
    texts: int = 0
    replies: tuple[Reply, ...] = ()


WHOLE = Scope()


def write_report(
    library: Library, path: Path, *, words: Words, scope: Scope = WHOLE, cancelled: Callable[[], bool] = _never
) -> ReportOutcome:
    """Write the summary of one account or of all, with the first texts that may be used, oldest first.

    `cancelled` is asked between the steps. Raises `Cancelled`, `ReportError` if the PDF cannot be made and `SaveError`
    if it cannot be written; what stood at `path` is then untouched.
    """
    summary = _summary(library, scope)
    chosen = _chosen(library, scope, cancelled)
    made = _make(summary, chosen, words)
    _stop_if(cancelled)
    with saved_atomically(path, library.archive.files) as file:
        file.write(made.pdf)
    return ReportOutcome(path, len(made.pdf), len(chosen), made.accessible, made.lost_signs)


def preview_report(
    library: Library,
    *,
    words: Words,
    scope: Scope = WHOLE,
    dots_per_inch: int = 96,
    cancelled: Callable[[], bool] = _never,
) -> Preview:
    """Draw what `write_report` would write. Raises `Cancelled`, `ReportError`."""
    set_out = document(_summary(library, scope), _chosen(library, scope, cancelled), words)
    _stop_if(cancelled)
    headings = tuple(section.heading for section in set_out.sections if section.heading)
    return Preview(draw_pages(set_out, words, dots_per_inch), headings)


def losses(outcome: ReportOutcome, words: Words) -> list[str]:
    """Give a sentence for each thing that the PDF could not keep; none if all is well."""
    sentences = []
    if outcome.lost_signs:
        sentences.append(
            words.n(
                "For {n} sign no letter form was at hand; it stands as □.",
                "For {n} signs no letter form was at hand; they stand as □.",
                outcome.lost_signs,
            )
        )
    if not outcome.accessible:
        sentences.append(words._("It could not be made fully readable for screen readers."))
    return sentences


def make_report(summary: Summary, texts: Sequence[ItemRow], *, words: Words) -> bytes:
    """Give the summary as a PDF. Raises `ReportError`."""
    return _make(summary, texts, words).pdf


def _make(summary: Summary, texts: Sequence[ItemRow], words: Words) -> Typeset:
    return typeset(document(summary, texts, words), words)


def _summary(library: Library, scope: Scope) -> Summary:
    return replace(library.summary(scope.account), replies=scope.replies)


def _chosen(library: Library, scope: Scope, cancelled: Callable[[], bool]) -> list[ItemRow]:
    accounts = frozenset() if scope.account is None else frozenset({scope.account})
    chosen = list(islice(_usable_texts(library, replace(USABLE, accounts=accounts), cancelled), scope.texts))
    _stop_if(cancelled)
    return chosen


def _usable_texts(library: Library, usable: Filter, cancelled: Callable[[], bool]) -> Iterator[ItemRow]:
    """Yield the owner's items that may be used and have words of their own."""
    ids = library.rows(usable, Order.OLDEST_FIRST)
    for start in range(0, len(ids), PAGE):
        _stop_if(cancelled)
        yield from (row for row in library.page(ids[start : start + PAGE]) if row.text and row.text.strip())


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled
