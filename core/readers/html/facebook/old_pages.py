"""Turns the other pages of 2010 to 2018 into the objects of JSON: profile, friends, photos, videos, notes.

Facts: docs/formats/facebook.md §5.1 (H0, H0b), §5.3 (Profile). How photos, videos and notes look is inferred from the
style sheets of these pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.readers.html.boxes import MARKS
from core.readers.html.cutting import box_marks, cut
from core.readers.html.facebook.lists import titled
from core.readers.html.facebook.old_walls import entries, moment_of, passages
from core.readers.html.facebook.profiles import profile_of
from core.readers.html.knowing import holds_nothing
from core.readers.html.labels import label_values
from core.readers.html.media import media_nodes, member_path, uri_of
from core.readers.html.nodes import Node, Nodes, all_with, attribute, parsed, tokens
from core.readers.html.page import HtmlPage
from core.readers.html.text import as_meta, text_of
from core.values import Json

_SINCE = re.compile(r"\s*[(（][^()（）]*[)）]$")  # behind a friend's name: since when
_META, _COMMENT, _USER = "meta", "comment", "user"
_FILES = box_marks("block", "photo-container", _META)
_LEADS_ON = "a[href$='.htm'] > img, a[href$='.html'] > img"
_FILMS = (".mp4", ".mov", ".avi", ".3gp", ".wmv", ".flv", ".mpg")
_CHROME = frozenset({"nav", "footer", "downloadnotice"})
_MENU = "lhs"


def is_old(page: HtmlPage) -> bool:
    """Whether a page is one of 2010 to 2018: the account's name is the heading of its contents."""
    return page.owner_heading is not None


def old_profile(page: HtmlPage) -> Json:
    """Give the profile: the heading is the name, the rest a table."""
    rows = list(label_values(page, parsed(page.content)))
    return profile_of(page, rows, page.owner_heading)


def friends(page: HtmlPage) -> list[Json]:
    """Give the friends, the first list of the page; requests and former friends come after it."""
    listed = parsed(page.content).css_first(".contents ul, #rhs ul")
    entries = listed.css("li") if listed is not None else []
    return [{"name": as_meta(_SINCE.sub("", text_of(entry)))} for entry in entries]


def photos(page: HtmlPage) -> Json:
    """Give the photos of an album's page; the list of albums only leads to them, or tells that there are none."""
    found = list(_files(page))
    is_album = found or page.start.css_first(_LEADS_ON) is not None or holds_nothing(page)
    return {"name": as_meta(page.heading or ""), "photos": found} if is_album else {}


def videos(page: HtmlPage) -> list[Json]:
    """Give the videos of a page."""
    return list(_files(page))


def notes(page: HtmlPage) -> list[Json]:
    """Give the notes of a page; one that has the boxes of later years is read by them."""
    if MARKS.search(page.content):
        return titled(page)
    return [_note(entry) for entry in entries(page)] or [
        {
            "title": as_meta(" ".join(passage.sentence)),
            "text": as_meta("\n\n".join(passage.words)),
            "created_timestamp": moment_of(page, passage.date),
        }
        for passage in passages(page)
    ]


def _note(entry: Json) -> Json:
    """Give an entry of 2010 to 2013 as a note."""
    text = next((data["post"] for data in entry["data"]), "")
    return {**entry, "title": "", "text": text, "created_timestamp": entry.get("timestamp")}


def _files(page: HtmlPage) -> Iterator[Json]:
    """Yield each file with the caption, date and comments that follow it, up to the next one."""
    for piece in cut(page.content, _FILES):
        current: Json | None = None
        for node in parsed(piece).css("img[src],video,audio,a[href],.meta,.comment"):
            if (uri := _file(node)) is not None:
                if current is not None and current["uri"] != as_meta(uri):
                    yield current
                    current = None
                current = current or {"uri": as_meta(uri)} | _caption(node)
            elif current is not None:
                _add(page, current, node)
        if current is not None:
            yield current


def _file(node: Node) -> str | None:
    """Give the file that an element shows or leads to; what stands in the frame of the page is none."""
    around = node.parent
    while around is not None and around.tag != "body":
        if _is_chrome(around):
            return None
        if around.tag == "a" and _leads_to_page_or_film(around):
            return None
        around = around.parent
    if node.tag == "a":
        path = member_path(attribute(node, "href") or "")
        return path if path and path.casefold().endswith(_FILMS) else None
    return uri_of(node) if media_nodes(node.parent or node) else None


def _is_chrome(node: Node) -> bool:
    """Whether an element is a part of the frame: until 2013 the column with the profile's picture and the menu."""
    return not tokens(node).isdisjoint(_CHROME) or node.tag in {"nav", "footer"} or attribute(node, "id") == _MENU


def _leads_to_page_or_film(link: Node) -> bool:
    """Whether a picture within a link stands for what it leads to: another page, or a film that counts itself."""
    address = attribute(link, "href") or ""
    return address.endswith((".htm", ".html")) or (member_path(address) or "").casefold().endswith(_FILMS)


def _caption(node: Node) -> Json:
    """Take the text that follows a file directly."""
    around = node.parent if node.parent is not None and node.parent.tag == "a" else node
    beside = around.next
    while beside is not None and not (beside.is_element_node and not tokens(beside).isdisjoint((_META, _COMMENT))):
        text = (beside.text_content or "").strip() if beside.is_text_node else text_of(beside)
        if text:
            return {"description": as_meta(text)}
        beside = beside.next
    return {}


def _add(page: HtmlPage, current: Json, node: Node) -> None:
    own = tokens(node)
    if _COMMENT in own:
        author = next(iter(all_with(node, _USER)), None)
        frame = Nodes(author, *all_with(node, _META))
        comment: Json = {"comment": as_meta(text_of(node, frame.__contains__))}
        if author is not None:
            comment["author"] = as_meta(text_of(author))
        current.setdefault("comments", []).append(comment)
    elif _META in own and "creation_timestamp" not in current and (at := page.seconds(text_of(node))) is not None:
        current["creation_timestamp"] = at
