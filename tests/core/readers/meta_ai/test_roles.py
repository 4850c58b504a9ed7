from __future__ import annotations

import pytest

from core.readers.meta_ai.roles import Role, Said, roles_of

P, A, U = Role.PROMPT, Role.ANSWER, Role.UNSURE


@pytest.mark.parametrize(
    ("seconds", "roles"),
    [
        ([], []),
        ([0, 1], [P, A]),
        ([0, 0, 60, 61], [P, A, P, A]),
        ([0, 0, 1, 1], [P, A, P, A]),
        ([0, 1, 2], [P, A, U]),
        ([0, 60], [U, U]),
        ([0, 60, 61], [U, P, A]),
    ],
)
def test_the_first_of_a_burst_asks_and_the_second_answers(seconds: list[int], roles: list[Role]) -> None:
    assert roles_of([Said(second * 1000, by_meta_ai=False) for second in seconds]) == roles


def test_a_line_signed_by_meta_ai_is_no_prompt_and_no_part_of_a_burst() -> None:
    talk = [Said(0, by_meta_ai=False), Said(1000, by_meta_ai=False), Said(1000, by_meta_ai=True)]

    assert roles_of(talk) == [P, A, A]


def test_names_are_believed_where_both_sign_a_fair_share() -> None:
    talk = [Said(number * 60_000, by_meta_ai=number % 2 == 1) for number in range(4)]

    assert roles_of(talk) == [P, A, P, A]


def test_messages_without_a_time_are_unsure() -> None:
    assert roles_of([Said(None, by_meta_ai=False)] * 2) == [U, U]
