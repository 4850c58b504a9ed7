"""Decides for a whole page in which language, and in which order of day and month, its dates are written.

All dates of a page must fit one language, and records are newest first: so words that two languages have for
different months (`lis`, `srp`, `lip`) are told apart (`docs/contract.md §7`). What stays unclear stays unread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from core.text.dates.candidates import languages_for
from core.text.dates.languages import all_languages, language_code, named_language
from core.text.dates.layouts import Layout, Layouts
from core.text.dates.ordering import day_first, disorder, unknown_halves
from core.text.dates.patterns import TIME, Sample, Shape
from core.text.dates.words import PLAIN, Hours, bare

_SHAPES = 200  # kinds of dates looked at: 12 months by 7 days of the week by 2 halves of the day
_TIMED = 2  # votes of a date with a time


@dataclass(frozen=True, slots=True)
class Decision:
    """How a page writes dates. Several languages are kept where they read the page alike."""

    languages: tuple[str, ...]
    day_first: bool | None = None
    # Unknown words beside the time; None: nobody knows which half of the day they mean.
    halves: Mapping[str, Hours | None] = field(default_factory=dict)
    accepted: frozenset[str] = frozenset()  # words without meaning that the page's dates hold

    def layout_of(self, shape: Shape) -> Layout | None:
        """Lay out a date of the page; None if its languages disagree or it holds a word that is not of a date."""
        readings = {self._read(shape, code) for code in self.languages} - {None}
        return readings.pop() if len(readings) == 1 else None

    def _read(self, shape: Shape, code: str) -> Layout | None:
        layout = _layouts(code).of(shape, day_first=self.day_first)
        if layout is None or not self.accepted.issuperset(layout.unknown):
            return None
        hours = layout.hours or self.halves.get(layout.beside, PLAIN)
        return layout.meaning._replace(hours=hours) if hours else None


def decide_at_once(samples: Iterable[Sample], locales: Sequence[str]) -> Decision | None:
    """Decide by a few dates if the account's language, or English, knows every word of them; else None.

    No language calls another month by an English name, so English need not be compared with the rest.
    """
    shapes = {sample.shape for sample in samples}
    for code in (*map(language_code, locales), "en") if shapes else ():
        if named_language(code):
            layouts = _by_shape(shapes, code, order=None)
            if all(_is_clear(shape, layout) for shape, layout in layouts.items()):
                return Decision((code,))
    return None


def decide(samples: Sequence[Sample], locales: Sequence[str]) -> Decision:
    """Decide for a page by its dates in file order; `locales` of the account only break ties."""
    shapes = dict(Counter(sample.shape for sample in samples).most_common(_SHAPES))
    samples = [sample for sample in samples if sample.shape in shapes]
    candidates = _candidates(shapes, locales)
    order = day_first(
        samples,
        _by_shape(shapes, candidates[0], order=True),
        _by_shape(shapes, candidates[0], order=False),
        locales,
    )
    best = _best(candidates, shapes, order=order) or _best(all_languages(), shapes, order=order) or ["en"]
    hinted = [code for code in best if code in map(language_code, locales)]
    languages = hinted or _by_order(best, samples, order=order)
    layouts = _by_shape(shapes, languages[0], order=order)
    read = {shape: layout for shape, layout in layouts.items() if layout}
    accepted = frozenset(word for layout in read.values() for word in layout.unknown)
    return Decision(tuple(languages), order, unknown_halves(samples, read), accepted)


def _is_clear(shape: Shape, layout: Layout | None) -> bool:
    """Whether a language knows every word; what stands after the time may be half of the day in another one."""
    if layout is None or layout.unknown:
        return False
    return layout.hours is not None or TIME not in shape.sizes or not bare(shape.runs[shape.sizes.index(TIME) + 1])


@cache
def _layouts(code: str) -> Layouts:
    language = named_language(code)
    if language is None:
        raise KeyError(code)
    return Layouts(language)


def _by_shape(shapes: Iterable[Shape], code: str, *, order: bool | None) -> dict[Shape, Layout | None]:
    layouts = _layouts(code)
    return {shape: layouts.of(shape, day_first=order) for shape in shapes}


def _candidates(shapes: Mapping[Shape, int], locales: Sequence[str]) -> list[str]:
    runs: Counter[str] = Counter()
    for shape, count in shapes.items():
        for run in {*shape.runs}:
            runs[run] += count
    hinted = [code for code in map(language_code, locales) if named_language(code)]
    return list(dict.fromkeys([*hinted, *languages_for(runs)]))


def _best(candidates: Iterable[str], shapes: Mapping[Shape, int], *, order: bool | None) -> list[str]:
    """Give the languages that know all words of the most dates, of these those that read the most, and so on.

    A foreign date, which somebody wrote in a text, so costs only itself; one with a time is rarely a text. To know a
    word as half of the day is more than to know it as one without meaning: "de" is Hungarian after a time.
    """
    scores: dict[tuple[int, int, int, int], list[str]] = {(0, 0, 0, 0): []}
    for code in candidates:
        clear = read = strange = halves = 0
        for shape, layout in _by_shape(shapes, code, order=order).items():
            if layout:
                clear += shapes[shape] * _is_clear(shape, layout) * (_TIMED if TIME in shape.sizes else 1)
                read += shapes[shape]
                strange += shapes[shape] * (len(layout.unknown) + layout.loose)
                halves += shapes[shape] * (layout.hours is not None)
        if read:
            scores.setdefault((clear, read, -strange, halves), []).append(code)
    return scores[max(scores)]


def _by_order(languages: list[str], samples: Sequence[Sample], *, order: bool | None) -> list[str]:
    """Of languages that read the page in different ways, give those by which its records are best in order."""
    shapes = list(dict.fromkeys(sample.shape for sample in samples))
    ways: dict[tuple[Layout | None, ...], list[str]] = {}
    for code in languages:
        read = _by_shape(shapes, code, order=order).values()
        ways.setdefault(tuple(layout and layout.meaning for layout in read), []).append(code)
    if len(ways) == 1:
        return languages
    steps = {way: disorder(samples, dict(zip(shapes, way, strict=True))) for way in ways}
    least = min(steps.values())
    return [code for way, codes in ways.items() if steps[way] == least for code in codes]
