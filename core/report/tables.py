"""The tables: how sure, by category, by platform, by kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.i18n import Words
from core.library.summary import Summary
from core.messages import label
from core.report.shapes import Row, Section, Table
from core.vocabulary import Category, Kind, Strength, Use

USES = tuple(Use)
MOST_KINDS = 14


def how_sure(summary: Summary, words: Words) -> Section:
    """Show how the audience of the items is known."""
    rows = tuple(
        Row(
            label=label(strength, words),
            cells=(words.number(summary.strengths_of_usable[strength]), words.number(summary.strengths[strength])),
            note=meaning,
        )
        for strength, meaning in _meanings(words).items()
        if summary.strengths[strength]
    )
    columns = (
        words._("How we know who could see it"),
        label(Use.MAY_BE_USED, words),
        words._("All your items"),
    )
    return Section(words._("How sure this is"), (Table(columns, rows),))


def _meanings(words: Words) -> dict[Strength, str]:
    return {
        Strength.STATED: words._("The archive itself tells who could see the item."),
        Strength.PLATFORM_RULE: words._(
            "On that platform such an item always has the same audience, like a profile picture."
        ),
        Strength.ANSWERED: words._("You told Volteface who could see it."),
        Strength.INFERRED: words._("Other facts of the archive lead to it; it could be otherwise."),
        Strength.ASSUMED: words._("The archive does not tell. To be careful, the item counts as public."),
    }


def by_category(summary: Summary, words: Words) -> Section:
    """Show each category by use."""
    rows = tuple(
        _use_row(label(category, words), summary.uses_by_category[category], words, sign=category.word)
        for category in Category
    )
    return Section(words._("By category"), (_use_table(words._("Category"), rows, summary, words),))


def by_platform(summary: Summary, words: Words) -> Section:
    """Show each platform by use."""
    rows = tuple(_use_row(label(platform, words), uses, words) for platform, uses in summary.platforms.items())
    return Section(words._("By platform"), (_use_table(words._("Platform"), rows, summary, words),))


def _use_row(heading: str, uses: Mapping[Use, int], words: Words, sign: str = "") -> Row:
    counts = [uses[use] for use in USES]
    return Row(heading, tuple(words.number(count) for count in (*counts, sum(counts))), sign=sign)


def _use_table(heading: str, rows: tuple[Row, ...], summary: Summary, words: Words) -> Table:
    totals = summary.totals
    sums = (totals.may_be_used, totals.unclear, totals.not_used, totals.mine)
    return Table(
        columns=(heading, *(label(use, words) for use in USES), words._("All")),
        rows=rows,
        total=Row(words._("All"), tuple(words.number(count) for count in sums)),
    )


def by_kind(summary: Summary, words: Words) -> Section:
    """Show each kind by category, the kinds with most items first, those with fewest in one row."""
    categories = tuple(category for category in Category if summary.categories[category])
    kinds = sorted(summary.kinds, key=lambda kind: (-_items(kind, summary), kind.code))
    shown = len(kinds) if len(kinds) <= MOST_KINDS else MOST_KINDS - 1
    rows = [_kind_row(label(kind, words), [kind], summary, categories, words) for kind in kinds[:shown]]
    if others := kinds[shown:]:
        heading = words.n("{n} other kind", "{n} other kinds", len(others))
        rows.append(_kind_row(heading, others, summary, categories, words))
    sums = (*(summary.categories[category] for category in categories), summary.totals.mine)
    table = Table(
        columns=(words._("Kind"), *(label(category, words) for category in categories), words._("All")),
        rows=tuple(rows),
        total=Row(words._("All"), tuple(words.number(count) for count in sums)),
        footnote=_others_named(others, summary, words),
    )
    return Section(words._("By kind"), (table,))


def _items(kind: Kind, summary: Summary) -> int:
    return sum(summary.kinds[kind].values())


def _kind_row(
    heading: str, kinds: Sequence[Kind], summary: Summary, categories: Sequence[Category], words: Words
) -> Row:
    counts = [sum(summary.kinds[kind][category] for kind in kinds) for category in categories]
    total = sum(_items(kind, summary) for kind in kinds)
    return Row(heading, tuple(words.number(count) for count in (*counts, total)))


def _others_named(kinds: Sequence[Kind], summary: Summary, words: Words) -> str:
    """Name the kinds that share a row, with their items, so that no figure is left out."""
    if not kinds:
        return ""
    named = [
        words._("{kind} ({count})").format(kind=label(kind, words), count=words.number(_items(kind, summary)))
        for kind in kinds
    ]
    return words._("Other kinds: {kinds}.").format(kinds=", ".join(named))
