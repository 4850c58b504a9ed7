"""Turns pages on the account itself into the objects of JSON: profile, clock, country, groups.

The labels are in the account's language, so fields are told by what their values look like and by their order
(docs/formats/facebook.md §5.3, §5.4). How profile pages look since 2018 is inferred from the common markup.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from core.readers.generic import is_words
from core.readers.html.labels import label_values
from core.readers.html.nodes import parsed
from core.readers.html.page import HtmlPage
from core.readers.html.records import head_of, mixed_records, records_of
from core.readers.html.text import as_meta
from core.readers.shapes import get_dicts
from core.text.dates.clocks import zone_named
from core.text.mending import mend
from core.values import Json

_ADDRESS = re.compile(r"https?://(?:[a-z0-9-]+\.)?facebook\.com/([^/?#\s]+)", re.IGNORECASE)
_COUNTRY = re.compile(r"[A-Z]{2}")
_MUSIC = "your_music"
_MEMBERSHIP = "membership"  # of the page whose heads are sentences, not names
_FEW_WORDS = 5  # a value with as many is a text that somebody wrote
_SENTENCE = re.compile(r"[.!?…。！？]\s|\n")
_LONGEST_GENDER = 20


def time_zone(page: HtmlPage) -> Json:
    """Give the account's clock: the value that is the name of a time zone."""
    zones = (value for value in _values(_rows(page)) if "/" in value and zone_named(value))
    return {"timezone": next(zones, "")}


def location(page: HtmlPage) -> Json:
    """Give the country: a code of two letters, else the last of the places, which go from the city outwards."""
    values = list(_values(_rows(page)))
    code = next((value for value in values if _COUNTRY.fullmatch(value)), None)
    places = [value for value in values if is_words(value)]
    return {"country": as_meta(code or (places[-1] if places else ""))}


def dates(page: HtmlPage) -> Json:
    """Give the dates among the values, as YYYY-MM-DD."""
    found = (page.day(value) for value in _values(_rows(page)))
    return {"dates": [day.isoformat() for day in found if day is not None]}


def groups(page: HtmlPage) -> list[Json]:
    """Give the groups that the owner joined or runs; a sentence's own words are those that many sentences share."""
    heads = [head_of(page, box) for box in records_of(page)]
    titles = [mend(head.get("title", "")) for head in heads]
    found = names_in(titles) if _MEMBERSHIP in page.path else titles
    return [head | {"data": [{"name": as_meta(name)}]} for head, name in zip(heads, found, strict=True) if name]


def names_in(titles: Sequence[str]) -> list[str]:
    """Take out of each sentence what others do not share: the name in "You joined the group Gardeners."."""
    starts, ends = Counter[str](), Counter[str]()
    for title in set(titles):
        starts.update(_starts(title.split(" ")))
        ends.update(_starts(title.split(" ")[::-1]))
    return [_own_words(title.split(" "), starts, ends) for title in titles]


def profile(page: HtmlPage) -> Json:
    """Give the profile as the object `profile_v2` of JSON, the music on it as `profile_music`."""
    if _MUSIC in page.path:
        return {"profile_music": [head_of(page, box) for box in records_of(page)]}
    return profile_of(page, list(_rows(page)), None)


def profile_of(page: HtmlPage, rows: list[Json], name: str | None) -> Json:
    """Make the profile of its label/value rows; without a name it is the first value."""
    scalars = [mend(row["value"]) for row in rows if row.get("value")]
    full_name = name or _first_words(scalars)
    born, gender = _birthday(page, scalars)
    profile: Json = {"name": {"full_name": as_meta(full_name)}} | _own_address(rows, scalars)
    if born:
        profile["birthday"] = {"year": born.year, "month": born.month, "day": born.day}
    if gender:
        profile["gender"] = {"gender_option": as_meta(gender)}
    # The day of registration is the only time that stands in no record of the profile.
    profile["registration_timestamp"] = next((row["timestamp_value"] for row in rows if "timestamp_value" in row), None)
    profile["previous_names"] = list(_former_names(rows, full_name))
    return {"profile_v2": profile | _own_texts(scalars)}


def _rows(page: HtmlPage) -> Iterator[Json]:
    """Yield the label/value rows of a page, in boxes or not; a box without rows is a label with its value."""
    records = mixed_records(page)
    rows = [row for record in records for row in record.get("label_values", ())]
    if rows:
        yield from rows
    elif records:
        yield from ({"label": record.get("title", ""), "value": _post(record)} for record in records)
    else:
        yield from label_values(page, parsed(page.content))


def _post(record: Json) -> str:
    return next((str(entry["post"]) for entry in record.get("data", ()) if "post" in entry), "")


def _values(rows: Iterator[Json] | Sequence[Json]) -> Iterator[str]:
    """Yield the mended values of rows and of the rows within them."""
    for row in rows:
        if row.get("value"):
            yield mend(row["value"])
        for key in ("dict", "vec"):
            yield from _values(list(get_dicts(row, key)))


def _starts(words: list[str]) -> Iterator[str]:
    return (" ".join(words[:length]) for length in range(1, len(words)))


def _own_words(words: list[str], starts: Counter[str], ends: Counter[str]) -> str:
    """Cut off the longest start and end that are shared as widely as the sentence's first and last word."""
    before = _shared(words, starts)
    after = _shared(words[::-1], ends)
    own = words[before : len(words) - after]
    return " ".join(own).strip(' .。"«»“”„:') if len(own) < len(words) else ""


def _shared(words: list[str], counts: Counter[str]) -> int:
    """Count the leading words that at least half of the sentences with the same first word share."""
    needed = max(2, (counts[words[0]] + 1) // 2)
    return max((length for length in range(1, len(words)) if counts[" ".join(words[:length])] >= needed), default=0)


def _first_words(scalars: list[str]) -> str:
    """Take the first value that is words: a profile begins with the full name."""
    return next((value for value in scalars if is_words(value) and "@" not in value), "")


def _birthday(page: HtmlPage, scalars: list[str]) -> tuple[date | None, str | None]:
    """Find the earliest date without time, and the gender, a single word that follows it."""
    days = [(day, position) for position, value in enumerate(scalars) if (day := page.day(value)) is not None]
    if not days:
        return None, None
    born, position = min(days)
    following = scalars[position + 1] if position + 1 < len(scalars) else ""
    is_gender = is_words(following) and following.isalpha() and len(following) <= _LONGEST_GENDER
    return born, following if is_gender and following else None


def _own_address(rows: list[Json], scalars: list[str]) -> Json:
    """Find the profile's address; a user name that stands among the values, too, makes it sure."""
    found = [address for row in rows if (address := _ADDRESS.match(mend(row.get("href") or row.get("value") or "")))]
    sure = [address for address in found if address.group(1) in scalars]
    best = next(iter(sure or found), None)
    return {"profile_uri": as_meta(best.group(0)), "username": as_meta(best.group(1))} if best else {}


def _former_names(rows: list[Json], name: str) -> Iterator[Json]:
    """Yield former names: records of a text and a time whose text begins with the same first name."""
    for row in rows:
        for record in get_dicts(row, "dict"):
            inner = list(get_dicts(record, "dict")) or [record]
            texts = [mend(one["value"]) for one in inner if one.get("value")]
            if len(texts) == 1 and texts[0] != name and texts[0].split(" ")[0] == name.split(" ", maxsplit=1)[0]:
                yield {"name": as_meta(texts[0])}


def _own_texts(scalars: list[str]) -> Json:
    """Name the texts that somebody wrote, in the order in which a profile has them: intro, about, quotes."""
    texts = [as_meta(value) for value in scalars if is_words(value) and _is_text(value)]
    keys = ("intro_bio", "about_me", "favorite_quotes")
    return {key: {"name": text} if key == "intro_bio" else text for key, text in zip(keys, texts, strict=False)}


def _is_text(value: str) -> bool:
    words = value.split()
    addresses = all("@" in word for word in words)
    return not addresses and (len(words) >= _FEW_WORDS or bool(_SENTENCE.search(value)))
