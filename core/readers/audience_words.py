"""Understands the words with which a record itself says who could see it (docs/formats/facebook.md §2.0, §3.1)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from core.text.folding import fold
from core.text.mending import mend
from core.vocabulary import Audience
from resources import resource

_KEYS = ("value", "description")  # of a `privacy` that is an object: the constant first, the words of the site last
_SIGNS = re.compile(r"[\W_]+")
_NOTHING: tuple[object, ...] = (None, "", [], {})


def audience_named(privacy: object) -> Audience | None:
    """Give the audience that a value of `privacy` names: `UNKNOWN` for a strange word, None where it names none."""
    said = list(privacy.values()) if type(privacy) is dict else [privacy]
    if all(_is_nothing(value) for value in said):
        return None
    words = [privacy.get(key) for key in _KEYS] if type(privacy) is dict else said
    understood = (_meaning(word) for word in words if type(word) is str)
    return next((audience for audience in understood if audience is not None), Audience.UNKNOWN)


def words_named(privacy: object) -> str | None:
    """Give the words that a value of `privacy` has for its audience, as the site wrote them."""
    said = [privacy.get(key) for key in reversed(_KEYS)] if type(privacy) is dict else [privacy]
    return next((text for word in said if type(word) is str and (text := mend(word).strip())), None)


def _is_nothing(value: object) -> bool:
    return value in _NOTHING or (type(value) is str and value.isspace())


def _meaning(word: str) -> Audience | None:
    means, but = _tables()
    folded = _folded(word)
    if folded in means:
        return means[folded]
    return Audience.CUSTOM if any(_leaves_out(folded, without, means) for without in but) else None


def _leaves_out(folded: str, without: str, means: Mapping[str, Audience]) -> bool:
    """Whether people are left out: of everybody ("Except: Bob") or of an audience that is named before."""
    before, found, _ = f" {folded} ".partition(f" {without} ")
    return bool(found) and (not before.strip() or before.strip() in means)


def _folded(word: str) -> str:
    """Leave the words themselves: one case, no signs, one blank between two."""
    return _SIGNS.sub(" ", fold(mend(word))).strip()


@cache
def _tables() -> tuple[Mapping[str, Audience], Sequence[str]]:
    """Give the audiences by the words of all languages, and the words for "except"."""
    table = tomllib.loads(resource("words", "facebook_audiences.toml").read_text(encoding="utf-8"))
    means = {
        _folded(word): Audience(name)
        for certainty in ("guessed", "seen")
        for name, languages in table[certainty].items()
        for words in languages.values()
        for word in words
    }
    return means, [_folded(word) for words in table["except"].values() for word in words]
