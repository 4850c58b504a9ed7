"""What a page does not tell that the JSON of the same export tells (docs/formats/facebook.md §5.6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from tests.builders.facebook.profile import BIO, CITY, HOME, SCREEN_NAME, TOGETHER
from tests.builders.records import moment
from tests.builders.truth import LEFT_OPEN, Expected

# Attachments that JSON names and a page only writes out.
_NAMELESS: dict[str, dict[str, Any]] = {
    "Ce soir ?\n\nPizza ou crêpes ?\nPizza\nCrêpes": {"kind": "post", "text": "Ce soir ?"},
    "Vélo rouge\nPresque neuf": {"kind": "post", "place_kind": "timeline"},
    "Mes vingt livres\nUne longue note sur les livres de l'été.": {"kind": "post"},
}
_BY_OTHERS = "Superbe !"  # a page of comments names no author
# Of the profile's entries without a time, a page tells only longer texts and addresses on the web.
_SHORT = frozenset({BIO, CITY, HOME, SCREEN_NAME})
_WITHOUT_ADDRESS = moment("2016-03-03 10:00:00")  # a share of which the page shows Facebook's sentence only
_WORDLESS = frozenset({"share", "page-post", "dating"})  # that share; a picture of the dating profile has no time
# Until 2021 pages name no group beside a comment: one among others is the friend's, one among posts is a post.
_IN_A_GROUP, _IN_GROUPS = "Taillez-le en mars", " 👌"


def differs(kind: str, text: str | None) -> bool:
    """Whether pages tell this thing otherwise than JSON, or not at all: the whole list of such things."""
    in_group = kind == "group-comment" and (text == _IN_A_GROUP or (text or "").endswith(_IN_GROUPS))  # H1 only
    of_profile = kind == "profile-field" and (text in _SHORT or (text or "").startswith(TOGETHER))
    return in_group or of_profile or text in {_BY_OTHERS, *_NAMELESS} or (kind in _WORDLESS and text is None)


def told(items: Iterable[Expected], family: str, *, comments_among_posts: bool) -> Iterator[Expected]:
    """Give what pages of this family tell of these items."""
    in_groups = "group-post" if comments_among_posts else "group-comment"
    for item in items:
        if (
            item.text in _SHORT
            or (item.text or "").startswith(TOGETHER)
            or (item.text is None and item.time_utc == _WITHOUT_ADDRESS)
        ):
            continue
        if item.text == _BY_OTHERS:
            yield replace(item, mine=None)
        elif family == "H1" and item.text == _IN_A_GROUP:
            yield replace(item, kind="comment", place_kind="profile", place_name=None)
        elif family == "H1" and item.kind == "group-comment" and (item.text or "").endswith(_IN_GROUPS):
            yield replace(item, kind=in_groups, place_name=None)
        elif item.kind == "page-post" and item.text in _NAMELESS:
            yield replace(item, text=_NAMELESS[item.text].get("text", item.text))
        else:
            yield replace(item, **_NAMELESS.get(item.text or "", {}))


def _is_untold(item: Expected) -> bool:
    if item.text is None:
        return item.time_utc == _WITHOUT_ADDRESS
    return item.text in _SHORT or item.text.startswith(TOGETHER)


def may_be_seen(allowed: Iterable[Expected]) -> Iterator[Expected]:
    """Give what a page may show besides: calls, comings and goings and withdrawn messages look like messages."""
    for text in ("…", "…", None):
        yield Expected("message", text, LEFT_OPEN, mine=None, platform="messenger")
    yield from (replace(item, time_utc=LEFT_OPEN) for item in allowed if item.kind == "dating" and item.media)
