"""The one style sheet of the application, written from the colours and sizes of a theme."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_TEXTS = """
QLabel[role="headline"] { font-size: ${headline}px; font-weight: 600; }
QLabel[role="figure"] { font-size: ${figure}px; font-weight: 600; }
QLabel[role="section"] { font-size: ${section}px; font-weight: 600; }
QLabel[role="text"] { font-size: ${section}px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="number-chosen"] { font-size: ${secondary}px; font-weight: 600; color: $on_selection; }
QLabel[role="chosen"] { font-weight: 600; color: $on_selection; }
QLabel[role="secondary"] { font-size: ${secondary}px; color: $muted; }
QLabel[role="caption"] { font-size: ${caption}px; color: $muted; }
QLabel[role="brand"] { font-size: ${brand}px; font-weight: 600; }
QLabel[role="number"] { font-size: ${secondary}px; font-weight: 600; color: $muted; }
QLabel[role="address"] { font-size: ${secondary}px; color: $muted; }
QLabel[role="step"] {
  font-size: ${secondary}px; font-weight: 600; color: $accent; background: $accent_tint;
  border: 1px solid $accent; border-radius: ${radius_small}px;
}
QToolTip { color: $text; background: $raised; border: 1px solid $line; padding: 4px 6px; }
"""

_GROUNDS = """
QMainWindow, QDialog { background: $window; }
QFrame[role="rail"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="well"] { background: $raised; border: 1px solid $edge; border-radius: ${radius_small}px; }
QFrame[role="bubble"] { background: $raised; border: 1px solid $edge; border-radius: ${radius}px; }
QFrame[role="bubble-mine"] { background: $accent_tint; border: 1px solid $edge; border-radius: ${radius}px; }
QFrame[chosen="true"] { border: 2px solid $accent; }
QFrame[role="popup"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="drop"] { background: $surface; border: 2px dashed $muted; border-radius: ${radius}px; }
QFrame[role="drop"][over="true"] { background: $selection; border: 2px dashed $accent; }
QFrame[role="drop-veil"] { background: $selection; border: 2px dashed $accent; border-radius: ${radius}px; }
QFrame[role="notice"] { background: $selection; border: 1px solid $accent; border-radius: ${radius}px; }
QFrame[role="notice"] QLabel { color: $on_selection; }
QFrame[role="drop-veil"] QLabel { color: $on_selection; }
QFrame[role="rule"] { background: $line; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
"""

_BUTTONS = """
QPushButton, QTableView, QListView { outline: none; }
QPushButton {
  background: $surface; color: $text; border: 1px solid $line; border-radius: ${radius_small}px;
  padding: 6px 14px; min-height: ${button_height}px;
}
QPushButton:hover { background: $raised; border-color: $muted; }
QPushButton:pressed { background: $selection; color: $on_selection; }
QPushButton:disabled { color: $disabled; background: $window; border-style: $disabled_line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $disabled; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent; padding: 6px 8px; }
QPushButton[kind="quiet"]:hover { background: $raised; color: $raised_accent; }
QPushButton[kind="quiet"]:pressed { background: $selection; color: $on_selection; }
QPushButton[kind="quiet"]:disabled { color: $disabled; }
QPushButton[kind="link"] { background: transparent; border: none; color: $accent; padding: 6px 0; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="icon"] { background: transparent; border-color: transparent; padding: 6px; }
QPushButton[kind="icon"]:hover { background: $raised; }
QPushButton[kind="paper"] { background: $paper; border: 1px solid $line; border-radius: 2px; padding: 0; }
QPushButton[kind="paper"]:hover { border: 2px solid $accent; }
QPushButton[kind="thumbnail"] { background: $raised; border-color: $edge; padding: 0; min-height: 0; }
QPushButton[kind="thumbnail"]:hover { border-color: $accent; }
QPushButton[kind="facet"] { padding: 6px 10px; }
QPushButton[kind="facet"]:checked { background: $selection; color: $on_selection; border-color: $accent; }
QPushButton[kind="facet"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="chip"] {
  border-radius: ${chip_radius}px; padding: 3px 10px; font-size: ${secondary}px;
  background: $accent_tint; color: $accent; border-color: $accent;
}
QPushButton[kind="chip"]:hover { border-width: 2px; padding: 2px 9px; }
QPushButton[kind="tab"] { border-radius: ${chip_radius}px; padding: 4px 12px; }
QPushButton[kind="tab"]:checked { background: $selection; color: $on_selection; border-color: $accent; }
QPushButton[kind="tile"] { text-align: left; padding: 0; background: $raised; border-color: $edge; }
QPushButton[kind="tile"]:hover { border-color: $muted; }
QPushButton[kind="row"] { text-align: left; padding: 0; background: transparent; border-color: transparent; }
QPushButton[kind="row"]:hover { background: $raised; }
QPushButton[kind="row"]:disabled { background: transparent; }
QPushButton[kind="choice"] { text-align: left; padding: 0; background: $accent_tint; border-color: $accent; }
QPushButton[kind="choice"]:hover { background: $selection; border-width: 2px; }
QPushButton[kind="quiet-choice"] { text-align: left; padding: 0; background: $surface; border-color: $line; }
QPushButton[kind="quiet-choice"]:hover { background: $raised; }
QPushButton[kind="rail"] { text-align: left; padding: 0; background: transparent; border: none; }
QPushButton[kind="rail"]:hover { background: $raised; }
QPushButton[kind="rail"]:checked { background: $selection; }
"""

_CATEGORIES = """
QFrame[badge="$name"], QPushButton[kind="chip"][badge="$name"] { background: $tint; border: 1px solid $color; }
QFrame[badge="$name"] QLabel, QPushButton[kind="chip"][badge="$name"] { color: $color; }
"""

_FIELDS = """
QFrame[role="badge"] { border: 1px solid $muted; border-radius: ${badge_radius}px; background: transparent; }
QLabel[role="badge"] { font-size: ${secondary}px; border: none; background: transparent; }
QFrame[role="badge"] QLabel { border: none; background: transparent; }
QLineEdit, QPlainTextEdit {
  background: $surface; color: $text; border: 1px solid $muted; border-radius: ${radius_small}px; padding: 6px 8px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit { min-height: ${button_height}px; }
QComboBox, QDateEdit {
  background: $surface; color: $text; border: 1px solid $muted; border-radius: ${radius_small}px; padding: 4px 8px;
  min-height: ${button_height}px; selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line; }
QPlainTextEdit[role="record"] { border: 1px solid $line; }
QCheckBox, QRadioButton { spacing: 8px; padding: 4px 2px; min-height: ${check_height}px; }
QCheckBox::indicator, QRadioButton::indicator {
  width: ${box}px; height: ${box}px; border: 1px solid $muted; border-radius: 4px; background: $surface;
}
QRadioButton::indicator { border-radius: ${box_round}px; }
QCheckBox::indicator:checked { border: 1px solid $accent; background: $accent; }
QRadioButton::indicator:checked {
  border: ${box_chosen}px solid $accent; width: ${box_inside}px; height: ${box_inside}px;
}
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QProgressBar {
  background: $raised; border: 1px solid $line; border-radius: 5px;
  min-height: 8px; max-height: 8px; text-align: center;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
"""

_TABLES = """
QTableView {
  background: $surface; color: $text; border: 1px solid $line; border-radius: ${radius}px; gridline-color: transparent;
  selection-background-color: $selection; selection-color: $on_selection;
}
QTableView::item { padding: 0 10px; border: none; border-bottom: 1px solid $raised; }
QTableView::item:selected { background: $selection; color: $on_selection; }
QTableView::item:focus { border: 2px solid $focus_cell; padding: 0 8px; }
QTableView::item:selected:focus { border-color: $focus_chosen; }
QListView[role="list"] {
  background: $surface; color: $text; border: 1px solid $line; border-radius: ${radius}px;
  selection-background-color: $selection; selection-color: $on_selection;
}
QListView[role="list"]::item { padding: 8px 12px; border: none; border-bottom: 1px solid $raised; }
QListView[role="list"]::item:selected { background: $selection; color: $on_selection; }
QListView[role="list"]::item:focus { border: 2px solid $focus_cell; padding: 6px 10px; }
QListView[role="list"]::item:selected:focus { border-color: $focus_chosen; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
  background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 10px 13px; font-size: ${caption}px; font-weight: 600;
}
QHeaderView::section:hover { color: $text; background: $raised; }
QHeaderView::section:first { border-top-left-radius: ${radius}px; }
QHeaderView::section:last { border-top-right-radius: ${radius}px; }
QTableView QTableCornerButton::section { background: $surface; border: none; }
"""

_BARS = """
QMenuBar { background: $surface; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $selection; color: $on_selection; }
QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 2px; }
QScrollBar::handle { background: $handle; border-radius: 5px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def write_style_sheet(values: Mapping[str, str | int], badges: Mapping[str, tuple[str, str]]) -> str:
    """Write the style sheet; `values` are colours and sizes by name, `badges` the colour and ground of each sign."""
    sheet = Template(_TEXTS + _GROUNDS + _BUTTONS + _FIELDS + _TABLES + _BARS).substitute(values)
    signs = (
        Template(_CATEGORIES).substitute(name=name, color=color, tint=tint) for name, (color, tint) in badges.items()
    )
    return sheet + "".join(signs)
