"""The shape of a message thread, which Facebook and Instagram share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.builders.truth import Built, Entry, Expected, Record, content, records


@dataclass(frozen=True, slots=True)
class Thread:
    """Where a thread lies, who takes part and what its items are."""

    folder: str  # from the root to the thread's own folder, e.g. your_facebook_activity/messages/inbox/bob_123
    title: str
    participants: tuple[str, ...]
    owner: str
    platform: str = "messenger"
    kind: str = "conversation"


def said(thread: Thread, sender: str, when_ms: int, text: str | None, extra: Record | None = None) -> Entry:
    """Make one message that is an item (docs/formats/facebook.md §6.2)."""
    record: Record = {"sender_name": sender, "timestamp_ms": when_ms}
    if text is not None:
        record["content"] = text
    record |= (extra or {}) | {"is_geoblocked_for_viewer": False, "is_unsent_image_by_messenger_kid_parent": False}
    expected = Expected(
        "message",
        text,
        when_ms // 1000,
        thread.kind,
        thread.title,
        mine=sender == thread.owner,
        platform=thread.platform,
        media=_names(extra or {}),
    )
    return Entry(record, (expected,))


def noticed(sender: str, when_ms: int, extra: Record) -> Entry:
    """Make one record that the data mark as no message: a call, an unsent one, people who came or went."""
    return Entry({"sender_name": sender, "timestamp_ms": when_ms, **extra})


def as_kind(entry: Entry, kind: str) -> Entry:
    """Give the same message as an item of another kind, e.g. a prompt to Meta AI."""
    return replace(entry, expected=tuple(replace(item, kind=kind) for item in entry.expected))


def thread_files(thread: Thread, *files: Sequence[Entry], extra: Record | None = None) -> Built:
    """Write message_1.json, message_2.json…: the first holds the newest, each newest first (§6.2)."""
    built = Built()
    for number, entries in enumerate(files, 1):
        newest_first = sorted(entries, key=_time, reverse=True)
        value = head(thread, records(newest_first)) | (extra or {})
        built += content(f"{thread.folder}/message_{number}.json", value, newest_first)
    return built


def head(thread: Thread, messages: list[Record]) -> Record:
    """Give the whole of a message file around its messages."""
    return {
        "participants": [{"name": name} for name in thread.participants],
        "messages": messages,
        "title": thread.title,
        "is_still_participant": True,
        "thread_path": "/".join(thread.folder.split("/")[-2:]),
        "magic_words": [],
    }


def _time(entry: Entry) -> int:
    when = entry.record["timestamp_ms"]
    return when if isinstance(when, int) else 0


def _names(extra: Record) -> tuple[str, ...]:
    found: list[str] = []
    for key in ("photos", "videos", "audio_files", "gifs", "files"):
        nodes = extra.get(key)
        found += [str(node["uri"]) for node in nodes] if isinstance(nodes, list) else []
    sticker = extra.get("sticker")
    return (*found, str(sticker["uri"])) if isinstance(sticker, dict) else tuple(found)
