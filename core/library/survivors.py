"""Which record of a group stands for the thing, and what it takes over from the others."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from core.library.database import Row
from core.text.folding import fold
from core.vocabulary import Kind, PlaceKind, State

# Kinds that say more about a thing come first (an album's photo that is also the profile picture is the latter).
_KIND_ORDER = {
    Kind.PROFILE_PICTURE: 0,
    Kind.COVER_PICTURE: 0,
    Kind.STORY: 1,
    Kind.REEL: 1,
    Kind.LIVE: 1,
    Kind.GROUP_POST: 2,
    Kind.GROUP_COMMENT: 2,  # which a page of 2018 to 2020 does not tell from a post
    Kind.PAGE_POST: 2,
    Kind.POST: 4,
    Kind.SHARE: 4,
    Kind.VIDEO: 8,
    Kind.PHOTO: 9,
}
_USUAL = 3  # polls, events, reviews, comments, messages…
_PLACE_ORDER = {
    PlaceKind.GROUP: 0,
    PlaceKind.PAGE: 0,
    PlaceKind.PROFILE: 0,
    PlaceKind.EVENT: 1,
    PlaceKind.TIMELINE: 3,
    PlaceKind.ALBUM: 4,
    PlaceKind.NONE: 5,
}
_USUAL_PLACE = 2
# Of such a file several records tell, each with a caption of its own.
_CAPTIONED = frozenset({Kind.PHOTO, Kind.VIDEO, Kind.PROFILE_PICTURE, Kind.COVER_PICTURE})


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a group, with what the choice depends on."""

    id: int
    rank: tuple[int, int, int]  # member, record, id: the order of the file
    export: int  # newest highest
    kind: Kind
    state: State
    place: int
    place_kind: PlaceKind
    made_at: int | None
    text: str | None
    title: str | None
    link: str | None
    extra: str | None
    media: str | None
    live_link: str | None = None
    page: bool = False  # of HTML, which tells times less exactly

    @classmethod
    def of(
        cls,
        row: Row,
        place_kinds: dict[int, int],
        export_rank: dict[int, int],
        pages: Container[int] = (),
    ) -> Record:
        """Take a record from a row of the database."""
        number, member, position, kind, state, place, made_at, text, title, link, extra, media, live_link = row
        return cls(
            number,
            (member, position, number),
            export_rank.get(member, 0),
            Kind.at(kind),
            State.at(state),
            place,
            PlaceKind.at(place_kinds.get(place, 0)),
            made_at,
            text,
            title,
            link,
            extra,
            media,
            live_link,
            member in pages,
        )


@dataclass(frozen=True, slots=True)
class Survivor:
    """The record that stands for a thing, with what it took over; the absorbed ones stay as provenance."""

    id: int
    absorbed: tuple[int, ...]
    kind: Kind
    state: State
    place: int
    text: str | None
    title: str | None
    link: str | None
    extra: str | None
    media: str | None
    live_link: str | None
    former: tuple[str, ...] = ()  # texts of older exports, newest first


def survivor_of(group: Sequence[Record]) -> Survivor:
    """Choose by kind, then by the order of the file; the place, state and words come from whoever knows most.

    A record without a time stands for the thing only where none has one: the picture of a profile page has none.
    """
    everyone = sorted(group, key=lambda one: (_KIND_ORDER.get(one.kind, _USUAL), one.page, one.rank))
    standing = next((one for one in everyone if one.made_at is not None), everyone[0])
    text, former = _texts(everyone)
    return Survivor(
        id=standing.id,
        absorbed=tuple(one.id for one in everyone if one is not standing),
        kind=everyone[0].kind,
        state=_state(everyone),
        place=min(everyone, key=_telling_place).place,
        text=text,
        title=next((one.title for one in everyone if one.title), None),
        link=next((one.link for one in everyone if one.link), None),
        extra=next((one.extra for one in everyone if one.extra), None),
        media=_media(everyone),
        live_link=next((one.live_link for one in everyone if one.live_link), None),
        former=former,
    )


def _telling_place(one: Record) -> tuple[int, bool, tuple[int, int, int]]:
    """Order records by how much their place says; a page may not name the group that another member names."""
    return _PLACE_ORDER.get(one.place_kind, _USUAL_PLACE), one.page, one.rank


def _state(group: Sequence[Record]) -> State:
    """Within an export the least visible state counts; across exports the newest export's.

    What waited for a group's admins and is published, too, was let through: cautiously, that counts. What any list
    tells of otherwise is no draft: Instagram's list of drafts also holds what it cannot place
    (docs/formats/instagram.md §3.2).
    """
    told = [one for one in group if one.state is not State.DRAFT] or group
    newest = max(one.export for one in told)
    states = {one.state for one in told if one.export == newest}
    if State.PUBLISHED in states:
        states.discard(State.PENDING)
    return max(states, key=lambda state: state.code)


def _texts(group: Sequence[Record]) -> tuple[str | None, tuple[str, ...]]:
    """Give the text as the newest export tells it, and what older ones told instead, newest first.

    Pages write words a little freer: what they tell otherwise is no edit, and counts only where nothing else tells it.
    """
    told = [one for one in group if not one.page] if any(one.text and not one.page for one in group) else group
    exports = sorted({one.export for one in told if one.text}, reverse=True)
    texts = [_text([one for one in told if one.export == export]) for export in exports]
    present = next(iter(texts), None)
    former = dict.fromkeys(one for one in texts[1:] if one and present and fold(one) not in fold(present))
    return present, tuple(former)


def _text(group: Sequence[Record]) -> str | None:
    """Keep the first text, or a longer one that holds it; what another kind of record says besides is appended."""
    text: str | None = None
    for one in group:
        if not one.text or (text and fold(one.text) in fold(text)):
            continue
        if text is None or fold(text) in fold(one.text):
            text = one.text
        elif one.kind in _CAPTIONED or one.kind is not group[0].kind:
            text = f"{text}\n\n{one.text}"
    return text


def _media(group: Sequence[Record]) -> str | None:
    """Join the files of all records, each base name once."""
    uris: dict[str, str] = {}
    for one in group:
        for uri in (one.media or "").split("\n"):
            if uri:
                uris.setdefault(_base(uri), uri)
    return "\n".join(uris.values()) or None


def media_names(media: str) -> frozenset[str]:
    """Give the base names of joined files."""
    return frozenset(_base(uri) for uri in media.split("\n") if uri)


def _base(uri: str) -> str:
    return uri.rsplit("/", 1)[-1].casefold()
