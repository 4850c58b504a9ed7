"""Trying steps out as a person does: switch, see what would change, say that it was done, take it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from core.answers import NO_ANSWERS, Action, Deed, Objection
from core.vocabulary import Audience, Platform
from gui.main_window import MainWindow
from gui.models.opened import Opened
from gui.pages.act import ActPage
from gui.widgets.told_card import ToldCard
from gui.widgets.typed_fields import DateEdit
from gui.widgets.what_if_card import WhatIfCard
from tests.gui.walking import button, texts, the, visible

Press = Callable[[QWidget, str], None]


@pytest.fixture
def act(open_window: MainWindow, press: Press, qtbot: QtBot, opened: Opened) -> Iterator[MainWindow]:
    """The window at the page Act; nothing of what is said stays behind."""
    press(open_window, "Act")
    qtbot.waitUntil(lambda: visible(open_window, WhatIfCard) is not None and "All of yours" in texts(open_window))
    yield open_window
    qtbot.waitUntil(lambda: open_window.is_quiet)
    opened.library.judge_again(answers=NO_ANSWERS, day=opened.summary.checked_on)


def switch(window: MainWindow, name: str) -> None:
    """Switch a step on or off."""
    box = button(the(window, ActPage), name)
    assert isinstance(box, QCheckBox)
    box.click()


def test_a_step_shows_what_it_would_change_and_changes_nothing(act: MainWindow, qtbot: QtBot, opened: Opened) -> None:
    switch(act, "Limit past posts on Facebook")
    usable = opened.summary.totals.may_be_used
    qtbot.waitUntil(lambda: f"Of {usable} items that may be used," in texts(the(act, WhatIfCard)))
    assert f"{usable} → " in texts(the(act, WhatIfCard))
    assert opened.library.judgement.answers == NO_ANSWERS


def test_deleting_all_that_may_be_used_leaves_none(act: MainWindow, qtbot: QtBot) -> None:
    switch(act, "Delete all items that may be used")
    qtbot.waitUntil(lambda: "0 would be left" in texts(the(act, WhatIfCard)))


def test_what_was_done_is_noted_with_its_day_and_can_be_undone(
    act: MainWindow, press: Press, qtbot: QtBot, opened: Opened
) -> None:
    switch(act, "Object on Facebook")
    the(the(act, WhatIfCard), DateEdit).setDate(date(2026, 3, 4))  # type: ignore[arg-type]  # PySide takes a date of Python
    press(act, "I did this")
    noted = Objection(Platform.FACEBOOK, date(2026, 3, 4))
    qtbot.waitUntil(lambda: opened.library.judgement.answers.objections == (noted,))
    qtbot.waitUntil(lambda: "March 4, 2026" in texts(the(act, ToldCard)))
    press(act, "Questions")
    press(act, "Undo")
    qtbot.waitUntil(lambda: opened.library.judgement.answers == NO_ANSWERS)


def test_several_steps_are_tried_together(act: MainWindow, press: Press, qtbot: QtBot, opened: Opened) -> None:
    switch(act, "Make the account on Instagram private")
    switch(act, "Delete all items that may be used")
    press(act, "I did this")
    qtbot.waitUntil(lambda: len(opened.library.judgement.answers.actions) == 1)
    answers = opened.library.judgement.answers
    assert answers.actions[0] == Action(Deed.ACCOUNT_PRIVATE, Platform.INSTAGRAM, opened.summary.checked_on)
    assert {item.audience for item in answers.items} == {Audience.NOBODY}


def test_a_step_that_was_noted_is_taken_away(act: MainWindow, press: Press, qtbot: QtBot, opened: Opened) -> None:
    switch(act, "Limit past posts on Facebook")
    press(act, "I did this")
    qtbot.waitUntil(lambda: visible(act, ToldCard) is not None)
    press(act, "Take this answer away")
    qtbot.waitUntil(lambda: opened.library.judgement.answers == NO_ANSWERS)
