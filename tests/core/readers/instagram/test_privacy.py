from __future__ import annotations

from core.readers.instagram.privacy import privacy_history_facts
from core.values import PrivacySwitch
from tests.builders.instagram.shapes import string_list, string_map, triple
from tests.builders.truth import Record
from tests.core.readers.instagram.making import facts_of


def switches(*rows: Record) -> list[PrivacySwitch]:
    return facts_of(privacy_history_facts, {"account_history_account_privacy_history": list(rows)}).privacy_history


def switch(title: str, when: int) -> Record:
    return string_map(title, {"Time": triple(timestamp=when)})


def test_switches_come_oldest_first_with_their_seconds() -> None:
    told = switches(switch("Switched to Public", 1_600_000_000), switch("Switched to Private", 1_500_000_000))

    assert told == [PrivacySwitch(1_500_000_000, True), PrivacySwitch(1_600_000_000, False)]


def test_one_switch_that_tells_decides_its_neighbours() -> None:
    told = switches(switch("Vaihdettu A", 1_500_000_000), switch("Switched to Public", 1_600_000_000))

    assert told == [PrivacySwitch(1_500_000_000, True), PrivacySwitch(1_600_000_000, False)]


def test_switches_that_tell_nothing_are_left_out() -> None:
    assert switches(switch("Vaihdettu A", 1_500_000_000), switch("Vaihdettu B", 1_600_000_000)) == []


def test_told_switches_that_do_not_alternate_decide_nothing_else() -> None:
    told = switches(
        switch("Switched to Private", 1_500_000_000),
        switch("Switched to Private", 1_600_000_000),
        switch("?", 1_700_000_000),
    )

    assert told == [PrivacySwitch(1_500_000_000, True), PrivacySwitch(1_600_000_000, True)]


def test_the_time_may_stand_in_a_list() -> None:
    assert switches(string_list("Switched to Private", None, 1_500_000_000)) == [PrivacySwitch(1_500_000_000, True)]


def test_a_switch_without_a_time_is_no_history() -> None:
    assert switches(string_map("Switched to Private", {"Time": triple(timestamp=0)})) == []
