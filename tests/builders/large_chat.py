"""A long WhatsApp chat for the benchmark: as many lines as somebody writes in ten years."""

from __future__ import annotations

from pathlib import Path

from tests.builders.chance import seeded
from tests.builders.records import moment
from tests.builders.whatsapp import OWNER, Chat, Line, Phone, written

LINES = 200_000
FRIEND = "Élodie Brun"
_WORDS = ("the", "a", "lake", "garden", "tomorrow", "coffee", "bring", "maybe", "late", "train", "home", "rain")


def large_chat(folder: Path, phone: Phone, lines: int = LINES) -> Path:
    """Write a chat of two with pictures left out, emoji and messages of several lines; gives its path."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Chat(FRIEND, phone)
    chance, when, left = seeded(7), moment("2014-01-01 08:00:00"), lines
    spoken: list[Line] = []
    while left > 0:
        when += chance.randint(5, 1_500)
        text = " ".join(chance.choices(_WORDS, k=chance.randint(1, 18)))
        kind = chance.random()
        second_line = kind < 0.05 and left > 1
        text += "\nand a second line of it" if second_line else " 🙂" if kind < 0.1 else ""
        sender = OWNER if chance.random() < 0.5 else FRIEND
        spoken.append(Line(sender, when, text, left_out=kind > 0.97))
        left -= 2 if second_line and kind <= 0.97 else 1
    path = folder / (made.text_name if phone is Phone.ANDROID else "_chat.txt")
    path.write_text(written(made, spoken, opening=False), encoding="utf-8")
    return path
