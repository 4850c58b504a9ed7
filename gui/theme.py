"""The look: every colour, size and font of the window. Source: the tokens of the visual language.

Nothing else in `gui` names a colour or a size. `Theme` follows the system while the window is open; its own
palettes are complete, since Qt's do not change without a desktop.
"""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass, fields
from enum import Enum

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from core.vocabulary import Category, Use
from gui.icons import draw_emblem, draw_icon
from gui.stylesheet import write_style_sheet

GRID = 4
GAP_TINY = 4
GAP_SMALL = 8
GAP = 16
MARGIN = 24
MARGIN_WIDE = 32
RADIUS = 8
RADIUS_SMALL = 6
RING = 2
RING_GAP = 2
ROW = 44
TARGET = 32
ICON_SMALL = 16
ICON = 20
ICON_LARGE = 24
ICON_HUGE = 48
BAR = 8
RAIL_WIDTH = 208
RAIL_NARROW = 64
NARROW_WINDOW = 980  # below, the rail shows icons only
WINDOW_WIDTH, WINDOW_HEIGHT = 1366, 768
CONTENT_WIDTH = 1240
CHART_HEIGHT = 212
LONGEST_SENTENCE = 75  # signs

CATEGORY_ICONS = {
    Category.PUBLIC: "public",
    Category.META_AI: "meta-ai",
    Category.MINOR_OWNED: "minor-owned",
    Category.PRIVATE: "private",
    Category.WHATSAPP_SOURCED: "whatsapp-sourced",
}
USE_ICONS = {Use.MAY_BE_USED: "may-be-used", Use.UNCLEAR: "unclear", Use.NOT_USED: "not-used"}


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one look; every text colour reads on window, surface and raised."""

    window: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    track: str  # the empty part of a bar, and bars that only give the scale
    public: str
    meta_ai: str
    minor_owned: str
    private: str
    whatsapp_sourced: str

    def of_category(self, category: Category) -> str:
        """Give the colour of a category's sign, word and bar."""
        return str(getattr(self, category.word.replace("-", "_")))


LIGHT = Tokens(
    window="#F7F6F3",
    surface="#FFFFFF",
    raised="#EFEDE8",
    line="#D9D5CC",
    text="#1F2328",
    muted="#5A616B",
    accent="#1F5FA8",
    on_accent="#FFFFFF",
    selection="#E3ECF7",
    on_selection="#1F2328",
    track="#D9D5CC",
    public="#B3401A",
    meta_ai="#8A5A00",
    minor_owned="#7A4B9A",
    private="#2B6A4B",
    whatsapp_sourced="#3F6470",
)
DARK = Tokens(
    window="#16181B",
    surface="#1E2125",
    raised="#282C31",
    line="#3A4047",
    text="#ECEEF0",
    muted="#A9B1BA",
    accent="#7FB2F0",
    on_accent="#0E1A28",
    selection="#2A3B50",
    on_selection="#ECEEF0",
    track="#3A4047",
    public="#F2956B",
    meta_ai="#E3B65A",
    minor_owned="#C9A3E6",
    private="#7FCBA0",
    whatsapp_sourced="#9CC3CF",
)
HIGH_CONTRAST = Tokens(
    window="#000000",
    surface="#000000",
    raised="#000000",
    line="#FFFFFF",
    text="#FFFFFF",
    muted="#FFFFFF",
    accent="#FFE600",
    on_accent="#000000",
    selection="#FFE600",
    on_selection="#000000",
    track="#6E6E6E",
    public="#FFB000",
    meta_ai="#FFF27A",
    minor_owned="#E4B8FF",
    private="#7CFFB2",
    whatsapp_sourced="#9FE8FF",
)


class Look(Enum):
    """What the person chose in the View menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class TextSize(Enum):
    """How large letters are, as a factor on the system's own size."""

    NORMAL = 1.0
    LARGE = 1.15
    LARGER = 1.3
    LARGEST = 1.5


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Letter sizes in pixels."""

    headline: int = 28
    figure: int = 20
    section: int = 16
    body: int = 14
    secondary: int = 13
    caption: int = 12

    def scaled(self, factor: float) -> TypeScale:
        """Give the same scale, larger or smaller."""
        return TypeScale(*(round(getattr(self, size.name) * factor) for size in fields(self)))


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
            return DARK if _system_is_dark() else LIGHT
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
            application.setStyleSheet(write_style_sheet(self._style_values(), self._badges()))
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
        selected = self.tokens.on_selection if self.tokens is HIGH_CONTRAST else None
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
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
        return palette

    def _style_values(self) -> dict[str, str | int]:
        scale = self.scale
        sizes = {
            "radius": RADIUS,
            "radius_small": RADIUS_SMALL,
            "brand": scale.section + 2,
            "button_height": scale.body + GRID,
            "check_height": scale.body + GAP_SMALL,
            "chip_radius": RADIUS_SMALL + GRID,
            "badge_radius": RADIUS_SMALL + GRID,
        }
        derived = {
            "accent_tint": self.tint(self.color("accent")).name(),
            "raised_accent": self.tokens.accent,
            "edge": self.tokens.line if self.tokens is HIGH_CONTRAST else self.tokens.raised,
            "focus_cell": self.tokens.text if self._look is Look.HIGH_CONTRAST else self.tokens.accent,
            "handle": blend(self.color("muted"), self.color("window"), 0.55).name(),
        }
        return {**asdict(self.tokens), **asdict(scale), **sizes, **derived}

    def _badges(self) -> dict[str, tuple[str, str]]:
        colors = {category.word: self.category_color(category) for category in Category}
        return {word: (color.name(), self.tint(color).name()) for word, color in colors.items()}

    def _on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
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


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


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
