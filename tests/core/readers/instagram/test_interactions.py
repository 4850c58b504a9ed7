from __future__ import annotations

from core.readers.instagram import interactions
from core.vocabulary import Kind, PlaceKind
from tests.builders.records import generic, labelled, linked, nested, shown
from tests.core.readers.instagram.making import items_of

OWNER = nested("Owner", nested("", linked("URL", "https://www.instagram.com/jo"), labelled("Username", "jo.example")))


def test_several_answers_to_one_person_are_several_items() -> None:
    cells = [{"value": "Blue", "timestamp": 1_600_000_000}, {"value": "Green", "timestamp": 1_600_000_009}]

    items = items_of(interactions.read_story_answers, [{"title": "jo.example", "string_list_data": cells}])

    assert [item.text for item in items] == ["Blue", "Green"]
    assert {item.place and item.place.name for item in items} == {"jo.example"}


def test_the_question_of_a_generic_answer_is_not_the_owners_text() -> None:
    record = generic(labelled("Question", "Which colour?"), labelled("Answer", "Blue"), OWNER, timestamp=1_780_000_000)

    (item,) = items_of(interactions.read_story_answers, [record])

    assert (item.text, item.extra, item.place and item.place.name) == ("Blue", "Which colour?", "jo.example")


def test_in_an_unknown_language_the_answer_follows_the_question() -> None:
    record = generic(labelled("Kysymys", "Mikä väri?"), labelled("Vastaus", "Sininen"), timestamp=1_780_000_000)

    assert [item.text for item in items_of(interactions.read_story_answers, record)] == ["Sininen"]


def test_a_note_in_an_unknown_language_is_its_longest_words() -> None:
    record = generic(labelled("Teksti", "Kuka on hereillä?"), labelled("?", "False"), timestamp=1_780_000_000)

    (item,) = items_of(interactions.read_notes, [record])

    assert (item.kind, item.text) == (Kind.NOTE, "Kuka on hereillä?")


def test_a_picture_among_the_instants_is_for_a_small_circle_and_the_rest_is_activity() -> None:
    picture = shown("Média", {"uri": "instants/1.jpg", "creation_timestamp": 1_780_000_000, "title": "un instant"})
    records = [generic(picture, timestamp=1_780_000_000), generic(labelled("Reaction", "❤️"), timestamp=1)]

    (item,) = items_of(interactions.read_instants, records)

    assert (item.kind, item.text, item.media) == (Kind.NOTE, "un instant", ("instants/1.jpg",))


def test_a_repost_without_own_words_is_somebody_elses() -> None:
    (item,) = items_of(
        interactions.read_reposts, [generic(labelled("Caption", "Theirs"), OWNER, timestamp=1_780_000_000)]
    )

    assert (item.mine, item.author, item.text, item.extra) == (False, "jo.example", None, "Theirs")


def test_a_repost_with_own_words_is_the_owners() -> None:
    cells = {"Time of repost": {"timestamp": 1_780_000_000}, "Text": {"value": "So true"}}

    (item,) = items_of(interactions.read_reposts, {"profile_media_reposts": [{"string_map_data": cells}]})

    assert (item.mine, item.text) == (True, "So true")


def test_replies_in_a_channel_stand_where_its_messages_stand() -> None:
    tree = {
        "title": "Du côté du jardin",
        "thread_path": "broadcast/jardin_9",
        "replies": [{"reply_content": "Merci", "timestamp_ms": 1_700_000_000_000}],
    }

    (item,) = items_of(interactions.read_broadcast_replies, tree)

    assert item.place is not None
    assert (item.kind, item.place.kind, item.place.key) == (Kind.BROADCAST, PlaceKind.BROADCAST, "jardin_9")
