"""Two archives are compared in the window: off its thread, with the figures of the command, each item to be opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.comparing import compare
from core.vocabulary import Change
from gui.main_window import MainWindow
from gui.pages.compare import CompareDialog
from gui.pages.overview import OverviewPage
from gui.widgets.compared_view import ComparedView
from gui.widgets.empty import EmptyState
from gui.widgets.item_panel import ItemPanel
from gui.widgets.item_table import ItemTable
from tests.builders.writing import write_zip
from tests.core.loading.making import opened
from tests.core.test_comparing import of_posts
from tests.gui.walking import button, texts, the, visible

Press = Callable[[QWidget, str], None]


@pytest.fixture
def paths(tmp_path: Path) -> tuple[Path, Path]:
    """An older and a newer archive of one account."""
    old = write_zip(
        tmp_path / "facebook-zoe-2026-01-01-a.zip", of_posts("one", "three").members, day=(2026, 1, 1, 9, 0, 0)
    )
    new = of_posts("three", "fourteen", "nineteen words and more")
    return old, write_zip(tmp_path / "facebook-zoe-2026-09-01-b.zip", new.members, day=(2026, 9, 1, 9, 0, 0))


@pytest.fixture
def dialog(window: MainWindow, paths: tuple[Path, Path], qtbot: QtBot) -> CompareDialog:
    """The dialog beside the newer archive."""
    window.open_paths([paths[1]])
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=20_000)
    assert window._view is not None
    window._view.compare()
    return the(window, CompareDialog)


def compared(dialog: CompareDialog, path: Path, qtbot: QtBot) -> ComparedView:
    dialog.compare_with([path])
    qtbot.waitUntil(lambda: visible(dialog, ComparedView) is not None, timeout=20_000)
    return the(dialog, ComparedView)


def test_the_figures_are_those_of_the_command(dialog: CompareDialog, paths: tuple[Path, Path], qtbot: QtBot) -> None:
    view = compared(dialog, paths[0], qtbot)
    counts = compare(opened([paths[0]]), opened([paths[1]])).counts
    for change, name in ((Change.ADDED, "New"), (Change.GONE, "Gone"), (Change.NOW_PUBLIC, "Public now")):
        assert button(view, name).text() == f"{name} {counts[change]}"


def test_which_is_older_the_days_tell(dialog: CompareDialog, paths: tuple[Path, Path], qtbot: QtBot) -> None:
    view = compared(dialog, paths[0], qtbot)
    assert "Older: facebook-zoe-2026-01-01-a.zip (January 1, 2026)" in texts(view).translate({0x2068: "", 0x2069: ""})


def test_it_can_be_turned_round(dialog: CompareDialog, paths: tuple[Path, Path], press: Press, qtbot: QtBot) -> None:
    press(compared(dialog, paths[0], qtbot), "The other way round")
    qtbot.waitUntil(lambda: visible(dialog, ComparedView) is not None and "New 1" in button(dialog, "New").text())


def test_what_is_gone_can_be_opened_from_the_older_archive(
    dialog: CompareDialog, paths: tuple[Path, Path], press: Press, qtbot: QtBot
) -> None:
    view = compared(dialog, paths[0], qtbot)
    press(view, "Gone")
    qtbot.waitUntil(lambda: "one" in texts(the(view, ItemPanel)).splitlines())
    assert the(view, ItemTable).accessibleName() == "Gone"


def test_a_kind_of_change_without_items_says_so(
    dialog: CompareDialog, paths: tuple[Path, Path], press: Press, qtbot: QtBot
) -> None:
    view = compared(dialog, paths[0], qtbot)
    press(view, "Public now")
    assert "No item changed so." in texts(the(view, EmptyState))


def test_what_is_no_archive_is_said_and_another_can_be_chosen(
    dialog: CompareDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    picture = tmp_path / "holiday.txt"
    picture.write_text("no chat")
    dialog.compare_with([picture])
    qtbot.waitUntil(lambda: visible(dialog, EmptyState) is not None, timeout=20_000)
    assert button(dialog, "Choose zip files").isEnabled()


def test_closing_while_reading_leaves_nothing_behind(
    dialog: CompareDialog, window: MainWindow, paths: tuple[Path, Path], qtbot: QtBot
) -> None:
    dialog.compare_with([paths[0]])
    dialog.reject()
    qtbot.waitUntil(lambda: visible(window, CompareDialog) is None and window.is_quiet, timeout=20_000)
