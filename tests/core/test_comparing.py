"""Comparing two archives of one account, whatever their forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from core.comparing import Comparison, compare, pair_accounts
from core.errors import NotComparable
from core.values import Account
from core.vocabulary import Audience, Change, Platform
from tests.builders.facebook import profile
from tests.builders.facebook.generations import Generation, setting
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.people import Owner, circle
from tests.builders.records import moment, post
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive, instagram_archive
from tests.builders.writing import meta_json, write_folder, write_zip
from tests.core.library.making import conversation, library_of, message
from tests.core.library.making import post as made
from tests.core.loading.making import opened

SETTING = setting(Generation.G5)
ANNA = replace(SETTING, circle=replace(circle(2), owner=Owner("Anna", "A", "B", "anna.demo", "Old", date(1990, 1, 31))))
WHEN = moment("2024-05-05 10:00:00")
TIMELINE = "posts/your_posts__check_ins__photos_and_videos_1.json"


def of_posts(*texts: str, made: object = SETTING, archived: bool = False) -> Built:
    assert isinstance(made, type(SETTING))
    records = [post(WHEN + 60 * len(text), None, text=text) for text in texts]
    name = "posts/archive.json" if archived else TIMELINE
    value: object = {"archive_v2": records} if archived else records
    return profile.profile_information(made) + Built({made.path(name): meta_json(value)})


def compared(folder: Path, old: Built, new: Built) -> Comparison:
    before = opened([write_zip(folder / "facebook-zoe-2026-01-01-a.zip", old.members)])
    after = opened([write_folder(folder / "new", new.members)])
    return compare(before, after)


def account(
    number: int, platform: Platform = Platform.FACEBOOK, name: str | None = None, user: str | None = None
) -> Account:
    return Account(f"{platform.word}-{number}", number, platform, name=name, username=user)


def test_an_archive_does_not_differ_from_itself(tmp_path: Path) -> None:
    whole = facebook_archive(Generation.G5)
    found = compared(tmp_path, whole, whole)
    assert (found.changed, found.same > 50) == ((), True)


def test_what_is_new_and_what_is_gone_is_told(tmp_path: Path) -> None:
    found = compared(tmp_path, of_posts("one", "three"), of_posts("three", "fourteen"))
    assert found.counts == {Change.ADDED: 1, Change.GONE: 1}
    assert [(one.old is None, one.new is None) for one in found.changed] == [(True, False), (False, True)]


def test_of_two_alike_one_is_gone(tmp_path: Path) -> None:
    assert compared(tmp_path, of_posts("ha", "ha"), of_posts("ha")).counts == {Change.GONE: 1}


class TestEdits:
    """What was edited between two exports is one thing (contract §4.6)."""

    def test_other_words_of_the_same_second_are_an_edit(self, tmp_path: Path) -> None:
        found = compared(tmp_path, of_posts("one", "three"), of_posts("two", "three", "and this is new"))
        assert found.counts == {Change.ADDED: 1, Change.CHANGED: 1}
        assert found.ids_of(Change.CHANGED) == [one.new for one in found.changed if one.old is not None]

    def test_which_of_two_in_a_second_was_edited_nobody_knows(self, tmp_path: Path) -> None:
        found = compared(tmp_path, of_posts("one", "two"), of_posts("six", "ten"))
        assert found.counts == {Change.ADDED: 2, Change.GONE: 2}

    def test_what_was_edited_and_archived_is_no_longer_public(self, tmp_path: Path) -> None:
        assert compared(tmp_path, of_posts("one"), of_posts("two", archived=True)).counts == {
            Change.NO_LONGER_PUBLIC: 1
        }

    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ([("a", 7)], [("b", 7)], {Change.CHANGED: 1}),
            ([("a", 7), ("c", 8)], [("b", 7), ("d", 8)], {Change.CHANGED: 2}),
            ([("a", 7)], [("b", 8)], {Change.ADDED: 1, Change.GONE: 1}),
            ([("a", None)], [("b", 7)], {Change.CHANGED: 1}),
        ],
    )
    def test_the_file_tells_what_is_one(
        self, old: list[tuple[str, int | None]], new: list[tuple[str, int | None]], expected: dict[Change, int]
    ) -> None:
        before, after = (
            library_of([made(text, media=(f"b/9876543{n}_n.jpg",) if n else ()) for text, n in told])
            for told in (old, new)
        )
        assert compare(before, after).counts == expected

    def test_messages_are_never_edits(self) -> None:
        before, after = (
            library_of([message(text, "2020-01-01 10:00", "Anna Demo", conversation("Bob"), mine=True)])
            for text in "ab"
        )
        assert compare(before, after).counts == {Change.ADDED: 1, Change.GONE: 1}


def test_a_post_that_was_archived_is_no_longer_public_and_the_reverse_is_public_now(tmp_path: Path) -> None:
    public, hidden = of_posts("one"), of_posts("one", archived=True)
    (gone,) = compared(tmp_path, public, hidden).changed
    assert (gone.change, gone.old_audience, gone.new_audience) == (
        Change.NO_LONGER_PUBLIC,
        Audience.PUBLIC,
        Audience.ONLY_ME,
    )
    (tmp_path / "again").mkdir()
    assert compared(tmp_path / "again", hidden, public).counts == {Change.NOW_PUBLIC: 1}


def test_an_account_that_was_made_private_makes_its_posts_no_longer_public(tmp_path: Path) -> None:
    before, after = (instagram_archive(InstagramGeneration.G3, private=private) for private in (False, True))
    found = compared(tmp_path, before, after)
    assert set(found.counts) == {Change.NO_LONGER_PUBLIC}


def test_the_same_account_in_another_generation_keeps_its_posts(tmp_path: Path) -> None:
    older = of_posts("one", "three", made=setting(Generation.G2))
    found = compared(tmp_path, older, of_posts("one", "three"))
    assert set(found.counts) <= {Change.ADDED}  # more of the profile


def test_archives_of_two_people_are_not_compared(tmp_path: Path) -> None:
    with pytest.raises(NotComparable) as raised:
        compared(tmp_path, of_posts("one"), of_posts("three", made=ANNA))
    assert raised.value.old == raised.value.new == (Platform.FACEBOOK,)


MADE_IN_2010 = replace(account(0, name="Anna"), created_on=date(2010, 1, 1))


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        ([account(0, user="Anna")], [account(0, user="bob"), account(1, user="anna")], {0: 1}),
        ([account(0, name="Anna")], [account(0, name="Bob"), account(1, name="ANNA")], {0: 1}),
        ([account(0, user="old")], [replace(account(0, user="new"), former_names=("Old",))], {0: 0}),
        ([account(0, user="anna")], [account(0)], {0: 0}),
        ([account(0, user="anna")], [account(0, user="bob")], {}),
        ([account(0, name="Anna", user="aaa")], [account(0, name="Anna", user="bbb")], {}),
        ([account(0, name="Anna", user="aaa")], [account(0, name="Anna")], {0: 0}),
        ([MADE_IN_2010], [replace(MADE_IN_2010, created_on=date(2015, 1, 1))], {}),
        ([MADE_IN_2010], [replace(MADE_IN_2010, created_on=None)], {0: 0}),
        ([account(0, name="Anna"), account(1, name="Anna")], [account(0, name="Anna")], {}),
        ([account(0)], [account(0, Platform.INSTAGRAM)], {}),
        ([account(0, user="a"), account(1, user="b")], [account(0, user="a"), account(1, user="c")], {0: 0}),
    ],
)
def test_accounts_are_paired_by_what_they_say_of_themselves(
    old: list[Account], new: list[Account], pairs: dict[int, int]
) -> None:
    assert pair_accounts(old, new) == pairs
