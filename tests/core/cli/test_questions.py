"""`questions`: what to ask, for a person and for a program that plays one."""

from __future__ import annotations

import orjson
import pytest

from core.answers_file import read_answers
from core.cli.questions import run_questions
from tests.builders.facebook.generations import Generation
from tests.core.cli.making import printed, printed_json
from tests.core.conftest import OpenFacebook

FIELDS = ["id", "kind", "text", "why", "settles", "choices"]


def test_the_fields_of_the_contract_are_there(capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook) -> None:
    found = printed_json(capsys, run_questions, open_facebook(Generation.G5).library, "questions", "--json")
    assert found
    assert [list(question)[: len(FIELDS)] for question in found] == [FIELDS] * len(found)
    assert all(list(choice)[:2] == ["label", "answers"] for question in found for choice in question["choices"])


def test_every_choice_is_a_fragment_of_an_answers_file(
    capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook
) -> None:
    found = printed_json(capsys, run_questions, open_facebook(Generation.G5).library, "questions", "--json")
    fragments = [choice["answers"] for question in found for choice in question["choices"]]
    assert all(read_answers(orjson.dumps(fragment)) is not None for fragment in fragments)


def test_for_a_person_they_are_numbered_best_first(
    capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook
) -> None:
    text = printed(capsys, run_questions, open_facebook(Generation.G5).library, "questions")
    assert text.startswith("1. Who could see your posts and polls on Facebook from")
    assert "\n2. " in text
