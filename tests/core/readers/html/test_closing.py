"""One closing tag is missing: no record is lost, none takes in another (docs/formats/facebook.md §5.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from core.errors import DamagedMember
from core.readers.batches import MISSING
from core.readers.catalogue import Catalogue
from core.readers.context import Context
from core.readers.html.boxes import MARKS
from core.readers.html.closing import closed
from core.readers.html.cutting import Tags, tags_of
from core.readers.html.translating import translate
from core.readers.registry import READERS
from core.readers.running import run_reader
from core.readers.shapes import WrongShape
from core.text.folding import fold
from core.vocabulary import Platform
from tests.builders.facebook.generations import Generation
from tests.builders.html import facebook, instagram, old
from tests.builders.html.instagram_markup import InstagramMarkup
from tests.builders.html.markup import family
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.whole import facebook_archive, instagram_archive

MOST = 3  # records of a page
CLOSING = re.compile(rb"</[a-z0-9]+>")
CLOSING_DIV = re.compile(rb"</div>")
OWNER = "Zoé Lefèvre"
Told = list[tuple[str, int, str]]  # words, time and files of each item
Pages = list[tuple[str, str, bytes]]  # reader, path, content


def few(tree: Any) -> Any:
    """Leave out all records of a member but some."""
    if isinstance(tree, list):
        return tree[:MOST]
    is_frame = isinstance(tree, dict) and "label_values" not in tree
    return {key: few(value) for key, value in tree.items()} if is_frame else tree


def facebook_pages(generation: Generation, name: str) -> Pages:
    markup, members = family(name), facebook_archive(generation).members
    return _pages(Platform.FACEBOOK, members, lambda member, tree: facebook.page(markup, member, tree))


def instagram_pages(generation: InstagramGeneration, year: int) -> Pages:
    markup, members = InstagramMarkup(year), instagram_archive(generation).members
    return _pages(Platform.INSTAGRAM, members, lambda member, tree: instagram.page(markup, member, tree))


def _pages(platform: Platform, members: dict[str, bytes], write: Any) -> Pages:
    """Write a page for each reader."""
    catalogue, found = Catalogue.load(), dict[str, tuple[str, str, bytes]]()
    for name, data in members.items():
        path = name.lower().removesuffix(".json") + ".html"
        treatment = catalogue.treatment(platform, path) if name.endswith(".json") else None
        if treatment is not None and treatment.reader and not name.endswith("ai_conversations.json"):
            tree = few(facebook.plain(data))
            found.setdefault(treatment.reader, (treatment.reader, path, write(name, tree).encode()))
    return list(found.values())


PAGES = {
    "H1": lambda: facebook_pages(Generation.G3, "H1"),
    "H2": lambda: facebook_pages(Generation.G4, "H2"),
    "H3": lambda: facebook_pages(Generation.G5, "H3"),
    "Instagram 2022": lambda: instagram_pages(InstagramGeneration.G1, 2022),
    "Instagram 2026": lambda: instagram_pages(InstagramGeneration.G3, 2026),
}


def told(platform: Platform, reader: str, path: str, content: bytes) -> Told:
    context = Context(platform, OWNER, time_zone="Europe/Paris", owner_names=frozenset({fold(OWNER)}))
    try:
        read = run_reader(READERS[reader], translate(content, reader, path, context))
    except (DamagedMember, WrongShape) as error:
        return [(type(error).__name__, 0, "")]
    found: Told = []
    for batch in read.batches:
        texts, files = (batch.texts.get(key, "\0" * (batch.count - 1)).split("\0") for key in ("text", "media"))
        found += zip(texts, batch.made_at, files, strict=True)
    return found + [("unreadable", 0, "")] * read.unreadable


def without_one(content: bytes, closing: re.Pattern[bytes] = CLOSING) -> Iterator[tuple[int, bytes]]:
    for tag in closing.finditer(content):
        yield tag.start(), content[: tag.start()] + content[tag.end() :]


def fault(before: Told, after: Told) -> str | None:
    """Say what a missing tag did: the record that lacks it may have taken in further words of its own."""
    if len(before) != len(after):
        return f"{len(before)} items became {len(after)}"
    changed = [(one, other) for one, other in zip(before, after, strict=True) if one != other]
    if len(changed) > 1:
        return f"{len(changed)} items changed"
    for (text, *rest), (new_text, *new_rest) in changed:
        if (text != MISSING and fold(text) not in fold(new_text)) or rest != new_rest:
            return f"{text!r} became {new_text!r}"
        others = {other for other, _, _ in before if other not in {text, MISSING}}
        if any(fold(other) in fold(new_text) and fold(other) not in fold(text) for other in others):
            return "two records joined"
    return None


@pytest.mark.parametrize("name", PAGES)
def test_a_missing_closing_tag_costs_no_record_and_joins_no_two(name: str) -> None:
    platform = Platform.INSTAGRAM if name.startswith("Instagram") else Platform.FACEBOOK
    faults = []
    pages = PAGES[name]()
    assert len(pages) > 10
    for reader, path, content in pages:
        before = told(platform, reader, path, content)
        for at, spoilt in without_one(content):
            if found := fault(before, told(platform, reader, path, spoilt)):
                faults.append((reader, content[at - 40 : at + 10], found))
    assert faults == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_on_which_everything_is_closed_stays_as_it_is(name: str) -> None:
    for _, path, content in PAGES[name]():
        assert (tags_of(content), closed(content)) == (Tags(are_closed=True, are_shallow=True), content), path


@pytest.mark.parametrize("left_out", ["td", "tr", "table", "section", "h2", "footer", "a", "li", "ul", "span", "video"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_never_closes_an_element_loses_no_record(name: str, left_out: str) -> None:
    platform = Platform.INSTAGRAM if name.startswith("Instagram") else Platform.FACEBOOK
    for reader, path, content in PAGES[name]():
        spoilt = content.replace(f"</{left_out}>".encode(), b"")
        assert len(told(platform, reader, path, content)) == len(told(platform, reader, path, spoilt)), reader


@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_is_cut_off_keeps_the_records_before_the_cut(name: str) -> None:
    platform = Platform.INSTAGRAM if name.startswith("Instagram") else Platform.FACEBOOK
    reader, path, content = next(page for page in PAGES[name]() if page[0].endswith((".posts", ".stories")))
    before = told(platform, reader, path, content)
    assert len(before) == MOST
    for number, box in enumerate(MARKS.finditer(content)):
        cut_off = content[: box.end() + 60]
        assert told(platform, reader, path, cut_off)[:number] == before[:number]


def test_a_table_left_open_ends_where_the_next_record_begins() -> None:
    record = '<div class="_a6-g"><div class="_a6-p"><table><tr><td class="_a6_q">A</td><td>{}</td></tr>{}</div></div>'
    shown = record.format(1, "") + record.format(2, "</table>")
    assert closed(shown.encode()).decode() == record.format(1, "</table>") + record.format(2, "</table>")


@pytest.mark.parametrize("raw", ["title", "style", "script"])
def test_what_is_no_markup_ends_with_the_next_tag(raw: str) -> None:
    shown = f'<{raw}>x<body><div class="_a6-g">1</div></body>'
    assert closed(shown.encode()).decode().startswith(f'<{raw}>x</{raw}><body><div class="_a6-g">1</div>')


def test_a_tag_that_closes_nothing_is_left_out() -> None:
    assert closed(b'</p><div class="_a6-g">1</div></div>') == b'<div class="_a6-g">1</div>'


def test_no_entry_of_an_old_wall_takes_in_the_next() -> None:
    content = old.first().members["html/wall.html"]
    posts = {item.text for item in old.first().truth if item.kind == "post"}
    for _, spoilt in without_one(content, CLOSING_DIV):
        read = {text for text, _, _ in told(Platform.FACEBOOK, "facebook.wall", "html/wall.html", spoilt)}
        assert posts <= read


def test_no_entry_of_an_old_timeline_takes_in_the_next() -> None:
    content = old.second().members["html/timeline.htm"]
    before = told(Platform.FACEBOOK, "facebook.wall", "html/timeline.htm", content)
    for _, spoilt in without_one(content):
        read = told(Platform.FACEBOOK, "facebook.wall", "html/timeline.htm", spoilt)
        assert len({text for text, _, _ in before} - {text for text, _, _ in read}) <= 1


@pytest.mark.parametrize("raw", [b"title", b"style"])
def test_an_old_page_is_not_swallowed_by_its_title_or_style(raw: bytes) -> None:
    content = old.second().members["html/timeline.htm"]
    spoilt = content.replace(b"</" + raw + b">", b"")
    read = [told(Platform.FACEBOOK, "facebook.wall", "html/timeline.htm", one) for one in (content, spoilt)]
    assert read[0] == read[1] != []
