"""Turns walls and timelines of 2010 to 2018 into classic records with their author, comments and stated audience.

Until 2013 each entry is an element `feedentry` and says who could see it; later an entry is what stands between two
dates. Facts: docs/formats/facebook.md §3.1, §5.1 (H0, H0b).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from core.readers.html.cutting import box_marks, cut
from core.readers.html.media import files_of
from core.readers.html.nodes import Node, all_with, attribute, first_with, parsed, same, stands_in, tokens
from core.readers.html.page import HtmlPage
from core.readers.html.text import as_meta, text_of
from core.text.folding import fold
from core.values import Json

_ENTRY, _AUTHOR, _COMMENT, _COMMENTS = "feedentry", "profile", "comment", "comments"
_TIMES = ("time", "timerow", "meta")
_PRIVACY, _ELSEWHERE, _META = "privacy", "walllink", "meta"
_ENTRY_MARKS, _META_MARKS = box_marks(_ENTRY), box_marks(_META)


def wall(page: HtmlPage) -> list[Json]:
    """Give the entries of a wall or timeline."""
    return entries(page) or [_record(page, passage) for passage in passages(page)]


def entries(page: HtmlPage) -> list[Json]:
    """Give the entries of a page of 2010 to 2013, the only box of these years; none on later pages."""
    return [_entry(page, node) for node in _entries(page)]


def _entries(page: HtmlPage) -> Iterator[Node]:
    for piece in cut(page.content, _ENTRY_MARKS):
        last: Node | None = None
        for node in all_with(parsed(piece), _ENTRY):
            if last is None or not stands_in(node, last):
                last = node
                yield node


def _entry(page: HtmlPage, node: Node) -> Json:
    """Read one entry of 2010 to 2013: author, words, time, audience, comments of others and the owner's."""
    aside = (*_TIMES, _AUTHOR, _COMMENTS, _ELSEWHERE)
    author, when = first_with(node, _AUTHOR), first_with(node, *_TIMES)
    record: Json = {"data": [], "comments": [_comment(page, one) for one in _outer_comments(node)]}
    if text := text_of(node, lambda inner: _is(inner, aside)):
        record["data"] = [{"post": as_meta(text)}]
    if author is not None:
        record["author"] = as_meta(text_of(author))
    if when is not None and (at := page.seconds(text_of(when))) is not None:
        record["timestamp"] = at
    if elsewhere := first_with(node, _ELSEWHERE):
        record["elsewhere"] = as_meta(text_of(elsewhere))
    return record | _stated(node) | _attached(node)


def _stated(node: Node) -> Json:
    """Give the audience that the export states of an entry, as the key `privacy` that JSON would have for it."""
    sign = node.css_first(f"img.{_PRIVACY}")
    title = (attribute(sign, "title") or attribute(sign, "alt") or "") if sign is not None else ""
    return {"privacy": as_meta(title)} if title else {}


def _outer_comments(node: Node) -> Iterator[Node]:
    """Yield the comments below an entry; a list of them may bear the class of one."""
    for found in all_with(node, _COMMENT):
        if all(same(inner, found) for inner in all_with(found, _COMMENT)):
            yield found


def _comment(page: HtmlPage, node: Node) -> Json:
    author, when = first_with(node, _AUTHOR, "user"), first_with(node, *_TIMES)
    comment: Json = {"comment": as_meta(text_of(node, lambda inner: _is(inner, (*_TIMES, _AUTHOR, "user"))))}
    if author is not None:
        comment["author"] = as_meta(text_of(author))
    if when is not None and (at := page.seconds(text_of(when))) is not None:
        comment["timestamp"] = at
    return comment


@dataclass(slots=True)
class Passage:
    """What stands between two dates of a page of 2013 to 2018."""

    date: str
    sentence: list[str] = field(default_factory=list)  # Facebook's own words
    words: list[str] = field(default_factory=list)  # what the person wrote
    media: list[Json] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


def passages(page: HtmlPage) -> Iterator[Passage]:
    """Yield the passages of a page, in its order; each begins with its date."""
    for piece in cut(page.content, _META_MARKS):
        current: Passage | None = None
        for node in _flow(parsed(piece)):
            if _is(node, (_META,)):
                if current is not None:
                    yield current
                current = Passage(text_of(node))
            elif current is not None:
                _add(current, node)
        if current is not None:
            yield current


def moment_of(page: HtmlPage, date: str) -> int | None:
    """Read a date; behind that of a thing with a date of its own stands "(Displayed as …)", in the page's language."""
    at = page.seconds(date)
    return page.seconds(date.partition(" (")[0]) if at is None else at


def _flow(root: Node) -> Iterator[Node]:
    """Yield dates and what stands beside them, in the order of the page.

    A parser ends a paragraph where a block begins in it, so that dates, sentences and words become siblings.
    """
    last: Node | None = None
    for date in all_with(root, _META):
        parent = date.parent
        if parent is not None and not same(parent, last) and not _is(parent, (_COMMENT,)):
            last = parent
            beside = parent.first_child
            while beside is not None:
                yield beside
                beside = beside.next


def _add(passage: Passage, node: Node) -> None:
    if node.is_text_node:
        if text := (node.text_content or "").strip():
            passage.sentence.append(text)
        return
    if not node.is_element_node or node.tag in {"h1", "h2", "script", "style"}:
        return
    passage.media += files_of(node)
    if _is(node, (_COMMENT,)):
        passage.words.append(text_of(node, lambda inner: _is(inner, (_META, "user"))))
    elif text := text_of(node):
        passage.sentence.append(text)
    address = attribute(node, "href") or next((attribute(link, "href") for link in node.css("a[href]")), None)
    if address and address.startswith("http"):
        passage.links.append(address)


def _record(page: HtmlPage, passage: Passage) -> Json:
    title = " ".join(passage.sentence)
    record: Json = {"title": as_meta(title), "data": [], "comments": []}
    if (at := moment_of(page, passage.date)) is not None:
        record["timestamp"] = at
    words = [text for text in passage.words if text]
    if words:
        record["data"] = [{"post": as_meta("\n\n".join(words))}]
    if author := _author_in(page, title):
        record["author"] = as_meta(author)
    ones: list[object] = [{"media": media} for media in passage.media]
    ones += [{"external_context": {"url": as_meta(link)}} for link in passage.links[:1]]
    return record | ({"attachments": [{"data": ones}]} if ones else {})


def _author_in(page: HtmlPage, title: str) -> str | None:
    """Name the friend who wrote on the owner's timeline: then the sentence begins with the friend's name."""
    folded = fold(title)
    if not title or any(folded.startswith(name) for name in page.context.owner_names):
        return None
    found = page.context.known.find(title)
    return found.name if found is not None and folded.startswith(found.key) else None


def _attached(node: Node) -> Json:
    shown = [{"media": media} for media in files_of(node)]
    return {"attachments": [{"data": shown}]} if shown else {}


def _is(node: Node, classes: tuple[str, ...]) -> bool:
    return node.is_element_node and not tokens(node).isdisjoint(classes)
