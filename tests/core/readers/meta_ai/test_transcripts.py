from __future__ import annotations

import pytest

from core.readers.context import Context
from core.readers.item import Item
from core.readers.meta_ai.table import READERS
from core.readers.meta_ai.turns import name_of_talk
from core.vocabulary import Aspect, Kind, Platform
from tests.builders.meta_ai import app_export
from tests.core.readers.instagram.making import items_of, missing, read_built, surplus

READ = READERS["meta_ai.app_conversations"]
APP = Context(Platform.META_AI)


def transcript(text: str, label: str = "Conversation with Meta AI_03-09-2026.txt") -> list[Item]:
    tree = {"label_values": [{"label": "x", "dict": [{"label": "x", "dict": [{"label": label, "value": text}]}]}]}
    return items_of(READ, tree, APP)


def test_every_turn_of_the_apps_export_is_read_once() -> None:
    built = app_export()

    items = read_built(built, {"your_ai_conversations": READ}, APP)

    assert missing(built, items) == []
    assert surplus(built, items) == 0


@pytest.mark.parametrize(
    ("label", "made_at", "exact"),
    [
        ("Conversation with Meta AI_03-09-2026.txt", 1_773_014_400_000, False),
        ("Conversation with Meta AI_03-09-2026_1773050000.txt", 1_773_050_000_000, True),
        ("Conversation with Meta AI_03-09-2026_1772000000.txt", 1_773_014_400_000, False),
        ("Conversation with Meta AI_13-39-2026.txt", None, True),
    ],
)
def test_the_label_dates_all_turns(label: str, made_at: int | None, exact: bool) -> None:
    (item,) = transcript("You: hi", label)

    assert (item.made_at, item.zone_known) == (made_at, exact)


def test_lines_without_a_speaker_go_on_with_the_turn() -> None:
    prompt, answer = transcript(
        "Conversation with Meta AI\n\n\nYou: a lake\nMeta AI: Lake Example.\nNote: it is deep.\n"
    )

    assert (prompt.text, answer.text) == ("a lake", "Lake Example.\nNote: it is deep.")


def test_a_turn_that_is_only_an_address_keeps_it_as_its_text_and_leads_there() -> None:
    (item,) = transcript("You: https://x.example/picture.jpg")

    assert (item.text, item.link) == ("https://x.example/picture.jpg", "https://x.example/picture.jpg")


def test_speakers_in_another_language_are_known() -> None:
    assert [item.kind for item in transcript("Vous: un lac\nMeta AI: Le lac.")] == [Kind.AI_PROMPT, Kind.AI_ANSWER]


def test_speakers_of_an_unknown_language_leave_the_role_open() -> None:
    items = transcript("Sinä: järvi\nMeta Äly: Järvi.\nSinä: kiitos\nMeta Äly: Ole hyvä.")

    assert [(item.text, item.aspect) for item in items][:2] == [
        ("järvi", Aspect.UNSURE_ROLE),
        ("Järvi.", Aspect.UNSURE_ROLE),
    ]


def test_a_transcript_without_speakers_is_one_text_of_unknown_role() -> None:
    (item,) = transcript("Only words")

    assert (item.kind, item.aspect, item.text) == (Kind.AI_PROMPT, Aspect.UNSURE_ROLE, "Only words")


def test_a_word_that_could_name_the_person_does_not_cut_an_answer() -> None:
    items = transcript("You: German for you?\nMeta AI: Two words:\nDu: among friends\nYou: thanks")

    assert [item.text for item in items] == ["German for you?", "Two words:\nDu: among friends", "thanks"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Conversation with Meta AI_03-09-2026_1772000000.txt", None),
        ("thread for mailbox 1000000000000001", None),
        ("Fil de mailbox 1000000000000001", None),
        ("Soups", "Soups"),
        (None, None),
    ],
)
def test_what_metas_own_files_are_called_is_no_name_of_a_talk(title: str | None, name: str | None) -> None:
    assert name_of_talk(title) == name


def test_a_transcript_has_no_name_but_its_own_place() -> None:
    (first, *_), (second, *_) = (transcript("You: a\nMeta AI: b\n", f"Talk_03-0{n}-2026.txt") for n in (1, 2))
    assert (first.place.name, first.place == second.place) == (None, False) if first.place else False
