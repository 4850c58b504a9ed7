"""Tells where a post of the timeline file stands: on the owner's own timeline only where that is sure.

No export says it but by the sentence above the post, in the owner's language. Three signs are read, in this order:
what hangs on the post (a group's name, a life event); a sentence that the table of sentences knows; where it knows
none, signs that need no language: the spot, the company or the album that the sentence names. A post of which none of
them tells stands nowhere known: it counts as public by caution, and no answer on the own timeline settles it.
Facts: docs/formats/facebook.md §2.1.1.
"""

from __future__ import annotations

from typing import NamedTuple

from core.readers.classic import Classic
from core.readers.context import Context
from core.readers.facebook import places
from core.readers.facebook.sentences import IN_GROUPS, OWNER, PUBLISHES, Says, Sentence, read_title
from core.readers.item import PlaceRef
from core.text.folding import fold
from core.vocabulary import Kind, PlaceKind


class Standing(NamedTuple):
    """Where a post stands, None where that is not known, and what that alone says of its kind."""

    place: PlaceRef | None
    kind: Kind | None = None
    publishes: bool = False  # the sentence alone tells that something was published, if nothing else is left


_OWN = Standing(places.TIMELINE)
_PICTURES = {
    Says.PROFILE_PICTURE: Standing(places.TIMELINE, Kind.PROFILE_PICTURE),
    Says.COVER_PHOTO: Standing(places.TIMELINE, Kind.COVER_PICTURE),
}
_NOWHERE_KNOWN = Standing(None)


def standing_of(classic: Classic, context: Context) -> Standing:
    """Tell where a post stands."""
    attached = classic.attached
    for name in attached.names:
        if group := context.known.named(name, PlaceKind.GROUP):
            return Standing(group, Kind.GROUP_POST)
    if not classic.title:
        return _NOWHERE_KNOWN if attached.names else _OWN
    title = read_title(classic.title, context.known, tuple(attached.albums))
    if "life_event" in attached.kinds or title.frame.strip(f"{OWNER} .") == "":
        return _OWN
    if title.sentence is not None:
        standing = _by_sentence(title.sentence, title.group, classic, context)
        return standing._replace(publishes=True) if title.sentence.says in PUBLISHES else standing
    return _without_language(title.frame, classic)


def _by_sentence(sentence: Sentence, group: str | None, classic: Classic, context: Context) -> Standing:
    name, known = sentence.name or "", context.known
    if sentence.says in (Says.OWN, Says.SURELY_OWN):
        return _OWN
    if sentence.says in _PICTURES:
        return _PICTURES[sentence.says]
    if sentence.says in IN_GROUPS:
        told = next(map(places.group, filter(None, (group, *classic.attached.names))), None)
        return Standing(known.named(name, PlaceKind.GROUP) or told, Kind.GROUP_POST)
    if sentence.says is Says.RECOMMENDS:
        return Standing(known.named(name, PlaceKind.PAGE), Kind.REVIEW)
    if sentence.says is Says.ON_TIMELINE:
        return _OWN if known.is_own(name) else Standing(known.named(name, PlaceKind.PROFILE, PlaceKind.PAGE))
    return _NOWHERE_KNOWN


def _without_language(frame: str, classic: Classic) -> Standing:
    """Read a sentence of an unknown language by the names that hang on the post."""
    attached = classic.attached
    for name in attached.names:
        if _stands_in(name, frame):
            return Standing(places.group(name), Kind.GROUP_POST)
    company = (name for name in classic.tagged if fold(name) not in fold(classic.text or ""))  # else it is a mention
    spots = [attached.place] if attached.place else []
    if not attached.names and any(_stands_in(name, frame) for name in (*spots, *company)):
        return _OWN
    if not attached.names and any(frame.rstrip(". ").endswith(fold(album)) for album in attached.albums):
        return _OWN
    return _NOWHERE_KNOWN


def _stands_in(name: str, frame: str) -> bool:
    folded = fold(name)
    return bool(folded) and folded in frame
