"""Whatever a page holds ends as items and counted records: no exception but the two of the ledger, no hang."""

from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import DamagedMember
from core.readers.context import Context, Page
from core.readers.html.translating import TRANSLATORS, count, translate
from core.readers.registry import FACTS_READERS, READERS
from core.readers.running import run_reader
from core.readers.shapes import WrongShape
from core.text.folding import fold
from core.vocabulary import Platform
from tests.builders.chance import seeded

PARTS = ["_a6-g", "_2lej", "_a6-h", "_2lek", "_a6-p", "_2let", "_a6-o", "_2lem", "_a72d", "_a70e", "_3b0d", "_a706"]
INNER = ["_2pin", "_a6_o", "_2yuc", "_a6_q", "_a6_r", "_a6_m", "_3-95", "contents", "thread", "message", "user", "meta"]
OLDER = ["comment", "comments", "feedentry", "profile", "timerow", "time", "privacy", "walllink", "block", "nav"]
CLASSES = [*PARTS, *INNER, *OLDER]
BLOCKS = ["div", "section", "h2", "p", "footer", "table", "tr", "td", "th", "ul", "li", "h1", "main"]
TAGS = [*BLOCKS, "a", "img", "video", "span", "br", "script", "style", "b", "label"]
TEXTS = [
    "Jun 26, 2026 9:05:20 am",
    "16.01.2019, 10:15",
    "Friday, 19 June 2015 at 19:17 UTC+02",
    "Feb 28, 1991",
    "(48.85, 2.35)",
    "https://www.facebook.com/anna",
    "Anna Demo",
    "Participants: Anna Demo and Bob Sample",
    "Meta AI",
    "Europe/Paris",
    "",
    "x\0y",
    "&lt;&#0;&#xD800;&bogus;",
    "<!--",
    "</div>",
]
FILES = ["posts/media/a.jpg", "../photos/1.jpg", "x.mp4", "1.htm", "\\a\\b"]
ADDRESSES = [*FILES, "https://a.example", "data:x", "#", "%ff%zz", "", "http://[", "//x"]


def _page(seed: int) -> str:
    """Put the marks of all families together as nobody ever did; one element in ten is never closed."""
    chance = seeded(seed)
    return "".join(_element(chance, 6) for _ in range(chance.randint(1, 6)))


def _element(chance: Random, depth: int) -> str:
    if depth == 0 or chance.random() < 0.25:
        return chance.choice(TEXTS)
    tag, address = chance.choice(TAGS), chance.choice(ADDRESSES)
    classes = " ".join(chance.choices(CLASSES, k=chance.randint(0, 3)))
    inner = "".join(_element(chance, depth - 1) for _ in range(chance.randint(0, 5)))
    closing = f"</{tag}>" if chance.random() < 0.9 else ""
    return f'<{tag} class="{classes}" src="{address}" href="{address}" title="Except: x">{inner}{closing}'


ANNA = Context(Platform.FACEBOOK, "Anna Demo", owner_names=frozenset({fold("Anna Demo")}), time_zone="Europe/Paris")
PATHS = [
    "posts/x.html",
    "html/wall.html",
    "messages/1.html",
    "messages/inbox/bob_1/message_1.html",
    "groups/your_group_membership_activity.html",
    "index.htm",
]


def _read(content: bytes, name: str, path: str, context: Context) -> None:
    try:
        page: Page = translate(content, name, path, context)
        if name in FACTS_READERS:
            FACTS_READERS[name](page)
        if name in READERS:
            outcome = run_reader(READERS[name], page)
            assert outcome.unreadable <= outcome.records
    except (DamagedMember, WrongShape):
        pass


@pytest.mark.parametrize("name", [*TRANSLATORS, "facebook.posts", "facebook.archived_posts", "facebook.registration"])
def test_any_page_is_read_without_a_fault(name: str) -> None:
    for seed in range(60):
        _read(_page(seed).encode("utf-8", "replace"), name, PATHS[seed % len(PATHS)], ANNA)


@settings(max_examples=200, deadline=None)
@given(content=st.binary(max_size=300), name=st.sampled_from([*TRANSLATORS]), path=st.sampled_from(PATHS))
def test_any_bytes_are_read_without_a_fault(content: bytes, name: str, path: str) -> None:
    _read(content, name, path, ANNA)
    count(content, path, ANNA)


@pytest.mark.parametrize(
    "content",
    [
        b'<div class="_a6-g">' * 1_900,
        b'<section class="_a6-g"><div class="_a6-p"><table><tr><td class="_a6_q">a' * 400,
        b'<div class="_a6-g"><div class="_2pin">' * 900,
        b'<ul><li class="_a6-g">' * 900,
        b'<div class="_a6-g"><div class="_a6-p">' + b'<img src="a.jpg" class="_a6_o">' * 3_000 + b"</div></div>",
        b'<div class="_a6-g"><div class="_a6-p"><div class="_2pin">' + b"<div>x</div>" * 20_000 + b"</div></div></div>",
        b'<div class="_a6-g"><div class="_a6-o">' + b"Jun 26, 2026 " * 20_000 + b"</div></div>",
        b'class="' * 100_000,
        b"<" * 300_000,
        b"<script>" * 200_000 + b'<div class="_a6-g">',
        b"<td>" * 1_500 + b"<a></i>" * 100_000 + b'<div class="_a6-g">',
    ],
    ids=range(11),
)
@pytest.mark.parametrize("name", ["facebook.posts", "messenger.thread", "facebook.wall", "facebook.profile_fields"])
def test_no_page_takes_long(content: bytes, name: str) -> None:
    started = time.process_time()
    _read(content, name, "x.html", ANNA)
    assert time.process_time() - started < 10
