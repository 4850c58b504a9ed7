"""Own content of an Instagram export: posts, reels, stories, IGTV, archived, deleted, drafts, profile photos."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.builders.instagram.generations import LATE, Generation, Setting
from tests.builders.instagram.shapes import carousel, own_media, single, string_map, triple
from tests.builders.pictures import MP4, jpeg
from tests.builders.records import dated, generic, labelled, linked, moment, nested, shown
from tests.builders.truth import Built, Entry, Expected, Record, content, records
from tests.builders.writing import meta_json


def media_name(kind: str, when: int, number: int, ending: str = "jpg") -> str:
    """Give the member of a picture; its last run of digits is the media id (docs/formats/instagram.md §1)."""
    month = datetime.fromtimestamp(when, UTC).strftime("%Y%m")
    return f"media/{kind}/{month}/179000000000{number:05}.{ending}"


def posts(setting: Setting) -> Built:
    """The grid: single pictures, carousels, no caption, a video (docs/formats/instagram.md §3.2, D-media)."""
    entries = [*_singles(setting), *_carousels(setting), *_video()]
    return content(setting.own("posts_1.json"), records(entries), entries)


def one_post(setting: Setting) -> Built:
    """A grid of one post stands bare, in no list (docs/formats/instagram.md R2)."""
    entry = _singles(setting)[0]
    return content(setting.own("posts_1.json"), entry.record, [entry])


def grid_again(setting: Setting) -> Built:
    """2026: `posts.json` holds the grid once more, drafts and archived ones too (§3.2.1, D-lv)."""
    if setting.generation is not Generation.G3:
        return Built()
    repeated = [_grid_record(item, draft=False) for entry in _singles(setting) for item in entry.expected]
    archived = [_grid_record(item, draft=False) for entry in _archived(setting) for item in entry.expected]
    when = moment("2026-02-03 09:00:00")
    name = media_name("other", when, 901)
    draft = Expected(
        "post", "Un brouillon, à finir", when, "timeline", state="draft", platform="instagram", media=(name,)
    )
    rows = [*repeated, *archived, _grid_record(draft, draft=True)]
    return Built({setting.own("posts.json"): meta_json(rows), name: jpeg(90)}, (draft,))


def stories(setting: Setting) -> Built:
    """Every story kept in the archive, flat and with or without words (docs/formats/instagram.md §3.2)."""
    entries = []
    for number in range(4):
        when = moment("2021-12-24 18:00:00") + number * 9_000_000
        name = media_name("stories", when, 300 + number)
        text = setting.circle.text(number + 40) if number % 2 else ""
        expected = Expected("story", text or None, when, "timeline", platform="instagram", media=(name,))
        entries.append(Entry(own_media(name, when, text), (expected,), {name: jpeg(300 + number)}))
    return content(setting.own("stories.json"), {"ig_stories": records(entries)}, entries)


def reels(setting: Setting) -> Built:
    """Reels (docs/formats/instagram.md §3.2)."""
    return _wrapped(setting, "reels.json", "ig_reels_media", "reel")


def igtv(setting: Setting) -> Built:
    """Long videos of 2018 to 2021 (docs/formats/instagram.md §3.2)."""
    return _wrapped(setting, "igtv_videos.json", "ig_igtv_media", "video")


def archived(setting: Setting) -> Built:
    """Archived posts: the owner only (docs/formats/instagram.md §3.2, §7)."""
    entries = _archived(setting)
    return content(setting.own("archived_posts.json"), {"ig_archived_post_media": records(entries)}, entries)


def recently_deleted(setting: Setting) -> Built:
    """Deleted in the last 30 days (docs/formats/instagram.md §3.2)."""
    when = moment("2024-10-10 10:00:00")
    name = media_name("recently_deleted", when, 500)
    text = "Supprimée hier"
    entry = Entry(
        {"media": [own_media(name, when, text)], "title": text, "creation_timestamp": when},
        (Expected("post", text, when, "timeline", state="deleted", platform="instagram", media=(name,)),),
        {name: jpeg(50)},
    )
    wrapped = {"ig_recently_deleted_media": [entry.record]}
    return content(setting.own("recently_deleted_content.json"), wrapped, [entry])


def repost_texts(setting: Setting) -> Built:
    """What the owner wrote above a repost: her own words (docs/formats/instagram.md §3.6 `profile_media_reposts`)."""
    if setting.generation not in LATE:
        return Built()
    when, text = moment("2025-10-10 10:10:10"), "À lire absolument"
    cells = {"Time of repost": triple(timestamp=when), "Text": triple(text)}
    value = {"profile_media_reposts": [string_map("", cells)]}
    expected = Expected("repost", text, when, platform="instagram")
    return Built({"personal_information/personal_information/reposts.json": meta_json(value)}, (expected,))


def in_two_states(setting: Setting) -> Built:
    """Posts of the grid that another file says are archived or deleted: the less visible wins (R5)."""
    members: dict[str, bytes] = {}
    truth: list[Expected] = []
    grid: list[Record] = []
    keys = {"archived": "ig_archived_post_media", "deleted": "ig_recently_deleted_media"}
    for number, (state, key) in enumerate(keys.items()):
        when = moment("2017-07-17 17:17:00") + number
        name, text = media_name("posts", when, 550 + number), f"Deux fois ici ({state})"
        grid.append(single(name, when, text))
        again = {"media": [own_media(name, when)], "title": text, "creation_timestamp": when}
        tail = "archived_posts" if state == "archived" else "recently_deleted_content"
        members |= {setting.own(f"{tail}.json"): meta_json({key: [again]}), name: jpeg(550 + number)}
        truth.append(Expected("post", text, when, "timeline", state=state, platform="instagram", media=(name,)))
    return Built({setting.own("posts_1.json"): meta_json(grid)} | members, tuple(truth))


def other_content(setting: Setting) -> Built:
    """Uploads in no other file: drafts and dropped stories, unpublished (docs/formats/instagram.md §3.2)."""
    when = moment("2023-03-03 03:03:00")
    name = media_name("other", when, 600)
    expected = Expected("post", "Jamais publiée", when, "timeline", state="draft", platform="instagram", media=(name,))
    entry = Entry({"media": [own_media(name, when, "Jamais publiée")]}, (expected,), {name: jpeg(60)})
    return content(setting.own("other_content.json"), {"ig_other_media": [entry.record]}, [entry])


def profile_photos(setting: Setting) -> Built:
    """Profile photos, public on private accounts too (docs/formats/instagram.md §3.2)."""
    when = moment("2020-09-09 09:09:00")
    name = media_name("profile", when, 700)
    record = own_media(name, when) | {"is_profile_picture": True}
    expected = Expected("profile-picture", None, when, platform="instagram", media=(name,))
    entry = Entry(record, (expected,), {name: jpeg(70)})
    return content(setting.own("profile_photos.json"), {"ig_profile_picture": [record]}, [entry])


def reposts(setting: Setting) -> Built:
    """Others' posts passed on, 2025 and later: the words are not the owner's (docs/formats/instagram.md §3.2)."""
    if setting.generation not in LATE:
        return Built()
    when = moment("2025-11-11 11:11:11")
    owner = nested(
        "Owner", nested("", linked("URL", "https://www.instagram.com/jo.example"), labelled("Username", "jo.example"))
    )
    link = linked("URL", "https://www.instagram.com/p/AbC/")
    record = generic(link, labelled("Caption", "Somebody else's words"), owner, timestamp=when, fbid="1789")
    expected = Expected("repost", None, when, mine=False, platform="instagram")
    return content(setting.own("reposts.json"), [record], [Entry(record, (expected,))])


def _singles(setting: Setting) -> list[Entry]:
    entries = []
    for number in range(6):
        when = moment("2019-05-05 15:00:00") + number * 20_000_000
        name, text = media_name("posts", when, number), "" if number == 4 else f"{setting.circle.text(number + 6)} 📷"
        expected = Expected("post", text or None, when, "timeline", platform="instagram", media=(name,))
        entries.append(Entry(single(name, when, text), (expected,), {name: jpeg(number)}))
    return entries


def _carousels(setting: Setting) -> list[Entry]:
    when = moment("2022-08-15 20:00:00")
    names = tuple(media_name("posts", when, number) for number in (100, 101, 102))
    outer, own = "Trois jours à Kraków", "Le marché"
    titles = (outer, own, "")
    nodes = [own_media(name, when - 5, title) for name, title in zip(names, titles, strict=True)]
    expected = Expected("post", f"{outer}\n{own}", when, "timeline", platform="instagram", media=names)
    files = {name: jpeg(number) for number, name in enumerate(names, 100)}
    return [Entry(carousel(nodes, when, outer), (expected,), files)]


def _video() -> list[Entry]:
    when = moment("2023-01-01 00:00:30")
    name = media_name("posts", when, 110, "mp4")
    expected = Expected("post", "Bonne année !", when, "timeline", platform="instagram", media=(name,))
    return [Entry(single(name, when, "Bonne année !"), (expected,), {name: MP4})]


def _archived(setting: Setting) -> list[Entry]:
    when = moment("2018-04-04 04:04:00")
    name, text = media_name("archived_posts", when, 400), f"{setting.circle.text(30)} (archivée)"
    expected = Expected("post", text, when, "timeline", state="archived", platform="instagram", media=(name,))
    record = {"media": [own_media(name, when)], "title": text, "creation_timestamp": when}
    return [Entry(record, (expected,), {name: jpeg(40)})]


def _wrapped(setting: Setting, member: str, key: str, kind: str) -> Built:
    folder = {"reel": "reels", "video": "igtv"}[kind]
    entries = []
    for number in range(2):
        when = moment("2021-06-06 06:06:00") + number * 5_000_000
        first = 200 if kind == "reel" else 250
        name, text = media_name(folder, when, first + number, "mp4"), f"{setting.circle.text(number + 33)} ({folder})"
        expected = Expected(kind, text, when, "timeline", platform="instagram", media=(name,))
        entries.append(Entry(single(name, when, text), (expected,), {name: MP4}))
    return content(setting.own(member), {key: records(entries)}, entries)


def _grid_record(item: Expected, *, draft: bool) -> Record:
    when = item.time_utc or 0
    node = own_media(item.media[0], when, item.text or "")
    return generic(
        shown("Media", node),
        labelled("Latitude"),
        labelled("Longitude"),
        nested("Reel metadata"),
        labelled("Draft", str(draft)),
        labelled("Published", str(not draft)),
        dated("Creation time", when),
        timestamp=when,
        fbid=f"179{when}",
    )
