"""A newer archive of the same account adds to what is open: overlap is shown once, answers still count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.answers import NO_ANSWERS, Period
from core.i18n import Words
from core.library.additions import Added
from core.vocabulary import Audience, Platform
from gui.adding import what_was_added
from gui.main_window import MainWindow
from gui.pages.overview import OverviewPage
from gui.widgets.notice import PassingNotice
from tests.builders.writing import write_zip
from tests.core.test_comparing import of_posts
from tests.gui.walking import texts, visible

PRIVATE = Period(Platform.FACEBOOK, Audience.FRIENDS, account="facebook-1")


@pytest.fixture
def paths(tmp_path: Path) -> tuple[Path, Path]:
    """An archive and a newer one of the same account."""
    (tmp_path / "new").mkdir()
    old = write_zip(tmp_path / "facebook-zoe-2026-01-01-a.zip", of_posts("one", "three").members)
    return old, write_zip(tmp_path / "new" / "facebook-zoe-2026-09-01-b.zip", of_posts("three", "fourteen").members)


def notice(window: MainWindow) -> str:
    found = visible(window, PassingNotice)
    return texts(found) if found else ""


def test_what_was_added_is_said_and_answers_still_count(
    window: MainWindow, paths: tuple[Path, Path], qtbot: QtBot
) -> None:
    window.open_paths([paths[0]])
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=20_000)
    window._answering.say(replace(NO_ANSWERS, periods=(PRIVATE,)))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: window.is_quiet)
    window.add_paths([paths[1]])
    qtbot.waitUntil(lambda: "1 new item" in notice(window), timeout=20_000)
    assert "were already here" in notice(window)
    assert window._answering.answers.periods == (PRIVATE,)  # type: ignore[union-attr]


def test_what_is_dropped_while_the_first_is_read_is_read_with_it(
    window: MainWindow, paths: tuple[Path, Path], qtbot: QtBot
) -> None:
    window.open_paths([paths[0]])
    window.add_paths([paths[1]])
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=20_000)
    assert window._answering is not None
    assert window._answering.opened.sources == paths


def test_what_was_said_before_can_still_be_taken_back_and_said_again(
    window: MainWindow, paths: tuple[Path, Path], qtbot: QtBot
) -> None:
    window.open_paths([paths[0]])
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=20_000)
    before = window._answering
    assert before is not None
    before.say(replace(NO_ANSWERS, periods=(PRIVATE,)))
    before.say(replace(before.answers, region="FR"))
    before.say(replace(before.answers, birth_date=date(1990, 1, 31)))
    before.undo()
    qtbot.waitUntil(lambda: window.is_quiet)
    window.add_paths([paths[1]])
    qtbot.waitUntil(lambda: window._answering not in (None, before), timeout=20_000)
    answering = window._answering
    assert answering is not None
    answering.undo()
    assert (answering.answers.periods, answering.answers.region) == ((PRIVATE,), None)
    answering.redo()
    answering.redo()
    assert (answering.answers.region, answering.answers.birth_date) == ("FR", date(1990, 1, 31))
    assert (answering.can_undo, answering.can_redo) == (True, False)


def test_the_very_same_file_is_not_read_again(window: MainWindow, paths: tuple[Path, Path], qtbot: QtBot) -> None:
    window.open_paths([paths[0]])
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=20_000)
    window.add_paths([paths[0]])
    assert "Nothing new" in notice(window)


@pytest.mark.parametrize(
    ("added", "said"),
    [
        (Added(12, 3400), "12 new items. 3,400 items were already here"),
        (Added(1, 0), "Added: 1 new item. Your answers"),
        (Added(0, 7), "Nothing new"),
        (Added(0, 0), "Nothing was added"),
    ],
)
def test_each_outcome_has_its_sentence(added: Added, said: str, words: Words) -> None:
    assert said in what_was_added(added, words)
