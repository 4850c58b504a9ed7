"""Messages of a Facebook export: every folder, every kind of message, groups, Meta AI in a thread."""

from __future__ import annotations

from dataclasses import replace

from tests.builders.conversations import Thread, as_kind, head, noticed, said, thread_files
from tests.builders.facebook.generations import FLAT, Generation, Setting
from tests.builders.pictures import AAC, MP4, jpeg
from tests.builders.records import moment
from tests.builders.truth import Built, Entry, Expected, Record, content, joined, records
from tests.builders.writing import meta_json, utf8_json

FOLDERS = ("archived_threads", "filtered_threads", "message_requests", "e2ee_cutover", "broadcast")


def inbox(setting: Setting) -> Built:
    """A talk of two in two files, the first one the newest (docs/formats/facebook.md §6.1, §6.2)."""
    thread = talk(setting, "inbox", 0)
    start = moment("2018-05-01 18:00:00") * 1000
    both = (setting.circle.name, setting.circle.friend(0))
    older = [said(thread, both[n % 2], start + n * 61_123, setting.circle.text(n)) for n in range(24)]
    again = [said(thread, both[0], start + 9_000_000 + n, "ha") for n in (0, 1)]
    newer = [said(thread, both[n % 2], start + (n + 9) * 500_000_007, setting.circle.text(n + 24)) for n in range(12)]
    return thread_files(thread, [*newer, *again], older)


def folders(setting: Setting) -> Built:
    """A thread in every other folder of `messages/` (docs/formats/facebook.md §6.1)."""
    return joined(_in_folder(setting, folder, number) for number, folder in enumerate(FOLDERS, 2))


def every_kind(setting: Setting) -> Built:
    """Media, stickers, shares, reactions, calls, unsent and empty messages (docs/formats/facebook.md §6.2)."""
    thread = talk(setting, "inbox", 7)
    entries, files = _kinds(setting, thread)
    return thread_files(thread, entries) + Built(files)


def group_thread(setting: Setting) -> Built:
    """A talk of many with somebody who left and people added; a deleted person in it (§6.2)."""
    owner, others = setting.circle.name, tuple(setting.circle.friends[:3])
    folder = setting.path("messages/inbox/randonneurs_3456789012345678")
    thread = Thread(folder, "Randonneurs 🥾", (*others, owner), owner)
    start = moment("2017-09-01 08:00:00") * 1000
    senders = (owner, *others, "Facebook user", "")
    entries = [said(thread, senders[n % 6], start + n * 90_000, f"{setting.circle.text(n)} – {n}") for n in range(12)]
    entries.append(
        noticed(others[0], start + 9_000_000, {"content": "…", "users": [{"name": others[1]}]} | _subscribe(setting))
    )
    return thread_files(
        thread, entries, extra={"joinable_mode": {"mode": 1, "link": ""}} | _thread_type(setting, "RegularGroup")
    )


def repeated_group(setting: Setting) -> Built:
    """`your_group_messages` repeats a thread of the inbox: one item each (docs/formats/facebook.md §2.3, §6.1)."""
    if setting.generation in FLAT:
        return Built()
    group, owner = setting.circle.group(0), setting.circle.name
    thread = Thread(
        setting.path("messages/inbox/jardiniers_4567890123456789"), group, (setting.circle.friend(1), owner), owner
    )
    start = moment("2021-03-01 18:00:00") * 1000
    entries = [
        said(thread, (owner, setting.circle.friend(1))[n % 2], start - n * 60_000, setting.circle.text(n + 5))
        for n in range(6)
    ]
    built = thread_files(thread, entries)
    copy = {"thread_name": group, "messages": records(entries)}
    return built + Built({setting.path("groups/your_group_messages/4567890123456789.json"): meta_json(copy)})


def meta_ai_thread(setting: Setting) -> Built:
    """A talk with Meta AI, and @Meta AI within a group: what the owner asks, what it answers (§2.6, §6.2)."""
    if setting.generation in FLAT:
        return Built()
    owner = setting.circle.name
    alone = Thread(
        setting.path("messages/inbox/metaai_5678901234567890"),
        "Meta AI",
        ("Meta AI", owner),
        owner,
        kind="ai-conversation",
    )
    start = moment("2025-04-20 07:00:00") * 1000
    turns = [
        "Une recette avec des courgettes ?",
        "Bien sûr : un gratin. Épluchez trois courgettes.",
        "Et sans fromage ?",
        "Une poêlée au thym.",
    ]
    entries = [
        as_kind(said(alone, (owner, "Meta AI")[n % 2], start + n * 4_000, text), ("ai-prompt", "ai-answer")[n % 2])
        for n, text in enumerate(turns)
    ]
    return thread_files(alone, entries) + _meta_ai_in_group(setting)


def first_layout(setting: Setting) -> Built:
    """Early 2018: `messages/<dir>/message.json`, no folder level, no number (docs/formats/facebook.md §6.2)."""
    if setting.generation is not Generation.G2:
        return Built()
    owner, friend = setting.circle.name, setting.circle.friend(9)
    thread = Thread("messages/vieuxfil_aBcDeFgHiJ", friend, (friend, owner), owner)
    start = moment("2012-02-02 12:00:00") * 1000
    entries = [said(thread, (owner, friend)[n % 2], start - n * 1_000, f"{setting.circle.text(n)} ?") for n in range(4)]
    return content("messages/vieuxfil_aBcDeFgHiJ/message.json", head(thread, records(entries)), entries)


def left_folders(setting: Setting) -> Built:
    """A thread without messages, and one whose JSON lies in another part (docs/formats/facebook.md §6.1, §7 trap 8)."""
    silent = {"participants": [{"name": setting.circle.name}], "title": ""}
    return Built(
        {
            setting.path("messages/inbox/facebookuser_99/message_1.json"): meta_json(silent),
            setting.path("messages/inbox/_2345678901234567/photos/seule_n.jpg"): jpeg(41),
        }
    )


def encrypted_chats(setting: Setting) -> Built:
    """The separate download of encrypted chats; seconds are milliseconds there, text is right (§6.3)."""
    owner, friend = setting.circle.name, setting.circle.friend(3)
    start = moment("2024-04-05 19:00:00") * 1000
    texts = ["On garde le secret ?", "Évidemment 🤫", "À samedi"]
    said_ = [_encrypted((owner, friend)[n % 2], start + n * 1_000, "text", text) for n, text in enumerate(texts)]
    picture = _encrypted(friend, start + 9_000, "media", "") | {"media": [{"uri": "./media/3f0c.jpeg"}]}
    unsent = _encrypted(owner, start + 10_000, "text", "User unsent a message") | {"isUnsent": True}
    value = {"participants": [friend, owner], "threadName": f"{friend}_12", "messages": [*said_, picture, unsent]}
    empty = {"participants": [setting.circle.friend(5), owner], "threadName": "x_13", "messages": []}
    truth = [replace(_secret(friend, start + n * 1_000, text), mine=n % 2 == 0) for n, text in enumerate(texts)]
    truth.append(replace(_secret(friend, start + 9_000, None), media=("media/3f0c.jpeg",)))
    members = {f"{friend}_12.json": utf8_json(value), "x_13.json": utf8_json(empty), "media/3f0c.jpeg": jpeg(42)}
    return Built(members, tuple(truth))


def talk(setting: Setting, folder: str, number: int, platform: str = "messenger") -> Thread:
    """Name a talk of the owner with one friend; the folder's id is numeric since 2022 (§6.1)."""
    friend, owner = setting.circle.friend(number), setting.circle.name
    squashed = "".join(sign for sign in friend.lower() if "a" <= sign <= "z")
    id_ = f"aBcDeFgH{number:02}" if setting.flat else f"12345678901234{number:02}"
    return Thread(setting.path(f"messages/{folder}/{squashed}_{id_}"), friend, (friend, owner), owner, platform)


def _in_folder(setting: Setting, folder: str, number: int) -> Built:
    thread = talk(setting, folder, number)
    start = moment("2019-01-01 10:00:00") * 1000 + number
    both = (thread.participants[0], setting.circle.name)
    entries = [
        said(thread, both[n % 2], start + n * 1_000, f"{setting.circle.text(n + number)} ({folder})") for n in range(4)
    ]
    if folder == "broadcast":
        entries = [as_kind(entry, "broadcast") for entry in entries]
        thread = replace(thread, kind="broadcast")
        entries = [replace(e, expected=tuple(replace(i, place_kind="broadcast") for i in e.expected)) for e in entries]
    extra: Record = {"is_pending": True} if folder == "message_requests" else {}
    return thread_files(thread, entries, extra=extra)


def _kinds(setting: Setting, thread: Thread) -> tuple[list[Entry], dict[str, bytes]]:
    owner, friend = setting.circle.name, thread.participants[0]
    at = moment("2019-02-02 12:00:00") * 1000
    photo, video, voice = (f"{thread.folder}/{tail}" for tail in ("photos/1_n.jpg", "videos/2.mp4", "audio/3.aac"))
    dead = "https://interncache.example/x.gif"
    entries = [
        said(
            thread,
            owner,
            at + 1,
            None,
            {"photos": [_node(photo, at), _node(f"{thread.folder}/photos/not_there.jpg", at)]},
        ),
        said(
            thread,
            friend,
            at + 2,
            "Regarde",
            {"videos": [_node(video, at)], "reactions": [{"reaction": "😆", "actor": owner}]},
        ),
        said(thread, owner, at + 3, None, {"audio_files": [_node(voice, at)]}),
        said(thread, friend, at + 4, None, {"gifs": [{"uri": dead}]}),
        said(thread, owner, at + 5, None, {"sticker": {"uri": "stickers_used/77", "ai_stickers": []}}),
        said(
            thread,
            owner,
            at + 6,
            "Lis ça",
            {"share": {"link": "https://news.example/3", "share_text": "Other's words"}},
        ),
        noticed(friend, at + 7, {"content": "…", "call_duration": 65, "missed": False} | _call(setting)),
        noticed(owner, at + 8, {"is_unsent": True}),
        said(thread, friend, at + 9, None),
    ]
    return entries, {photo: jpeg(43), video: MP4, voice: AAC}


def _meta_ai_in_group(setting: Setting) -> Built:
    owner, friend = setting.circle.name, setting.circle.friend(2)
    folder = setting.path("messages/inbox/vacances_6789012345678901")
    thread = Thread(folder, "Vacances à trois", (friend, "Meta AI", owner), owner)
    start = moment("2025-05-02 20:00:00") * 1000
    words = [
        (friend, "On part où ?", "message"),
        (owner, "@Meta AI propose trois villages en Bretagne", "ai-prompt"),
        ("Meta AI", "Voici trois villages : Île-aux-Moines, Locronan, Cancale.", "ai-answer"),
        (friend, "@Meta AI et le moins cher ?", "ai-prompt"),
        (owner, "Locronan alors", "message"),
    ]
    entries = [as_kind(said(thread, who, start + n * 5_000, text), kind) for n, (who, text, kind) in enumerate(words)]
    return thread_files(thread, entries)


def _node(uri: str, when_ms: int) -> Record:
    return {"uri": uri, "creation_timestamp": when_ms // 1000}


def _subscribe(setting: Setting) -> Record:
    return {"type": "Subscribe"} if setting.flat else {}


def _call(setting: Setting) -> Record:
    return {"type": "Call"} if setting.flat else {}


def _thread_type(setting: Setting, name: str) -> Record:
    return {"thread_type": name} if setting.flat else {}


def _encrypted(sender: str, when_ms: int, kind: str, text: str) -> Record:
    return {
        "senderName": sender,
        "text": text,
        "timestamp": when_ms,
        "type": kind,
        "isUnsent": False,
        "media": [],
        "reactions": [],
    }


def _secret(title: str, when_ms: int, text: str | None) -> Expected:
    """The owner is who takes part in every chat (§6.3)."""
    return Expected("message", text, when_ms // 1000, "conversation", title, mine=False, platform="messenger")
