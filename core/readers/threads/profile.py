"""Reads what a Threads profile shows; it has a private flag of its own (docs/formats/threads.md §2, §4)."""

from __future__ import annotations

from functools import partial

from core.readers.context import Page
from core.readers.instagram.entries import records_of
from core.readers.instagram.profile import profile_items
from core.readers.item import Records
from core.vocabulary import Platform


def read_profile(page: Page) -> Records:
    """Read name, user name, bio and profile picture."""
    records = records_of(page.tree, "text_post_app_text_post_app_profile")
    return Records(records, partial(profile_items, Platform.THREADS))
