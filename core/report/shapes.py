"""What the template is given: the finished document as plain values, every word in it already in the person's language.

The template (`resources/report/summary.typ`) holds no word of its own; it shows each block by its `shape`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of plain text."""

    text: str
    shape: str = "passage"


@dataclass(frozen=True, slots=True)
class Figure:
    """One large number with what it counts; `look` is solid, hatched or hollow."""

    value: str
    label: str
    share: str
    part: float  # 0 to 1, the length of its piece in the bar
    look: str


@dataclass(frozen=True, slots=True)
class Figures:
    """The large numbers side by side, with one bar of their true proportions."""

    figures: tuple[Figure, ...]
    alt: str  # the bar in words
    shape: str = "figures"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its heading, then its cells."""

    label: str
    cells: tuple[str, ...]
    note: str = ""  # a second, smaller line below the heading
    sign: str = ""  # word of the category whose sign and colour stand before the heading


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first column holds words, the others numbers."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    footnote: str = ""  # what the rows sum up, in small print below
    beside: int = 1  # in so many pieces beside each other, where rows are many and short
    shape: str = "table"


@dataclass(frozen=True, slots=True)
class Tick:
    """A line across the chart with its number."""

    value: int
    label: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of the chart: one value for each series, stacked from zero."""

    label: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars from a zero baseline on a scale of their own."""

    title: str
    alt: str
    series: tuple[tuple[str, str], ...]  # name and look of each, lowest first
    ticks: tuple[Tick, ...]  # from zero to the top of the scale
    bars: tuple[Bar, ...]
    tall: bool
    shape: str = "chart"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of sentences."""

    items: tuple[str, ...]
    shape: str = "bullets"


@dataclass(frozen=True, slots=True)
class Side:
    """One of two lists that are set against each other; `look` is yes or no."""

    heading: str
    items: tuple[str, ...]
    look: str


@dataclass(frozen=True, slots=True)
class Sides:
    """Two lists side by side."""

    sides: tuple[Side, Side]
    shape: str = "sides"


@dataclass(frozen=True, slots=True)
class Link:
    """An address that the reader can follow, written out so that it also works on paper."""

    label: str
    url: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, with where to do it."""

    heading: str
    text: str
    links: tuple[Link, ...] = ()
    after: str = ""  # what else there is to say, below the addresses
    deed: str = ""  # a word for what is done, where its effect can be counted before


@dataclass(frozen=True, slots=True)
class Steps:
    """What to do, in order."""

    steps: tuple[Step, ...]
    shape: str = "steps"


@dataclass(frozen=True, slots=True)
class Quote:
    """One text of the person's own; `direction` is rtl or ltr where it runs against the document's, else empty."""

    day: str
    place: str
    text: str
    direction: str


@dataclass(frozen=True, slots=True)
class Quotes:
    """A list of the person's own texts, as a table."""

    columns: tuple[str, str, str]
    quotes: tuple[Quote, ...]
    shape: str = "quotes"


Block = Passage | Figures | Table | Chart | Bullets | Sides | Steps | Quotes


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Opening:
    """The top of the first page."""

    eyebrow: str
    headline: str
    leads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """The whole summary."""

    language: str
    rtl: bool
    title: str
    day: tuple[int, int, int]
    footer: str
    page_of: str  # with {page} and {pages}, which only the template knows
    opening: Opening
    sections: tuple[Section, ...]
