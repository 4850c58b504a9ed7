"""Turns conversations of 2010 to 2018 into threads: `html/messages.htm` holds them all, `messages/N.html` one each.

A message is an element with its sender and date; its words are the paragraphs that follow it
(docs/formats/facebook.md §5.3, H0b).
"""

from __future__ import annotations

from collections.abc import Iterator

from core.readers.html.cutting import box_marks, cut
from core.readers.html.facebook.old_walls import entries
from core.readers.html.media import files_of
from core.readers.html.nodes import Node, first_with, parsed, tokens
from core.readers.html.page import HtmlPage
from core.readers.html.text import as_meta, lines_of, text_of
from core.text.folding import fold
from core.text.mending import mend
from core.values import Json

_THREAD, _MESSAGE, _SENDER, _DATE = "thread", "message", "user", "meta"
_MARKS = box_marks(_THREAD, _MESSAGE)
_PARTS = f".{_THREAD},.{_MESSAGE},p"
_BLOCKS = frozenset({"p", "h3"})


def threads(page: HtmlPage) -> Json:
    """Give all conversations of a page as `{threads: [{participants, messages, title, thread_path}]}`."""
    name = page.path.rpartition("/")[2].rpartition(".")[0]
    found: list[Json] = []
    before = page.threads_before + 1
    for node in _parts(page):
        own = tokens(node)
        if _THREAD in own or (not found and _MESSAGE in own):
            found.append({"messages": [], "participants": _named(node), "thread_path": f"{name} {len(found) + before}"})
        if _MESSAGE in own:
            found[-1]["messages"].append(_message(page, node))
        elif node.tag == "p" and found and found[-1]["messages"]:
            _add_words(found[-1]["messages"][-1], node)
    found = found or [_talk(entry, f"{name} {place}") for place, entry in enumerate(entries(page), before)]
    for thread in found:
        _name(page, thread)
    return {"threads": found}


def _talk(entry: Json, path: str) -> Json:
    """Give an entry of 2010 to 2013, the only box of these years, as a talk: a message and what follows below it."""
    text = next((data["post"] for data in entry["data"]), "")
    first = {"author": entry.get("author"), "comment": text, "timestamp": entry.get("timestamp")}
    messages = [_of_comment(said) for said in (first, *entry["comments"])]
    return {"messages": messages, "participants": [], "thread_path": path}


def _of_comment(said: Json) -> Json:
    at = said.get("timestamp")
    message: Json = {"content": said["comment"], "timestamp_ms": None if at is None else at * 1000}
    return message | ({"sender_name": said["author"]} if said.get("author") else {})


def _parts(page: HtmlPage) -> Iterator[Node]:
    """Yield threads, messages and paragraphs in their order; a thread may go on in the next piece of the page."""
    for piece in cut(page.content, _MARKS):
        yield from parsed(piece).css(_PARTS)


def _named(thread: Node) -> list[str]:
    """List the names in a thread's heading text; a localised word may stand before them."""
    lines = lines_of(thread, lambda node: node.tag in _BLOCKS or (node.is_element_node and _MESSAGE in tokens(node)))
    text = lines[0].rpartition(": ")[2] if lines else ""
    return [name for name in (part.strip() for part in text.split(", ")) if name]


def _message(page: HtmlPage, node: Node) -> Json:
    sender, date = first_with(node, _SENDER), first_with(node, _DATE)
    message: Json = {"timestamp_ms": page.dates.utc_ms(text_of(date)) if date is not None else None}
    if sender is not None:
        message["sender_name"] = as_meta(text_of(sender))
    return message


def _add_words(message: Json, paragraph: Node) -> None:
    if shown := files_of(paragraph):
        message.setdefault("photos", []).extend(shown)
    if text := text_of(paragraph):
        message["content"] = f"{message['content']}\n{as_meta(text)}" if "content" in message else as_meta(text)


def _name(page: HtmlPage, thread: Json) -> None:
    """Name a conversation by the others in it, as JSON does."""
    senders = [mend(message["sender_name"]) for message in thread["messages"] if "sender_name" in message]
    names = dict.fromkeys(thread["participants"] or senders)
    others = [name for name in names if fold(name) not in page.context.owner_names]
    thread["title"] = as_meta(", ".join(others or names))
    thread["participants"] = [{"name": as_meta(name)} for name in dict.fromkeys((*names, *senders))]
