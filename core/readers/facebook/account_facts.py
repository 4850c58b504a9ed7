"""Finds out whose Facebook account it is: names, birth date, country, clock.

Facts: docs/formats/facebook.md §2.12 to §2.16.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from datetime import date

from core.readers.context import Page
from core.readers.facts import Facts
from core.readers.generic import is_generic, nodes, read_generic
from core.readers.requested import requests_of
from core.readers.shapes import as_list, as_record, first_of, get_dict, get_dicts, get_text, list_under
from core.text.mending import mend
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import PlaceKind, Platform

_SERVICES = {"instagram": Platform.INSTAGRAM, "threads": Platform.THREADS, "whatsapp": Platform.WHATSAPP}
_CODE_LENGTH = 2


def profile_facts(page: Page) -> Facts:
    """Names, birth date, registration and address of the profile."""
    profile = _profile(page)
    name = get_dict(profile, "name")
    former = [first_of(get_text(one, "name")) for one in get_dicts(profile, "previous_names")]
    return Facts(
        name=first_of(get_text(name, "full_name"), get_text(profile, "name")),
        username=get_text(profile, "username"),
        profile_url=get_text(profile, "profile_uri"),
        birth_date=_birth_date(get_dict(profile, "birthday")),
        created_at=from_seconds(profile.get("registration_timestamp")),
        language=get_text(profile, "language"),  # of pages only, told by the name of the month
        former_names=[one for one in former if one],
        known_names=list(_listed(profile)),
    )


def _listed(profile: Json) -> Iterator[tuple[PlaceKind, str]]:
    """Yield the groups and pages that a profile lists: their names tell where posts stand."""
    for one in get_dicts(profile, "groups"):
        if name := get_text(one, "name"):
            yield PlaceKind.GROUP, name
    for one in get_dicts(profile, "pages"):
        yield from ((PlaceKind.PAGE, mend(name)) for name in as_list(one.get("pages")) if type(name) is str and name)


def former_name_facts(page: Page) -> Facts:
    """Former names and user names, which recognise own messages of their time."""
    former: list[str] = []
    for record in list_under(page.tree, "admin_records"):
        info = get_dict(as_record(record), "extra_info")
        former += [name for key in ("old_name", "old_vanity") if (name := get_text(info, key))]
    return Facts(former_names=former)


def registration_facts(page: Page) -> Facts:
    """The day on which the account was made."""
    times = [at for record in as_list(page.tree) for at in _times(record)]
    return Facts(created_at=min(times, default=None))


def time_zone_facts(page: Page) -> Facts:
    """The account's clock, an IANA name."""
    return Facts(time_zone=next((value for value in _values(page.tree) if "/" in value and " " not in value), None))


def location_facts(page: Page) -> Facts:
    """Clues on the country: a public location, the SIM card. Where Meta's law applies is told in localised words."""
    for value in _under_known_keys(page.tree):
        for key in ("country", "country_code"):
            if country := get_text(value, key):
                return Facts(country=country.upper() if len(country) == _CODE_LENGTH else country)
    return Facts()


def language_facts(page: Page) -> Facts:
    """The account's locale, such as fr_FR."""
    for value in _values(page.tree):
        parts = value.replace("-", "_").split("_")
        if len(parts) == _CODE_LENGTH and len(parts[0]) == _CODE_LENGTH and parts[1].isupper():
            return Facts(language=value)
    return Facts()


def privacy_facts(page: Page) -> Facts:
    """The setting for future posts, in the archive's own words: a hint for a question, never evidence.

    Labels are localised; the first answer of the first section is the one on future posts
    (docs/formats/facebook.md §3.3).
    """
    for record in as_list(page.tree):
        for node in nodes(as_record(record)):
            if value := get_text(node, "value"):
                return Facts(default_audience=value)
    return Facts()


def linked_account_facts(page: Page) -> Facts:
    """Which other accounts of the person Meta knows to be linked."""
    words = " ".join(_values(page.tree)).casefold()
    return Facts(linked_to=[platform for name, platform in _SERVICES.items() if name in words])


def export_request_facts(page: Page) -> Facts:
    """When this archive was asked for: the latest request that it lists."""
    times = [at for record in as_list(page.tree) for at in _times(record)]
    return Facts(exported_at=max(times, default=None), requested=requests_of(page.tree))


def page_facts(page: Page) -> Facts:
    """Whether admins ran what the export is of, as they do a Page; a person's own export lists what they ran."""
    records = list_under(page.tree, "admin_activity")
    return Facts(administered=any(isinstance(record, dict) and record for record in records) or None)


def birth_hint_facts(page: Page) -> Facts:
    """A birth date typed in elsewhere (a seller's form), where it is written as YYYY-MM-DD."""
    return Facts(birth_date=next(filter(None, map(_day, _values(page.tree))), None))


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _profile(page: Page) -> Json:
    tree = as_record(page.tree)
    return next((get_dict(tree, key) for key in ("profile_v2", "profile", "profile_v3") if key in tree), tree)


def _birth_date(birthday: Json) -> date | None:
    try:
        return date(birthday["year"], birthday["month"], birthday["day"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return None  # no birth date is told, or one that no calendar has: the owner is asked


def _times(record: object) -> Iterator[int]:
    if is_generic(record):
        generic = read_generic(record)
        yield from (at for at in (generic.made_at, *(at for _, at in generic.times)) if at is not None)
    elif (at := from_seconds(as_record(record).get("timestamp"))) is not None:
        yield at


def _values(tree: object) -> Iterator[str]:
    """Yield every text of a small member, wherever it stands."""
    waiting = deque([tree])
    while waiting:
        value = waiting.popleft()
        if isinstance(value, str):
            if mended := get_text({"": value}, ""):
                yield mended
        elif isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


def _under_known_keys(tree: object) -> Iterator[Json]:
    """Yield the objects of a member, outermost first."""
    waiting = deque([tree])
    while waiting:
        value = waiting.popleft()
        if isinstance(value, dict):
            yield value
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


FACTS_READERS: dict[str, Callable[[Page], Facts]] = {
    "facebook.profile": profile_facts,
    "facebook.former_names": former_name_facts,
    "facebook.registration": registration_facts,
    "facebook.time_zone": time_zone_facts,
    "facebook.location": location_facts,
    "facebook.language": language_facts,
    "facebook.privacy_settings": privacy_facts,
    "facebook.linked_accounts": linked_account_facts,
    "facebook.export_requests": export_request_facts,
    "facebook.birth_hints": birth_hint_facts,
    "facebook.admins": page_facts,
}
