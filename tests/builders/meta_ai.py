"""Talks with Meta AI: `ai_conversations` of both platforms, the transcripts of the Meta AI app."""

from __future__ import annotations

from collections.abc import Sequence

from tests.builders.records import generic, labelled, listed, moment, nested
from tests.builders.truth import LEFT_OPEN, Built, Expected, Record
from tests.builders.writing import meta_json

TALK = (
    ("Que mange un hérisson ?", "Surtout des insectes, des limaces et des vers. Voulez-vous savoir quoi lui donner ?"),
    ("Oui, et pour l'hiver ?", "**En hiver** il dort. Laissez un tas de feuilles dans un coin du jardin."),
)
APP_TALK = (
    "Conversation with Meta AI\n\n\n"
    "You: nomme un lac\nMeta AI: Le lac Exemple.\nIl est profond.\nYou: merci 🙏\nMeta AI: Avec plaisir.\n"
)


def conversations(root: str, owner: str, platform: str) -> Built:
    """`messages/ai_conversations.json`, a list of talks; the sender is not told (docs/formats/meta_ai.md §2)."""
    start = moment("2026-02-01 10:00:00")
    value = [_talk(owner, start), _talk(owner, start + 86_400)]
    truth = (*_truth(start, platform), *_truth(start + 86_400, platform))
    return Built({f"{root}messages/ai_conversations.json": meta_json(value)}, truth)


def one_conversation(root: str, owner: str, platform: str) -> Built:
    """The same member with a single talk, bare (docs/formats/meta_ai.md §2, docs/formats/facebook.md §0.6)."""
    start = moment("2026-02-01 10:00:00")
    return Built({f"{root}messages/ai_conversations.json": meta_json(_talk(owner, start))}, _truth(start, platform))


def app_export(root: str = "") -> Built:
    """The Meta AI app's own export: whole transcripts, no time for a turn (docs/formats/meta_ai.md §3)."""
    name = f"{root}meta_ai_profile/your_ai_conversations.json"
    return Built({name: meta_json(_transcript())}, _app_truth("meta-ai"))


def app_shape_in_facebook(root: str) -> Built:
    """The folder `ai/` of a Facebook export may hold the same shape (docs/formats/facebook.md §2.6)."""
    return Built({f"{root}ai/your_ai_conversations.json": meta_json(_transcript())}, _app_truth("facebook"))


def app_export_with_trailing_commas(root: str = "") -> Built:
    """The same, not strictly JSON, as was seen (docs/formats/meta_ai.md §3)."""
    name = f"{root}meta_ai_profile/your_ai_conversations.json"
    return Built({name: meta_json(_transcript()).replace(b"}\n", b"},\n")}, _app_truth("meta-ai"))


def conversation(owner: str, turns: Sequence[tuple[int, tuple[str, str]]]) -> Record:
    """Make the record of one talk: each turn is a time with a prompt and its answer, a second apart."""
    start = turns[0][0]
    messages = [_message(text, at + late, owner) for at, pair in turns for late, text in enumerate(pair)]
    return generic(
        listed("Pinned messages"),
        listed("Word effects"),
        labelled("Are you an admin?", "False"),
        labelled("Summary"),
        labelled("Image"),
        nested("Join link", labelled("Link"), labelled("Privacy")),
        nested("Former participants"),
        labelled("Marketplace item"),
        nested("Messages", *reversed(messages)),
        timestamp=start,
        fbid=f"1000{start}",
        title=f"thread for mailbox {start}",
    )


def _talk(owner: str, start: int) -> Record:
    return conversation(owner, [(start + number * 60, pair) for number, pair in enumerate(TALK)])


def _message(text: str, when: int, owner: str) -> Record:
    return nested(
        "",
        labelled("Message"),
        labelled("Sticker"),
        labelled("IP address"),
        labelled("Message", text),
        listed("Reactions"),
        labelled("Replying to"),
        labelled("Transcription"),
        labelled("Unavailable", "False"),
        nested("Attachment"),
        labelled("Name", owner),
        nested("Soundmoji"),
        nested("Audio calls"),
        {"timestamp_value": when},
    )


def _truth(start: int, platform: str) -> tuple[Expected, ...]:
    return tuple(
        Expected(kind, text, start + number * 60 + late, "ai-conversation", mine=kind == "ai-prompt", platform=platform)
        for number, pair in enumerate(TALK)
        for late, (kind, text) in enumerate(zip(("ai-prompt", "ai-answer"), pair, strict=True))
    )


def _transcript() -> Record:
    file = labelled("Conversation with Meta AI_03-09-2026_1772000000.txt", APP_TALK)
    inner: Record = {"label": "Conversation file", "dict": [file]}
    return {"label_values": [{"label": "Conversation file", "dict": [inner]}]}


def _app_truth(platform: str) -> tuple[Expected, ...]:
    """No time is told for a turn: it may be the talk's, so it is left open."""
    turns = (
        ("ai-prompt", "nomme un lac"),
        ("ai-answer", "Le lac Exemple.\nIl est profond."),
        ("ai-prompt", "merci 🙏"),
        ("ai-answer", "Avec plaisir."),
    )
    return tuple(
        Expected(kind, text, LEFT_OPEN, "ai-conversation", mine=kind == "ai-prompt", platform=platform)
        for kind, text in turns
    )
