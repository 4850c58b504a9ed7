from __future__ import annotations

import pytest

from core.readers.facebook import profile
from core.vocabulary import Kind
from tests.builders.records import generic, labelled, media, post, shown
from tests.core.readers.making import items, only

WHEN = 1_500_000_000


class TestUpdates:
    def test_a_picture_of_the_history_is_a_profile_picture(self) -> None:
        record = post(WHEN, None, {"media": media("a.jpg", WHEN, "unknown album name")})
        assert only(profile.read_profile_updates, {"profile_updates_v2": [record]}).kind is Kind.PROFILE_PICTURE

    def test_unless_its_album_says_otherwise(self) -> None:
        record = post(WHEN, None, {"media": media("a.jpg", WHEN, "Cover photos")})
        assert only(profile.read_profile_updates, [record]).kind is Kind.COVER_PICTURE

    def test_or_its_sentence(self) -> None:
        record = post(WHEN, "Anna Demo updated her cover photo.", {"media": media("a.jpg", WHEN)})
        modern = generic(shown("Media", media("a.jpg", WHEN)), title="Anna Demo a changé sa photo de couverture.")
        found = items(profile.read_profile_updates, [record, modern])
        assert [item.kind for item in found] == [Kind.COVER_PICTURE] * 2

    @pytest.mark.parametrize("ones", [(), ({"life_event": {"title": "Moved"}}, {"media": media("a.jpg", WHEN)})])
    def test_everything_else_is_a_post(self, ones: tuple[dict[str, object], ...]) -> None:
        assert only(profile.read_profile_updates, [post(WHEN, None, *ones, text="Moved")]).kind is Kind.POST

    def test_generic_records_are_read_too(self) -> None:
        record = generic(shown("Media", media("a.jpg", WHEN)), labelled("Text", "Me, at last"), timestamp=WHEN)
        item = only(profile.read_profile_updates, [record])
        assert (item.kind, item.text, item.media) == (Kind.PROFILE_PICTURE, "Me, at last", ("a.jpg",))


class TestDating:
    def test_words_pictures_and_answers_are_dating(self) -> None:
        fields = {
            "intro": "Hello",
            "hobbies": ["Walks"],
            "profile_picture": media("a.jpg", WHEN),
            "profile_questions": [{"question": "Tea?", "answer": "Always"}],
        }
        found = items(profile.read_dating_profile, {"dating_profile_v2": fields})
        assert [(item.kind, item.text) for item in found] == [
            (Kind.DATING, text) for text in ("Hello", "Walks", None, "Always")
        ]

    def test_compliments_are_answers_and_counters_nothing(self) -> None:
        fields = {"compliments_sent": ["Nice"], "liked_count": 3, "friendship_intro": ""}
        found = items(profile.read_dating_activity, {"dating_your_activity_v2": fields})
        assert [(item.kind, item.text) for item in found] == [(Kind.ANSWER, "Nice")]

    def test_a_compliment_in_an_object_is_read_whatever_its_keys(self) -> None:
        sent = {"id": "7", "words": "What a smile", "timestamp": WHEN}
        (item,) = items(profile.read_dating_activity, {"dating_your_activity_v2": {"compliments_sent": [sent]}})
        assert (item.kind, item.text, item.made_at) == (Kind.ANSWER, "What a smile", WHEN * 1000)

    def test_the_caption_of_a_picture_is_in_the_text(self) -> None:
        record = generic(shown("Media", media("a.jpg", WHEN, "Cover photos", "The hills")))
        item = only(profile.read_profile_updates, [record])
        assert (item.kind, item.text) == (Kind.COVER_PICTURE, "The hills")
