"""Turns the pages of conversations, `messages/inbox/<dir>/message_N.html`, into the object of `message_N.json`.

Facts: docs/formats/facebook.md §5.3 (Messages), §6.2.
"""

from __future__ import annotations

from core.readers.html.boxes import Box
from core.readers.html.facebook.participants import who_takes_part
from core.readers.html.media import files_of, member_path
from core.readers.html.nodes import Node, attribute, first_element, holds_text_only, web_address
from core.readers.html.page import HtmlPage
from core.readers.html.text import as_meta, lines_of, text_of
from core.text.mending import mend
from core.values import Json

_WORDS = 1  # the text is the second part of a message; the others are what it quotes, shares, shows, who reacted
_PAIR = 2
_PAGES = (".html", ".htm")


def thread(page: HtmlPage) -> Json:
    """Give a page of messages as `{participants, messages, title}`; boxes without a date before them are its header."""
    talk = Talk(page)
    for box in page.boxes():
        date = box.date_text  # found anew each time it is asked for
        if talk.is_header(box, date):
            talk.header += lines_of(box.node)
        else:
            talk.add(box, date)
    if page.whole is page:
        return talk.told(page.heading)
    header = _header(page.whole)  # a portion of a long talk: who takes part is told by the whole
    return talk.told(page.heading, header, page.whole.names_above[len(header) :])


def _header(page: HtmlPage) -> list[str]:
    """List the lines of the records that open a page, before the first message."""
    return [line for box in page.opening for line in lines_of(box.node)]


class Talk:
    """A conversation while its boxes are read, one after the other."""

    def __init__(self, page: HtmlPage) -> None:
        self._page = page
        self._written = _Senders()
        self.messages: list[Json] = []
        self.header: list[str] = []

    def is_header(self, box: Box, date: str | None) -> bool:
        """Whether a box says who takes part: it has no date, nor was the page cut off in it, a message."""
        return date is None and not (self.messages and box.body is not None)

    def add(self, box: Box, date: str | None) -> None:
        """Take a message."""
        self.messages.append(_message(self._page, box, date, self._written))

    def told(self, title: str | None, header: list[str] | None = None, senders: list[str] | None = None) -> Json:
        """Give what was read; the lines above the messages and who wrote some are its own unless others are given."""
        written = list(dict.fromkeys(self._written.values() if senders is None else map(as_meta, senders)))
        known = [*map(mend, written), *filter(None, (title, self._page.context.owner))]
        lines = self.header if header is None else header
        participants = [{"name": as_meta(name)} for name in who_takes_part(lines, known, len(written), title)]
        return {"participants": participants, "messages": self.messages, "title": as_meta(title or "")}


class _Senders(dict[str, str]):
    """The names of a page as Meta's JSON writes them: few of them, on every message."""

    def __missing__(self, name: str) -> str:
        written = self[name] = as_meta(name)
        return written


def _message(page: HtmlPage, box: Box, date: str | None, written: _Senders) -> Json:
    message: Json = {"timestamp_ms": page.dates.utc_ms(date) if date else None}
    if sender := box.title:
        message["sender_name"] = written[sender]
    if box.body is not None:
        count, filled = _parts(box.body)
        words = _WORDS if count >= _PAIR else 0
        for position, part in filled.items() if count >= _PAIR else ((0, box.body),):
            _add_part(message, part, is_words=position == words)
    return message


def _parts(body: Node) -> tuple[int, dict[int, Node]]:
    """Count the parts of a message, the children of the only child of its body; give those that say something."""
    wrapper = first_element(body)
    part = None if wrapper is None else wrapper.first_child
    count, filled = 0, dict[int, Node]()
    while part is not None:
        if part.is_element_node:
            if part.first_child is not None:
                filled[count] = part
            count += 1
        part = part.next
    return count, filled


def _add_part(message: Json, part: Node, *, is_words: bool) -> None:
    plain = holds_text_only(part)
    shown = [] if plain else _files(part)
    if shown:
        message.setdefault("photos", []).extend(shown)
    elif is_words:
        if text := text_of(part, None if plain else _is_reactions):
            message["content"] = as_meta(text)
    elif not plain and (address := web_address(part)):
        message["share"] = _share(part, address)


def _files(part: Node) -> list[Json]:
    """List the files that a part shows or links to."""
    shown = files_of(part)
    known = {media["uri"] for media in shown}
    for link in part.css("a[href]"):
        path = member_path(attribute(link, "href") or "")
        if path and not path.endswith(_PAGES) and as_meta(path) not in known:
            known.add(as_meta(path))
            shown.append({"uri": as_meta(path)})
    return shown


def _share(part: Node, address: str) -> Json:
    share: Json = {"link": as_meta(address)}
    if text := "\n".join(line for line in lines_of(part, _is_reactions) if line != address):
        share["share_text"] = as_meta(text)
    return share


def _is_reactions(node: Node) -> bool:
    return node.tag == "ul"
