"""What to do next fits the region and the platforms, and nothing is promised that an objection does not do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.library.summary import Summary
from core.report.acting import what_an_objection_does, what_to_do_next
from core.report.addresses import addresses
from core.report.shapes import Passage, Sides, Step, Steps
from core.vocabulary import Kind, Platform, Region
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import account, categories, empty, large


def steps_of(summary: Summary) -> dict[str, Step]:
    (steps,) = what_to_do_next(summary, addresses(summary, ENGLISH), ENGLISH).blocks
    assert isinstance(steps, Steps)
    return {step.heading: step for step in steps.steps}


def test_what_others_post_is_not_covered() -> None:
    sides, late = what_an_objection_does(large(), ENGLISH).blocks
    assert isinstance(sides, Sides)
    assert "What others post about you: pictures, mentions, comments." in sides.sides[1].items
    assert isinstance(late, Passage)
    assert "Some authorities read this as speaking of new posts only." in late.text


@pytest.mark.parametrize("region", [Region.US, Region.REST])
def test_where_there_is_no_objection_none_is_offered(region: Region) -> None:
    summary = replace(large(), region=region)
    assert len(what_an_objection_does(summary, ENGLISH).blocks) == 1
    assert "Object" not in steps_of(summary)


def test_the_objection_comes_first_and_its_proof_second() -> None:
    assert list(steps_of(large()))[:2] == ["Object", "Keep the proof"]


def test_each_platform_has_its_own_step() -> None:
    assert "Limit your old posts on Facebook" in steps_of(large())
    threads = steps_of(replace(empty(), accounts=(account(platform=Platform.THREADS),)))
    assert "Make your Threads profile private" in threads
    assert "Limit your old posts on Facebook" not in threads


def test_chats_with_meta_ai_can_be_reset() -> None:
    heading = "Reset your chats with Meta AI"
    assert heading in steps_of(replace(large(), kinds={Kind.AI_PROMPT: categories(meta_ai=3)}))
    assert heading not in steps_of(empty())


def test_the_month_for_an_answer_is_european_law() -> None:
    heading = "If Meta does not answer within a month"
    assert heading in steps_of(replace(large(), region=Region.UK))
    assert heading not in steps_of(replace(large(), region=Region.BR))


def test_a_summary_without_anything_still_says_what_to_do() -> None:
    assert list(steps_of(empty()))[-1] == "Check again later"
