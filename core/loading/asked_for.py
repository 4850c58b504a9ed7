"""Tells which days an account's archives were asked for: Meta offers the last year by default."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from core.readers.requested import Requested

_ANSWERED_WITHIN = timedelta(days=5)  # an archive is made some days after it was asked for
_CLOCKS = timedelta(days=1)  # the day in a zip's name is that of another clock
_Span = tuple[date, date]


def span_of(exports: Sequence[tuple[date | None, Sequence[Requested]]], created_on: datetime | None) -> _Span | None:
    """Give the first and the last day that all exports of an account were asked for; None if one is whole or untold."""
    spans = [_span(made_on, requests) for made_on, requests in exports]
    told = [span for span in spans if span is not None]
    if not told or len(told) < len(spans):
        return None
    first, last = min(first for first, _ in told), max(last for _, last in told)
    return None if created_on is not None and first <= created_on.date() else (first, last)


def _span(made_on: date | None, requests: Sequence[Requested]) -> _Span | None:
    """Read the request that the export answers: the latest of its day. Older ones are of other archives."""
    answered = [one for one in requests if made_on is None or _answers(made_on, _day(one.at))]
    if not answered:
        return None
    latest = max(answered, key=lambda one: one.at)
    return None if latest.first is None else (_day(latest.first), _day(latest.last or latest.at))


def _answers(made_on: date, asked_on: date) -> bool:
    return made_on - _ANSWERED_WITHIN <= asked_on <= made_on + _CLOCKS


def _day(at: int) -> date:
    return datetime.fromtimestamp(at / 1000, UTC).date()
