"""Every text reads on every ground, in each look; the look follows the system and the person."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from core.vocabulary import Category
from gui.look import Theme
from gui.theme import DARK, HIGH_CONTRAST, LIGHT, Look, TextSize, Tokens, TypeScale
from gui.widgets.buttons import Button
from gui.widgets.check_box import CheckBox
from gui.widgets.item_delegate import MARK

LOOKS = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}
GROUNDS = ("window", "surface", "raised")
ENOUGH, ENOUGH_FOR_SIGNS = 4.5, 3.0


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
    texts = [
        tokens.text,
        tokens.muted,
        tokens.disabled,
        tokens.accent,
        *(tokens.of_category(category) for category in Category),
    ]
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


@pytest.mark.parametrize("tokens", LOOKS.values(), ids=LOOKS)
def test_figures_and_signs_are_told_from_their_ground(tokens: Tokens) -> None:
    """Bars and signs need 3:1 on what they stand on (WCAG 1.4.11)."""
    signs = {category.word: tokens.of_category(category) for category in Category} | {"accent": tokens.accent}
    weak = [name for name, sign in signs.items() if contrast(sign, tokens.surface) < ENOUGH_FOR_SIGNS]
    assert weak == []


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST])
@pytest.mark.parametrize("group", list(QPalette.ColorGroup)[:3], ids=str)
def test_every_pair_of_the_palette_reads(theme: Theme, look: Look, group: QPalette.ColorGroup) -> None:
    theme.choose_look(look)
    palette, role = QApplication.palette(), QPalette.ColorRole
    grounds = (role.Window, role.Base, role.AlternateBase, role.Button, role.ToolTipBase)
    texts = (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.PlaceholderText, role.Link)
    pairs = [(text, ground) for text in texts for ground in grounds] + [(role.HighlightedText, role.Highlight)]
    weak = [pair for pair in pairs if contrast(*(palette.color(group, one).name() for one in pair)) < ENOUGH]
    assert weak == []


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST])
def test_every_colour_of_the_style_sheet_reads_on_its_ground(theme: Theme, look: Look) -> None:
    theme.choose_look(look)
    rules = re.findall(r"\{([^}]*)\}", theme.style_sheet())
    pairs = [(color_of("color", rule), color_of("background", rule)) for rule in rules]
    weak = [(text, ground) for text, ground in pairs if text and ground and contrast(text, ground) < ENOUGH]
    assert weak == []


def test_hits_of_a_search_read_on_their_mark(theme: Theme) -> None:
    for look in (Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST):
        theme.choose_look(look)
        mark = theme.tint(theme.color("accent"), MARK)
        assert contrast(theme.color("text").name(), mark.name()) >= ENOUGH, look


def color_of(name: str, rule: str) -> str | None:
    found = re.search(rf"(?:^|[;\s]){name}:\s*(#[0-9a-fA-F]{{6}})", rule)
    return found[1] if found else None


def test_what_cannot_be_pressed_is_told_from_what_can_in_high_contrast(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp)
    theme.choose_look(Look.HIGH_CONTRAST)
    button = Button("Press me", theme)
    qtbot.addWidget(button)
    button.show()
    can = button.grab().toImage()
    button.setEnabled(False)
    cannot = button.grab().toImage()
    edges = [{image.pixelColor(x, 0).name() for x in range(20, image.width() - 20)} for image in (can, cannot)]
    assert (len(edges[0]), len(edges[1]) > 1) == (1, True)  # a line, and dashes
    theme.choose_look(Look.SYSTEM)


@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.LARGEST])
def test_boxes_grow_with_the_letters(qapp: QApplication, qtbot: QtBot, size: TextSize) -> None:
    theme = Theme(qapp)
    theme.choose_text_size(size)
    box = CheckBox(theme, "Tick me")
    qtbot.addWidget(box)
    box.ensurePolished()
    option = QStyleOptionButton()
    option.initFrom(box)
    side = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box).width()
    theme.choose_text_size(TextSize.NORMAL)
    assert side >= round(14 * size.value)
