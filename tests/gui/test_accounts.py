"""An archive of several accounts: one account's figures or all together, on every page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from core.library.filters import MINE, Filter
from core.vocabulary import Platform
from core.whatif import what_if
from gui.main_window import MainWindow
from gui.models.opened import Opened
from gui.opened_view import OpenedView
from gui.pages.act import ActPage
from gui.pages.items import ItemsPage
from gui.pages.overview import OverviewPage
from gui.pages.report import ReportPage
from gui.widgets.account_card import AccountCard
from gui.widgets.account_switch import AccountSwitch
from gui.widgets.bars import BarRow
from gui.widgets.rail import Destination
from tests.core.report.reading import text_of
from tests.gui.walking import texts, the, visible

INSTAGRAM = Filter(accounts=frozenset({1}))


def choose(window: MainWindow, name: str, qtbot: QtBot) -> None:
    """Choose an account in the menu of the switch."""
    switch = the(window, AccountSwitch)
    menu = switch.menu()
    next(action for action in menu.actions() if action.text().startswith(name)).trigger()
    qtbot.waitUntil(lambda: name in switch.accessibleName())


def test_each_account_has_its_figures_and_they_add_up(opened: Opened) -> None:
    summaries = [opened.library.summary(account.number) for account in opened.library.accounts()]
    assert sum(one.totals.mine for one in summaries) == opened.summary.totals.mine
    assert sum(one.totals.items for one in summaries) == opened.summary.totals.items
    assert [one.totals for one in summaries] == [one.totals for one in opened.summary.accounts]


def test_the_figures_of_one_account_speak_of_it_alone(opened: Opened) -> None:
    summary = opened.library.summary(1)
    assert set(summary.platforms) == {Platform.INSTAGRAM}
    assert {place.platform for place in summary.places} == {Platform.INSTAGRAM}
    assert summary.totals.mine == opened.library.count(INSTAGRAM)


def test_the_overview_shows_the_chosen_account(open_window: MainWindow, qtbot: QtBot, opened: Opened) -> None:
    choose(open_window, "Instagram", qtbot)
    mine = opened.library.count(INSTAGRAM)
    qtbot.waitUntil(lambda: f"Of your {mine} items" in texts(the(open_window, OverviewPage)))
    assert visible(open_window, AccountCard) is None


def test_a_row_of_the_overview_chooses_its_account(open_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: visible(open_window, AccountCard) is not None)
    rows = the(open_window, AccountCard).findChildren(BarRow)
    next(row for row in rows if row.accessibleName().startswith("Threads")).click()
    qtbot.waitUntil(lambda: "Threads" in the(open_window, AccountSwitch).accessibleName())


def test_the_items_are_the_chosen_accounts(open_window: MainWindow, qtbot: QtBot, opened: Opened) -> None:
    the(open_window, OpenedView).show_items(MINE, None)
    choose(open_window, "Instagram", qtbot)
    page = the(open_window, ItemsPage)
    qtbot.waitUntil(lambda: page._model.rowCount() == opened.library.count(INSTAGRAM))
    choose(open_window, "All accounts", qtbot)
    qtbot.waitUntil(lambda: page._model.rowCount() == opened.library.count(MINE))


def test_the_steps_are_those_of_the_chosen_account(open_window: MainWindow, qtbot: QtBot) -> None:
    choose(open_window, "WhatsApp", qtbot)
    the(open_window, OpenedView).go_to(Destination.ACT)
    said = texts(the(open_window, ActPage))
    assert "Object on Facebook" not in said


def test_questions_are_asked_about_the_chosen_account_or_the_person(open_window: MainWindow, qtbot: QtBot) -> None:
    answering = open_window._answering
    assert answering is not None
    choose(open_window, "Instagram", qtbot)
    qtbot.waitUntil(lambda: answering.questions is not None)
    assert {name for one in answering.questions or () for name in one.accounts} <= {"instagram-1"}


def test_the_report_is_that_of_the_chosen_account(
    open_window: MainWindow, qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    the(open_window, OpenedView).go_to(Destination.REPORT)
    assert "covers all accounts" in texts(the(open_window, ReportPage))
    choose(open_window, "Instagram", qtbot)
    qtbot.waitUntil(lambda: "your account on Instagram alone" in texts(the(open_window, ReportPage)))
    page = the(open_window, ReportPage)
    page.save_at(str(tmp_path / "a.pdf"))
    qtbot.waitUntil(lambda: "The summary is saved." in texts(page), timeout=20_000)
    printed = text_of((tmp_path / "a.pdf").read_bytes())
    mine = opened.library.count(INSTAGRAM)
    assert f"Of your {mine} items" in printed
    assert "3 other accounts" in printed
    assert "Files: instagram-" in printed


def test_a_step_is_tried_out_on_one_account(opened: Opened) -> None:
    outlook = what_if(opened.library, accounts=INSTAGRAM.accounts)
    assert sum(sum(uses.values()) for uses in outlook.before.by_category.values()) == opened.library.count(INSTAGRAM)


def test_how_many_texts_the_report_shall_hold_stays_when_the_account_is_switched(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    the(open_window, OpenedView).go_to(Destination.REPORT)
    page = the(open_window, ReportPage)
    next(one for one in page.findChildren(QRadioButton) if one.text() == "Up to 100 texts").click()
    choose(open_window, "Instagram", qtbot)
    qtbot.waitUntil(lambda: the(open_window, ReportPage) is not page)
    chosen = [one.text() for one in the(open_window, ReportPage).findChildren(QRadioButton) if one.isChecked()]
    assert chosen == ["Up to 100 texts"]
