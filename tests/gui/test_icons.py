"""Every icon that is named exists, is drawn in the text's colour and is sharp."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from core.vocabulary import Status
from gui.icons import draw_emblem, draw_icon
from gui.theme import CATEGORY_ICONS, USE_ICONS
from gui.widgets.rail import Destination
from resources import resource

SHIPPED = sorted(
    entry.name.removesuffix(".svg") for entry in resource("icons").iterdir() if entry.name.endswith(".svg")
)
GUI = Path(__file__).resolve().parents[2] / "gui"


def named_in_code() -> set[str]:
    text = "\n".join(path.read_text(encoding="utf-8") for path in GUI.rglob("*.py"))
    literal = set(re.findall(r'(?:icon=|IconLabel\([\w.]+(?:\.theme)?, |theme\.icon\()"([a-z-]+)"', text))
    lists = {*CATEGORY_ICONS.values(), *USE_ICONS.values(), *(one.value for one in Destination)}
    return literal | lists | {status.word for status in Status}


def test_every_icon_that_is_named_exists() -> None:
    assert named_in_code() - set(SHIPPED) == set()


@pytest.mark.parametrize("name", SHIPPED)
def test_icons_take_the_colour_of_the_text(name: str) -> None:
    assert re.findall(r"#[0-9a-fA-F]{3,8}", resource("icons", f"{name}.svg").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", SHIPPED)
def test_icons_are_drawn(qapp: QApplication, name: str) -> None:
    image = draw_icon(name, "#123456").pixmap(QSize(24, 24)).toImage()
    drawn = {image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())}
    assert max(drawn) > 200


def test_the_emblem_has_a_ground(qapp: QApplication) -> None:
    image = draw_emblem("volteface", "#102030", "#ffffff").pixmap(QSize(64, 64)).toImage()
    assert image.pixelColor(5, 32).name() == "#102030"
