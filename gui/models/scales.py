"""Honest bars: figures that one of them would dwarf are shown apart, each group with its own stated scale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

Name = TypeVar("Name")
DWARFS = 8  # so many times larger and the smaller bars could not be told from nothing


@dataclass(frozen=True, slots=True)
class Scale(Generic[Name]):
    """Figures that share a scale; a full bar stands for `full`."""

    full: int
    counts: dict[Name, int]

    def share(self, name: Name) -> float:
        """Give the part of a full bar that this figure fills."""
        return self.counts[name] / self.full if self.full else 0.0


def on_honest_scales(counts: Mapping[Name, int]) -> tuple[Scale[Name], ...]:
    """Share out figures over one scale or two, the smaller figures first; the order within stays as given."""
    limit = _widest_gap(sorted(count for count in counts.values() if count))
    small = {name: count for name, count in counts.items() if count <= limit}
    large = {name: count for name, count in counts.items() if count > limit}
    groups = (group for group in (small, large) if group)
    return tuple(Scale(max(group.values()), group) for group in groups)


def _widest_gap(ascending: list[int]) -> int:
    """Give the figure below which the scale is cut; the largest of all if no cut is needed."""
    if not ascending:
        return 0
    gaps = [(above / below, below) for below, above in pairwise(ascending)]
    widest, below = max(gaps, default=(0.0, 0))
    return below if widest >= DWARFS else ascending[-1]
