from __future__ import annotations

import pytest

from core.readers.html.facebook.messages import thread
from core.text.mending import mend
from tests.core.readers.html.making import page

HEADERS = [
    "Participants: Bob Sample and Anna Demo",
    "Participants : Bob Sample et Anna Demo",
    "Teilnehmer: Anna Demo und Bob Sample",
    "Người tham gia: Bob Sample và Anna Demo",
    "المشاركون: Bob Sample وAnna Demo",
]
META_AI_HEADERS = [
    "Participants: Meta AI and Anna Demo",
    "المشاركون: Meta AI وAnna Demo",
    "משתתפים: Meta AI ו-Anna Demo",
    "참가자: Meta AI님, Anna Demo님",
    "Participants: Meta AI; Anna Demo",
    "Participants: Meta AI, and Anna Demo",
    "Participants - Anna Demo, Meta AI",
    "参加者: Meta AIさん、Anna Demoさん",
    "Người tham gia: Meta AI và Anna Demo",
]
SAID = (
    '<div class="_a6-g"><div class="_a6-h">Anna Demo</div><div class="_a6-p"><div><div></div><div>Hi</div></div></div>'
    '<div class="_a6-o">Jun 26, 2026 9:05:20 am</div></div>'
)


def _names(title: str, header: str, said: str = SAID) -> set[str]:
    head = f'<div class="_a6-g"><div class="_a6-h">{header}</div></div>'
    read = thread(page(f'<div class="_a70e">{title}</div>{head}{said}'))
    return {mend(one["name"]) for one in read["participants"]}


@pytest.mark.parametrize("header", HEADERS)
def test_who_takes_part_without_writing_is_named_in_any_language(header: str) -> None:
    assert _names("Bob Sample", header) == {"Anna Demo", "Bob Sample"}


@pytest.mark.parametrize("title", ["Meta AI", "Recipes"])
@pytest.mark.parametrize("header", META_AI_HEADERS)
def test_signs_and_endings_that_glue_known_names_add_nobody(header: str, title: str) -> None:
    answer = SAID.replace("Anna Demo", "Meta AI")
    assert _names(title, header, SAID + answer) == {"Anna Demo", "Meta AI"}


def test_a_talk_in_which_only_the_owner_and_meta_ai_write_is_one_with_meta_ai() -> None:
    answer = SAID.replace("Anna Demo", "Meta AI")
    assert _names("Meta AI", "Somebody wrote this otherwise", SAID + answer) == {"Anna Demo", "Meta AI"}


@pytest.mark.parametrize("header", ["Members: Meta AI, Zoé and Anna Demo", "参加者: Meta AI、ZoéとAnna Demo"])
def test_a_group_in_which_somebody_is_silent_is_no_talk_with_meta_ai(header: str) -> None:
    answer = SAID.replace("Anna Demo", "Meta AI")
    assert len(_names("Our garden", header, SAID + answer)) == 3


def test_in_a_group_each_name_stands_alone() -> None:
    told = _names("Our garden", "Participants: Bob Sample, Zoé and Anna Demo")
    assert told == {"Anna Demo", "Bob Sample", "Zoé"}


def test_the_message_in_which_a_page_was_cut_off_is_kept_without_its_time() -> None:
    cut_off = SAID.replace("Hi", "Bye").partition('<div class="_a6-o">')[0]
    read = thread(page(f'<div class="_a70e">Bob Sample</div>{SAID}{cut_off}'))
    said = [(message["content"], message["timestamp_ms"] is None) for message in read["messages"]]
    assert said == [("Hi", False), ("Bye", True)]
