"""Readers of whatsapp exports, one module a subject."""

from collections.abc import Callable

from core.readers.context import Page
from core.readers.facts import FactsReader
from core.readers.item import Records

READERS: dict[str, Callable[[Page], Records]] = {}
FACTS_READERS: dict[str, FactsReader] = {}
