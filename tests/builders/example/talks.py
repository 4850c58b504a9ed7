"""Camille's talks: with friends on Messenger, with Meta AI, with Léa on WhatsApp."""

from __future__ import annotations

from tests.builders.conversations import Thread, as_kind, said, thread_files
from tests.builders.example.story import NAME, on_facebook, told
from tests.builders.meta_ai import conversation
from tests.builders.records import moment
from tests.builders.truth import Built, Entry, Expected, joined
from tests.builders.whatsapp import Chat, Line, Phone, written
from tests.builders.writing import meta_json


def messenger() -> Built:
    """Talks of two and one of many (docs/formats/facebook.md §6)."""
    return joined([*(_talk(number, friend) for number, friend in enumerate(told("talks")["messenger"])), _group()])


def meta_ai() -> Built:
    """What she asked Meta AI (docs/formats/meta_ai.md §2)."""
    pairs = told("talks")["ai"]
    days = sorted({day[:10] for day, _, _ in pairs})
    talks = [[(moment(when), (ask, answer)) for when, ask, answer in pairs if when.startswith(day)] for day in days]
    truth = tuple(
        Expected(kind, text, when + late, "ai-conversation", mine=kind == "ai-prompt")
        for talk in talks
        for when, pair in talk
        for late, (kind, text) in enumerate(zip(("ai-prompt", "ai-answer"), pair, strict=True))
    )
    value = [conversation(NAME, talk) for talk in reversed(talks)]
    return Built({on_facebook().path("messages/ai_conversations.json"): meta_json(value)}, truth)


def whatsapp() -> Built:
    """A chat as an iPhone exports it (docs/formats/whatsapp.md §1)."""
    chat = Chat("Léa", Phone.IOS, "fr")
    lines = [Line(sender, moment(when), text) for when, sender, text in told("talks")["whatsapp"]]
    truth = tuple(
        Expected(
            "message",
            line.text,
            line.when,
            "conversation",
            None,
            None if line.sender == "Camille" else False,
            platform="whatsapp",
        )
        for line in lines
    )
    return Built({"_chat.txt": written(chat, lines).encode()}, truth)


def _talk(number: int, friend: str) -> Built:
    squashed = "".join(sign for sign in friend.lower() if "a" <= sign <= "z")
    thread = Thread(
        on_facebook().path(f"messages/inbox/{squashed}_33445566778899{number:02}"), friend, (friend, NAME), NAME
    )
    return thread_files(
        thread,
        _lines(thread, [(day, NAME if own else friend, text) for day, own, text in told("talks")["messenger"][friend]]),
    )


def _group() -> Built:
    name = told("talks")["group_name"]
    folder = on_facebook().path("messages/inbox/lesanciensdedublin_4455667788990011")
    thread = Thread(folder, name, ("Aoife Byrne", "Sacha Lemoine", "Meta AI", NAME), NAME)
    entries = []
    for entry in _lines(thread, told("talks")["group"]):
        sender, text = entry.record["sender_name"], str(entry.record["content"])
        kind = "ai-answer" if sender == "Meta AI" else "ai-prompt" if "@Meta AI" in text else "message"
        entries.append(as_kind(entry, kind))
    return thread_files(thread, entries)


def _lines(thread: Thread, lines: list[tuple[str, str, str]]) -> list[Entry]:
    """Each line a little later than its minute, so that no two are of the same instant."""
    return [said(thread, sender, moment(day) * 1000 + 1_117 * n, text) for n, (day, sender, text) in enumerate(lines)]
