"""Which function reads what the catalogue names: `platform.subject` -> reader.

A new reader is one line in the table of its platform.
"""

from __future__ import annotations

from collections.abc import Callable

from core.readers.context import Page
from core.readers.facebook import table as facebook
from core.readers.facts import FactsReader
from core.readers.instagram import table as instagram
from core.readers.item import Records
from core.readers.messenger import table as messenger
from core.readers.meta_ai import table as meta_ai
from core.readers.threads import table as threads
from core.readers.whatsapp import table as whatsapp

Reader = Callable[[Page], Records]

READERS: dict[str, Reader] = {
    **facebook.READERS,
    **messenger.READERS,
    **instagram.READERS,
    **threads.READERS,
    **meta_ai.READERS,
    **whatsapp.READERS,
}
FACTS_READERS: dict[str, FactsReader] = {
    **facebook.FACTS_READERS,
    **instagram.FACTS_READERS,
    **threads.FACTS_READERS,
    **whatsapp.FACTS_READERS,
}
