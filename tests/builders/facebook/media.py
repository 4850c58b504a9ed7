"""Albums, loose photos, videos: pictures that posts show again, and pictures that stand alone."""

from __future__ import annotations

from tests.builders.facebook.generations import GENERIC, Generation, Setting
from tests.builders.facebook.posts import photo_name, pictures
from tests.builders.pictures import MP4, jpeg
from tests.builders.records import generic, labelled, media, moment, post, shown
from tests.builders.truth import Built, Entry, Expected, Record, content, joined
from tests.builders.writing import meta_json


def album(setting: Setting) -> Built:
    """An album that shares two photos with a post and holds one that stands alone (§2.1, §7 trap 15)."""
    shared = [node["media"] for node in _attached(pictures(setting)[0].record) if "media" in node]
    when = moment("2014-07-15 09:00:00")
    name = photo_name(setting, "Vacances", 1015, 3)
    alone = media(name, when, "Vacances", "Le phare, seul")
    value = {
        "name": "Vacances",
        "photos": [*shared, alone],
        "cover_photo": alone,
        "last_modified_timestamp": when,
        "description": "",
    }
    expected = Expected("photo", "Le phare, seul", when, "album", "Vacances", media=(name,))
    return Built({_album_name(setting, 0): meta_json(value), name: jpeg(71)}, (expected,))


def profile_albums(setting: Setting) -> Built:
    """The albums of profile and cover pictures, which stand in posts, too (docs/formats/facebook.md §7 trap 15)."""
    return joined(
        _profile_album(setting, *album)
        for album in (
            ("profile_picture", 1, "2016-01-02 03:04:05"),
            ("cover_picture", 2, "2016-02-03 04:05:06"),
        )
    )


def _profile_album(setting: Setting, kind: str, number: int, day: str) -> Built:
    name, when = setting.title(f"{kind}s_album"), moment(day)
    node = media(photo_name(setting, name, 880 + number, 49 + number), when, name)
    value = {"name": name, "photos": [node], "cover_photo": node, "last_modified_timestamp": when}
    return Built({_album_name(setting, number): meta_json(value)})


def uncategorised(setting: Setting) -> Built:
    """Photos without an album: a comment shows one, which stays a photo (docs/contract.md §4.2); one stands alone."""
    if setting.generation is Generation.G2:
        return Built()
    comment, when = moment("2017-01-01 10:00:00"), moment("2020-10-10 10:10:10")
    name = photo_name(setting, "uncategorized", 9, 4)
    below = setting.path("posts/media/Commentaires_88/55_n.png")
    tail = "uncategorized_photos" if setting.page else "your_uncategorized_photos"
    value = {"other_photos_v2": [media(below, comment), media(name, when)]}
    expected = tuple(Expected("photo", None, at, media=(uri,)) for uri, at in ((below, comment), (name, when)))
    return Built({setting.path(f"posts/{tail}.json"): meta_json(value), name: jpeg(72)}, expected)


def videos(setting: Setting) -> Built:
    """Videos: one is a post's, one stands alone (docs/formats/facebook.md §2.1)."""
    posted, alone = moment("2017-08-02 12:00:00"), moment("2018-12-24 20:00:00")
    name = setting.path("posts/media/videos/4456_n_78.mp4")
    nodes = [
        media(setting.path("posts/media/videos/4455_n_77.mp4"), posted, "", "Le train passe"),
        media(name, alone, "", "Les enfants chantent"),
    ]
    first = setting.generation is Generation.G2
    tail = "photos_and_videos/your_videos" if first else "posts/videos" if setting.page else "posts/your_videos"
    expected = Expected("video", "Les enfants chantent", alone, media=(name,))
    value = {setting.key("videos"): nodes}
    return Built({setting.path(f"{tail}.json"): meta_json(value), name: MP4}, (expected,))


def notes(setting: Setting) -> Built:
    """Long notes of the years to 2020 (docs/formats/facebook.md §2.1 `notes`)."""
    if not setting.flat:
        return Built()
    when = moment("2010-10-10 20:00:00")
    text = "Vingt choses sur moi : 1. J'aime la pluie. 2. Je perds mes clés."
    note: Record = {"title": "Vingt choses", "text": text, "created_timestamp": when, "updated_timestamp": when + 60}
    note |= {"tags": [{"name": setting.circle.friend(0)}], "cover_photo": {"uri": "https://cdn.example/c.jpg"}}
    folder = "other_activity" if setting.generation is Generation.G2 else "notes"
    entry = Entry(note, (Expected("note", text, when),))
    return content(f"{folder}/notes.json", setting.wrap("notes", [note]), [entry])


def app_posts(setting: Setting) -> Built:
    """Posts that apps made (docs/formats/facebook.md §2.1 `posts_from_apps_and_websites`)."""
    if not setting.flat:
        return Built()
    when = moment("2012-06-06 06:06:00")
    first = setting.generation is Generation.G2
    folder = "apps_and_websites" if first else "apps_and_websites_off_of_facebook"
    record = post(when, setting.title("app", app="MadeUpQuiz"), text="Je suis à 80 % un chat")
    entry = Entry(record, (Expected("post", "Je suis à 80 % un chat", when, "timeline"),))
    return content(f"{folder}/posts_from_apps_and_websites.json", setting.wrap("app_posts", [record]), [entry])


def others_on_timeline(setting: Setting) -> Built:
    """What others wrote on the owner's timeline, to 2022: not the owner's (docs/formats/facebook.md §2.1)."""
    if not setting.flat:
        return Built()
    when, friend = moment("2011-02-28 09:00:00"), setting.circle.friend(2)
    record = post(when, setting.title("wrote_to_owner", name=friend), text="Joyeux anniversaire Zoé !")
    entry = Entry(record, (Expected("post", "Joyeux anniversaire Zoé !", when, "timeline", mine=False),))
    inner: object = [record]
    if setting.generation is Generation.G2:
        inner = {"activity_log_data": [record]}
    name = "posts/other_people's_posts_to_your_timeline.json"
    return content(name, {"wall_posts_sent_to_you": inner}, [entry])


def copies(setting: Setting) -> Built:
    """Members of 2023 and later that show the same pictures again (docs/formats/facebook.md §2.1, §2.15)."""
    if setting.generation not in GENERIC:
        return Built()
    when, old = moment("2024-06-06 06:06:00"), moment("2014-07-15 09:00:00")
    again = generic(shown("Media", media(photo_name(setting, "Vacances", 1015, 3), old)), timestamp=when, fbid="31")
    names = (
        setting.path("posts/media_used_for_memories.json"),
        "preferences/memories/top_moments_of_the_year.json",
    )
    return Built({name: meta_json([again]) for name in names}) + _passed_on(setting, when)


def _passed_on(setting: Setting, when: int) -> Built:
    """Memories shared and birthday cards: shares perhaps, whose words are nobody's (§2.1)."""
    members: dict[str, bytes] = {}
    allowed: list[Expected] = []
    for number, tail in enumerate(("shared_memories", "birthday_media")):
        name = setting.path(f"posts/media/{tail}/carte_n_6{number}.jpg")
        record = generic(shown("Media", media(name, when + number)), timestamp=when + number, fbid=f"3{number}")
        members |= {setting.path(f"posts/{tail}.json"): meta_json([record]), name: jpeg(73 + number)}
        allowed += [Expected(kind, None, when + number, media=(name,)) for kind in ("share", "post", "photo")]
    return Built(members, (), {}, tuple(allowed))


def tagged(setting: Setting) -> Built:
    """Others' photos in which the owner is tagged: not hers (docs/formats/facebook.md §2.11)."""
    if setting.generation not in GENERIC:
        return Built()
    when = moment("2019-08-08 08:08:00")
    name = setting.path("activity_you're_tagged_in/media/autre_n_5.jpg")
    record = generic(shown("Media", media(name, when)), labelled("Owner", setting.circle.friend(4)), timestamp=when)
    expected = Expected("photo", None, when, mine=False, media=(name,))
    tail = setting.path("activity_you're_tagged_in/photos_and_videos_you're_tagged_in.json")
    return content(tail, [record], [Entry(record, (expected,), {name: jpeg(74)})])


def _album_name(setting: Setting, number: int) -> str:
    folder = "photos_and_videos" if setting.generation is Generation.G2 else "posts"
    return setting.path(f"{folder}/album/{number}.json")


def _attached(record: Record) -> list[Record]:
    attachments = record["attachments"]
    return list(attachments[0]["data"]) if isinstance(attachments, list) else []
