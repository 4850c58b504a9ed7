from __future__ import annotations

from core.readers.messenger.support import read_support
from core.vocabulary import Kind
from tests.core.readers.making import items, outcome, place

WHEN = 1_500_000_000


def case(*letters: object) -> dict[str, object]:
    return {"support_messages": {"4410": {"timestamp": WHEN, "subject": "Locked", "messages": list(letters)}}}


def test_letters_to_support_are_the_owner_s_messages_and_answers_are_not() -> None:
    letters = [
        {"from": "Anna Demo", "to": "Facebook", "message": "Locked out", "timestamp": WHEN},
        {"from": "Facebook", "to": "Anna Demo", "message": "Try again", "timestamp": WHEN + 1},
    ]
    found = items(read_support, case(*letters))
    assert [(item.kind, item.text, item.mine, place(item)) for item in found] == [
        (Kind.MESSAGE, "Locked out", True, ("conversation", "Locked")),
        (Kind.MESSAGE, "Try again", False, ("conversation", "Locked")),
    ]


def test_a_case_of_a_wrong_type_costs_itself_only() -> None:
    assert outcome(read_support, {"support_messages": {"1": 7, "2": {"messages": [{"message": "x"}]}}}).unreadable == 1


def test_no_cases_are_understood() -> None:
    assert items(read_support, {"support_messages": {}}) == []
