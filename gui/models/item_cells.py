"""The words in the cells of the table of items."""

from __future__ import annotations

from core.export import safe_cell
from core.i18n import Words
from core.library.items import ItemRow
from core.messages import labels
from core.text.safe import one_line
from core.vocabulary import Category, Kind, Platform, Strength, Use
from gui.models.naming import brief_name_of_place, name_of_place

LONGEST_CELL = 200
LONGEST_COPIED = 32_000  # signs, what a cell of a spreadsheet holds
DATE, TEXT, PLACE = 0, 1, 3  # columns


class ItemCells:
    """Puts items into words; the tables of words are made once, for a table asks for thousands of cells."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._kinds = labels(Kind, words)
        self._platforms = labels(Platform, words)
        self._categories = labels(Category, words)
        self._uses = labels(Use, words)
        self._strengths = labels(Strength, words)

    def headings(self) -> tuple[str, ...]:
        """Name the columns."""
        words = self._words
        return (
            words.p("column", "Date"),
            words.p("column", "Text"),
            words.p("column", "What"),
            words.p("column", "Where"),
            words.p("column", "Verdict"),
            words.p("column", "How sure this is"),
        )

    def cells(self, row: ItemRow) -> tuple[str, ...]:
        """Give the words of all cells of a row."""
        return (
            self.date(row),
            self.text(row),
            self._kinds[row.kind],
            brief_name_of_place(row.place, self._words),
            self.verdict(row),
            self._strengths[row.verdict.strength],
        )

    def spoken(self, row: ItemRow, cells: tuple[str, ...], column: int) -> str:
        """Give the words of a cell for who hears it or points at it: no less than what others see."""
        if column == PLACE:
            return name_of_place(row.place, self._words)
        if column == TEXT and row.text and row.media_count:
            return self._words.n("{text}, {n} file", "{text}, {n} files", row.media_count, text=cells[column])
        if column == DATE and not row.order_known:
            return self._words._("{date}, day and month may be swapped").format(date=cells[column])
        return cells[column]

    def copied(self, row: ItemRow) -> str:
        """Give date, platform, place, verdict and the whole text in one line, parted by tabs for a spreadsheet."""
        parts = (
            row.made_at.strftime("%Y-%m-%d %H:%M" if row.has_clock else "%Y-%m-%d") if row.made_at else "",
            self._platforms[row.platform],
            name_of_place(row.place, self._words),
            self.verdict(row),
            row.text or row.title or "",
        )
        return "\t".join(safe_cell(one_line(part, LONGEST_COPIED)) for part in parts)

    def date(self, row: ItemRow) -> str:
        """Give the day of an item."""
        words = self._words
        if row.made_at is None:
            return words._("No date")
        day = words.day(row.made_at.date(), "medium")
        return day if row.order_known else words._("{day} (?)").format(day=day)

    def text(self, row: ItemRow) -> str:
        """Give the beginning of the text, else what can be said in its place."""
        words = self._words
        if row.text and (line := one_line(row.text, LONGEST_CELL)):
            return line
        if row.media_count:
            return words.n("{n} file, no words", "{n} files, no words", row.media_count)
        return one_line(row.title or "", LONGEST_CELL) or words._("No words")

    def verdict(self, row: ItemRow) -> str:
        """Give use and category in one line: the first is never cut, and a sign beside it tells the second, too."""
        verdict = row.verdict
        return self._words._("{use} · {category}").format(
            use=self._uses[verdict.use], category=self._categories[verdict.category]
        )


def uses_within(words: Words) -> dict[Use, str]:
    """Name the uses as the second half of a phrase."""
    return {
        Use.MAY_BE_USED: words._("may be used"),
        Use.UNCLEAR: words._("unclear"),
        Use.NOT_USED: words._("not used"),
    }
