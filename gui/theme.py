"""The look as values: every colour, size and font size of the window. Source: the tokens of the visual language.

Nothing else in `gui` names a colour or a size; `gui.look` puts them to use.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum

from core.vocabulary import Category, Use

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
PAPER = "#FFFFFF"  # a printed page stays white in every look
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
    disabled: str  # words of what cannot be pressed now

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
    disabled="#5A616B",
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
    disabled="#A9B1BA",
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
    disabled="#B4B4B4",
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
