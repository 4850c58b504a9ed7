from __future__ import annotations

from core.readers.messenger.talks import is_plain_pair, talk_key


def test_a_talk_of_two_is_known_by_its_people_whatever_their_order_and_its_title() -> None:
    assert talk_key(["Bob", "Anna"], "Bob") == talk_key(["anna", "BOB"], "Anna's friend")


def test_a_group_is_known_by_its_title_too() -> None:
    people = ["Bob", "Anna", "Cleo"]
    assert talk_key(people, "Hikers") == talk_key(people, "HIKERS")
    assert talk_key(people, "Hikers") != talk_key(people, "Cooks")


def test_a_talk_about_a_thing_for_sale_is_no_plain_talk_of_two() -> None:
    assert is_plain_pair(["Bob", "Anna"], "bob")
    assert not is_plain_pair(["Bob", "Anna"], "Bob · Bicycle")
    assert is_plain_pair(["Bob", "Anna", "Cleo"], "Hikers")
