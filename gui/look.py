"""The look put to use: palettes, fonts, icons and the style sheet, following the system while the window is open.

The palettes are complete, since Qt's own do not change without a desktop.
"""

from __future__ import annotations

import sys
from dataclasses import asdict

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from core.vocabulary import Category
from gui.icons import draw_emblem, draw_icon
from gui.stylesheet import write_style_sheet
from gui.theme import (
    CATEGORY_ICONS,
    DARK,
    GAP_SMALL,
    GRID,
    HIGH_CONTRAST,
    ICON_SMALL,
    LIGHT,
    LONGEST_SENTENCE,
    PAPER,
    RADIUS,
    RADIUS_SMALL,
    Look,
    TextSize,
    Tokens,
    TypeScale,
)


class Theme(QObject):
    """The look as it is now; `changed` says that everything must be painted anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = Look.SYSTEM
        self._size = TextSize.NORMAL
        self._system_factor = _system_factor()
        self._family = _interface_family()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(hints, "accessibility"):  # Qt 6.10 and newer
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def look(self) -> Look:
        """The look that the person chose."""
        return self._look

    @property
    def text_size(self) -> TextSize:
        """The text size that the person chose."""
        return self._size

    @property
    def tokens(self) -> Tokens:
        """The colours to paint with now."""
        if self._look is Look.SYSTEM:
            return _tokens_of_system()
        return {Look.LIGHT: LIGHT, Look.DARK: DARK, Look.HIGH_CONTRAST: HIGH_CONTRAST}[self._look]

    @property
    def scale(self) -> TypeScale:
        """The letter sizes to paint with now."""
        return TypeScale().scaled(self._system_factor * self._size.value)

    def choose_look(self, look: Look) -> None:
        """Show this look from now on."""
        self._look = look
        self.apply()

    def choose_text_size(self, size: TextSize) -> None:
        """Show letters of this size from now on."""
        self._size = size
        self.apply()

    def apply(self) -> None:
        """Give the whole application this look."""
        QApplication.setPalette(self.palette())
        QApplication.setFont(self.font(self.scale.body))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Give the interface font in this size."""
        font = QFont(self._family)
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

    def figures_font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Give the interface font with figures of equal width, for columns of numbers."""
        font = self.font(pixels, weight)
        if hasattr(font, "setFeature"):  # Qt 6.7 and newer
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def icon_size(self, size: int = ICON_SMALL) -> QSize:
        """Give the size of an icon, grown with the letters."""
        grown = round(size * self.scale.body / TypeScale().body)
        return QSize(grown, grown)

    def unit(self) -> float:
        """Give the step of the grid, grown with the letters: for widths of columns."""
        return self.scale.body / TypeScale().body * GRID

    def sentence_width(self) -> int:
        """Give the width in pixels that a sentence may have at most."""
        return QFontMetrics(self.font(self.scale.body)).averageCharWidth() * LONGEST_SENTENCE

    def color(self, name: str) -> QColor:
        """Give the colour of this token."""
        return QColor(getattr(self.tokens, name))

    def category_color(self, category: Category) -> QColor:
        """Give the colour of a category."""
        return QColor(self.tokens.of_category(category))

    def tint(self, color: QColor, share: float = 0.12) -> QColor:
        """Give a quiet ground for text of this colour: a little of it over the surface."""
        return blend(color, self.color("surface"), share)

    def icon(self, name: str, color: QColor | None = None) -> QIcon:
        """Give the icon of this name (a file of `resources/icons`) in the text's or this colour."""
        selected = self.tokens.on_selection if self.tokens == HIGH_CONTRAST else None
        return draw_icon(name, (color or self.color("text")).name(), selected)

    def category_icon(self, category: Category) -> QIcon:
        """Give the sign of a category in its colour."""
        return self.icon(CATEGORY_ICONS[category], self.category_color(category))

    def app_icon(self) -> QIcon:
        """Give the sign of the program, for the window and the task bar."""
        return draw_emblem("volteface", self.color("accent").name(), self.color("on_accent").name())

    def palette(self) -> QPalette:
        """Give the complete palette of this look."""
        tokens = self.tokens
        palette = QPalette()
        for role, value in _palette_roles(tokens).items():
            palette.setColor(role, QColor(value))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
        return palette

    def style_sheet(self) -> str:
        """Give the style sheet of this look."""
        return write_style_sheet(self._style_values(), self._badges())

    def _style_values(self) -> dict[str, str | int]:
        scale = self.scale
        sizes = {
            "radius": RADIUS,
            "radius_small": RADIUS_SMALL,
            "brand": scale.section + 2,
            "button_height": scale.body + GRID,
            "check_height": scale.body + GAP_SMALL,
            "box": scale.body,
            "box_chosen": 5 * scale.body // TypeScale().body,
            "box_inside": scale.body + 2 - 2 * (5 * scale.body // TypeScale().body),
            "box_round": (scale.body + 2) // 2,
            "chip_radius": RADIUS_SMALL + GRID,
            "badge_radius": RADIUS_SMALL + GRID,
        }
        derived = {
            "paper": PAPER,
            "accent_tint": self.tint(self.color("accent")).name(),
            "raised_accent": self.tokens.accent,
            "disabled_line": "dashed" if self.tokens == HIGH_CONTRAST else "solid",
            "edge": self.tokens.line if self.tokens == HIGH_CONTRAST else self.tokens.raised,
            "focus_chosen": self.tokens.on_selection if self.tokens == HIGH_CONTRAST else self.tokens.accent,
            "focus_cell": self.tokens.text if self.tokens == HIGH_CONTRAST else self.tokens.accent,
            "handle": blend(self.color("muted"), self.color("window"), 0.55).name(),
        }
        return {**asdict(self.tokens), **asdict(scale), **sizes, **derived}

    def _badges(self) -> dict[str, tuple[str, str]]:
        colors = {category.word: self.category_color(category) for category in Category}
        return {word: (color.name(), self.tint(color).name()) for word, color in colors.items()}

    def _on_system_changed(self, _wish: object) -> None:
        if self._look is Look.SYSTEM:
            self.apply()


def blend(color: QColor, ground: QColor, share: float) -> QColor:
    """Mix this share of a colour into a ground."""
    parts = (
        round(ours * share + theirs * (1 - share))
        for ours, theirs in zip(color.toTuple()[:3], ground.toTuple()[:3], strict=True)  # type: ignore[index]  # RGB
    )
    return QColor(*parts)


def _palette_roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.raised,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.on_selection,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
        role.Light: tokens.raised,
        role.Midlight: tokens.raised,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
    }


def _tokens_of_system() -> Tokens:
    hints = QGuiApplication.styleHints()
    wishes = hints.accessibility() if hasattr(hints, "accessibility") else None  # Qt 6.10 and newer
    if wishes is not None and wishes.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _system_factor() -> float:
    """Tell how much larger than usual the system writes; each system has its own usual size in pixels."""
    usual = {"win32": 12, "darwin": 13}.get(sys.platform, 14)
    actual = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    return max(1.0, actual / usual)


def _interface_family() -> str:
    """Prefer the system's own interface font; Noto Sans where the system has only a stand-in for one."""
    family = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
    stand_ins = {"", "Sans", "Sans Serif", "DejaVu Sans", "Bitstream Vera Sans"}
    noto = "Noto Sans"
    return noto if family in stand_ins and noto in QFontDatabase.families() else family
