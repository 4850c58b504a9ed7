"""Who Camille is, and how the lines of her story become records."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from tests.builders.facebook.generations import Generation, Setting
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.instagram.generations import Setting as InstagramSetting
from tests.builders.people import Circle, Owner
from tests.builders.pictures import jpeg
from tests.builders.tables import table
from tests.builders.truth import Entry, Record

NAME, USERNAME = "Camille Demory", "camille.demo"
BORN = date(1993, 5, 17)
FACEBOOK_DAY = "2026-11-02"


def told(part: str) -> Any:
    """Give one part of the story: `facebook`, `instagram` or `talks`."""
    return table(f"example/{part}")


def camille() -> Circle:
    """Camille and those around her."""
    story = told("facebook")
    owner = Owner(NAME, "Camille", "Demory", "camilledemo", "Cam Demory", BORN)
    friends = tuple(name for name, _ in story["friends"])
    pages = tuple(name for name, _ in story["pages_liked"])
    return Circle(owner, friends, tuple(story["groups"]), pages, ("Lyon",), ("Bonjour",))


@cache
def on_facebook() -> Setting:
    """Her Facebook export, in French."""
    return Setting(Generation.G5, camille(), "fr")


@cache
def on_instagram() -> InstagramSetting:
    """Her Instagram export, in French; her account is public today."""
    circle = camille()
    owner = Owner(NAME, "Camille", "Demory", USERNAME, NAME, BORN)
    people = Circle(owner, circle.friends, circle.groups, circle.pages, circle.cities, circle.texts)
    return InstagramSetting(InstagramGeneration.G3, people, "fr", private=False)


def picture(number: int) -> bytes:
    """Draw one of her pictures."""
    return jpeg(number, 24, 18)


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    """Order records as Meta's files are."""
    return sorted(entries, key=lambda entry: _time(entry.record), reverse=True)


def _time(record: Record) -> int:
    for key in ("timestamp", "creation_timestamp", "timestamp_ms"):
        when = record.get(key)
        if isinstance(when, int):
            return when
    media = record.get("media")
    return _time(media[0]) if isinstance(media, list) and media else 0
