"""The figures of the chart by year, and the sentence for each."""

from __future__ import annotations

from dataclasses import dataclass

from core.i18n import Words
from core.library.summary import Summary
from core.vocabulary import Use
from gui.models.scales import DWARFS

_LIKELY_FROM = 1900
ROUND = (1, 2, 3, 4, 5, 6, 8)


@dataclass(frozen=True, slots=True)
class YearFigures:
    """One column of the chart; year 0 stands for items without a date."""

    year: int
    name: str
    may_be_used: int
    unclear: int
    not_used: int
    sentence: str

    def count(self, use: Use) -> int:
        """Give the figure of one use."""
        if use is Use.MAY_BE_USED:
            return self.may_be_used
        return self.unclear if use is Use.UNCLEAR else self.not_used

    @property
    def in_question(self) -> int:
        """What may be used or is unclear."""
        return self.may_be_used + self.unclear


def years_of(summary: Summary, words: Words) -> tuple[YearFigures, ...]:
    """Give every year from the first to the last, empty ones too, those without a date at the end.

    Between years that odd clocks tell, long ago or still to come, there are no empty ones: they would be thousands.
    """
    known = sorted(year for year in summary.uses_by_year if year)
    likely = [year for year in known if _LIKELY_FROM <= year <= summary.checked_on.year + 1]
    between = range(likely[0], likely[-1] + 1) if likely else ()
    years = sorted({*known, *between})
    if 0 in summary.uses_by_year:
        years.append(0)
    return tuple(_year(year, summary.uses_by_year.get(year, {}), words) for year in years)


def uses_of(years: tuple[YearFigures, ...]) -> frozenset[Use]:
    """Give the uses that occur at all."""
    counts = {use: sum(year.count(use) for year in years) for use in Use}
    return frozenset(use for use, count in counts.items() if count)


def needs_two_scales(years: tuple[YearFigures, ...]) -> bool:
    """Tell whether what is not used would dwarf what may be used."""
    largest = max((year.in_question for year in years), default=0)
    return max((year.not_used for year in years), default=0) > DWARFS * largest > 0


def _year(year: int, uses: dict[Use, int], words: Words) -> YearFigures:
    may_be_used, unclear = uses.get(Use.MAY_BE_USED, 0), uses.get(Use.UNCLEAR, 0)
    not_used = uses.get(Use.NOT_USED, 0)
    name = str(year) if year else words._("No date")
    sentence = words._("{year}: {used} may be used, {unclear} unclear, {rest} not used").format(
        year=name, used=words.number(may_be_used), unclear=words.number(unclear), rest=words.number(not_used)
    )
    return YearFigures(year, name, may_be_used, unclear, not_used, sentence)


def round_up(value: int) -> int:
    """Give the next round figure for the top of a scale: one digit of these and zeros."""
    power = 1
    while True:
        for step in ROUND:
            if value <= step * power:
                return step * power
        power *= 10
