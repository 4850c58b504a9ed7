"""Every text reads on every ground, in each look; the look follows the system and the person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.vocabulary import Category
from gui.look import Theme
from gui.theme import DARK, HIGH_CONTRAST, LIGHT, Look, TextSize, Tokens, TypeScale

LOOKS = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}
GROUNDS = ("window", "surface", "raised")
ENOUGH = 4.5


def luminance(color: QColor) -> float:
    parts = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3])
    red, green, blue = parts
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", LOOKS.values(), ids=LOOKS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_reads_on_every_ground(tokens: Tokens, ground: str) -> None:
    texts = [tokens.text, tokens.muted, tokens.accent, *(tokens.of_category(category) for category in Category)]
    assert [text for text in texts if contrast(text, getattr(tokens, ground)) < ENOUGH] == []


@pytest.mark.parametrize("tokens", LOOKS.values(), ids=LOOKS)
def test_text_reads_on_accent_and_selection(tokens: Tokens) -> None:
    pairs = [(tokens.on_accent, tokens.accent), (tokens.on_selection, tokens.selection)]
    assert [pair for pair in pairs if contrast(*pair) < ENOUGH] == []


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST])
def test_words_of_badges_read_on_their_tint(theme: Theme, look: Look) -> None:
    theme.choose_look(look)
    colors = [theme.category_color(category) for category in Category]
    assert [one.name() for one in colors if contrast(one.name(), theme.tint(one).name()) < ENOUGH] == []


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST])
def test_the_palette_is_complete(theme: Theme, look: Look) -> None:
    theme.choose_look(look)
    palette = QApplication.palette()
    pairs = [
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Window),
    ]
    weak = [pair for pair in pairs if contrast(palette.color(pair[0]).name(), palette.color(pair[1]).name()) < ENOUGH]
    assert weak == []


def test_a_chosen_look_is_told_at_once(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose_look(Look.DARK)
    assert theme.tokens == DARK


def test_the_look_follows_the_system_while_running(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    theme.choose_look(Look.SYSTEM)
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_a_chosen_look_does_not_follow_the_system(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    theme.choose_look(Look.LIGHT)
    with qtbot.assertNotEmitted(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_larger_text_keeps_the_proportions(theme: Theme) -> None:
    theme.choose_text_size(TextSize.LARGEST)
    scale = theme.scale
    assert scale.body >= round(TypeScale().body * 1.5)
    assert scale.headline > scale.figure > scale.section > scale.body > scale.secondary > scale.caption


def test_figures_are_of_equal_width(theme: Theme) -> None:
    from PySide6.QtGui import QFontMetrics

    metrics = QFontMetrics(theme.figures_font(20))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
