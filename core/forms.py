"""Where a person can object, complain or get their archive: Meta's forms and the data protection authorities.

The addresses come from docs/policy.md §4.1, §4.6 and §5.1. Nothing here opens them; it only says which may be opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from urllib.parse import parse_qsl, unquote, urlsplit

from core.errors import PolicyError
from core.judging.rulebook import Certainty
from core.judging.strict_json import Node, Record, read_document
from core.vocabulary import Choice, Platform, Region
from resources import resource

_LONGEST_ADDRESS = 2000
_NO_STEPS = frozenset({"", ".", ".."})  # a browser would take them away and end elsewhere


class Purpose(Choice):
    """What a form is for."""

    OBJECT_TO_AI = "object-to-ai"
    ANY_RIGHT = "any-right"
    OBJECT_IN_GENERAL = "object-in-general"
    CONTACT = "contact"
    EXPLANATION = "explanation"
    FROM_THIRD_PARTIES = "from-third-parties"
    ERASURE = "erasure"
    GET_ARCHIVE = "get-archive"


class FormState(Choice):
    """Whether a form is known to be where it was."""

    CURRENT = "current"
    MAY_HAVE_MOVED = "may-have-moved"


@dataclass(frozen=True, slots=True)
class Form:
    """One page of Meta's. `last_seen` is as exact as it is known; `source` is an id of the policy's sources."""

    id: str
    platforms: frozenset[Platform]
    regions: frozenset[Region]
    purpose: Purpose
    url: str
    needs_login: bool
    last_seen: str | None
    source: str
    certainty: Certainty
    state: FormState


@dataclass(frozen=True, slots=True)
class Authority:
    """A data protection authority. `land` is set for those of the German Länder; its pages may have moved."""

    country: str
    land: str | None
    name: str
    home: str
    complaint: str | None


def forms_for(platform: Platform, region: Region) -> tuple[Form, ...]:
    """Give the forms for a platform in a region, the best first."""
    return tuple(form for form in all_forms() if platform in form.platforms and region in form.regions)


def all_forms() -> tuple[Form, ...]:
    """Give every form that is known, the best first."""
    return tuple(_form(node) for node in _read("forms.json").entries("forms"))


def postal_address() -> tuple[str, ...]:
    """Give the lines of the address for objections by post."""
    return _words(_read("forms.json"), "postal_address")


def authorities_for(country: str) -> tuple[Authority, ...]:
    """Give the authorities of a country (ISO 3166, UK accepted); in Germany the Länder follow the federal one."""
    wanted = "GB" if country.upper() == "UK" else country.upper()
    return tuple(authority for authority in _authorities() if authority.country == wanted)


def all_authorities() -> tuple[Authority, ...]:
    """Give every authority that is known."""
    return tuple(_authorities())


def is_known_address(url: str) -> bool:
    """Tell whether an address may be opened in the browser: a form, an authority, or a post on Meta's own sites."""
    if len(url) > _LONGEST_ADDRESS or not url.isascii() or any(sign.isspace() or sign in '\\"<>' for sign in url):
        return False
    return url in _shipped_addresses() or _is_post(url, _read("forms.json"))


@cache
def _shipped_addresses() -> frozenset[str]:
    """Give every address of the tables, each of which may be opened exactly as it stands there."""
    pages = (page for authority in _authorities() for page in (authority.home, authority.complaint))
    return frozenset([form.url for form in all_forms()] + [page for page in pages if page is not None])


def _is_post(url: str, record: Record) -> bool:
    """Accept plain https addresses on Meta's sites, but none that leads elsewhere, as an archive could plant it."""
    if not url.isprintable() or not url.startswith("https://"):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if parts.netloc.lower() not in _words(record, "post_hosts"):  # the netloc: no port, no user in it
        return False
    path, query = unquote(parts.path).lower(), unquote(parts.query)
    steps = path.strip("/").split("/")
    if any(step in _NO_STEPS for step in steps) or path.startswith(_words(record, "no_posts_below")):
        return False
    return not any(_is_address(value) for value in (query, *(value for _, value in parse_qsl(parts.query))))


def _is_address(value: str) -> bool:
    return "//" in value or "\\" in value or value.lower().startswith(("http:", "https:", "javascript:", "data:"))


def _read(name: str) -> Record:
    document = read_document(resource(name).read_bytes(), lambda where, _problem: PolicyError(f"{name}: {where}"))
    known = ("schema", "forms", "postal_address", "post_hosts", "no_posts_below", "as_of", "authorities")
    return document.record(*known)


def _words(record: Record, key: str) -> tuple[str, ...]:
    return tuple(node.text() for node in record.at(key).entries())


def _form(node: Node) -> Form:
    last = ("last_seen", "source", "certainty", "state")
    record = node.record("id", "platforms", "regions", "purpose", "url", "needs_login", *last)
    return Form(
        id=record.at("id").text(),
        platforms=frozenset(entry.choice(Platform) for entry in record.at("platforms").entries()),
        regions=frozenset(entry.choice(Region) for entry in record.at("regions").entries()),
        purpose=record.at("purpose").choice(Purpose),
        url=record.at("url").text(),
        needs_login=record.at("needs_login").flag(),
        last_seen=record.text("last_seen"),
        source=record.at("source").text(),
        certainty=record.at("certainty").choice(Certainty),
        state=record.at("state").choice(FormState),
    )


def _authorities() -> Iterator[Authority]:
    return (_authority(node) for node in _read("authorities.json").entries("authorities"))


def _authority(node: Node) -> Authority:
    record = node.record("country", "land", "name", "home", "complaint")
    return Authority(
        country=record.at("country").text(),
        land=record.text("land"),
        name=record.at("name").text(),
        home=record.at("home").text(),
        complaint=record.text("complaint"),
    )
