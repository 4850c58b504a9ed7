"""Which exports are one account's: evidence of two people is never mixed."""

from __future__ import annotations

from core.archive.exports import Export
from core.loading.grouping import group_exports, talks_of
from core.readers.facts import Facts, Talk
from core.vocabulary import Platform


def export(platform: Platform, name: str) -> Export:
    return Export(platform, f"{platform.word}:{name}/", ((name, ""),), None)


FACEBOOK, FACEBOOK_2 = export(Platform.FACEBOOK, "a.zip"), export(Platform.FACEBOOK, "b.zip")
TALKS, TALKS_2 = export(Platform.MESSENGER, "c.zip"), export(Platform.MESSENGER, "d.zip")
CHATS, CHATS_2, REPORT = (export(Platform.WHATSAPP, name) for name in ("e.zip", "f.zip", "g.zip"))


def talks(*people: tuple[str, ...]) -> Facts:
    return Facts(talks=[Talk(" ".join(sorted(names)), names) for names in people])


def test_encrypted_chats_are_those_of_the_account_whose_owner_is_in_each() -> None:
    facts = [Facts(name="Anna"), Facts(name="Cleo"), talks(("Bob", "Anna"), ("anna", "Dan", "Eve"))]
    assert group_exports([FACEBOOK, FACEBOOK_2, TALKS], facts) == [[0, 2], [1]]


def test_a_former_name_is_the_owners_too() -> None:
    facts = [Facts(name="Anna New", former_names=["Anna"]), talks(("Bob", "Anna"))]
    assert group_exports([FACEBOOK, TALKS], facts) == [[0, 1]]


def test_encrypted_chats_of_somebody_else_stay_apart() -> None:
    facts = [Facts(name="Anna"), talks(("Bob", "Anna"), ("Bob", "Cleo"))]
    assert group_exports([FACEBOOK, TALKS], facts) == [[0], [1]]
    assert facts[1].name == "Bob"


def test_who_wrote_in_every_talk_is_not_taken_for_the_owner_where_nobody_is_listed() -> None:
    heard = Facts(talks=[Talk("a", ("Bob", "Anna"), listed=False), Talk("b", ("Bob", "Cleo"), listed=False)])
    group_exports([TALKS], [heard])
    assert heard.name is None


def test_a_talk_between_the_owners_of_two_accounts_is_neithers_without_more() -> None:
    facts = [Facts(name="Anna"), Facts(name="Bob"), talks(("Bob", "Anna"))]
    assert group_exports([FACEBOOK, FACEBOOK_2, TALKS], facts) == [[0], [1], [2]]
    assert facts[2].name is None


def test_two_encrypted_exports_are_one_account_by_owner_and_a_common_talk() -> None:
    same = [talks(("Bob", "Anna"), ("Dan", "Anna")), talks(("Bob", "Anna"), ("Eve", "Anna"))]
    apart = [talks(("Bob", "Anna"), ("Dan", "Anna")), talks(("Gus", "Anna"), ("Eve", "Anna"))]
    assert group_exports([TALKS, TALKS_2], same) == [[0, 1]]
    assert group_exports([TALKS, TALKS_2], apart) == [[0], [1]]


def test_chats_are_the_only_accounts() -> None:
    assert group_exports([CHATS, CHATS_2], [Facts(), Facts()]) == [[0, 1]]
    assert group_exports([CHATS, REPORT], [Facts(), Facts(name="Zoé")]) == [[1, 0]]


def test_chats_belong_to_neither_of_two_accounts() -> None:
    facts = [Facts(), Facts(name="Anna"), Facts(), Facts(name="Zoé")]
    assert group_exports([CHATS, CHATS_2, REPORT, export(Platform.WHATSAPP, "h.zip")], facts) == [[1], [3], [0, 2]]


def test_talks_that_occur_twice_in_one_export_tell_nothing() -> None:
    found = talks_of([TALKS, TALKS_2], [talks(("B", "A"), ("B", "A"), ("C", "A")), talks(("B", "A"))], {0: 0, 1: 1})
    assert found == {0: frozenset({"A C"}), 1: frozenset({"A B"})}
