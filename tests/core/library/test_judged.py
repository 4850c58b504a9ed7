"""Judging anew: who asks meanwhile sees one judgement, whole; the last word on a thing stands."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from core.answers import NO_ANSWERS, Answers, ItemAnswer, OwnerAnswer, Period
from core.library.filters import EVERYTHING, MINE, Filter
from core.library.library import Library
from core.values import PrivacySwitch
from core.vocabulary import Audience, Evidence, Kind, Platform, Use
from tests.core.library.making import ANNA, DAY, at, conversation, library_of, message, post, rows_of

FRIENDS = Answers(periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, until=DAY),))
CHAT = replace(ANNA, id="whatsapp-1", platform=Platform.WHATSAPP, name=None, birth_date=None)


@pytest.fixture(scope="module")
def many() -> Iterator[Library]:
    made = library_of([post(str(number), None) for number in range(20)] + [post("dated")] * 2_000)
    yield made
    made.close()


def test_nobody_sees_a_judgement_half_done(many: Library) -> None:
    seen: set[int] = set()
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            seen.add(many.summary().totals.may_be_used)

    looking = threading.Thread(target=look)
    looking.start()
    for answers in (FRIENDS, NO_ANSWERS) * 10:
        many.judge_again(answers=answers, day=DAY)
    done.set()
    looking.join()
    assert seen
    assert seen <= {20, 2_020}


def test_the_last_day_of_the_calendar_may_end_a_period(many: Library) -> None:
    period = Period(Platform.FACEBOOK, Audience.FRIENDS, date.min, date.max)
    many.judge_again(answers=Answers(periods=(period,)), day=DAY)
    assert many.summary().totals.may_be_used == 20


def test_answers_taken_back_change_the_tables_back(many: Library) -> None:
    keys = [row["key"] for row in rows_of(many)][:3]
    corrected = Answers(items=tuple(ItemAnswer(key, Audience.ONLY_ME) for key in keys))
    for answers, kept in ((corrected, 3), (NO_ANSWERS, 0), (corrected, 3), (Answers(items=corrected.items[:1]), 1)):
        many.judge_again(answers=answers, day=DAY)
        assert many.count(Filter(uses=frozenset({Use.NOT_USED}))) == kept


class TestOwners:
    @pytest.fixture
    def chats(self) -> Iterator[Library]:
        said = [("Zoé", "Walkers"), ("Bob", "Walkers"), ("Zoe 06", "Family"), ("Léa", "Family")]
        items = [message(name, "2023-01-01 10:00", name, conversation(chat)) for name, chat in said]
        made = library_of([one._replace(platform=Platform.WHATSAPP) for one in items], accounts=(CHAT,))
        yield made
        made.close()

    @pytest.mark.parametrize(
        ("said", "own"),
        [
            ([("Bob", None)], {"Bob"}),
            ([("Bob", None), ("Zoé", None)], {"Zoé"}),
            ([("Zoé", None), ("Nobody", None)], {"Zoé"}),
            ([("Zoé", "Walkers"), ("Zoe 06", "Family")], {"Zoé", "Zoe 06"}),
            ([("Zoé", None), ("Léa", "Family")], {"Zoé", "Léa"}),
            ([("Léa", "Family"), ("Zoe 06", None)], {"Zoe 06"}),
            ([("Zoé", "Family")], set()),
        ],
    )
    def test_the_last_word_on_a_chat_stands(
        self, chats: Library, said: list[tuple[str, str | None]], own: set[str]
    ) -> None:
        owners = tuple(OwnerAnswer(Platform.WHATSAPP, name, chat) for name, chat in said)
        chats.judge_again(answers=Answers(owners=owners), day=DAY)
        assert {row["text"] for row in rows_of(chats) if row["mine"]} == own


def test_the_past_state_of_an_account_counts_for_comments() -> None:
    closed = PrivacySwitch(at("2015-01-01 00:00") // 1000, private=True)
    insta = replace(ANNA, platform=Platform.INSTAGRAM, id="instagram-1", privacy_history=(closed,))
    below = {"kind": Kind.COMMENT, "platform": Platform.INSTAGRAM, "aspect": post().aspect.OWN_MEDIA}
    items = [post("before", "2014-12-31 23:59", **below), post("after", "2015-01-01 00:00", **below)]
    library = library_of(items, accounts=(insta,))
    told = {row["text"]: row["evidence"] for row in rows_of(library)}
    library.close()
    assert told == {
        "before": Evidence.ACCOUNT_PUBLIC_BY_HISTORY.word,
        "after": Evidence.ACCOUNT_PRIVATE_BY_HISTORY.word,
    }


def test_what_a_private_account_made_after_its_last_switch_never_was_public() -> None:
    closed = PrivacySwitch(at("2026-01-01 00:00") // 1000, private=True)
    insta = replace(ANNA, platform=Platform.INSTAGRAM, id="instagram-1", privacy_history=(closed,), private_now=True)
    items = [post(when, f"{when} 12:00", platform=Platform.INSTAGRAM) for when in ("2025-12-31", "2026-01-01")]
    library = library_of(items, accounts=(insta,))
    told = {row["text"]: row["use"] for row in rows_of(library)}
    library.close()
    assert told == {"2025-12-31": Use.UNCLEAR.word, "2026-01-01": Use.NOT_USED.word}


def test_a_story_has_expired_where_the_newest_record_is_more_than_a_day_younger() -> None:
    undated = replace(ANNA, last_seen=datetime(2024, 5, 1, tzinfo=UTC))
    stories = [post(when, when, kind=Kind.STORY) for when in ("2018-05-01 08:00", "2024-04-30 23:00")]
    library = library_of(stories, accounts=(undated,))
    told = {row["text"]: row["audience"] for row in rows_of(library)}
    library.close()
    assert told == {"2018-05-01 08:00": Audience.ONLY_ME.word, "2024-04-30 23:00": Audience.PUBLIC.word}


def test_an_empty_library_is_judged_too() -> None:
    library = library_of()
    assert (library.count(EVERYTHING), library.count(MINE)) == (0, 0)
    library.close()
