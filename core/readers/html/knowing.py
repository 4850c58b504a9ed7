"""Says of a page whether its records can be told, so that one built in another way is shown as not understood.

A page of Meta's that says only that there is nothing on its topic, in any language, is read and holds nothing
(docs/formats/facebook.md §5.4).
"""

from __future__ import annotations

from core.readers.html.boxes import LABEL, MARKS, PROFILE_MARKS
from core.readers.html.cutting import box_marks
from core.readers.html.media import media_nodes, member_path
from core.readers.html.nodes import Node, attribute
from core.readers.html.page import LONGEST_START, HtmlPage
from core.readers.html.text import text_of

# What the records of pages before 2018 are known by.
_OLDER = box_marks("thread", "message", "feedentry", "meta", LABEL)
_FRAMES = "._a706, ._a70e, ._4t5n, ._3b0d, .contents, #rhs"
_CONTENTS = "main, [role=main], .contents, #rhs"
_STRUCTURES = "table, li, article, video, audio, iframe, object"
_FEW_SIGNS = 600
_LINKS_TO_PAGES = "a[href$='.html'],a[href$='.htm']"  # an index of talks
_PAGES = (".html", ".htm")


def is_known(page: HtmlPage) -> bool:
    """Whether a page has boxes, the marks of older pages or tables of labels; else whether it holds nothing.

    An index, which leads on to other pages, holds nothing itself.
    """
    if MARKS.search(page.content) or _OLDER.search(page.content) or page.owner_heading is not None:
        return True
    return holds_nothing(page) or _leads_on(_contents(page))


def has_profile(page: HtmlPage) -> bool:
    """Whether a page holds the table of a profile, which has no box; other readers find nothing in it."""
    return PROFILE_MARKS.search(page.content) is not None


def holds_nothing(page: HtmlPage) -> bool:
    """Whether a page is Meta's by its frame and holds but a few words: no structure, no file, no way to one."""
    contents = _contents(page)
    if page.start.css_first(_FRAMES) is None or len(page.content) > LONGEST_START:
        return False
    if contents.css_first(_STRUCTURES) is not None or media_nodes(contents):
        return False
    links = (member_path(attribute(link, "href") or "") for link in contents.css("a[href]"))
    leads_to_file = any(path is not None and not path.endswith(_PAGES) for path in links)
    return not leads_to_file and len(text_of(contents)) < _FEW_SIGNS


def _contents(page: HtmlPage) -> Node:
    return page.start.css_first(_CONTENTS) or page.start.css_first("body") or page.start


def _leads_on(contents: Node) -> bool:
    leading_on = sum(len(text_of(link)) for link in contents.css(_LINKS_TO_PAGES))
    rest = len(text_of(contents)) - leading_on
    return rest < _FEW_SIGNS and rest < leading_on
