"""Which authority is in charge of a person, and all of them by country to choose from (`docs/policy.md` §5.1)."""

from __future__ import annotations

from core.forms import Authority, all_authorities, authorities_for
from core.i18n import Words
from core.library.summary import Summary
from core.messages import country_name
from core.report.addresses import country_of
from core.text.folding import fold

GERMANY = "DE"  # where the authority of the Land is in charge of private persons


def authority_of(summary: Summary) -> Authority | None:
    """Give the authority of the person's country as far as it is known; of Germany the federal one."""
    country = country_of(summary)
    return next(iter(authorities_for(country)), None) if country else None


def named_authorities(words: Words) -> list[tuple[str, Authority]]:
    """Name every authority with its country, in the order of an index; those of the Länder after the federal one."""
    named = [(country_name(one.country, words), one) for one in all_authorities()]
    named.sort(key=lambda entry: (fold(entry[0]), entry[1].land or ""))
    pattern = words._("{country}: {authority}")
    return [(pattern.format(country=country, authority=one.name), one) for country, one in named]


def note_on(authority: Authority, words: Words) -> str:
    """Say what to know of this authority and its address."""
    moved = words._("The address is from a list of July 2026 and may have moved.")
    if authority.country == GERMANY and authority.land is None:
        return words._(
            "In Germany the authority of your Land is in charge of private persons: choose it from the list. {moved}"
        ).format(moved=moved)
    if authority.complaint is None:
        return words._("The form for complaints is on this site. {moved}").format(moved=moved)
    return moved
