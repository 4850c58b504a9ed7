"""The classic record of Facebook exports, 2018 to 2026: `{timestamp, title, data, attachments}`.

Facts: docs/formats/facebook.md §2.0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from core.readers.audience_words import audience_named, words_named
from core.readers.generic import nodes, read_generic
from core.readers.shapes import WrongShape, as_record, first_of, get_dict, get_dicts, get_list, get_text, get_uri
from core.text.folding import fold
from core.text.mending import mend
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import Audience, Reason

_MENTION = re.compile(r"@\[\d+:\d+:([^\]]*)\]")
_LIFE_EVENT_MENTION = re.compile(r"^\d+:\d+:", re.MULTILINE)
# Never seen in a real export since 2014; honoured should Meta bring it back (docs/formats/facebook.md §2.0).
_PRIVACY = "privacy"
_OTHER_WORDS = ("text", "message", "content", "caption", "description")  # not seen; rather read than lost


@dataclass(slots=True)
class Attached:
    """What hangs on a classic record."""

    media: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    link: str | None = None
    link_name: str | None = None
    place: str | None = None
    names: list[str] = field(default_factory=list)  # the group, collection or list that the thing went to
    texts: list[str] = field(default_factory=list)  # the author's own words outside `data`: a life event, a poll
    quoted: list[str] = field(default_factory=list)  # lines of the thing that was shared
    kinds: set[str] = field(default_factory=set)  # the keys that occurred: life_event, poll, event…
    albums: list[str] = field(default_factory=list)
    comments: list[Json] = field(default_factory=list)  # below its photos, by anybody (2018 to 2022)
    market: str | None = None  # where a thing was offered: Marketplace or a group


_NOTHING_ATTACHED = Attached()  # shared by the many records without attachments; nobody adds to it


@dataclass(slots=True)  # not frozen: one is made for every post, and freezing doubles its cost
class Classic:
    """A classic record, mended and flattened."""

    made_at: int | None
    title: str | None
    text: str | None
    attached: Attached
    stated: Audience | None  # None where the record says nothing, `UNKNOWN` for a word that nobody understands
    audience_words: str | None = None  # how the record names its audience
    tagged: tuple[str, ...] = ()  # people who were with the author or are mentioned


def read_classic(value: object) -> Classic:
    """Read one classic record, or a generic one in its place; raises `WrongShape` if it is no object.

    Meta writes one kind of file after the other in the generic shape: what was classic until now may come in it.
    """
    record = as_record(value)
    if "label_values" in record:
        return _from_generic(record)
    data = [entry for entry in get_list(record, "data") if type(entry) is dict]
    attached = _attached(record) if record.get("attachments") else _NOTHING_ATTACHED
    stated, named = _stated(record, data)
    return Classic(
        made_at=from_seconds(record.get("timestamp")),
        title=get_text(record, "title"),
        text=with_names(_all_words(_own_text(data), attached.texts)),
        attached=attached,
        stated=stated,
        audience_words=named,
        tagged=tuple(_tagged(record)) if "tags" in record else (),
    )


def _from_generic(record: Json) -> Classic:
    """Nested names stand as attached ones: one may be a group's, so that nothing is taken for the own timeline."""
    generic = read_generic(record)
    text = generic.outer_text()
    names = generic.inner_names() if text else []  # else the longest of them is the text
    attached = Attached(link=next(iter(generic.links), None), names=names)
    for holder in (record, *nodes(record)):
        for media in get_dicts(holder, "media"):
            attached.kinds.add("media")
            _take_media(attached, media)
    text = with_names(text or generic.longest_text())
    if not (text or attached.media):
        if attached.link is None:
            raise WrongShape(Reason.NO_CONTENT)
        attached.kinds.add("external_context")
    return Classic(generic.made_at, generic.title, text, attached, *_stated(record, ()))


def titled_text(title: str | None, text: str | None) -> str | None:
    """Give the words of a thing that has a title as the pages of an export write them: the title on a line before."""
    if title and text and fold(title) not in fold(text):
        return f"{title}\n{text}"
    return text or title


def with_names(text: str | None) -> str | None:
    """Show people's names where a text mentions them as `@[id:2048:Name]`."""
    if text is None or ":" not in text:
        return text
    return _LIFE_EVENT_MENTION.sub("", _MENTION.sub(r"\1", text))


def _all_words(text: str | None, beside: Sequence[str]) -> str | None:
    """Add to a post's text what the author wrote in a poll, a life event or a thing for sale that hangs on it."""
    if not beside:
        return text
    said = [text] if text else []
    for words in beside:
        if not any(fold(words) in fold(one) for one in said):
            said.append(words)
    return "\n\n".join(said) or None


def _own_text(data: Sequence[Json]) -> str | None:
    """Give the first text that the author wrote; the order of the objects in `data` is not fixed."""
    for entry in data:
        text = get_text(entry, "post")
        if text and not text.isspace():
            return text
    return first_of(*(get_text(entry, key) for entry in data for key in _OTHER_WORDS if key in entry))


def _stated(record: Json, data: Sequence[Json]) -> tuple[Audience | None, str | None]:
    """Give the first audience that the record or an object in its `data` names, and its words."""
    for source in (record, *data):
        if _PRIVACY in source and (named := audience_named(source[_PRIVACY])) is not None:
            return named, words_named(source[_PRIVACY])
    return None, None


def _tagged(record: Json) -> Iterator[str]:
    """Names of people: plain texts until 2020, objects later."""
    tags = record.get("tags")
    for tag in tags if type(tags) is list else ():
        name = get_text(tag, "name") if type(tag) is dict else mend(tag) if type(tag) is str else None
        if name:
            yield name


def _attached(record: Json) -> Attached:
    attached = Attached()
    for attachment in get_dicts(record, "attachments"):
        for one in _ones(attachment):
            for key, value in one.items():
                attached.kinds.add(key)
                _take(attached, key, value)
    return attached


def _ones(attachment: Json) -> Iterator[Json]:
    for one in get_list(attachment, "data"):
        if type(one) is dict:
            yield one


def _take(attached: Attached, key: str, value: object) -> None:
    """Add what one attachment tells; unknown keys are only noted by name."""
    if key in ("text", "name") and type(value) is str and value:
        (attached.quoted if key == "text" else attached.names).append(mend(value))
    elif type(value) is dict and key in _TAKERS:
        _TAKERS[key](attached, value)


def _take_media(attached: Attached, media: Json) -> None:
    if uri := get_uri(media):
        attached.media.append(uri)
    if caption := get_text(media, "description"):
        attached.captions.append(caption)
    if "comments" in media:
        attached.comments.extend(get_dicts(media, "comments"))
    if album := get_text(media, "title"):
        attached.albums.append(album)


def _take_link(attached: Attached, context: Json) -> None:
    attached.link = attached.link or get_text(context, "url")
    attached.link_name = attached.link_name or first_of(get_text(context, "name"), get_text(context, "source"))


def _take_place(attached: Attached, place: Json) -> None:
    attached.place = attached.place or get_text(place, "name")


def _take_life_event(attached: Attached, event: Json) -> None:
    if words := titled_text(get_text(event, "title"), get_text(event, "description")):
        attached.texts.append(words)
    _take_place(attached, get_dict(event, "place"))


def _take_event(attached: Attached, event: Json) -> None:
    attached.link_name = attached.link_name or get_text(event, "name")


def _take_poll(attached: Attached, poll: Json) -> None:
    lines = [get_text(poll, "question"), *(get_text(option, "option") for option in get_dicts(poll, "options"))]
    if question := "\n".join(line for line in lines if line):
        attached.texts.append(question)


def _take_titled(attached: Attached, thing: Json) -> None:
    """The words of a thing for sale, a note, a fundraiser, its title first."""
    words = first_of(get_text(thing, "description"), get_text(thing, "text"))
    attached.texts.extend(text for text in (titled_text(get_text(thing, "title"), words),) if text)
    attached.link_name = attached.link_name or get_text(thing, "price")
    attached.market = attached.market or get_text(thing, "marketplace")


_TAKERS = {
    "media": _take_media,
    "external_context": _take_link,
    "place": _take_place,
    "life_event": _take_life_event,
    "event": _take_event,
    "poll": _take_poll,
    "fundraiser": _take_titled,
    "for_sale_item": _take_titled,
    "product": _take_titled,
    "note": _take_titled,
}
