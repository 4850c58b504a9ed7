"""Messages of an Instagram export: inbox, requests, broadcast channels, Meta AI, what cannot be read."""

from __future__ import annotations

from dataclasses import replace

from tests.builders.conversations import Thread, as_kind, head, noticed, said, thread_files
from tests.builders.instagram.generations import LATE, Setting
from tests.builders.pictures import jpeg
from tests.builders.records import generic, labelled, moment
from tests.builders.truth import Built, Expected, Record
from tests.builders.writing import meta_json


def messages(setting: Setting) -> Built:
    """All threads (docs/formats/instagram.md §3.4)."""
    return inbox(setting) + requests(setting) + broadcast(setting) + meta_ai(setting) + about_chats(setting)


def inbox(setting: Setting) -> Built:
    """A talk of two over two files, with pictures, a share, a call, an unsent message (§3.4)."""
    thread = _thread(setting, "inbox", 0)
    owner, friend = setting.circle.name, thread.participants[0]
    start = moment("2020-03-17 12:00:00") * 1000
    older = [said(thread, (owner, friend)[n % 2], start + n * 90_001, setting.circle.text(n + 2)) for n in range(14)]
    photo = f"{thread.folder}/photos/177_n.jpg"
    picture = {"uri": photo, "creation_timestamp": start // 1000}
    share = {
        "link": "https://www.instagram.com/p/AbC/",
        "share_text": "Another's caption",
        "original_content_owner": "jo",
    }
    newer = [
        said(thread, owner, start + 8_000_000, None, {"photos": [picture]}),
        said(thread, friend, start + 8_100_000, "Regarde ça", {"share": share}),
        said(thread, owner, start + 8_200_000, "Trop bien", {"reactions": [{"reaction": "😍", "actor": friend}]}),
        noticed(friend, start + 8_300_000, {"content": "…", "call_duration": 12}),
        noticed(owner, start + 8_400_000, {"is_unsent": True}),
    ]
    return thread_files(thread, newer, older) + Built({photo: jpeg(80)})


def requests(setting: Setting) -> Built:
    """A request of a stranger (docs/formats/instagram.md §3.4)."""
    thread = _thread(setting, "message_requests", 3)
    when = moment("2022-02-22 22:22:00") * 1000
    entries = [said(thread, thread.participants[0], when, "Bonjour, on se connaît ?")]
    return thread_files(thread, entries, extra={"is_pending": True})


def broadcast(setting: Setting) -> Built:
    """A channel of the owner's, and replies in it (docs/formats/instagram.md §3.4)."""
    owner = setting.circle.name
    folder = setting.activity("messages/broadcast/ducotedujardin_900000001")
    thread = Thread(folder, "Du côté du jardin", (owner,), owner, "instagram", "broadcast")
    when = moment("2024-03-21 09:00:00") * 1000
    said_ = [
        as_kind(said(thread, owner, when + n, text), "broadcast")
        for n, text in enumerate(("Les semis sont prêts", "Rendez-vous dimanche"))
    ]
    built = thread_files(thread, said_)
    reply: Record = {
        "reply_content": "Merci de suivre",
        "original_message_sender": owner,
        "timestamp_ms": when + 50_000,
    }
    value = head(thread, []) | {"replies": [reply]}
    expected = Expected(
        "broadcast", "Merci de suivre", when // 1000 + 50, "broadcast", thread.title, platform="instagram"
    )
    return built + Built({f"{folder}/replies_1.json": meta_json(value)}, (expected,))


def meta_ai(setting: Setting) -> Built:
    """A thread whose other participant is Meta AI (docs/formats/meta_ai.md §4)."""
    owner = setting.circle.name
    folder = setting.activity("messages/inbox/metaai_700000001")
    thread = Thread(folder, "Meta AI", ("Meta AI", owner), owner, "instagram", "ai-conversation")
    when = moment("2025-06-01 10:00:00") * 1000
    words = ["Un titre pour ma photo de roses ?", "« Matin rose »", "Plus court", "« Roses »"]
    kinds = ("ai-prompt", "ai-answer")
    entries = [
        as_kind(said(thread, (owner, "Meta AI")[n % 2], when + n * 2_000, text), kinds[n % 2])
        for n, text in enumerate(words)
    ]
    return thread_files(thread, entries)


def about_chats(setting: Setting) -> Built:
    """Members that hold no message text (docs/formats/instagram.md §3.4)."""
    folder = setting.activity("messages")
    secret = {"ig_secret_conversations": {"armadillo_devices": [{"device_type": "phone"}], "calls": []}}
    members = {f"{folder}/secret_conversations.json": meta_json(secret)}
    counts = {f"{folder}/secret_conversations.json": 1}
    if setting.generation in LATE:
        name = f"{folder}/your_chat_information.json"
        members[name] = meta_json([generic(labelled("Muted", "False"), fbid=str(n)) for n in range(3)])
        counts[name] = 3
    return Built(members, (), counts)


def deleted_person(setting: Setting) -> Built:
    """A thread with somebody whose account is gone (docs/formats/instagram.md §3.4)."""
    owner = setting.circle.name
    folder = setting.activity("messages/inbox/instagramuser_800000001")
    thread = Thread(folder, "Instagram User", ("Instagram User", owner), owner, "instagram")
    when = moment("2019-07-07 07:07:00") * 1000
    return thread_files(thread, [said(thread, owner, when, "Tu es encore là ?")])


def with_types(built: Built) -> Built:
    """2021 and 2022: messages carry `type`, threads `thread_type` (docs/formats/instagram.md §3.4)."""
    old = {
        name: data.replace(b'"timestamp_ms"', b'"type": "Generic",\n      "timestamp_ms"')
        for name, data in built.members.items()
    }
    return replace(built, members=old)


def _thread(setting: Setting, folder: str, number: int) -> Thread:
    friend, owner = setting.circle.friend(number), setting.circle.name
    squashed = "".join(sign for sign in friend.lower() if "a" <= sign <= "z")
    path = setting.activity(f"messages/{folder}/{squashed}_1784{number:06}")
    return Thread(path, friend, (friend, owner), owner, "instagram")
