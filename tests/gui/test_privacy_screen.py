"""While the privacy screen is on, nothing of the person's can be read anywhere: walked widget by widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from core.answers import (
    NO_ANSWERS,
    AccountAnswer,
    Answers,
    Objection,
    OwnerAnswer,
    Period,
    PlaceAnswer,
)
from core.library.filters import EVERYTHING, Filter, Order
from core.library.library import Library
from core.report.writing import preview_report
from core.vocabulary import Audience, Kind, PlaceKind, Platform
from gui.kit import Kit
from gui.main_window import MainWindow
from gui.models.answering import Answering
from gui.models.idle import idle_answers, idle_in_words
from gui.models.item_detail import describe
from gui.models.item_media import ShownFile
from gui.models.opened import Opened
from gui.models.pictures import Pictures
from gui.opened_view import OpenedView
from gui.pages.items import ItemsPage
from gui.pages.loading import LoadingPage
from gui.pages.overview import OverviewPage
from gui.widgets.account_switch import AccountSwitch
from gui.widgets.conversation import ConversationDialog
from gui.widgets.fault_dialog import FaultDialog
from gui.widgets.holder_card import HolderCard
from gui.widgets.item_dialog import ItemDialog
from gui.widgets.lightbox import Lightbox
from gui.widgets.rail import Destination, RailEntry
from gui.widgets.raw_record import RawRecordDialog
from gui.widgets.report_preview import PageDialog
from gui.widgets.work_dialog import WorkDialog
from tests.builders.writing import write_zip
from tests.core.loading.test_pages import without_admins
from tests.gui.looking_on import personal, readable
from tests.gui.walking import texts, the, visible

DAY = date(2026, 1, 5)
PATIENCE_MS = 60_000  # a computer that has much else to do draws a summary in its own time
SHOWN_KINDS = (
    Kind.POST, Kind.GROUP_POST, Kind.COMMENT, Kind.MESSAGE, Kind.PHOTO, Kind.PROFILE_FIELD, Kind.AI_PROMPT, Kind.STORY,
)  # fmt: skip


@pytest.fixture(scope="module")
def private(opened: Opened) -> frozenset[str]:
    """The words of the example that are somebody's."""
    return personal(opened)


@pytest.fixture
def covered(open_window: MainWindow, opened: Opened) -> Iterator[MainWindow]:
    """The window with the screen on."""
    open_window._kit.screen.switch(on=True)
    yield open_window
    open_window._kit.screen.switch(on=False)
    opened.library.judge_again(answers=NO_ANSWERS, day=opened.summary.checked_on)


def told(library: Library) -> Answers:
    """Answers that name everything an answer can name."""
    accounts = library.accounts()
    owner, name = accounts[0], accounts[0].name or ""
    group = next(row.place for row in library.page(range(1200)) if row.place and row.place.kind is PlaceKind.GROUP)
    return Answers(
        birth_date=date(1990, 2, 3),
        accounts=(AccountAnswer(owner.id, owner_name=name),),
        owners=(OwnerAnswer(Platform.WHATSAPP, name),),
        objections=(Objection(Platform.FACEBOOK, DAY),),
        periods=(Period(Platform.FACEBOOK, Audience.FRIENDS),),
        places=(PlaceAnswer(Platform.FACEBOOK, PlaceKind.GROUP, group.name or "", Audience.PUBLIC),),
    )


@pytest.mark.parametrize("page", Destination)
def test_no_page_shows_anything(covered: MainWindow, private: frozenset[str], qtbot: QtBot, page: Destination) -> None:
    covered.findChildren(RailEntry)[list(Destination).index(page)].click()
    qtbot.waitUntil(lambda: covered.is_quiet, timeout=PATIENCE_MS)
    qtbot.wait(100)  # pages are built step by step
    assert readable(private) == []


@pytest.mark.parametrize("page", [Destination.QUESTIONS, Destination.ACT])
def test_what_was_answered_names_nobody(
    covered: MainWindow, opened: Opened, private: frozenset[str], qtbot: QtBot, page: Destination
) -> None:
    _answering(covered).say(told(opened.library))
    qtbot.waitUntil(
        lambda: opened.library.judgement.answers.birth_date is not None and covered.is_quiet, timeout=PATIENCE_MS
    )
    covered.findChildren(RailEntry)[list(Destination).index(page)].click()
    qtbot.waitUntil(lambda: covered.is_quiet, timeout=PATIENCE_MS)
    qtbot.wait(100)
    born = {covered._kit.words.day(date(1990, 2, 3))}
    assert readable(private | born) == []


@pytest.mark.parametrize("kind", SHOWN_KINDS)
def test_no_item_is_told_beside_the_table(
    covered: MainWindow, private: frozenset[str], qtbot: QtBot, kind: Kind
) -> None:
    the(covered, OpenedView).show_items(Filter(mine=None, kinds=frozenset({kind})), None)
    page = the(covered, ItemsPage)
    qtbot.waitUntil(lambda: "Why?" in texts(page) and covered.is_quiet, timeout=PATIENCE_MS)
    for row in range(min(page._model.rowCount(), 6)):
        page._table.setCurrentIndex(page._model.index(row, 1))
        qtbot.waitUntil(lambda: covered.is_quiet, timeout=PATIENCE_MS)
        qtbot.wait(10)
        assert readable(private) == []


def test_the_account_is_told_by_its_platform_alone(covered: MainWindow, private: frozenset[str], qtbot: QtBot) -> None:
    switch = the(covered, AccountSwitch)
    switch._actions[0].trigger()
    qtbot.waitUntil(lambda: covered.is_quiet and switch.text() == "Facebook")
    switch.menu().popup(covered.mapToGlobal(covered.rect().center()))
    assert readable(private) == []
    switch.menu().close()


def _answering(window: MainWindow) -> Answering:
    assert window._answering is not None
    return window._answering


def _picture(window: MainWindow, opened: Opened) -> Lightbox:
    the(window, OpenedView).show_items(Filter(kinds=frozenset({Kind.PROFILE_PICTURE})), None)
    box = Lightbox(window._kit, Pictures(window._kit, opened.library, window), _files(window, opened), window)
    box.show_number(0)
    return box


def _files(window: MainWindow, opened: Opened) -> tuple[ShownFile, ...]:
    item = int(opened.library.rows(Filter(kinds=frozenset({Kind.PROFILE_PICTURE})), Order.OLDEST_FIRST)[0])
    return describe(opened.library, item, window._kit.words).media


def _conversation(window: MainWindow, opened: Opened) -> ConversationDialog:
    item = int(opened.library.rows(Filter(mine=None, kinds=frozenset({Kind.MESSAGE})), Order.OLDEST_FIRST)[0])
    dialog = ConversationDialog(window._kit, opened.library, item, window)
    dialog.ask("Chat “Léa Montagne”")
    return dialog


def _record(window: MainWindow, opened: Opened) -> RawRecordDialog:
    dialog = RawRecordDialog(window._kit, window)
    dialog.show_record(opened.library.raw_record(0))
    return dialog


def _sheet(window: MainWindow, opened: Opened) -> PageDialog:
    dialog = PageDialog(window._kit, preview_report(opened.library, words=window._kit.words), window)
    dialog.show_number(0)
    return dialog


DIALOGS: dict[str, Callable[[MainWindow, Opened], QDialog]] = {
    "item": lambda window, _opened: ItemDialog(window._kit, _answering(window), 0, window),
    "worklist": lambda window, _opened: WorkDialog(window._kit, _answering(window), EVERYTHING, window),
    "conversation": _conversation,
    "record": _record,
    "picture": _picture,
    "sheet": _sheet,
    "fault": lambda window, _opened: FaultDialog(window._kit, window, "posts/your_posts_1.json"),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_shows_anything(
    covered: MainWindow, opened: Opened, private: frozenset[str], qtbot: QtBot, name: str
) -> None:
    dialog = DIALOGS[name](covered, opened)
    dialog.open()
    qtbot.waitUntil(lambda: covered.is_quiet, timeout=PATIENCE_MS)
    qtbot.wait(50)
    assert readable(private) == []
    dialog.close()


def test_reading_tells_no_name_of_a_file(covered: MainWindow, private: frozenset[str], opened: Opened) -> None:
    page = LoadingPage(covered._kit, opened.sources)
    page.show()
    assert readable(private) == []
    page.deleteLater()


def test_a_notice_that_names_something_is_covered(covered: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    idle = idle_answers(Answers(owners=(OwnerAnswer(Platform.WHATSAPP, "Hector Nobody"),)), opened.library)
    for sentence in (idle_in_words(idle, covered._kit.words), "Saved as /home/hector-nobody/a.pdf"):
        covered.tell(sentence)
        assert readable(frozenset({"Hector Nobody", "hector-nobody"})) == []
    covered.tell("Noted. Undo takes it back.")
    assert readable(frozenset({"Undo takes it back."})) != []


def test_what_was_typed_is_covered_once_the_field_is_left(covered: MainWindow, qtbot: QtBot) -> None:
    the(covered, OpenedView).show_items(Filter(search="Léa"), None)
    page = the(covered, ItemsPage)
    page.focus_search()
    qtbot.waitUntil(page._field.hasFocus)
    assert any("Léa" in said for said in readable(frozenset({"Léa"})))
    page._table.setFocus()
    qtbot.waitUntil(lambda: covered.is_quiet, timeout=PATIENCE_MS)
    assert not [said for said in readable(frozenset({"Léa"})) if said.startswith("SearchField")]


def test_a_question_on_a_page_names_no_page(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.open_paths([write_zip(tmp_path / "facebook-x-2026-09-01-a.zip", without_admins().members)])
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=PATIENCE_MS)
    window._kit.screen.switch(on=True)
    the(window, OpenedView).go_to(Destination.QUESTIONS)
    qtbot.waitUntil(lambda: window.is_quiet and visible(window, HolderCard) is not None, timeout=PATIENCE_MS)
    [account] = _answering(window).opened.library.accounts()
    assert readable(frozenset({account.name or ""})) == []


def test_the_walk_reads_what_is_not_covered(open_window: MainWindow, private: frozenset[str]) -> None:
    assert readable(private) != []


def test_the_walk_waits_for_tool_tips(kit: Kit, qtbot: QtBot) -> None:
    label = QPushButton("x")
    qtbot.addWidget(label)
    label.setToolTip("Hector Nobody")
    label.show()
    assert readable(frozenset({"Hector Nobody"})) != []
    kit.screen.hush(label)
    kit.screen.switch(on=True)
    assert readable(frozenset({"Hector Nobody"})) == []
