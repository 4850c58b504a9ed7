"""The whole way through the program by names and actions alone: open, overview, filter, why, act, save.

Started by `test_journey.py` under the system's Python; ends with status 0 if every step could be taken.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from listener import Listener, NotHeardError


def open_the_example(heard: Listener) -> None:
    heard.find("Welcome")
    heard.press("Try with an example", "push button")
    heard.find("Of your ", "heading", begins=True)


def read_the_overview(heard: Listener) -> None:
    heard.find("Chart: your items by year")
    heard.press("Show as table", "push button")
    figures = heard.find("Table: your items by year", "table").queryTable()
    if figures.getAccessibleAt(0, 0).name != "2009":
        raise NotHeardError("the table of the chart tells no years")
    heard.press("Public", "push button")


def filter_and_ask_why(heard: Listener) -> None:
    table = heard.find("Items", "table").queryTable()
    everything = table.nRows
    heard.press("Platform", begins=True)
    heard.press("Instagram", begins=True)
    heard.wait_for(lambda: 0 < heard.find("Items", "table").queryTable().nRows < everything, "fewer rows")
    heard.find("Why?")
    heard.find("What Meta’s rules say", begins=True)


def act_on_it(heard: Listener) -> None:
    heard.press("Act")
    heard.find("What you can do", "heading")
    heard.find("Open in the browser: Object", "push button", begins=True)


def save_the_summary(heard: Listener, target: Path) -> None:
    heard.press("Report")
    heard.press("Save as PDF…", "push button")
    heard.write("File name:", str(target))
    heard.press("Save", "push button")
    heard.find("The summary is saved.")
    if not target.read_bytes().startswith(b"%PDF"):
        raise NotHeardError("no PDF was saved")


def main(folder: Path) -> None:
    heard = Listener("Volteface")
    open_the_example(heard)
    read_the_overview(heard)
    filter_and_ask_why(heard)
    act_on_it(heard)
    save_the_summary(heard, folder / "summary.pdf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
