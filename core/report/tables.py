"""The tables: how sure, by category, by platform, by kind."""

from __future__ import annotations

from collections.abc import Mapping

from core.i18n import Words
from core.library.summary import Summary
from core.report.labels import category_labels, kind_labels, platform_labels, strength_labels, use_labels
from core.report.shapes import Passage, Row, Section, Table
from core.vocabulary import Category, Kind, Use

USES = tuple(Use)


def how_sure(summary: Summary, words: Words) -> Section:
    """Show how the audience of the items is known."""
    rows = tuple(
        Row(
            label=label,
            cells=(words.number(summary.strengths_of_usable[strength]), words.number(summary.strengths[strength])),
            note=meaning,
        )
        for strength, (label, meaning) in strength_labels(words).items()
    )
    columns = (
        words._("How we know who could see it"),
        use_labels(words)[Use.MAY_BE_USED],
        words._("All your items"),
    )
    return Section(words._("How sure this is"), (Table(columns, rows),))


def by_category(summary: Summary, words: Words) -> Section:
    """Show each category by use."""
    rows = tuple(
        _use_row(label, summary.uses_by_category[category], words, sign=category.word)
        for category, label in category_labels(words).items()
    )
    return Section(words._("By category"), (_use_table(words._("Category"), rows, summary, words),))


def by_platform(summary: Summary, words: Words) -> Section:
    """Show each platform by use."""
    labels = platform_labels(words)
    rows = tuple(_use_row(labels[platform], uses, words) for platform, uses in summary.platforms.items())
    if not rows:
        return Section(words._("By platform"), (Passage(words._("Nothing of yours was found.")),))
    return Section(words._("By platform"), (_use_table(words._("Platform"), rows, summary, words),))


def _use_row(label: str, uses: Mapping[Use, int], words: Words, sign: str = "") -> Row:
    counts = [uses[use] for use in USES]
    return Row(label, tuple(words.number(count) for count in (*counts, sum(counts))), sign=sign)


def _use_table(heading: str, rows: tuple[Row, ...], summary: Summary, words: Words) -> Table:
    labels, totals = use_labels(words), summary.totals
    sums = (totals.may_be_used, totals.unclear, totals.not_used, totals.mine)
    return Table(
        columns=(heading, *(labels[use] for use in USES), words._("All")),
        rows=rows,
        total=Row(words._("All"), tuple(words.number(count) for count in sums)),
    )


def by_kind(summary: Summary, words: Words) -> Section:
    """Show each kind by category, the kinds with most items first."""
    heading = words._("By kind")
    if not summary.kinds:
        return Section(heading, (Passage(words._("Nothing of yours was found.")),))
    categories = tuple(category for category in Category if summary.categories[category])
    names, labels = category_labels(words), kind_labels(words)
    kinds = sorted(summary.kinds, key=lambda kind: (-sum(summary.kinds[kind].values()), kind.code))
    rows = tuple(_kind_row(kind, labels[kind], summary, categories, words) for kind in kinds)
    sums = (*(summary.categories[category] for category in categories), summary.totals.mine)
    table = Table(
        columns=(words._("Kind"), *(names[category] for category in categories), words._("All")),
        rows=rows,
        total=Row(words._("All"), tuple(words.number(count) for count in sums)),
    )
    return Section(heading, (table,))


def _kind_row(kind: Kind, label: str, summary: Summary, categories: tuple[Category, ...], words: Words) -> Row:
    counts = summary.kinds[kind]
    cells = (*(counts[category] for category in categories), sum(counts.values()))
    return Row(label, tuple(words.number(count) for count in cells))
