"""The addresses that a person needs next: Meta's pages, the authority (`docs/policy.md` §4.1, §5.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from core.forms import Form, FormState, Purpose, all_forms, authorities_for
from core.i18n import Words
from core.library.summary import Summary
from core.messages import label
from core.report.limits import platforms_of
from core.report.objections import platforms_to_object_on
from core.report.shapes import Link
from core.vocabulary import Platform, Region

_WHOLE_DAY = len("2026-08-22")
_COUNTRY_OF_REGION = {Region.UK: "GB", Region.CH: "CH"}


@dataclass(frozen=True, slots=True)
class Addresses:
    """The links of each step."""

    objecting: tuple[Link, ...]
    repeating: tuple[Link, ...]  # those of `objecting` that are known to be there
    about_others: tuple[Link, ...]
    archive: tuple[Link, ...]
    authority: tuple[Link, ...]


def addresses(summary: Summary, words: Words) -> Addresses:
    """Choose the addresses for these accounts in this region, the best first."""
    platforms = platforms_of(summary) or frozenset(Platform)
    forms = [form for form in all_forms() if summary.region in form.regions and form.platforms & platforms]
    missing = platforms_to_object_on(summary) or platforms
    objecting = _objecting(forms, missing)
    return Addresses(
        objecting=_links(objecting, missing, words),
        repeating=_links(_current(objecting), missing, words),
        about_others=_links(_current(forms, Purpose.FROM_THIRD_PARTIES), platforms, words),
        archive=_links(_current(forms, Purpose.GET_ARCHIVE), platforms, words),
        authority=_authority(summary),
    )


def _objecting(forms: Sequence[Form], missing: frozenset[Platform]) -> list[Form]:
    """Choose the forms to object with; one form for any right is enough."""
    rights = _current(forms, Purpose.ANY_RIGHT)[:1]
    fitting = [form for form in forms if form.purpose is Purpose.OBJECT_TO_AI or form in rights]
    return [form for form in fitting if form.platforms & missing]


def _current(forms: Iterable[Form], purpose: Purpose | None = None) -> list[Form]:
    """Keep the forms that are known to be there, for any purpose or for this one."""
    current = [form for form in forms if form.state is FormState.CURRENT]
    return current if purpose is None else [form for form in current if form.purpose is purpose]


def _links(forms: Iterable[Form], platforms: frozenset[Platform], words: Words) -> tuple[Link, ...]:
    return tuple(Link(_label(form, platforms, words), form.url, _note(form, words)) for form in forms)


def _label(form: Form, platforms: frozenset[Platform], words: Words) -> str:
    """Name the page by what it is for, and by those of the person's platforms that it serves."""
    served = [label(platform, words) for platform in Platform if platform in form.platforms & platforms]
    return words._("{purpose}: {platforms}").format(purpose=_purpose(form.purpose, words), platforms=", ".join(served))


def _purpose(purpose: Purpose, words: Words) -> str:
    named = {
        Purpose.OBJECT_TO_AI: words._("Object to AI training"),
        Purpose.ANY_RIGHT: words._("Use any of your rights"),
        Purpose.FROM_THIRD_PARTIES: words._("What others share about you"),
        Purpose.GET_ARCHIVE: words._("Get your archive"),
    }
    return named[purpose]


def _note(form: Form, words: Words) -> str:
    if form.last_seen is None:
        return ""
    when = _when(form.last_seen, words)
    if form.state is FormState.MAY_HAVE_MOVED:
        return words._("Last seen in use: {when}; it may have moved.").format(when=when)
    return words._("Seen in use: {when}.").format(when=when)


def _when(seen: str, words: Words) -> str:
    """Write a day, or a month where the day is not known."""
    if len(seen) == _WHOLE_DAY:
        return words.day(date.fromisoformat(seen))
    year, month = map(int, seen.split("-"))
    return words.month(year, month)


def _authority(summary: Summary) -> tuple[Link, ...]:
    """Name the authority of the country; of Germany's only the federal one."""
    country = country_of(summary)
    if country is None:
        return ()
    found = (authority for authority in authorities_for(country) if authority.land is None)
    return tuple(Link(authority.name, authority.complaint or authority.home) for authority in found)


def country_of(summary: Summary) -> str | None:
    """Give the country that the person named, else that on which the accounts agree, else the region's only one."""
    if summary.country is not None:
        return summary.country
    countries = {figures.account.country for figures in summary.accounts} - {None}
    return countries.pop() if len(countries) == 1 else _COUNTRY_OF_REGION.get(summary.region)
