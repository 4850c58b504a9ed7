from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from core.readers.context import Page
from core.readers.facts import Facts
from core.readers.instagram.table import FACTS_READERS, READERS
from core.readers.shapes import WrongShape
from tests.core.readers.instagram.anything import outcome_of, trees
from tests.core.readers.instagram.making import INSTAGRAM


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=60)
@given(tree=trees)
def test_no_tree_stops_a_reader(name: str, tree: Any) -> None:
    outcome = outcome_of(READERS[name], tree)

    assert outcome is None or outcome.unreadable <= outcome.records


@pytest.mark.parametrize("name", FACTS_READERS)
@settings(max_examples=60)
@given(tree=trees)
def test_no_tree_stops_a_facts_reader(name: str, tree: Any) -> None:
    try:
        facts = FACTS_READERS[name](Page(tree, "x.json", INSTAGRAM))
    except WrongShape:
        return

    assert isinstance(facts, Facts)


def test_a_deep_record_is_read_to_its_limit() -> None:
    node: dict[str, Any] = {"label": "Text", "value": "deep"}
    for _ in range(150):
        node = {"title": "x", "dict": [node]}

    assert outcome_of(READERS["instagram.notes"], [{"label_values": [node], "timestamp": 1}]) is not None
