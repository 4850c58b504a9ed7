"""Bars tell the truth: what would dwarf the rest gets a scale of its own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.models.scales import DWARFS, on_honest_scales

COUNTS = st.dictionaries(st.text(max_size=4), st.integers(0, 10**7), max_size=12)


def test_similar_figures_share_a_scale() -> None:
    scales = on_honest_scales({"public": 300, "private": 400})
    assert [scale.full for scale in scales] == [400]


def test_a_giant_stands_apart() -> None:
    scales = on_honest_scales({"public": 3478, "ai": 434, "private": 201906})
    assert [scale.counts for scale in scales] == [{"public": 3478, "ai": 434}, {"private": 201906}]


def test_nothing_has_empty_bars() -> None:
    (scale,) = on_honest_scales({"public": 0, "private": 0})
    assert [scale.share(name) for name in scale.counts] == [0.0, 0.0]


def test_no_figures_need_no_scale() -> None:
    assert on_honest_scales({}) == ()


@given(COUNTS)
def test_no_figure_is_lost(counts: dict[str, int]) -> None:
    shown = {name: count for scale in on_honest_scales(counts) for name, count in scale.counts.items()}
    assert shown == counts


@given(COUNTS)
def test_a_bar_is_never_longer_than_full(counts: dict[str, int]) -> None:
    shares = [scale.share(name) for scale in on_honest_scales(counts) for name in scale.counts]
    assert all(0 <= share <= 1 for share in shares)


@given(COUNTS)
def test_two_scales_differ_much(counts: dict[str, int]) -> None:
    scales = on_honest_scales(counts)
    if len(scales) == 2:
        assert min(scales[1].counts.values()) >= DWARFS * scales[0].full
