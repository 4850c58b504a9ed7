"""The long tail of an Instagram export: every member that holds activity, settings, connections or ads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.builders.instagram.generations import LATE, Generation, Setting
from tests.builders.instagram.media import media_name
from tests.builders.instagram.shapes import string_list, string_map, triple
from tests.builders.records import dated, generic, labelled, linked, moment, nested
from tests.builders.tables import table
from tests.builders.truth import Built, Record, counted, joined

WHEN = 1_714_910_400  # 5 May 2024


def activity(setting: Setting) -> Built:
    """All members of docs/formats/instagram.md §3.3 to §3.8 that no other builder writes."""
    return joined((*_keyed(setting), *_generic(setting), followers(setting), logos(setting)))


def followers(setting: Setting) -> Built:
    """A bare list; the value can be missing since September 2025 (docs/formats/instagram.md §2 D-sld, §3.7)."""
    folder = _name(setting, "{C}/followers_1")
    rows = [_person(setting, number) for number in range(4)]
    if setting.generation is Generation.G1:
        return counted(_name(setting, "{C}/followers"), {"relationships_followers": rows}, 4)
    return counted(folder, rows, 4)


def follow_requests(setting: Setting) -> Built:
    """Only a private account receives requests (docs/formats/instagram.md §3.7)."""
    rows = [string_list("", "inconnu.demo", moment("2022-08-08"), "https://www.instagram.com/inconnu.demo")]
    name = _name(setting, "{C}/follow_requests_you've_received")
    return counted(name, {"relationships_follow_requests_received": rows}, 1)


def one_follower(setting: Setting) -> Built:
    """A single follower stands bare (docs/formats/instagram.md R2)."""
    return counted(_name(setting, "{C}/followers_1"), _person(setting, 0), 1)


def logos(setting: Setting) -> Built:
    """Avatar items, an empty topic, a subtitle (docs/formats/instagram.md §1, §3.5)."""
    items = [{"item": "Hat", "type": "HAT", "acquisition_time": WHEN}]
    name = setting.activity("avatars_store/avatar_items.json")
    empty = setting.activity("guides/no-data.txt")
    return counted(name, {"ig_avatar_marketplace_avatar_items": items}, 1) + Built({empty: b"No data"})


def _keyed(setting: Setting) -> Iterator[Built]:
    for rows in table("instagram_activity")["keyed"].values():
        for tail, key, shape in rows:
            records = [_record(setting, shape, number) for number in range(2)]
            yield counted(_name(setting, tail), {key: records}, 2)


def _generic(setting: Setting) -> Iterator[Built]:
    """The newest dialect; one member in two holds a single record, bare (docs/formats/instagram.md §2 D-lv, R2)."""
    if setting.generation not in LATE:
        return
    tails = [tail for tails in table("instagram_activity")["generic"].values() for tail in tails]
    for number, tail in enumerate(tails):
        rows = [_label_values(number + n) for n in range(1 + number % 2)]
        yield counted(_name(setting, tail), rows[0] if len(rows) == 1 else rows, len(rows))


def _record(setting: Setting, shape: str, number: int) -> Record:
    when = WHEN + number
    if shape == "list":
        return _person(setting, number)
    if shape == "advertiser":
        return {"advertiser_name": f"shop{number}.example", "has_data_file_custom_audience": True}
    if shape == "off":
        return {"name": f"shop{number}.example", "events": [{"id": number, "type": "PAGE_VIEW", "timestamp": when}]}
    return _mapped(setting, shape, number)


def _mapped(setting: Setting, shape: str, number: int) -> Record:
    when = WHEN + number
    cells: dict[str, Record] = {setting.key("time"): triple(timestamp=when)}
    media: dict[str, Record] = {}
    if shape == "seen":
        cells[setting.key("author")] = triple("cafe.example")
    elif shape == "map":
        cells[setting.key("name")] = triple(f"Something {number}")
    elif shape == "reach":
        cells |= {"Followers": triple("80%"), "Non-Followers": triple("20%")}
    elif shape == "insight":
        thumbnail = media_name("posts", moment("2019-05-05 15:00:00"), 0)
        media["Media Thumbnail"] = {"uri": thumbnail, "creation_timestamp": when, "title": ""}
        cells |= {"Creation Timestamp": triple(timestamp=when), "Impressions": triple("120")}
    return string_map("", cells, media)


def _person(setting: Setting, number: int) -> Record:
    name = f"person{number}.demo"
    known = setting.generation is not Generation.G3 or number % 2 == 0
    return string_list(
        "" if known else name, name if known else None, WHEN + number, f"https://www.instagram.com/{name}"
    )


def _label_values(number: int) -> Record:
    when = WHEN + number
    owner = nested("Owner", nested("", labelled("Name", "Jo"), labelled("Username", "jo.example")))
    return generic(
        linked("URL", "https://www.instagram.com/p/x/"), dated("Time", when), owner, timestamp=when, fbid="17"
    )


def _name(setting: Setting, tail: str) -> str:
    """Fill in the folder, as it was named before 2023 and since (docs/formats/instagram.md §1.1)."""
    folders = table("instagram_activity")["folders"]
    first = setting.generation is Generation.G1
    path = re.sub(r"\{([A-Z]\d?)\}", lambda match: str(folders[match[1]][1 if first else 0]), tail)
    return f"{setting.named(path.replace('./', ''))}.json"
