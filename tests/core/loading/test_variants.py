"""Other languages, every form of keys, lone records, and encrypted chats: each item exactly once, as ever."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.answers_file import read_answers
from core.i18n import words_for
from core.questions import questions_of
from tests.builders.comparing import compare
from tests.builders.facebook import activity, groups, happenings, messages, posts, profile, states
from tests.builders.facebook.generations import Generation, KeyForm, Setting, setting
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive, facebook_export, instagram_archive
from tests.core.loading.making import DAY, FACEBOOK_ZIP, INSTAGRAM_ZIP, open_built

SETTING = setting(Generation.G5)
KNOWN = profile.profile_information(SETTING) + activity.friends(SETTING) + groups.membership(SETTING)


@pytest.mark.parametrize("language", ["fr", "el"])
def test_titles_in_another_language_change_no_item(tmp_path: Path, language: str) -> None:
    found = open_built(tmp_path, facebook_archive(Generation.G5, language=language))
    assert not compare(found.built, found.found)
    found.library.close()


@pytest.mark.parametrize("language", ["ko", "fr"])
def test_instagram_s_keys_in_another_language_change_no_item(tmp_path: Path, language: str) -> None:
    found = open_built(tmp_path, instagram_archive(InstagramGeneration.G2A, language=language), INSTAGRAM_ZIP)
    assert not compare(found.built, found.found)
    found.library.close()


@pytest.mark.parametrize("form", KeyForm)
def test_lists_are_found_in_every_form_of_their_key(tmp_path: Path, form: KeyForm) -> None:
    found = open_built(tmp_path, facebook_export(setting(Generation.G4).with_form(form)))
    assert not compare(found.built, found.found)
    found.library.close()


@pytest.mark.parametrize(
    "build",
    [
        posts.status_updates,
        posts.bare_record,
        states.generic_trash,
        states.posts_elsewhere_listed,
        happenings.generic_reviews,
    ],
    ids=lambda build: build.__name__,
)
def test_members_in_a_rare_form_are_read(tmp_path: Path, build: Callable[[Setting], Built]) -> None:
    found = open_built(tmp_path, KNOWN + build(SETTING))
    assert not compare(found.built, found.found)
    found.library.close()


class TestEncryptedChats:
    def test_alone_the_owner_is_who_takes_part_in_every_chat(self, tmp_path: Path) -> None:
        found = open_built(tmp_path, messages.encrypted_chats(SETTING), "messages.zip")
        assert not compare(found.built, found.found)
        assert [account.name for account in found.library.accounts()] == [SETTING.circle.name]
        found.library.close()

    def test_of_a_lone_chat_nobody_is_the_owner_until_the_person_says_who(self, tmp_path: Path) -> None:
        chats = messages.encrypted_chats(SETTING)
        lone = Built({name: data for name, data in chats.members.items() if name != "x_13.json"}, chats.truth)
        found = open_built(tmp_path, lone, "messages.zip")
        first, *_ = questions_of(found.library, words_for("en"))
        owner = SETTING.circle.name
        assert (first.kind, owner in {choice.label for choice in first.choices}) == ("owner", True)
        said = read_answers(f'{{"owners": [{{"platform": "messenger", "name": "{owner}"}}]}}'.encode())
        found.library.judge_again(answers=said, day=DAY)
        assert found.library.summary().totals.mine == 2
        found.library.close()

    def test_beside_an_export_its_owner_is_known(self, tmp_path: Path) -> None:
        found = open_built(tmp_path, KNOWN + messages.encrypted_chats(SETTING), FACEBOOK_ZIP)
        assert (
            sorted(row["author"] for row in found.rows if row["kind"] == "message" and row["mine"])
            == [SETTING.circle.name] * 2
        )
        assert [account.id for account in found.library.accounts()] == ["facebook-1"]
        found.library.close()
