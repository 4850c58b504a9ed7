"""Reads conversations of Messenger and of Instagram's direct messages: `message_N.json`.

Facts: docs/formats/facebook.md §6.1, §6.2, docs/formats/instagram.md §3.4, docs/formats/meta_ai.md §4.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from core.readers.context import Context, Page
from core.readers.item import Columns, Item, PlaceRef, Records
from core.readers.messenger.talks import is_plain_pair, talk_key
from core.readers.shapes import as_record, as_records, first_of, get_dict, get_dicts, get_text, get_uri
from core.text.folding import fold
from core.text.mending import mend, mend_column
from core.text.times import column_from_milliseconds
from core.values import Json
from core.vocabulary import Kind, PlaceKind, Platform

META_AI = "Meta AI"  # a proper name, the same in every language seen
_MENTION = "@Meta AI"
_MEDIA_KEYS = ("photos", "videos", "audio_files", "gifs", "files")
_PAIR = 2
_Attached = tuple[tuple[str, ...], str | None, str | None]  # files, link, somebody else's words
_NOTHING_ATTACHED: _Attached = ((), None, None)
_NO_CONTENT_TYPES = ("Call", "Subscribe", "Unsubscribe")  # no set: what stands there may be anything
_SIMPLE_KEYS = frozenset(
    {
        "sender_name",
        "timestamp_ms",
        "content",
        "type",
        "is_geoblocked_for_viewer",
        "is_unsent_image_by_messenger_kid_parent",
        "is_taken_down",
        "bumped_message_metadata",
        "reactions",
        "ip",
    }
)


def read_thread(page: Page) -> Records:
    """Read one part of a conversation; calls, unsent messages and membership notices are activity."""
    tree = as_record(page.tree)
    messages, thread = as_records(tree.get("messages")), _Thread.of(tree, page)
    sound = [message for message in messages if type(message) is dict]
    return Records(messages, thread.read, thread.columns(sound) if len(sound) == len(messages) else None)


@dataclass(slots=True)
class _Thread:
    """What all messages of a member share."""

    platform: Platform
    context: Context
    place: PlaceRef
    names: dict[str, tuple[str | None, bool]]  # as written -> mended, is the owner

    @classmethod
    def of(cls, tree: Json, page: Page) -> _Thread:
        folders = page.path.split("/")
        participants = [name for entry in get_dicts(tree, "participants") if (name := get_text(entry, "name"))]
        broadcast = "broadcast" in folders
        with_ai = META_AI in participants and len(participants) <= _PAIR
        kind = PlaceKind.AI_CONVERSATION if with_ai else PlaceKind.BROADCAST if broadcast else PlaceKind.CONVERSATION
        title = first_of(get_text(tree, "title"), get_text(tree, "thread_name"), *participants)
        platform = Platform.INSTAGRAM if page.context.platform is Platform.INSTAGRAM else Platform.MESSENGER
        key = _joining_key(page.context, participants, title) or _key(tree, folders, title)
        return cls(platform, page.context, PlaceRef(kind, title, key), {})

    def read(self, value: object) -> Iterable[Item]:
        """Read one message."""
        return self.columns([as_record(value)]).items_of(0)

    def columns(self, messages: Sequence[Json]) -> Columns:
        """Read all messages field by field: most have a text and nothing else, and a million of them is no rarity."""
        kept, attached = self._with_content(messages)
        senders = self._senders([message.get("sender_name") for message in kept.values()])
        texts = mend_column([message.get("content") for message in kept.values()])
        authors = [name for name, _ in senders]
        fields: dict[str, Sequence[object]] = {
            "platform": [self.platform] * len(kept),
            "kind": self._kinds(authors, texts),
            "made_at": column_from_milliseconds([message.get("timestamp_ms") for message in kept.values()]),
            "text": texts,
            "place": [self.place] * len(kept),
            "author": authors,
            "mine": [mine for _, mine in senders],
        }
        return Columns(list(kept), fields | _columns_of(kept, attached))

    def _with_content(self, messages: Sequence[Json]) -> tuple[dict[int, Json], dict[int, _Attached]]:
        """Give the messages by their position, without those that are activity; and what hangs on some of them."""
        odd = [
            position
            for position, message in enumerate(messages)
            if not message.keys() <= _SIMPLE_KEYS or message.get("type") in _NO_CONTENT_TYPES
        ]
        kept = dict(enumerate(messages))
        attached: dict[int, _Attached] = {}
        for position in odd:
            if self._is_activity(messages[position]):
                del kept[position]
            else:
                attached[position] = _attachments(messages[position])
        return kept, attached

    def _kinds(self, authors: Sequence[str | None], texts: Sequence[str | None]) -> list[Kind]:
        """Tell the kinds; where a thread is one between people, few texts need be looked at."""
        place = self.place.kind
        if place is PlaceKind.CONVERSATION and META_AI not in authors:
            asked, said = Kind.AI_PROMPT, Kind.MESSAGE
            return [asked if text is not None and _MENTION in text else said for text in texts]
        return [kind_of_message(author, text, place) for author, text in zip(authors, texts, strict=True)]

    def _senders(self, written: Sequence[object]) -> list[tuple[str | None, bool]]:
        names = self.names
        return [(type(name) is str and names.get(name)) or self._sender(name) for name in written]

    def _sender(self, written: object) -> tuple[str | None, bool]:
        if type(written) is not str or not written:
            return None, False
        known = self.names.get(written)
        if known is None:
            name = mend(written)
            known = self.names[written] = (name, self.context.is_owner(name))
        return known

    @staticmethod
    def _is_activity(message: Json) -> bool:
        """Calls, withdrawn messages and comings and goings, where the data mark them."""
        return (
            message.get("is_unsent") is True
            or "call_duration" in message
            or "users" in message
            or message.get("type") in _NO_CONTENT_TYPES
        )


def _columns_of(kept: Mapping[int, Json], attached: Mapping[int, _Attached]) -> dict[str, Sequence[object]]:
    """Give the fields of what hangs on messages, nothing where none has anything."""
    if not attached:
        return {}
    media, links, extras = zip(*(attached.get(position, _NOTHING_ATTACHED) for position in kept), strict=True)
    return {"media": media, "link": links, "extra": extras}


def kind_of_message(sender: str | None, text: str | None, place: PlaceKind = PlaceKind.CONVERSATION) -> Kind:
    """Tell talks with Meta AI and channels from messages between people (docs/formats/facebook.md §6.2)."""
    if sender == META_AI:
        return Kind.AI_ANSWER
    if place is PlaceKind.AI_CONVERSATION or (text is not None and _MENTION in text):
        return Kind.AI_PROMPT
    return Kind.BROADCAST if place is PlaceKind.BROADCAST else Kind.MESSAGE


def _joining_key(context: Context, participants: list[str], title: str | None) -> str | None:
    """Give the key that the encrypted export's file of the same talk has, None if there is no such file."""
    if not context.talks or not is_plain_pair(participants, title):
        return None
    key = talk_key(participants, title)
    return key if key in context.talks else None


def _key(tree: Json, folders: list[str], title: str | None) -> str:
    """The thread's own folder names it; a file of `your_group_messages` has only its title."""
    path = get_text(tree, "thread_path")
    if path:
        return fold(path.rsplit("/", 1)[-1])
    if "your_group_messages" in folders or len(folders) < _PAIR:
        return f"title {fold(title or '')}"
    return folders[-2]


def _attachments(message: Json) -> _Attached:
    media = [uri for key in _MEDIA_KEYS for entry in get_dicts(message, key) if (uri := get_uri(entry))]
    if sticker := get_uri(get_dict(message, "sticker")):
        media.append(sticker)
    share = get_dict(message, "share")
    media.extend(uri for entry in get_dicts(share, "media") if (uri := get_uri(entry)))
    # A share's text is somebody else's caption, never the sender's own words (docs/formats/instagram.md §3.4).
    return tuple(media), get_text(share, "link"), get_text(share, "share_text")
