"""A noted objection is told with what it changes and since when, account by account; nothing of it is promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.answers import Replied, Reply
from core.library.summary import Summary
from core.report.acting import what_an_objection_does, what_to_do_next
from core.report.addresses import addresses
from core.report.objections import months_later, what_noted_objections_do
from core.report.shapes import Passage, Sides, Step, Steps
from core.vocabulary import Platform, Region
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import account, large

BEFORE, AFTER, LATER = date(2024, 6, 3), date(2025, 6, 20), date(2026, 12, 24)


def objected(on: date, *covered: Platform, noted_for: Platform = Platform.FACEBOOK) -> Summary:
    """Give a summary of a Facebook and an Instagram account, with an objection that covers some of them."""
    accounts = (account(), account(platform=Platform.INSTAGRAM, number=1))
    return replace(
        large(),
        objections=((noted_for, on),),
        accounts=tuple(replace(one, objection=on if one.account.platform in covered else None) for one in accounts),
    )


def told(summary: Summary) -> str:
    return "\n".join(what_noted_objections_do(summary, ENGLISH))


def steps_of(summary: Summary) -> dict[str, Step]:
    (steps,) = what_to_do_next(summary, addresses(summary, ENGLISH), ENGLISH).blocks
    assert isinstance(steps, Steps)
    return {step.heading: step for step in steps.steps}


def test_an_objection_before_the_first_day_keeps_everything_out() -> None:
    said = told(objected(BEFORE, Platform.FACEBOOK, Platform.INSTAGRAM))
    assert said.startswith("Your objection of June 3, 2024 counts for Facebook and Instagram.")
    assert "It came before May 27, 2025" in said
    assert "everything of yours there is left out" in said


def test_a_later_objection_counts_from_its_day_and_leaves_older_posts_in_doubt() -> None:
    said = told(objected(AFTER, Platform.FACEBOOK, Platform.INSTAGRAM))
    assert "What you made there on that day or later is not used." in said
    assert "some authorities read this as speaking of new posts only" in said
    assert "Here what is older and public counts as unclear." in said


def test_accounts_without_an_objection_are_named() -> None:
    assert "No objection is noted for Instagram." in told(objected(AFTER, Platform.FACEBOOK))


def test_accounts_of_one_platform_are_told_apart_by_their_names() -> None:
    two = replace(large(), accounts=(account("Ada"), account("Bo", number=1)), objections=((Platform.FACEBOOK, LATER),))
    assert "No objection is noted for Facebook (Ada) and Facebook (Bo)." in told(two)


def test_an_objection_after_the_day_of_the_check_does_not_count_yet() -> None:
    said = told(objected(LATER))
    assert "You noted an objection of December 24, 2026 for Facebook." in said
    assert "does not count yet" in said


def test_an_objection_for_no_account_of_the_archive_is_said_to_be_so() -> None:
    assert "It covers none of the accounts of this archive." in told(objected(AFTER, noted_for=Platform.META_AI))


def test_what_an_objection_changes_on_whatsapp_is_not_known() -> None:
    assert "Meta does not say what it changes" in told(objected(AFTER, noted_for=Platform.WHATSAPP))


def test_what_was_noted_stands_before_what_any_objection_does() -> None:
    section = what_an_objection_does(objected(AFTER, Platform.FACEBOOK), ENGLISH)
    assert section.heading == "What your objection does"
    assert [type(block) for block in section.blocks] == [Passage, Passage, Sides]


def test_where_there_is_no_objection_a_noted_one_changes_nothing() -> None:
    (passage,) = what_an_objection_does(replace(objected(AFTER), region=Region.US), ENGLISH).blocks
    assert isinstance(passage, Passage)
    assert "changes nothing here" in passage.text


def test_who_has_objected_everywhere_is_told_to_keep_the_proof_instead_of_to_object() -> None:
    steps = steps_of(objected(AFTER, Platform.FACEBOOK, Platform.INSTAGRAM))
    assert "Object" not in steps
    assert next(iter(steps)) == "Keep the proof of your objection"
    assert len(steps["Keep the proof of your objection"].links) == 2


def test_what_is_still_missing_comes_first_with_its_own_addresses() -> None:
    steps = steps_of(objected(AFTER, Platform.FACEBOOK))
    assert list(steps)[:2] == ["Object for Instagram too", "Keep the proof"]
    assert {link.label.split(": ")[1] for link in steps["Object for Instagram too"].links} == {"Instagram"}


@pytest.mark.parametrize(
    ("on", "sentence"),
    [
        (AFTER, "Its time to answer your objection of June 20, 2025 is over."),
        (date(2026, 10, 31), "By law it must answer your objection of October 31, 2026 by November 30, 2026"),
    ],
)
def test_the_time_to_answer_is_counted_from_the_objection(on: date, sentence: str) -> None:
    assert sentence in steps_of(objected(on, Platform.FACEBOOK))["If Meta does not answer within a month"].text


def test_a_month_later_is_the_same_day_or_the_last_of_the_month() -> None:
    assert months_later(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_later(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert months_later(date(2026, 12, 5), 1) == date(2027, 1, 5)


NOTED = date(2026, 10, 8)
REPLIED = date(2026, 10, 20)


def after(said: Replied) -> dict[str, Step]:
    """Give the steps after an objection of 8 October that Meta replied to on the 20th."""
    summary = objected(NOTED, Platform.FACEBOOK, Platform.INSTAGRAM)
    return steps_of(replace(summary, replies=(Reply(NOTED, said, REPLIED),)))


def test_after_a_confirmation_nothing_is_due() -> None:
    steps = after(Replied.CONFIRMED)
    assert "Nothing more is due" in steps["October 20, 2026: Meta confirmed"].text
    assert not any("answer" in heading or "complain" in heading for heading in steps)


def test_after_a_refusal_the_complaint_can_begin_at_once_with_the_authority() -> None:
    steps = after(Replied.REFUSED)
    assert "A refusal needs reasons" in steps["October 20, 2026: Meta refused"].text
    assert steps["From October 20, 2026: complain"].links == addresses(large(), ENGLISH).authority


def test_where_meta_needs_longer_it_has_three_months() -> None:
    steps = after(Replied.EXTENDED)
    assert "January 8, 2027: the last day for an answer" in steps
    assert "January 22, 2027: complain, if still nothing came" in steps


def test_a_reply_to_another_objection_changes_nothing() -> None:
    summary = objected(NOTED, Platform.FACEBOOK, Platform.INSTAGRAM)
    other = replace(summary, replies=(Reply(date(2025, 1, 1), Replied.CONFIRMED, REPLIED),))
    assert list(steps_of(other)) == list(steps_of(summary))
