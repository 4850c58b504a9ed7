"""Reads `personal_information.json` of Instagram and of Threads: who the owner is, and whether the account is private.

Facts: docs/formats/instagram.md §3.6, §5.3, docs/formats/threads.md §2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from core.readers.generic import is_address, is_words, is_written
from core.readers.instagram.entries import Entries, Entry
from core.readers.instagram.words import Meaning, truth_of
from core.vocabulary import Aspect

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MAIL_OR_PHONE = re.compile(r"\S+@\S+|[+()\d\s./-]+")
_UNTOLD_GENDER = "unspecified"
_FIELDS = {
    Meaning.NAME: Aspect.NAME,
    Meaning.USERNAME: Aspect.USER_NAME,
    Meaning.BIO: Aspect.BIO,
    Meaning.GENDER: Aspect.GENDER,
    Meaning.WEBSITE: Aspect.WEBSITE,
}


@dataclass(frozen=True, slots=True)
class PrivateNow:
    """Whether the account is private; `inferred` where only the place of the value tells it."""

    private: bool
    inferred: bool


def as_date(value: object) -> date | None:
    """Read an ISO date, None for anything else."""
    if not isinstance(value, str) or not _ISO_DATE.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def birth_date_of(read: Entries) -> date | None:
    """Find the birth date: by its label, else the one value that is written as a date."""
    labelled = [one for one in read.own() if one.meaning is Meaning.BIRTH_DATE]
    unlabelled = [one for one in read.own() if one.meaning is None]
    return next((day for one in labelled + unlabelled if (day := as_date(one.value)) is not None), None)


def private_now_of(read: Entries) -> PrivateNow | None:
    """Find the private flag: by its label, else by its place. What is not sure stays untold (never public)."""
    labelled = [one for one in read.own() if one.meaning is Meaning.PRIVATE_ACCOUNT]
    if labelled:
        private = truth_of(labelled[0].value or "")
        return None if private is None else PrivateNow(private, inferred=False)
    candidates = [flag for one in _after_birth_date(read.own()) if (flag := _flag(one)) is not None]
    return PrivateNow(candidates[0], inferred=True) if len(candidates) == 1 else None


def profile_fields_of(read: Entries) -> Iterator[tuple[Aspect, str]]:
    """Yield what the owner entered: name, user name, bio, gender, addresses on the web.

    E-mail address, telephone number and birth date are no items.
    """
    for meaning, aspect in _FIELDS.items():
        value = read.value(meaning)
        if value and not (aspect is Aspect.GENDER and is_untold_gender(value)):
            yield aspect, value
    unlabelled = [one.value for one in read.own() if one.meaning is None and one.value]
    yield from ((Aspect.WEBSITE, value) for value in unlabelled if is_address(value))
    # In a language whose labels are not known nothing may vanish: the bio is always public, it is the longest text.
    texts = [value for value in unlabelled if _is_free_text(value)]
    longest = max(texts, key=len, default="")
    unknown = read.value(Meaning.BIO) is None and (is_written(longest) or read.value(Meaning.NAME) is None)
    bio = longest if unknown else None
    yield from ((Aspect.BIO if value is bio else Aspect.NONE, value) for value in texts)


def _is_free_text(value: str) -> bool:
    """Whether a value of an unknown label may be a text: no flag, date, number, address on the web or of e-mail."""
    return (
        is_words(value)
        and truth_of(value) is None
        and not _MAIL_OR_PHONE.fullmatch(value)
        and not is_untold_gender(value)
    )


def is_untold_gender(value: str) -> bool:
    """Whether it is the word for having said nothing, which is English in every language."""
    return value.casefold() == _UNTOLD_GENDER


def _after_birth_date(entries: list[Entry]) -> list[Entry]:
    """The private flag stands near the end, after the birth date; the phone's flag stands before it."""
    places = [place for place, one in enumerate(entries) if one.meaning is Meaning.BIRTH_DATE or as_date(one.value)]
    return entries[places[-1] + 1 :] if places else []


def _flag(entry: Entry) -> bool | None:
    return truth_of(entry.value) if entry.meaning is None and entry.value else None
