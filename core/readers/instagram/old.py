"""Reads the root files of Instagram exports of 2018 to 2020: ISO times, proper UTF-8, user names as senders.

Facts: docs/formats/instagram.md §3.9; what came as a page, §6.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from core.readers.context import Context, Page
from core.readers.facts import Facts
from core.readers.instagram.comments import read_comments
from core.readers.instagram.entries import read_entries
from core.readers.instagram.facts import personal_information_facts
from core.readers.instagram.personal import as_date, is_untold_gender
from core.readers.instagram.places import ACCOUNT, below
from core.readers.instagram.profile import profile_items
from core.readers.instagram.words import truth_of
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import WrongShape, as_entries, as_list, as_record, as_records, first_of, get_text
from core.text.folding import fold
from core.text.mending import mend
from core.text.times import from_iso
from core.values import Json
from core.vocabulary import Aspect, Kind, PlaceKind, Platform, Reason

_SENT_SOMEWHERE = PlaceRef(PlaceKind.CONVERSATION, None, "")  # a picture in some message: the file does not say which
_KINDS = {
    "stories": (Kind.STORY, ACCOUNT),
    "profile": (Kind.PROFILE_PICTURE, ACCOUNT),
    "direct": (Kind.MESSAGE, _SENT_SOMEWHERE),
    "reels": (Kind.REEL, ACCOUNT),
    "igtv": (Kind.VIDEO, ACCOUNT),
}
_FIELDS = (
    ("name", Aspect.NAME),
    ("username", Aspect.USER_NAME),
    ("biography", Aspect.BIO),
    ("gender", Aspect.GENDER),
    ("website", Aspect.WEBSITE),
)
_LABELS = "label_values"  # a page's profile is written as the later ones are
_SHARED = ("media_share_caption", "story_share", "profile_share_name", "hashtag_share_name", "location_share_name")


def read_old_media(page: Page) -> Records:
    """Read `media.json`: photos and videos of the grid, stories, profile pictures, pictures sent in messages."""
    tree = as_record(page.tree)
    return Records([(kind, one) for kind, listed in tree.items() for one in as_entries(listed)], _media)


def read_old_comments(page: Page) -> Records:
    """Read `comments.json`: triples of time, text and whose media it was; a list has the later records (§6)."""
    if type(page.tree) is list:
        return read_comments(page)
    tree = as_record(page.tree)
    return Records([one for listed in tree.values() for one in as_entries(listed)], partial(_comment, page.context))


def read_old_messages(page: Page) -> Records:
    """Read `messages.json`: all conversations in one file."""
    # Messages are the records, so that one bad message costs no other of its conversation.
    conversations = [one for one in as_records(page.tree) if type(one) is dict]
    messages = [
        (_place(one, page.context), message) for one in conversations for message in as_entries(one.get("conversation"))
    ]
    return Records(messages, partial(_message, page.context))


def read_old_profile(page: Page) -> Records:
    """Read `profile.json`: one flat object."""
    return Records(as_records(page.tree), _profile)


def old_profile_facts(page: Page) -> Facts:
    """Names, birth date, private or not; only the user name's key is confirmed, the others are read by their sense."""
    profile = next((one for one in as_list(page.tree) if type(one) is dict), None)
    if profile is None:
        return Facts()
    if _LABELS in profile:
        facts = personal_information_facts(page)
        # The day on which somebody joined is the only moment of the old profile.
        facts.created_at = next((one.at for one in read_entries(profile).entries if one.at is not None), None)
        return facts
    return Facts(
        name=get_text(profile, "name"),
        username=get_text(profile, "username"),
        birth_date=as_date(_under(profile, "birth")),
        private_now=_flag(_under(profile, "private")),
        created_at=from_iso(profile.get("date_joined")),
    )


def _media(value: tuple[str, object]) -> Iterable[Item]:
    listed_under, one = value
    record = as_record(one)
    path, text = get_text(record, "path"), first_of(get_text(record, "caption"))
    if not (path or text):
        raise WrongShape(Reason.NO_CONTENT)
    kind, place = _KINDS.get(listed_under, (Kind.POST, ACCOUNT))
    yield Item(
        Platform.INSTAGRAM,
        kind,
        from_iso(record.get("taken_at")),
        text=text,
        media=(path,) if path else (),
        place=place,
        extra=get_text(record, "location"),
    )


def _comment(context: Context, value: object) -> Iterable[Item]:
    """A triple of time, text, owner; the owner can be missing."""
    if type(value) is not list:
        raise WrongShape(Reason.WRONG_TYPE)
    time, text, owner = (*(mend(one) if type(one) is str else None for one in value[:3]), None, None, None)[:3]
    if not text:
        raise WrongShape(Reason.NO_CONTENT)
    place, aspect = below(owner, context)
    yield Item(Platform.INSTAGRAM, Kind.COMMENT, from_iso(time), text=text, place=place, aspect=aspect)


def _place(conversation: Json, context: Context) -> PlaceRef:
    """A conversation is known by who takes part in it."""
    people = [mend(name) for name in _texts(conversation.get("participants"))]
    others = [name for name in people if not context.is_owner(name)] or people
    return PlaceRef(PlaceKind.CONVERSATION, ", ".join(others) or None, ", ".join(sorted(map(fold, people))))


def _texts(value: object) -> list[str]:
    return [one for one in value if type(one) is str] if type(value) is list else []


def _message(context: Context, value: tuple[PlaceRef, object]) -> Iterable[Item]:
    place, one = value
    record = as_record(one)
    text, link = first_of(get_text(record, "text")), get_text(record, "media_share_url")
    media = tuple(path for key in ("media", "media_url", "voice_media") if (path := get_text(record, key)))
    shared = first_of(*(get_text(record, key) for key in _SHARED))
    if not (text or link or media or shared):
        return  # a heart, a call, a change of the group
    sender = get_text(record, "sender")
    yield Item(
        Platform.INSTAGRAM,
        Kind.MESSAGE,
        from_iso(record.get("created_at")),
        text=text,
        media=media,
        place=place,
        author=sender,
        mine=context.is_owner(sender),
        link=link,
        extra=shared,
    )


def _profile(value: object) -> Iterable[Item]:
    record = as_record(value)
    if _LABELS in record:
        yield from profile_items(Platform.INSTAGRAM, record)
        return
    for key, aspect in _FIELDS:
        text = first_of(get_text(record, key))
        if text and not (aspect is Aspect.GENDER and is_untold_gender(text)):
            yield Item(Platform.INSTAGRAM, Kind.PROFILE_FIELD, None, text=text, place=ACCOUNT, aspect=aspect)


def _under(profile: Json, word: str) -> object:
    """Give the value of the one key that holds a word, None if several do."""
    values = [value for key, value in profile.items() if word in key.casefold()]
    return values[0] if len(values) == 1 else None


def _flag(value: object) -> bool | None:
    return value if type(value) is bool else truth_of(value) if type(value) is str else None
