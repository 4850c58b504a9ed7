"""Every value of every built record replaced by something else: a reader gives items or says no, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

import orjson
import pytest

from core.readers.catalogue import Catalogue
from core.readers.registry import FACTS_READERS, READERS
from core.readers.running import Outcome, run_reader
from core.readers.shapes import WrongShape
from core.text.folding import fold
from core.vocabulary import Platform
from tests.builders.facebook.generations import Generation
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive, instagram_archive
from tests.core.readers.making import page

ARCHIVES: dict[str, tuple[Platform, Callable[[], Built]]] = {
    "facebook-2019": (Platform.FACEBOOK, lambda: facebook_archive(Generation.G2)),
    "facebook-2022": (Platform.FACEBOOK, lambda: facebook_archive(Generation.G3)),
    "facebook-2026": (Platform.FACEBOOK, lambda: facebook_archive(Generation.G5)),
    "instagram-2019": (Platform.INSTAGRAM, lambda: instagram_archive(InstagramGeneration.G0)),
    "instagram-2022": (Platform.INSTAGRAM, lambda: instagram_archive(InstagramGeneration.G1)),
    "instagram-2026": (Platform.INSTAGRAM, lambda: instagram_archive(InstagramGeneration.G3)),
}
INSTEAD: dict[str, Callable[[Any], Any]] = {
    "half a letter": lambda value: f"{value}\ud83d" if isinstance(value, str) else value,
    "none": lambda _: None,
    "a number": lambda _: 10**30,
    "a text": lambda _: "x",
    "a list": lambda _: [[]],
    "an object": lambda _: {"": {}},
    "yes": lambda _: True,
    "infinity": lambda _: float("inf"),
}


def changed(tree: Any, change: Callable[[Any], Any]) -> Any:
    """Give the tree with all its leaves changed."""
    if isinstance(tree, dict):
        return {key: changed(value, change) for key, value in tree.items()}
    if isinstance(tree, list):
        return [changed(value, change) for value in tree]
    return change(tree)


@pytest.fixture(scope="module", params=ARCHIVES)
def members(request: pytest.FixtureRequest) -> list[tuple[str, Any, str | None, str | None]]:
    """Give the record files of an archive: path, tree, reader, reader of facts."""
    platform, build = ARCHIVES[request.param]
    catalogue, found = Catalogue.load(), []
    for name, content in build().members.items():
        treatment = catalogue.treatment(platform, fold(name))
        if name.endswith(".json") and treatment and (treatment.reader or treatment.facts):
            found.append((fold(name), orjson.loads(content), treatment.reader, treatment.facts))
    return found


@pytest.mark.parametrize("instead", INSTEAD)
def test_no_value_of_another_kind_stops_a_reader(
    members: list[tuple[str, Any, str | None, str | None]], instead: str
) -> None:
    for path, tree, reader, facts in members:
        wrong = page(changed(tree, INSTEAD[instead]), path=path)
        if reader:
            assert all(is_writable(outcome) for outcome in _outcomes(READERS[reader], wrong))
        if facts:
            list(_outcomes(FACTS_READERS[facts], wrong, run=lambda read, one: read(one)))


def is_writable(outcome: Outcome) -> bool:
    """Whether all words of an outcome can be written as UTF-8."""
    for batch in outcome.batches:
        for word in chain(*batch.texts.values(), *batch.places):
            if isinstance(word, str):
                word.encode()
    return True


def _outcomes(read: Any, one: Any, run: Callable[..., Any] = run_reader) -> Iterator[Any]:
    try:
        yield run(read, one)
    except WrongShape:
        return
