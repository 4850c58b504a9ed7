"""Badges: a sign, a word and a colour that say the same thing."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from core.vocabulary import Category, Use
from gui import theme as sizes
from gui.look import Theme
from gui.theme import CATEGORY_ICONS, USE_ICONS
from gui.widgets.bars import IconLabel
from gui.widgets.texts import Label


class Badge(QFrame):
    """A sign and a word in a quiet frame."""

    def __init__(self, theme: Theme, name: str, icon: str, *, color: str, badge: str) -> None:
        super().__init__()
        self.setProperty("role", "badge")
        self.setProperty("badge", badge)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(sizes.GAP_SMALL, 2, sizes.GAP_SMALL + 2, 2)
        line.setSpacing(sizes.GRID + 2)
        line.addWidget(IconLabel(theme, icon, color))
        line.addWidget(Label(name, "badge"))


def category_badge(theme: Theme, category: Category, name: str) -> Badge:
    """Give the badge of a category."""
    color = category.word.replace("-", "_")
    return Badge(theme, name, CATEGORY_ICONS[category], color=color, badge=category.word)


def use_badge(theme: Theme, use: Use, name: str) -> Badge:
    """Give the badge of a use."""
    return Badge(theme, name, USE_ICONS[use], color="text", badge="use")
