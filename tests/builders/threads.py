"""The Threads part of an Instagram export (docs/formats/threads.md)."""

from __future__ import annotations

from tests.builders.instagram.generations import Setting
from tests.builders.instagram.shapes import own_media, string_list, string_map, triple
from tests.builders.pictures import jpeg
from tests.builders.records import moment
from tests.builders.truth import Built, Entry, Expected, Record, content, counted, joined, records
from tests.builders.writing import meta_json

BIO, SITE = "Des fils et des fleurs", "https://zoe.example"
LISTS = {
    "liked_threads": "text_post_app_media_likes",
    "followers": "text_post_app_text_post_app_followers",
    "following": "text_post_app_text_post_app_following",
    "recent_follow_requests": "text_post_app_text_post_app_permanent_follow_requests",
    "pending_follow_requests": "text_post_app_text_post_app_follow_requests_sent",
    "recently_unfollowed_profiles": "text_post_app_text_post_app_unfollowed_users",
    "blocked_profiles": "text_post_app_text_post_app_blocked_users",
    "restricted_profiles": "text_post_app_text_post_app_restricted_users",
    "threads_viewed": "text_post_app_text_post_app_posts_seen",
}


def threads(setting: Setting, *, private: bool | None = False, root: str | None = None) -> Built:
    """All members of Threads; `root` "threads" where it stands at the top (docs/formats/threads.md §1, §2)."""
    folder = root or setting.activity("threads")
    return (
        posts_and_replies(setting, folder)
        + archived(folder)
        + personal_information(setting, folder, private=private)
        + activity(folder)
    )


def posts_and_replies(setting: Setting, folder: str) -> Built:
    """Own threads and own replies; older records do not tell which (docs/formats/threads.md §3)."""
    start = moment("2023-07-12 12:00:00")
    entries = []
    for number in range(6):
        when, text, reply = start + number * 5_000_000, f"{setting.circle.text(number + 20)} 🧵", number in {2, 4}
        flags = {"reply_control": "everyone", "geo_gated_country_list": ""} | ({"is_reply": reply} if number else {})
        record: Record = {"media": [own_media("", when, text) | {"text_app_post": flags}]}
        kind = "reply" if reply else "post"
        entries.append(Entry(record, (Expected(kind, text, when, None, platform="threads"),)))
    entries.append(_with_pictures(start + 40_000_000))
    value = {"text_post_app_text_posts": records(entries)}
    return content(f"{folder}/threads_and_replies.json", value, entries)


def archived(folder: str) -> Built:
    """Archived threads (docs/formats/threads.md §2)."""
    when = moment("2024-01-01 10:00:00")
    record: Record = {"media": [own_media("", when, "Celui-là, je le range")]}
    entry = Entry(record, (Expected("post", "Celui-là, je le range", when, state="archived", platform="threads"),))
    value = {"text_post_app_text_app_archived_posts": [record]}
    return content(f"{folder}/archived_threads.json", value, [entry])


def personal_information(setting: Setting, folder: str, *, private: bool | None) -> Built:
    """Its own private flag, bio and birthday (docs/formats/threads.md §2, §4)."""
    cells: dict[str, Record] = {
        setting.key("email"): triple("zoe@example.org"),
        setting.key("username"): triple(setting.username),
        setting.key("name"): triple(setting.circle.name),
        setting.key("bio"): triple(BIO),
        "Birthday": triple(setting.circle.owner.birth_date.isoformat()),
    }
    if private is not None:
        cells[setting.key("private")] = triple(setting.truth_word(private))
    record = string_map("", cells | {"Links": triple(SITE)})
    truth = tuple(
        Expected("profile-field", text, None, platform="threads")
        for text in (BIO, setting.circle.name, setting.username, SITE)
    )
    value = {"text_post_app_text_post_app_profile": [record]}
    return Built({f"{folder}/personal_information.json": meta_json(value)}, truth)


def activity(folder: str) -> Built:
    """Likes, views, connections, saved and searched (docs/formats/threads.md §2)."""
    when = moment("2024-02-02")
    rows: list[Record] = [
        string_list("jo.example", "jo.example", when + n, "https://threads.net/@jo") for n in range(2)
    ]
    built = joined(counted(f"{folder}/{tail}.json", {key: rows}, 2) for tail, key in LISTS.items())
    saved = string_map(
        "", {"Author": triple("jo.example"), "URL": triple("https://threads.net/1"), "Time": triple(timestamp=when)}
    )
    return built + counted(f"{folder}/saved_threads.json", {"text_post_app_text_post_app_saved_posts": [saved]}, 1)


def _with_pictures(when: int) -> Entry:
    names = tuple(f"media/posts/202410/1790000000009{number:04}.jpg" for number in (1, 2))
    nodes = [
        own_media(name, when) | {"text_app_post": {"reply_control": "everyone", "is_reply": False}} for name in names
    ]
    record: Record = {"media": nodes, "title": "Deux vues du même jardin", "creation_timestamp": when}
    expected = Expected("post", "Deux vues du même jardin", when, platform="threads", media=names)
    return Entry(record, (expected,), {name: jpeg(number) for number, name in enumerate(names, 130)})
