from __future__ import annotations

from datetime import date

import pytest

from core.readers.instagram import old
from core.readers.shapes import WrongShape
from core.vocabulary import Aspect, Kind, PlaceKind
from tests.core.readers.instagram.making import facts_of, items_of


def test_times_without_a_zone_are_utc() -> None:
    tree = {"photos": [{"caption": "Hi", "taken_at": "2018-05-01T10:00:00", "path": "photos/201805/x.jpg"}]}

    (item,) = items_of(old.read_old_media, tree)

    assert (item.made_at, item.kind, item.media) == (1_525_168_800_000, Kind.POST, ("photos/201805/x.jpg",))


def test_a_picture_sent_in_a_message_is_a_message() -> None:
    (item,) = items_of(old.read_old_media, {"direct": [{"taken_at": "2018-05-01T10:00:00", "path": "direct/x.jpg"}]})

    assert (item.kind, item.place and item.place.kind) == (Kind.MESSAGE, PlaceKind.CONVERSATION)


def test_comments_are_triples_of_time_text_owner() -> None:
    tree = {"media_comments": [["2018-05-01T10:00:00", "Ça va", "zoe.demo"], ["2018-05-01T10:00:00", "Oui"]]}

    own, other = items_of(old.read_old_comments, tree)

    assert (own.text, own.aspect, other.place) == ("Ça va", Aspect.OWN_MEDIA, None)


def test_a_comment_that_is_no_triple_is_unreadable() -> None:
    with pytest.raises(WrongShape):
        items_of(old.read_old_comments, {"media_comments": [[]]})


def test_senders_are_user_names_and_a_talk_is_named_after_the_others() -> None:
    said = {"sender": "zoe.demo", "created_at": "2018-05-01T10:00:00", "text": "Salut"}
    tree = [
        {"participants": ["zoe.demo", "jo.example"], "conversation": [said, {"sender": "jo.example", "heart": "❤"}]}
    ]

    (item,) = items_of(old.read_old_messages, tree)

    assert (item.mine, item.text, item.place and item.place.name) == (True, "Salut", "jo.example")


def test_the_profile_tells_facts_by_the_sense_of_its_keys() -> None:
    tree = {
        "username": "zoe",
        "private_account": True,
        "date_of_birth": "1991-02-28",
        "date_joined": "2014-03-02T16:00:00",
    }

    facts = facts_of(old.old_profile_facts, tree)

    assert (facts.private_now, facts.birth_date, facts.created_at) == (True, date(1991, 2, 28), 1_393_776_000_000)


def test_two_keys_on_privacy_tell_nothing() -> None:
    assert facts_of(old.old_profile_facts, {"private_account": False, "private_story": True}).private_now is None
