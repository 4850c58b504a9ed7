"""Instagram's first generation, 2018 to 2021: a few files at the root, times in ISO, no mojibake."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.builders.conversations import Thread, said, thread_files
from tests.builders.instagram.generations import Generation, Setting
from tests.builders.pictures import MP4, jpeg
from tests.builders.records import moment
from tests.builders.truth import Built, Expected, Record
from tests.builders.writing import plain_json


def whole(setting: Setting) -> Built:
    """The whole first layout; G0b already has one file a thread (docs/formats/instagram.md §1.1, §3.9)."""
    talks = threads(setting) if setting.generation is Generation.G0B else messages(setting)
    return media(setting) + comments(setting) + profile(setting) + lists(setting) + talks


def media(setting: Setting) -> Built:
    """`media.json`: photos, videos, stories, profile pictures, pictures sent in messages (§3.9)."""
    kinds = {"photos": "post", "videos": "post", "stories": "story", "profile": "profile-picture", "direct": "message"}
    value: dict[str, list[Record]] = {}
    built = Built()
    for number, (topic, kind) in enumerate(kinds.items()):
        rows = [_picture(setting, topic, kind, number * 10 + n) for n in range(2)]
        value[topic] = [row for row, _ in rows]
        built += Built({item.media[0]: _bytes(item.media[0]) for _, item in rows}, tuple(item for _, item in rows))
    return built + Built({"media.json": plain_json(value)})


def comments(setting: Setting) -> Built:
    """`comments.json`: triples of time, text, owner (docs/formats/instagram.md §3.9)."""
    owners = ("cafe.example", setting.username, "jo.example")
    when = [moment("2018-05-01 10:00:00") + number * 1_000_000 for number in range(6)]
    texts = [setting.circle.text(number + 4) for number in range(6)]
    rows = [[iso(at), text, owners[number % 3]] for number, (at, text) in enumerate(zip(when, texts, strict=True))]
    value = {"media_comments": rows[:4], "live_comments": rows[4:5], "story_comments": rows[5:]}
    return Built({"comments.json": plain_json(value)}, tuple(_comment(setting, row) for row in rows))


def profile(setting: Setting) -> Built:
    """`profile.json`: a flat object (docs/formats/instagram.md §3.9)."""
    owner = setting.circle.owner
    value: Record = {
        "biography": "Vélo & jardin 🌿",
        "date_joined": "2014-03-02T16:00:00+00:00",
        "date_of_birth": owner.birth_date.isoformat(),
        "email": "zoe@example.org",
        "gender": "female",
        "name": owner.full_name,
        "profile_pic_url": "https://cdn.example/p.jpg",
        "username": owner.username,
    }
    if setting.private is not None:
        value["private_account"] = setting.private
    truth = tuple(
        Expected("profile-field", text, None, platform="instagram")
        for text in (owner.full_name, "Vélo & jardin 🌿", owner.username, "female")
    )
    return Built({"profile.json": plain_json(value)}, truth)


def messages(setting: Setting) -> Built:
    """`messages.json`: the sender is a user name (docs/formats/instagram.md §3.9)."""
    start, friend = moment("2019-08-08 08:08:00"), "jo.example"
    texts = [setting.circle.text(number + 8) for number in range(6)]
    talk: list[Record] = [
        {"sender": (setting.username, friend)[n % 2], "created_at": iso(start + n * 60), "text": text}
        for n, text in enumerate(texts)
    ]
    shared: Record = {"sender": friend, "created_at": iso(start + 900), "media_share_url": "https://cdn.example/x"}
    value = [{"participants": [setting.username, friend], "conversation": [shared, *reversed(talk)]}]
    truth = [_message(friend, start + n * 60, text, mine=n % 2 == 0) for n, text in enumerate(texts)]
    return Built({"messages.json": plain_json(value)}, (*truth, _message(friend, start + 900, None, mine=False)))


def threads(setting: Setting) -> Built:
    """Winter 2020: `messages/inbox/<thread>/message_1.json` in the first layout (G0b, §1.1)."""
    friend, owner = setting.circle.friend(1), setting.circle.name
    thread = Thread("messages/inbox/jo_17850000", friend, (friend, owner), owner, "instagram")
    start = moment("2020-12-24 20:00:00") * 1000
    return thread_files(
        thread, [said(thread, (owner, friend)[n % 2], start + n * 999, setting.circle.text(n)) for n in range(5)]
    )


def lists(setting: Setting) -> Built:
    """Connections, likes and the other files of activity (docs/formats/instagram.md §3.9)."""
    when = "2019-02-02T10:00:00+00:00"
    people = {"jo.example": when, "cafe.example": when}
    counts = {
        "connections.json": (
            {"followers": people, "following": people, "close_friends": {}, "follow_requests_sent": {}},
            4,
        ),
        "likes.json": ({"media_likes": [[when, "jo.example"]], "comment_likes": []}, 1),
        "saved.json": ({"saved_media": [[when, "jo.example"]]}, 1),
        "searches.json": ({"main_search_history": [{"time": when, "search_click": "jo.example", "type": "user"}]}, 1),
        "seen_content.json": ({"posts_seen": [{"timestamp": when, "author": "jo.example"}]}, 1),
        "stories_activities.json": ({"polls": [[when, "jo.example", "Oui"]]}, 1),
        "account_history.json": (
            {
                "login_history": [{"timestamp": when}],
                "registration_info": {"registration_username": setting.username, "registration_time": when},
            },
            1,
        ),
        "devices.json": ({"devices": [{"user_agent": "Demo"}]}, 1),
        "settings.json": ({"allow_comments_from": "Everyone"}, 1),
        "information_about_you.json": ({"primary_location": {"city_name": "Lyon"}}, 1),
        "contacts.json": ([], 0),
        "autofill.json": ({}, 0),
        "checkout.json": ({}, 0),
        "uploaded_contacts.json": ({}, 0),
    }
    return Built(
        {name: plain_json(value) for name, (value, _) in counts.items()},
        (),
        {name: records for name, (_, records) in counts.items()},
    )


def iso(when: int) -> str:
    """Write a time as this generation does."""
    return datetime.fromtimestamp(when, UTC).isoformat()


def _picture(setting: Setting, topic: str, kind: str, number: int) -> tuple[Record, Expected]:
    when = moment("2018-05-01 10:00:00") + number * 1_111_111
    ending = "mp4" if topic == "videos" else "jpg"
    name = f"{topic}/{datetime.fromtimestamp(when, UTC):%Y%m}/{1790000000 + number}.{ending}"
    record: Record = {"taken_at": iso(when), "path": name}
    caption = setting.circle.text(number) if kind == "post" else ""
    if topic == "profile":
        record["is_active_profile"] = number % 2 == 0
    elif topic != "direct":
        record |= {"caption": caption, "location": "Lyon, France"}
    place = {"message": "conversation", "profile-picture": None}.get(kind, "timeline")
    return record, Expected(kind, caption or None, when, place, platform="instagram", media=(name,))


def _bytes(name: str) -> bytes:
    return MP4 if name.endswith("mp4") else jpeg(len(name))


def _comment(setting: Setting, row: list[str]) -> Expected:
    when, text, owner = int(datetime.fromisoformat(row[0]).timestamp()), row[1], row[2]
    if owner == setting.username:
        return Expected("comment", text, when, platform="instagram")
    return Expected("comment", text, when, "profile", owner, platform="instagram")


def _message(friend: str, when: int, text: str | None, *, mine: bool) -> Expected:
    return Expected("message", text, when, "conversation", friend, mine=mine, platform="instagram")
