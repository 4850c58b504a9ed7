"""Asking: filters, searches, pages, judgements, what-ifs and questions on a million items, in milliseconds."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from core.answers import NO_ANSWERS, Answers, Period
from core.i18n import words_for
from core.library.filters import EVERYTHING, MINE, Filter, Order
from core.library.library import Library
from core.loading import Check, load
from core.questions import questions_of
from core.vocabulary import Audience, Category, Kind, Platform, Use
from core.whatif import Deletion, objected, past_posts_limited, what_if
from tests.builders.large import Size, large_facebook

MILLION = Size(messages=800_000, threads=900, posts=90_000, comments=110_000)
TODAY = date(2026, 11, 25)
ALLOWED_MS = 100
RUNS = 120


def measure(folder: Path) -> Iterator[str]:
    """Yield the lines of the table."""
    archive = large_facebook(folder / "facebook-million.zip", MILLION)
    started = time.perf_counter()
    library = load([archive], Check(TODAY))
    yield f"| loading {library.count(EVERYTHING):,} items | {time.perf_counter() - started:.1f} s |"
    started = time.perf_counter()
    library.prepare_search()
    yield f"| making the search ready, once | {(time.perf_counter() - started) * 1000:.0f} ms |"
    for name, ask in {**_asked(library), **_supposed(library)}.items():
        yield f"| {name} | {_figures(ask)} (allowed {ALLOWED_MS}) |"
    words = words_for("en")
    yield f"| what to ask the person, all of it | {_figures(lambda: questions_of(library, words))} |"
    library.close()


def _supposed(library: Library) -> dict[str, Callable[[], object]]:
    """What-ifs, each with its effect by category, use and year."""
    objection, limited = objected(Platform.FACEBOOK, TODAY), past_posts_limited(TODAY)
    gone = Deletion(Filter(categories=frozenset({Category.PUBLIC})))
    return {
        "what if: objected": lambda: what_if(library, objection),
        "what if: objected, past posts limited": lambda: what_if(library, objection, limited),
        "what if: all public items deleted": lambda: what_if(library, gone),
    }


def _figures(ask: Callable[[], object]) -> str:
    times = [_milliseconds(ask) for _ in range(RUNS)]
    most, median = statistics.quantiles(times, n=100)[98], statistics.median(times)
    return f"median {median:.0f} ms, 99th percentile {most:.0f} ms"


def _asked(library: Library) -> dict[str, Callable[[], object]]:
    public = Filter(categories=frozenset({Category.PUBLIC}), uses=frozenset({Use.MAY_BE_USED}))
    year = Filter(years=frozenset({2020}), kinds=frozenset({Kind.COMMENT, Kind.MESSAGE}))
    friends = Period(Platform.FACEBOOK, Audience.FRIENDS, until=date(2016, 12, 31))
    return {
        "all rows, newest first": lambda: library.rows(EVERYTHING, Order.NEWEST_FIRST),
        "public and usable": lambda: library.rows(public, Order.NEWEST_FIRST),
        "one year, two kinds": lambda: library.rows(year, Order.OLDEST_FIRST),
        "search for a word": lambda: library.rows(Filter(mine=None, search="jardin"), Order.NEWEST_FIRST),
        "search for two words": lambda: library.rows(Filter(search="été ma"), Order.NEWEST_FIRST),
        "a page of 50 rows": lambda: library.page(range(500_000, 500_050)),
        "all facets": lambda: library.facets(MINE),
        "summary": library.summary,
        "judging again with an answer": lambda: library.judge_again(answers=Answers(periods=(friends,)), day=TODAY),
        "judging again without": lambda: library.judge_again(answers=NO_ANSWERS, day=TODAY),
    }


def _milliseconds(ask: Callable[[], object]) -> float:
    started = time.perf_counter()
    ask()
    return (time.perf_counter() - started) * 1000
