"""Reads what the owner's Instagram profile shows and showed: names, bio, former bios, the picture.

Facts: docs/formats/instagram.md §3.6. Former names are facts on the account, not items.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from core.readers.context import Page
from core.readers.instagram.changes import change_of
from core.readers.instagram.entries import Entries, read_entries, records_of
from core.readers.instagram.personal import profile_fields_of
from core.readers.instagram.places import ACCOUNT
from core.readers.instagram.words import Meaning, is_one_of
from core.readers.item import Item, Records
from core.text.folding import fold
from core.vocabulary import Aspect, Kind, Platform

_CHANGES = "profile_profile_change"


def read_profile_fields(page: Page) -> Records:
    """Read name, user name, bio and profile picture as they were on the day of the export."""
    return Records(records_of(page.tree, "profile_user"), partial(profile_items, Platform.INSTAGRAM))


def read_profile_changes(page: Page) -> Records:
    """Read former bios, each with the day on which it was set, else the one on which it was replaced."""
    records = records_of(page.tree, _CHANGES)
    return Records(records, partial(_former_bio, _days_of_bios(records)))


def profile_items(platform: Platform, value: object) -> Iterable[Item]:
    """Read `personal_information` of Instagram or Threads; raises `WrongShape` if it is no object."""
    read = read_entries(value)
    for aspect, text in profile_fields_of(read):
        yield Item(platform, Kind.PROFILE_FIELD, None, text=text, place=ACCOUNT, aspect=aspect)
    if read.media:
        at = min(read.media_times, default=None)
        yield Item(platform, Kind.PROFILE_PICTURE, at, media=tuple(read.media), place=ACCOUNT)


def _changed_at(read: Entries) -> int | None:
    labelled = next((one.at for one in read.own() if one.meaning is Meaning.CHANGE_DATE), None)
    return labelled if labelled is not None else read.time()


def _former_bio(days: Mapping[str, int], value: object) -> Iterable[Item]:
    read = read_entries(value)
    change = change_of(read)
    if change.former is None or not is_one_of(change.what, "changed_bio"):
        return
    at = days.get(fold(change.former), _changed_at(read))
    yield Item(Platform.INSTAGRAM, Kind.PROFILE_FIELD, at, text=change.former, place=ACCOUNT, aspect=Aspect.BIO)


def _days_of_bios(records: Iterable[object]) -> dict[str, int]:
    """Give when each bio was set, as far as a change tells it."""
    days: dict[str, int] = {}
    for record in records:
        if type(record) is not dict:
            continue
        change = change_of(read := read_entries(record))
        at = _changed_at(read)
        if change.new and at is not None and is_one_of(change.what, "changed_bio"):
            days[fold(change.new)] = at
    return days
