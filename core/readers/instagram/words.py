"""What the localised labels and values of Instagram and Threads exports mean, all languages at once.

The tables are `resources/words/instagram_*.toml`; facts: docs/formats/instagram.md §5.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache, lru_cache

from core.text.folding import fold
from core.text.mending import mend
from core.values import Json
from resources import resource


class Meaning(Enum):
    """What a label stands for, whatever its language; the values are the headings of the table."""

    PRIVATE_ACCOUNT = "private_account"
    BIRTH_DATE = "birth_date"
    USERNAME = "username"
    NAME = "name"
    EMAIL = "email"
    PHONE_NUMBER = "phone_number"
    PHONE_CONFIRMED = "phone_confirmed"
    PHONE_METHOD = "phone_method"
    GENDER = "gender"
    BIO = "bio"
    WEBSITE = "website"
    PROFILE_PHOTO = "profile_photo"
    TIME = "time"
    UPDATE_TIME = "update_time"
    AUTHOR = "author"
    COMMENT = "comment"
    DELETION_STATUS = "deletion_status"
    MEDIA_OWNER = "media_owner"
    CHANGED = "changed"
    PREVIOUS_VALUE = "previous_value"
    NEW_VALUE = "new_value"
    CHANGE_DATE = "change_date"
    CITY = "city"
    COUNTRY = "country"
    COUNTRY_CODE = "country_code"
    FIRST_STORY_TIME = "first_story_time"
    URL = "url"
    CAPTION = "caption"
    TITLE = "title"
    QUESTION = "question"
    TEXT = "text"
    OWNER = "owner"
    DRAFT = "draft"
    PUBLISHED = "published"
    ACCOUNT_TYPE = "account_type"


@lru_cache(maxsize=4096)
def meaning_of(label: str) -> Meaning | None:
    """Give what a label, as the file writes it, means; None if no table knows it."""
    return _meanings().get(plain(mend(label)))


@lru_cache(maxsize=4096)
def truth_of(value: str) -> bool | None:
    """Read a value as true or false in any language; None if it is neither."""
    word = plain(value)
    if word in _words("true"):
        return True
    return False if word in _words("false") else None


def told_private(title: str) -> bool | None:
    """Read from the title of a switch whether the account became private; None if the words do not tell."""
    rest = fold(title)
    private = [word for word in _words("private") if word in rest]
    public = [word for word in _words("public") if word in rest]
    # 公開 (public) is a part of 非公開 (private): a word within a longer one of the other list does not count.
    public = [word for word in public if not any(word in longer for longer in private)]
    return None if bool(private) == bool(public) else bool(private)


def is_one_of(value: str, table: str) -> bool:
    """Whether a value is a word of one of the tables of values (`changed_bio`…)."""
    return plain(value) in _words(table)


def plain(label: str) -> str:
    """Fold a label and strip what English alone writes in several ways ("Private account?")."""
    return fold(label.replace("\N{NO-BREAK SPACE}", " ").strip(" ?:\N{FULLWIDTH COLON}"))


@cache
def _meanings() -> Mapping[str, Meaning]:
    """Guessed labels first, so that a seen one of the same spelling wins."""
    tables = _table("instagram_keys.toml")
    return {
        plain(label): Meaning(meaning)
        for certainty in ("guessed", "seen")
        for meaning, languages in tables[certainty].items()
        for labels in languages.values()
        for label in labels
    }


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(_plain_words(_table("instagram_values.toml")[table]))


def _plain_words(certainties: Mapping[str, list[str]]) -> Iterator[str]:
    for words in certainties.values():
        yield from map(plain, words)


def _table(name: str) -> Json:
    return tomllib.loads(resource("words", name).read_text(encoding="utf-8"))
