"""Which function reads what the catalogue names: `platform.subject` -> reader.

A new reader is one line in the table of its platform.
"""

from __future__ import annotations

from collections.abc import Callable

from core.readers import instagram, messenger, meta_ai, threads, whatsapp
from core.readers.context import Page
from core.readers.facebook import table as facebook_table
from core.readers.facts import FactsReader
from core.readers.item import Records

Reader = Callable[[Page], Records]

READERS: dict[str, Reader] = {
    **facebook_table.READERS,
    **messenger.READERS,
    **instagram.READERS,
    **threads.READERS,
    **meta_ai.READERS,
    **whatsapp.READERS,
}
FACTS_READERS: dict[str, FactsReader] = {
    **facebook_table.FACTS_READERS,
    **instagram.FACTS_READERS,
    **threads.FACTS_READERS,
    **whatsapp.FACTS_READERS,
}
