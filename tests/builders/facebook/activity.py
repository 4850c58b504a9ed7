"""The long tail of a Facebook export: every member that holds activity, settings, devices or facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.builders.facebook.generations import GENERIC, Generation, Setting
from tests.builders.records import dated, generic, labelled, linked, moment, named, nested
from tests.builders.tables import table
from tests.builders.truth import Built, Expected, Record, counted, joined
from tests.builders.writing import meta_json

_TOPICS = {
    Generation.G2: ("g2",),
    Generation.G3: ("g3",),
    Generation.G4: ("keyed", "keyed_until_2026"),
    Generation.G5: ("keyed", "keyed_until_2026"),
    Generation.G5B: ("keyed",),
    Generation.GP: ("page",),
}
_GENERIC_TOPICS = {
    Generation.G5: ("generic", "generic_until_2026"),
    Generation.G5B: ("generic", "generic_since_2026"),
}


def activity(setting: Setting) -> Built:
    """All members of docs/formats/facebook.md §2.1 to §2.17 and §6.1 that no other builder writes."""
    return joined((*_keyed(setting), *_generic(setting), friends(setting), privacy_settings(setting), support(setting)))


def friends(setting: Setting) -> Built:
    """The list of friends, by which names in titles are recognised (docs/formats/facebook.md §2.13)."""
    start = moment("2010-01-01")
    rows = named((name, start + number) for number, name in enumerate(setting.circle.friends))
    folders = {Generation.G2: "friends/friends", Generation.G3: "friends_and_followers/friends"}
    name = folders.get(setting.generation, "connections/friends/your_friends")
    return counted(f"{name}.json", setting.wrap("friends", rows), len(rows))


def privacy_settings(setting: Setting) -> Built:
    """The default audience of future posts, a hint only (docs/formats/facebook.md §3.3)."""
    if setting.generation not in GENERIC:
        return Built()
    words = {"fr": ("Qui peut voir vos futures publications ?", "Amis")}
    question, answer = words.get(setting.language, ("Who can see your future posts?", "Friends"))
    section: Record = {"label": "Your activity", "dict": [labelled(question, answer)]}
    return counted("preferences/preferences/privacy_settings.json", generic(section, fbid="1"), 1)


def support(setting: Setting) -> Built:
    """Letters to and from Meta's support, keyed by an id (docs/formats/facebook.md §2.11 `support_messages`)."""
    if setting.flat or setting.page:
        return Built()
    when = moment("2023-10-10 10:00:00")
    text = "Mon compte est bloqué"
    letter = {"from": setting.circle.name, "to": "Facebook", "subject": "…", "message": text, "timestamp": when}
    value = {"support_messages": {"4410": {"timestamp": when, "subject": "…", "messages": [letter]}}}
    allowed = tuple(Expected("message", text, when, platform=platform) for platform in ("messenger", "facebook"))
    return Built({setting.path("messages/support_messages.json"): meta_json(value)}, allowed=allowed)


def _keyed(setting: Setting) -> Iterator[Built]:
    for topic in _TOPICS[setting.generation]:
        for rows in table("facebook_activity")[topic].values():
            for tail, key, value in rows:
                yield counted(_name(setting, tail), {key: value}, _count(value))


def _generic(setting: Setting) -> Iterator[Built]:
    """One member in three holds a single record, bare (docs/formats/facebook.md §0.6)."""
    tails = [
        tail
        for topic in _GENERIC_TOPICS.get(setting.generation, ())
        for tails in table("facebook_activity")[topic].values()
        for tail in tails
    ]
    for number, tail in enumerate(tails):
        rows = [_record(setting, number + n) for n in range(1 + number % 3)]
        yield counted(_name(setting, tail), rows[0] if len(rows) == 1 else rows, len(rows))


def _record(setting: Setting, number: int) -> Record:
    when = moment("2025-01-01") + number * 3600
    return generic(
        labelled("Status", str(number % 2 == 0)),
        dated("Last updated", when),
        linked("URL", f"https://www.facebook.com/{number}"),
        nested("Target", nested("", labelled("Name", setting.circle.friend(number)))),
        labelled("Note"),
        timestamp=when,
        fbid=f"12340000{number}",
    )


def _name(setting: Setting, tail: str) -> str:
    return f"{tail.replace('{Y}/', setting.root)}.json"


def _count(value: Any) -> int:
    return len(value) if isinstance(value, list) else 1
