"""The whole way through the program by names and actions alone: open, overview, filter, why, act, save.

Started by `test_journey.py` under the system's Python; ends with status 0 if every step could be taken.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from listener import Listener, NotHeardError

FEW = 20
YEAR_DIGITS = 4


def read_how_to_get_an_archive(heard: Listener) -> None:
    heard.find("Welcome")
    for source, step in (("Encrypted chats", "Go to “Message storage”"), ("WhatsApp", "Choose “Export chat”")):
        heard.press(source, "radio button")
        heard.find(step)


def open_the_example(heard: Listener) -> None:
    heard.press("Try with an example", "push button")
    heard.hears("Putting things together…")
    heard.hears("Of your ")
    heard.find("Of your ", "heading", begins=True)


def read_the_overview(heard: Listener) -> None:
    heard.find("Chart: your items by year")
    heard.press("Show as table", "push button")
    figures = heard.find("Table: your items by year", "table").queryTable()
    first = figures.getAccessibleAt(0, 0).name
    if not (first.isdigit() and len(first) == YEAR_DIGITS):
        raise NotHeardError(f"the table of the chart tells no years, but {first!r}")
    heard.press("Public", "push button")


def filter_and_ask_why(heard: Listener) -> None:
    table = heard.find("Items", "table").queryTable()
    everything = table.nRows
    heard.press("Platform", begins=True)
    heard.press("Instagram", begins=True)
    heard.wait_for(lambda: 0 < heard.find("Items", "table").queryTable().nRows < everything, "fewer rows")
    heard.hears(f"{heard.find('Items', 'table').queryTable().nRows} items")
    heard.find("Why?")
    heard.find("What Meta’s rules say", begins=True)


def search(heard: Listener) -> None:
    heard.press("How to search", "push button")
    heard.find("place:garden")
    heard.press("Close", "push button")
    heard.gone("place:garden")
    heard.press("Take away all filters", "push button")
    heard.write("Search in texts, places and names", "atelier")
    heard.wait_for(lambda: 0 < heard.find("Items", "table").queryTable().nRows < FEW, "few rows")


def write_a_letter(heard: Listener) -> None:
    heard.press("Act", "radio button")
    heard.find("What you can do", "heading")
    heard.find("Open in the browser: Object", "push button", begins=True)
    heard.press("Complaint", "radio button")
    heard.wait_for(lambda: "Article 77" in heard.reads("Text of the letter"), "the complaint")
    heard.press("Copy the text (F9)", "push button")
    heard.hears("The text is copied.")


def note_the_day(heard: Listener) -> None:
    heard.press("Act", "radio button")
    heard.press("Note this day", "push button")
    heard.hears("Noted.")
    heard.find("What you did", "heading")


def work_through_a_list(heard: Listener) -> None:
    heard.press("Open the list", "push button")
    table = heard.find("To work through on the site", "table")
    heard.wait_for(lambda: table.queryTable().nRows, "items to work through")
    heard.press("Tick off, or not", "push button")
    heard.hears("1 of ")
    heard.press("Close", "push button")
    heard.gone("To work through on the site")


def save_the_summary(heard: Listener, target: Path) -> None:
    heard.press("Report")
    before = heard.hears_last("pages")
    heard.press("Up to 100 texts", "radio button")
    heard.wait_for(lambda: heard.hears_last("pages") != before, "other pages of the preview")
    heard.press("Save as PDF…", "push button")
    heard.write("File name:", str(target))
    heard.press("Save", "push button")
    heard.find("The summary is saved.")
    if not target.read_bytes().startswith(b"%PDF"):
        raise NotHeardError("no PDF was saved")


def main(folder: Path) -> None:
    heard = Listener("Volteface")
    read_how_to_get_an_archive(heard)
    open_the_example(heard)
    read_the_overview(heard)
    filter_and_ask_why(heard)
    search(heard)
    write_a_letter(heard)
    work_through_a_list(heard)
    save_the_summary(heard, folder / "summary.pdf")
    note_the_day(heard)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
