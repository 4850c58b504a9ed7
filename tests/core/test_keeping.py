"""Answers are kept in one file, known again by the account, and forgotten whole."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from core.answers import NO_ANSWERS, Answers, Period, Tick
from core.errors import AnswersError
from core.keeping import carry, forget, joined, keep, recall, waiting
from core.values import Account
from core.vocabulary import Audience, Platform

CAMILLE = Account("facebook-1", 0, Platform.FACEBOOK, name="Camille Demo")
OTHER = Account("facebook-1", 0, Platform.FACEBOOK, name="Paul Other")


def friends(account: str) -> Answers:
    return Answers(
        birth_date=date(1993, 5, 17), periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, account=account),)
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "volteface" / "answers.json"


def test_what_was_never_kept_is_not_recalled(file: Path) -> None:
    assert recall([CAMILLE], file) is None


def test_answers_are_recalled_for_the_same_account_only(file: Path) -> None:
    keep(friends("facebook-1"), [CAMILLE], file)
    assert recall([CAMILLE], file) == friends("facebook-1")
    assert recall([OTHER], file) is None


def test_answers_follow_an_account_that_is_renamed_and_renumbered(file: Path) -> None:
    keep(friends("facebook-1"), [CAMILLE], file)
    newer = Account("facebook-2", 1, Platform.FACEBOOK, name="Camille New", former_names=("Camille Demo",))
    assert recall([OTHER, newer], file) == friends("facebook-2")


def test_what_names_an_account_that_is_not_there_is_left_out(file: Path) -> None:
    instagram = Account("instagram-1", 1, Platform.INSTAGRAM, username="camille")
    keep(friends("facebook-1"), [CAMILLE, instagram], file)
    recalled = recall([instagram], file)
    assert recalled == Answers(birth_date=date(1993, 5, 17))


def test_what_was_said_of_an_account_that_is_not_open_now_stays_kept(file: Path) -> None:
    instagram = Account("instagram-1", 1, Platform.INSTAGRAM, username="camille")
    keep(friends("facebook-1"), [CAMILLE, instagram], file)
    assert (waiting([instagram], file), waiting([CAMILLE], file)) == (1, 0)
    keep(Answers(region="FR"), [instagram], file)
    both = recall([CAMILLE, instagram], file)
    assert both is not None
    assert (both.region, both.periods) == ("FR", friends("facebook-1").periods)


def test_keeping_again_replaces_and_leaves_others_alone(file: Path) -> None:
    keep(friends("facebook-1"), [OTHER], file)
    keep(friends("facebook-1"), [CAMILLE], file)
    keep(Answers(), [CAMILLE], file)
    assert recall([CAMILLE], file) == Answers()
    assert recall([OTHER], file) == friends("facebook-1")


def test_the_file_does_not_name_the_account(file: Path) -> None:
    keep(friends("facebook-1"), [CAMILLE], file)
    assert b"Camille" not in file.read_bytes()


def test_only_the_person_may_look_into_the_folder(file: Path) -> None:
    keep(friends("facebook-1"), [CAMILLE], file)
    assert stat.S_IMODE(file.parent.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_forgetting_leaves_neither_file_nor_folder(file: Path) -> None:
    keep(friends("facebook-1"), [CAMILLE], file)
    (file.parent / ".answers.json.x1y2.part").write_bytes(b"what an interrupted saving left")
    forget(file)
    forget(file)
    assert not file.parent.exists()


def test_forgetting_leaves_what_somebody_put_there(file: Path) -> None:
    keep(friends("facebook-1"), [CAMILLE], file)
    (file.parent / "mine.txt").write_text("mine")
    forget(file)
    assert [one.name for one in file.parent.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("content", [b"", b"[]", b'{"version":2,"kept":[]}', b'{"version":1,"kept":[{"other":1}]}'])
def test_a_file_of_another_kind_or_a_newer_version_is_refused(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    with pytest.raises(AnswersError):
        recall([CAMILLE], file)


def test_answers_follow_their_account_to_other_archives() -> None:
    before = [Account("instagram-1", 0, Platform.INSTAGRAM, username="zoe")]
    now = [Account("instagram-1", 0, Platform.INSTAGRAM, username="anna"), replace(before[0], id="instagram-2")]
    period = Period(Platform.INSTAGRAM, Audience.FRIENDS, account="instagram-1")
    carried = carry(replace(NO_ANSWERS, periods=(period,)), before, now)
    assert [one.account for one in carried.periods] == ["instagram-2"]


def test_what_two_sets_of_answers_both_say_stands_once() -> None:
    first, second = (Period(Platform.INSTAGRAM, audience) for audience in (Audience.FRIENDS, Audience.PUBLIC))
    told = joined(replace(NO_ANSWERS, periods=(first, second)), replace(NO_ANSWERS, periods=(second, first)))
    assert told.periods == (second, first)


def test_a_tick_that_both_hold_stands_once() -> None:
    ticked = replace(NO_ANSWERS, ticks=(Tick("key", date(2026, 1, 2)),))
    assert joined(ticked, ticked).ticks == ticked.ticks
