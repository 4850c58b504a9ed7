"""Turns the page of a profile into the object of JSON.

The labels are in the account's language, so entries are told by what their values look like and by their order
(docs/formats/facebook.md §5.3). How profile pages look since 2018 is inferred from the common markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from core.readers.generic import is_address, is_words, is_written
from core.readers.html.facebook.account import rows_of
from core.readers.html.page import HtmlPage
from core.readers.html.records import head_of, records_of
from core.readers.html.text import as_meta
from core.readers.shapes import get_dicts
from core.text.dates.page_dates import language_of_day
from core.text.dates.words import is_unspaced
from core.text.folding import fold
from core.text.mending import mend
from core.values import Json
from core.vocabulary import PlaceKind

_ADDRESS = re.compile(r"https?://(?:[a-z0-9-]+\.)?facebook\.com/([^/?#\s]+)", re.IGNORECASE)
_MUSIC = "your_music"
_LONGEST_GENDER = 20
_UNSPACED_TEXT = 6  # letters of a text in the scripts that set few or no blanks between words
_TEXT_KEYS = ("intro_bio", "about_me", "favorite_quotes")


def profile(page: HtmlPage) -> Json:
    """Give the profile as the object `profile_v2` of JSON, the music on it as `profile_music`."""
    if _MUSIC in page.path:
        return {"profile_music": [head_of(page, box) for box in records_of(page)]}
    return profile_of(page, list(rows_of(page)), None)


def profile_of(page: HtmlPage, rows: list[Json], name: str | None) -> Json:
    """Make the profile of its label/value rows; without a name it is the first value."""
    scalars = [mend(row["value"]) for row in rows if row.get("value")]
    full_name = name or _first_words(scalars)
    born, written, gender = _birthday(page, scalars)
    profile: Json = {"name": {"full_name": as_meta(full_name)}} | _own_address(rows, scalars)
    if born:
        profile["birthday"] = {"year": born.year, "month": born.month, "day": born.day}
        profile["language"] = language_of_day(written)
    if gender:
        profile["gender"] = {"gender_option": as_meta(gender)}
    # The day of registration is the only time that stands in no record of the profile.
    profile["registration_timestamp"] = next((row["timestamp_value"] for row in rows if "timestamp_value" in row), None)
    profile["previous_names"] = list(_former_names(rows, full_name))
    profile["websites"] = [{"address": as_meta(address)} for address in _websites(rows)]
    texts = _own_texts(page, [value for value in scalars if value != full_name])
    further = [{"words": [text]} for text in texts[len(_TEXT_KEYS) :]]  # until 2020: favourite music, films, books
    profile["other_entries"] = [*_entries(page, rows, full_name), *further]
    named = {key: {"name": text} if key == "intro_bio" else text for key, text in zip(_TEXT_KEYS, texts, strict=False)}
    return {"profile_v2": profile | named}


def _first_words(scalars: list[str]) -> str:
    """Take the first value that is words: a profile begins with the full name."""
    return next((value for value in scalars if is_words(value) and "@" not in value), "")


def _birthday(page: HtmlPage, scalars: list[str]) -> tuple[date | None, str, str | None]:
    """Find the earliest date without time, as it is written, and the gender, a single word that follows it."""
    days = [(day, position) for position, value in enumerate(scalars) if (day := page.day(value)) is not None]
    if not days:
        return None, "", None
    born, position = min(days)
    following = scalars[position + 1] if position + 1 < len(scalars) else ""
    is_gender = is_words(following) and following.isalpha() and len(following) <= _LONGEST_GENDER
    return born, scalars[position], following if is_gender and following else None


def _own_address(rows: list[Json], scalars: list[str]) -> Json:
    """Find the profile's address; a user name that stands among the values, too, makes it sure."""
    found = [address for row in rows if (address := _ADDRESS.match(mend(row.get("href") or row.get("value") or "")))]
    sure = [address for address in found if address.group(1) in scalars]
    best = next(iter(sure or found), None)
    return {"profile_uri": as_meta(best.group(0)), "username": as_meta(best.group(1))} if best else {}


def _former_names(rows: list[Json], name: str) -> Iterator[Json]:
    """Yield former names: records of a text and a time whose text begins with the same first name."""
    for record in _records(rows):
        texts = _texts(record)
        if len(texts) == 1 and _may_be_former(texts[0], name):
            yield {"name": as_meta(texts[0]), "timestamp": _set_at(record)}


def _may_be_former(text: str, name: str) -> bool:
    return text != name and text.split(" ", maxsplit=1)[0] == name.split(" ", maxsplit=1)[0]


def _entries(page: HtmlPage, rows: list[Json], name: str) -> Iterator[Json]:
    """Yield what else the owner entered: records with the time at which they were set.

    Addresses, numbers and the like have no such time (docs/formats/facebook.md §2.12), and groups are known by name.
    """
    for record in _records(rows):
        texts = [text for text in _texts(record) if page.day(text) is None]
        is_former = len(texts) == 1 and _may_be_former(texts[0], name)
        at = _set_at(record)
        told = at is not None or any(map(_has_lines, texts))
        if texts and told and not is_former and not _is_group(page, texts[0]):
            yield {"words": [as_meta(text) for text in texts], "timestamp": at}


def _has_lines(text: str) -> bool:
    """Whether an entry has several lines of words, as a school or a job has, which until 2020 have no such time."""
    return sum(is_words(line) and not line.startswith("+") for line in text.split("\n")) > 1


def _websites(rows: list[Json]) -> Iterator[str]:
    """Yield addresses on the web that stand in a list of their own; the profile's own address stands alone."""
    for row in rows:
        for record in (*get_dicts(row, "dict"), *get_dicts(row, "vec")):
            texts = _texts(list(get_dicts(record, "dict")) or [record])
            if len(texts) == 1 and is_address(texts[0]) and not _ADDRESS.match(texts[0]):
                yield texts[0]


def _is_group(page: HtmlPage, name: str) -> bool:
    found = page.context.known.find(name)
    return found is not None and found.kind is PlaceKind.GROUP and found.key == fold(name)


def _records(rows: list[Json]) -> Iterator[list[Json]]:
    """Yield the rows of each record within the rows."""
    for row in rows:
        for record in (*get_dicts(row, "dict"), *get_dicts(row, "vec")):
            yield list(get_dicts(record, "dict")) or [record]


def _texts(record: list[Json]) -> list[str]:
    return [mend(one["value"]) for one in record if one.get("value")]


def _set_at(record: list[Json]) -> int | None:
    """Give the last time of a record: what comes before it is when a thing began or ended."""
    return next((one["timestamp_value"] for one in reversed(record) if "timestamp_value" in one), None)


def _own_texts(page: HtmlPage, scalars: list[str]) -> list[str]:
    """List the texts that somebody wrote, in the order in which a profile has them: intro, about, quotes, others.

    A date can look like one: "4. März 1991" has a sentence's end in it, "4 de marzo de 1991" five words.
    """
    written = (value for value in scalars if is_words(value) and _is_text(value))
    return [as_meta(value) for value in written if page.day(value) is None]


def _is_text(value: str) -> bool:
    unspaced = sum(map(is_unspaced, value)) >= _UNSPACED_TEXT
    return (unspaced or is_written(value)) and not all("@" in word for word in value.split())
