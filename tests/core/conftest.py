"""Archives that many tests look into are built and loaded once: each loading starts processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest

from tests.builders.facebook.generations import Generation
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive, instagram_archive
from tests.core.loading.making import FACEBOOK_ZIP, INSTAGRAM_ZIP, Opened, open_built

OpenFacebook = Callable[[Generation], Opened]
OpenInstagram = Callable[[InstagramGeneration], Opened]
OpenOnce = Callable[[Callable[[], Built], str], Opened]


@pytest.fixture(scope="session")
def open_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenOnce]:
    """Give a function that loads what a builder makes, at most once a session."""
    opened: list[Opened] = []

    @cache
    def load_built(build: Callable[[], Built], name: str) -> Opened:
        opened.append(open_built(tmp_path_factory.mktemp("built"), build(), name))
        return opened[-1]

    yield load_built
    for one in opened:
        one.library.close()


@pytest.fixture(scope="session")
def open_facebook(open_once: OpenOnce) -> OpenFacebook:
    """Give a function that loads the whole Facebook export of a generation, at most once a session."""
    builders = {generation: _facebook(generation) for generation in Generation}
    return lambda generation: open_once(builders[generation], FACEBOOK_ZIP)


@pytest.fixture(scope="session")
def open_instagram(open_once: OpenOnce) -> OpenInstagram:
    """Give a function that loads the whole Instagram export of a generation, at most once a session."""
    builders = {generation: _instagram(generation) for generation in InstagramGeneration}
    return lambda generation: open_once(builders[generation], INSTAGRAM_ZIP)


def _facebook(generation: Generation) -> Callable[[], Built]:
    return lambda: facebook_archive(generation)


def _instagram(generation: InstagramGeneration) -> Callable[[], Built]:
    return lambda: instagram_archive(generation)
