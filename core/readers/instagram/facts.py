"""What the small files of an Instagram export tell of the account (docs/formats/instagram.md §3.6, §3.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.readers.context import Page
from core.readers.facts import Facts
from core.readers.generic import nodes
from core.readers.instagram.changes import change_of
from core.readers.instagram.entries import Entries, read_entries, records_of
from core.readers.instagram.personal import birth_date_of, private_now_of
from core.readers.instagram.words import Meaning, is_one_of
from core.readers.requested import requests_of
from core.readers.shapes import get_text
from core.values import Json
from core.vocabulary import PlaceKind, Platform

_LINKED = {"facebook": Platform.FACEBOOK, "threads": Platform.THREADS, "whatsapp": Platform.WHATSAPP}
_LOCALE = re.compile(r"[a-z]{2}(?:[_-][A-Z]{2})?")
_PRODUCT = re.compile(r"(?:^|://(?:\w+\.)?)(facebook|threads|whatsapp)(?=$|\.(?:com|net)\b)", re.IGNORECASE)


def personal_information_facts(page: Page) -> Facts:
    """Names, birth date and whether the account is private now."""
    facts = Facts()
    for read in _each(page, "profile_user", "text_post_app_text_post_app_profile"):
        facts.name = facts.name or read.value(Meaning.NAME)
        facts.username = facts.username or read.value(Meaning.USERNAME)
        facts.birth_date = facts.birth_date or birth_date_of(read)
        if (now := private_now_of(read)) is not None:
            facts.private_now, facts.private_now_inferred = now.private, now.inferred
    return facts


def profile_changes_facts(page: Page) -> Facts:
    """Former names and user names, under which the owner may stand in old conversations and comments."""
    facts = Facts()
    for read in _each(page, "profile_profile_change"):
        change = change_of(read)
        if is_one_of(change.what, "changed_username") or is_one_of(change.what, "changed_name"):
            facts.former_names.extend(filter(None, [change.former]))
    return facts


def signup_facts(page: Page) -> Facts:
    """When the account was made, and under which user name."""
    facts = Facts()
    for read in _each(page, "account_history_registration_info"):
        facts.created_at = facts.created_at or read.time()
        if username := read.value(Meaning.USERNAME):
            facts.former_names.append(username)
    return facts


def based_in_facts(page: Page) -> Facts:
    """The country that Meta infers; files before 2026 name only a city, which tells no country."""
    return Facts(country=_first(page, "inferred_data_primary_location", Meaning.COUNTRY))


def story_times_facts(page: Page) -> Facts:
    """The country in which the account was first seen."""
    return Facts(country=_first(page, "profile_account_insights", Meaning.COUNTRY_CODE))


def language_facts(page: Page) -> Facts:
    """The language of the last login; where months of two languages look alike, it tells how pages write them."""
    values = (one.value or "" for read in _each(page, "account_history_login_history") for one in read.own())
    return Facts(language=next((value.replace("-", "_") for value in values if _LOCALE.fullmatch(value)), None))


def professional_facts(page: Page) -> Facts:
    """Whether it is a professional account: the file says something. Such an account cannot be private."""
    told = any(one.value or one.at for read in _each(page, "profile_business") for one in read.entries)
    return Facts(professional=told or None)


def linked_accounts_facts(page: Page) -> Facts:
    """Which other accounts of Meta's the owner linked to this one."""
    linked = {
        _LINKED[name.lower()]
        for record in records_of(page.tree, "profile_linked_meta_accounts")
        if type(record) is dict
        for word in _words_of(record)
        for name in _PRODUCT.findall(word)
    }
    return Facts(linked_to=sorted(linked, key=lambda platform: platform.code))


def people_facts(page: Page) -> Facts:
    """Names of people that stand in a list: close friends, requests to follow."""
    facts = Facts()
    for read in _each(page, "relationships_close_friends", "relationships_follow_requests_received"):
        name = next((one.value for one in read.entries if one.value), read.title)
        if name:
            facts.known_names.append((PlaceKind.PROFILE, name))
    return facts


def export_requests_facts(page: Page) -> Facts:
    """When the last export was made, as far as the list of requests knows it."""
    # The request being answered may not be in its own list: the date in the archive's name is better where it has one.
    times = [one.at for read in _each(page) for one in read.entries if one.at is not None]
    return Facts(exported_at=max(times, default=None), requested=requests_of(page.tree))


def _each(page: Page, *wrappers: str) -> Iterator[Entries]:
    """Read the records that are ones; facts files have no line of unreadable records."""
    for record in records_of(page.tree, *wrappers):
        if type(record) is dict:
            yield read_entries(record)


def _words_of(record: Json) -> Iterator[str]:
    """Yield the values of a record and, as they name the product there, the titles of its nodes."""
    yield from (one.value for one in read_entries(record).entries if one.value)
    yield from (title for node in nodes(record) if node.get("dict") and (title := get_text(node, "title")))


def _first(page: Page, wrapper: str, meaning: Meaning) -> str | None:
    return next((value for read in _each(page, wrapper) if (value := read.value(meaning))), None)
