"""Where the search begins: the small members of the invented exports, one of each reader and generation."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import orjson

from core.archive.member import comparable_path
from core.readers.catalogue import Catalogue
from core.vocabulary import Platform
from resources import resource
from tests.builders import encrypted, meta_ai, whatsapp
from tests.builders.facebook.generations import Generation
from tests.builders.html import facebook as facebook_pages
from tests.builders.html import instagram as instagram_pages
from tests.builders.html import old
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive, instagram_archive
from tests.core.archive.making import streamed_zip_bytes, without_directory, zip_bytes
from tests.fuzz.targets import CHAT, TARGETS

FOUND = Path(__file__).parent / "found"
_LARGEST_BYTES = 15_000  # a search among long members is a slow one
_ANSWERS = {
    "version": 1,
    "birth_date": "1990-01-31",
    "region": "FR",
    "accounts": [{"account": "facebook-1", "birth_date": "1991-02-01", "owner_name": "Anna Demo"}],
    "owners": [{"platform": "whatsapp", "chat": "Bob Sample", "name": "Anna"}],
    "date_orders": [{"chat": "Bob Sample", "order": "day-first"}],
    "objections": [{"platform": "facebook", "on": "2025-05-20", "account": None}],
    "periods": [{"platform": "facebook", "from": None, "until": "2014-12-31", "audience": "friends", "kind": "post"}],
    "places": [{"platform": "facebook", "kind": "group", "name": "Gardeners", "audience": "group-members"}],
    "items": [{"key": "0123456789abcdef", "audience": "friends"}],
    "actions": [{"do": "account-private", "platform": "instagram", "on": "2026-01-05"}],
}


def seeds(target: str) -> list[bytes]:
    """Give the bytes with which the search of a target begins, those of former faults among them."""
    return [*_SEEDS.get(target, lambda: _of_members(target))(), *(path.read_bytes() for path in found(target))]


def found(target: str) -> list[Path]:
    """Give the files that hold what once was a fault of this target."""
    return sorted((FOUND / target).glob("*")) if (FOUND / target).is_dir() else []


def _zips() -> list[bytes]:
    entries = {"posts/a.json": b"[1] " * 40, "é.json": b"{}", "messages/x.zip": b"PK\x05\x06"}
    methods = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    whole = [write(entries, method) for method in methods for write in (zip_bytes, streamed_zip_bytes)]
    nested = [zip_bytes({"inner.zip": zip_bytes(entries)}, method) for method in methods[:2]]
    return [*whole, *nested, *map(without_directory, whole[:4])]


def _policies() -> list[bytes]:
    whole = orjson.loads(resource("policy", "meta-ai-training.json").read_bytes())
    return [orjson.dumps({**whole, "rules": whole["rules"][:3]}), orjson.dumps(whole)]


def _answers() -> list[bytes]:
    return [b"{}", orjson.dumps(_ANSWERS), *(orjson.dumps({key: value}) for key, value in _ANSWERS.items())]


def _chats() -> list[bytes]:
    builders = (whatsapp.chat, whatsapp.group_chat, whatsapp.meta_ai_chat)
    chats = [build(phone, language) for build in builders for phone in whatsapp.Phone for language in ("en", "fr")]
    texts = [data for chat in chats for name, data in chat.members.items() if name.endswith(".txt")]
    return [CHAT.encode() + b"\n" + text[:_LARGEST_BYTES] for text in texts]


_SEEDS: dict[str, Callable[[], list[bytes]]] = {
    "zip": _zips,
    "policy": _policies,
    "answers": _answers,
    "whatsapp": _chats,
}


def _of_members(target: str) -> list[bytes]:
    """Give the members of all exports that the readers of a target read, each after its reader's name."""
    catalogue = Catalogue.load()
    wanted = TARGETS[target]
    found = {
        reader.encode() + b"\n" + data
        for platform, members in _exports()
        for name, data in members.items()
        if name.endswith(wanted.ending) and len(data) <= _LARGEST_BYTES
        for reader in _readers(catalogue, platform, name)
        if reader in wanted.readers
    }
    return sorted(found)


def _readers(catalogue: Catalogue, platform: Platform, name: str) -> Iterator[str]:
    if platform is Platform.MESSENGER:
        yield "messenger.encrypted"  # known by its content, whatever it is called
    treatment = catalogue.treatment(platform, comparable_path(name))
    if treatment is not None:
        yield from filter(None, (treatment.reader, treatment.facts))


def _exports() -> Iterator[tuple[Platform, Mapping[str, bytes]]]:
    facebook = [facebook_archive(generation) for generation in Generation]
    instagram = [instagram_archive(generation) for generation in InstagramGeneration]
    pages = [facebook_pages.as_html(facebook[-1], family) for family in ("H1", "H2", "H3")]
    others: list[Built] = [instagram_pages.as_html(instagram[-1], year) for year in (2020, 2024, 2026)]
    for built in (*facebook, *pages, old.first(), old.second()):
        yield Platform.FACEBOOK, built.members
    for built in (*instagram, *others):
        yield Platform.INSTAGRAM, built.members
        yield Platform.THREADS, built.members
    yield Platform.MESSENGER, encrypted.encrypted_export("Anna Demo").members
    yield Platform.META_AI, meta_ai.app_export().members
    yield Platform.WHATSAPP, whatsapp.account_report().members
