"""Every page as somebody hears it: each control has a name and a role, each table its headings and cells.

Started by `test_journey.py` under the system's Python; ends with status 0 if nothing is nameless.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import pyatspi
from listener import Listener, Node, NotHeardError, has_state

PAGES = ("Overview", "Questions", "Items", "Meta AI", "Act", "Report", "Archive")
TABLES = {"Items": "Items", "Archive": "Files of the archive"}
CONTROLS = frozenset(
    {"push button", "check box", "radio button", "toggle button", "text", "combo box", "table", "list", "spin button",
     "progress bar", "slider", "chart", "page tab"}
)  # fmt: skip


def nameless(heard: Listener) -> list[str]:
    """List the controls that somebody who listens could not tell apart."""
    return [f"{one.getRoleName()} in {path(one)}" for one in heard.walk() if is_control(one) and not one.name]


def is_control(node: Node) -> bool:
    """Tell whether something can be worked with."""
    return node.getRoleName() in CONTROLS


def path(node: Node) -> str:
    """Name what something stands in."""
    names = []
    while node.parent is not None and len(names) < 12:
        node = node.parent
        names.append(node.name or node.getRoleName())
    return " < ".join(names)


def check_table(heard: Listener, name: str) -> None:
    """Find headings, and words in each cell of the first row."""
    node = heard.find(name, "table")
    table = heard.wait_for(lambda: has_rows(node), f"rows of {name}")
    headings = [table.getColumnDescription(number) for number in range(table.nColumns)]
    if not all(headings):
        raise NotHeardError(f"{name}: a column has no heading: {headings}")
    heard.wait_for(lambda: any(table.getAccessibleAt(0, number).name for number in range(table.nColumns)), "cells")


def has_rows(node: Node) -> object:
    """Give the table once it has rows."""
    table = node.queryTable()
    return table if table.nRows else None


def check_page(heard: Listener, name: str) -> None:
    """Go to a page and listen to all of it."""
    heard.press(name, "radio button")
    heard.wait_for(lambda: has_state(heard.find(name, "radio button"), pyatspi.STATE_CHECKED), f"the page {name}")
    if name in TABLES:
        check_table(heard, TABLES[name])
    heard.find("", "heading", begins=True)
    heard.quiet()
    if found := nameless(heard):
        raise NotHeardError(f"{name}: without a name: {found}")


def main() -> None:
    heard = Listener("Volteface")
    heard.find("Welcome")
    if found := nameless(heard):
        raise NotHeardError(f"Welcome: without a name: {found}")
    heard.press("Try with an example", "push button")
    heard.find("Overview", "radio button")
    for name in PAGES:
        check_page(heard, name)


if __name__ == "__main__":
    main()
