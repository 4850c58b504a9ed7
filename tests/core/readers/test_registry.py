from __future__ import annotations

from core.readers.catalogue import Catalogue
from core.readers.registry import FACTS_READERS, READERS

# Whatever the platform, a file that bears a friend's name, and files that nobody knows.
BY_SHAPE = {"messenger.thread", "messenger.encrypted", "facebook.unknown_content"}


def test_every_reader_that_the_catalogue_names_exists() -> None:
    catalogue = Catalogue.load()
    assert catalogue.reader_names() - READERS.keys() == set()
    assert catalogue.facts_names() - FACTS_READERS.keys() == set()


def test_every_reader_is_named_by_the_catalogue() -> None:
    catalogue = Catalogue.load()
    assert READERS.keys() - catalogue.reader_names() - BY_SHAPE == set()
    assert FACTS_READERS.keys() - catalogue.facts_names() == set()


def test_names_are_platform_and_subject() -> None:
    assert all(name.count(".") == 1 for name in {**READERS, **FACTS_READERS})
