"""Filters offer what would leave something, with figures, and stay open while one chooses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from gui.kit import Kit
from gui.widgets.facets import Chip, FacetButton, FacetPopup

CHOICES = {"post": ("Posts", 1204), "photo": ("R&B photos", 3)}


@pytest.fixture
def facet(kit: Kit, qtbot: QtBot) -> FacetButton:
    button = FacetButton(kit, "Kind")
    qtbot.addWidget(button)
    button.show()
    return button


def boxes(facet: FacetButton) -> list[QCheckBox]:
    popup = facet.findChild(FacetPopup)
    return [] if popup is None else popup.findChildren(QCheckBox)


def test_it_waits_until_there_is_something_to_choose(facet: FacetButton) -> None:
    assert not facet.isEnabled()
    facet.offer(CHOICES, frozenset())
    assert facet.isEnabled()


def test_choices_have_figures(facet: FacetButton, qtbot: QtBot) -> None:
    facet.offer(CHOICES, frozenset({"photo"}))
    qtbot.mouseClick(facet, Qt.MouseButton.LeftButton)
    shown = [(box.text(), box.isChecked()) for box in boxes(facet)]
    assert shown == [("Posts (1,204)", False), ("R&&B photos (3)", True)]


def test_choosing_keeps_it_open(facet: FacetButton, qtbot: QtBot) -> None:
    facet.offer(CHOICES, frozenset())
    qtbot.mouseClick(facet, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(facet.toggled_choice) as chosen:
        boxes(facet)[0].click()
    assert chosen.args == ["post"]
    assert facet.findChild(FacetPopup).isVisible()


def test_figures_change_while_it_is_open(facet: FacetButton, qtbot: QtBot) -> None:
    facet.offer(CHOICES, frozenset())
    qtbot.mouseClick(facet, Qt.MouseButton.LeftButton)
    before = boxes(facet)
    facet.offer({"post": ("Posts", 7), "photo": ("R&B photos", 0)}, frozenset({"post"}))
    assert boxes(facet) == before
    assert [box.text() for box in before] == ["Posts (7)", "R&&B photos (0)"]


def test_escape_closes_it(facet: FacetButton, qtbot: QtBot) -> None:
    facet.offer(CHOICES, frozenset())
    qtbot.mouseClick(facet, Qt.MouseButton.LeftButton)
    popup = facet.findChild(FacetPopup)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_a_chip_says_what_pressing_it_does(kit: Kit, qtbot: QtBot) -> None:
    chip = Chip(kit, "R&B")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Take away the filter: R&B"
