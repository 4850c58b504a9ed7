from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.readers.context import Context, Page
from core.readers.item import Item
from core.readers.shapes import WrongShape
from core.readers.whatsapp.table import READERS
from core.vocabulary import Aspect, Kind, PlaceKind, Platform
from tests.builders.truth import Built
from tests.builders.whatsapp import Phone, chat, group_chat, languages, meta_ai_chat, with_crlf
from tests.core.readers.instagram.anything import outcome_of
from tests.core.readers.instagram.making import items_of, missing, surplus

READ = READERS["whatsapp.chat"]
NOBODY = Context(Platform.WHATSAPP)
LINES = (
    "[07/03/2026, 21:22:39] Jo: hello",
    "07/03/2026, 21:22 - Jo: hello",
    "07/03/2026, 21:22 - Jo added Al",
    "13. 6. 2018. 21:25:15 a: m",
    "\u200e[07/03/2026, 21:22:40] Jo: \u200e<attached: 1.jpg>",
    "99/99/9999, 99:99 - Jo: x",
    "0/0/0, 0:00 - : ",
)


def read(*lines: str, path: str = "whatsapp chat with jo.txt", context: Context = NOBODY) -> list[Item]:
    return items_of(READ, "\n".join(lines), context, path)


def read_built(built: Built) -> list[Item]:
    ((name, data),) = ((name, data) for name, data in built.members.items() if name.endswith(".txt"))
    records = READ(Page(data.decode("utf-8-sig"), name, NOBODY, name))
    return [item for record in records.records for item in records.read(record)]


@pytest.mark.parametrize("build", [chat, group_chat, meta_ai_chat])
@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("phone", Phone)
def test_every_message_of_a_chat_is_read_once(
    phone: Phone, language: str, build: Callable[[Phone, str], Built]
) -> None:
    for built in (build(phone, language), with_crlf(build(phone, language))):
        items = read_built(built)

        assert missing(built, items) == []
        assert surplus(built, items) == 0


def test_times_have_no_zone() -> None:
    (item,) = read("07/03/2026, 21:22 - Jo: hello")

    assert (item.made_at, item.zone_known) == (1_772_918_520_000, False)


def test_a_date_in_the_middle_of_a_text_begins_no_message() -> None:
    lines = ("07/03/2026, 21:22 - Jo: we met", "on 08/03/2026, 10:00 - at last", "08/03/2026, 10:01 - Al: yes")

    assert [item.text for item in read(*lines)] == ["we met\non 08/03/2026, 10:00 - at last", "yes"]


def test_a_line_written_in_another_manner_stays_text() -> None:
    lines = ("[07/03/2026, 21:22:39] Jo: see", "07/03/2026, 21:22 - Jo: quoted", "[07/03/2026, 21:23:39] Jo: there")

    assert len(read(*lines)) == 2


def test_a_single_line_is_a_chat() -> None:
    assert [item.text for item in read("1/4/23, 7:02\u202fPM - A: hi")] == ["hi"]


def test_lines_of_the_app_are_no_items() -> None:
    lines = (
        "07/03/2026, 21:20 - Messages and calls are end-to-end encrypted.",
        '07/03/2026, 21:21 - Jo changed the subject to "a: b"',
        "07/03/2026, 21:22 - Jo: This message was deleted",
        "07/03/2026, 21:23 - Jo: hello",
    )

    assert [item.text for item in read(*lines)] == ["hello"]


def test_a_chat_is_named_after_its_file_as_the_chat_writes_it() -> None:
    (item,) = read("07/03/2026, 21:22 - Élodie Brun: hello", path="discussion whatsapp avec élodie brun.txt")

    assert item.place is not None
    assert (item.place.kind, item.place.name) == (PlaceKind.CONVERSATION, "Élodie Brun")


def test_a_chat_is_named_after_its_zip() -> None:
    page = Page("[07/03/2026, 21:22:39] Jo: hello", "_chat.txt", NOBODY, "WhatsApp Chat - Léa & Co (2).zip/_chat.txt")
    (item,) = (item for record in READ(page).records for item in READ(page).read(record))

    assert item.place == (PlaceKind.CONVERSATION, "Léa & Co", "léa & co")


def test_in_an_unknown_language_the_file_ends_in_the_name_of_who_writes() -> None:
    (item,) = read("07/03/2026, 21:22 - Jo: hello", path="whatsapp xyz jo.txt")

    assert item.place is not None
    assert item.place.name == "Jo"


def test_a_chat_without_a_telling_name_is_known_by_its_path() -> None:
    (item,) = read("[07/03/2026, 21:22:39] Jo: hello", path="a/_chat.txt")

    assert item.place is not None
    assert (item.place.name, item.place.key) == (None, "a/_chat.txt")


def test_nobody_is_the_owner_where_nothing_tells() -> None:
    lines = ("07/03/2026, 21:22 - Jo: hello", "07/03/2026, 21:23 - Al: hi", "07/03/2026, 21:24 - Mo: ho")

    assert {item.mine for item in read(*lines, path="whatsapp chat with friends.txt")} == {False}


def test_whom_the_app_calls_you_is_the_owner() -> None:
    lines = (
        "07/03/2026, 21:22 - Jo: hello",
        "07/03/2026, 21:23 - Al: hi",
        "07/03/2026, 21:24 - Al: You deleted this message",
    )

    assert [item.mine for item in read(*lines, path="whatsapp chat with friends.txt")] == [False, True]


def test_who_alone_is_never_named_where_the_app_says_you_is_the_owner() -> None:
    lines = (
        '07/03/2026, 21:20 - You created group "Friends"',
        "07/03/2026, 21:21 - You added Al",
        "07/03/2026, 21:21 - Mo joined using this group's invite link",
        *(f"07/03/2026, 21:22 - {name}: hi" for name in ("Al", "Jo", "Mo")),
    )

    assert [item.mine for item in read(*lines, path="whatsapp chat with friends.txt")] == [False, True, False]


def test_two_who_are_never_named_leave_the_owner_open() -> None:
    lines = ("07/03/2026, 21:20 - You added Al", *(f"07/03/2026, 21:22 - {name}: hi" for name in ("Al", "Jo", "Mo")))

    assert {item.mine for item in read(*lines, path="whatsapp chat with friends.txt")} == {False}


def test_a_sender_may_have_quotation_marks_in_the_name() -> None:
    (item,) = read('07/03/2026, 21:22 - Jo "the lake" Example: hello')

    assert (item.author, item.text) == ('Jo "the lake" Example', "hello")


def test_a_sender_who_is_no_contact_is_named_without_the_sign_before() -> None:
    (item,) = read("[07/03/2026, 21:22:39] ~\u202fJo: hello", path="_chat.txt")

    assert item.author == "Jo"


def test_dates_that_may_be_read_in_two_ways_are_marked() -> None:
    (unsure,) = read("1/2/26, 10:00 - Jo: hello")
    (sure,) = read("13/2/26, 10:00 - Jo: hello")

    assert (unsure.aspect, sure.aspect) == (Aspect.UNSURE_DATE, Aspect.NONE)


def test_the_language_of_the_phone_tells_the_order_of_dates() -> None:
    notice = "1/2/26, 09:00 - Les messages et les appels sont chiffrés de bout en bout. Aucun tiers…"

    assert [item.aspect for item in read(notice, "1/2/26, 10:00 - Jo: bonjour")] == [Aspect.NONE]


def test_a_character_of_meta_ai_answers_as_meta_ai_does() -> None:
    notice = "[07/03/2026, 21:22:39] Chef: \u200eMessages are generated by AI. Some may be inaccurate."
    lines = (notice, "[07/03/2026, 21:22:40] Jo: a soup?", "[07/03/2026, 21:22:41] Chef: Leeks.")
    items = read(*lines, path="whatsapp chat - chef.zip/_chat.txt")

    assert [item.kind for item in items] == [Kind.AI_PROMPT, Kind.AI_ANSWER]


def test_in_a_talk_of_two_the_owner_is_not_the_one_it_is_named_after() -> None:
    assert [item.mine for item in read("07/03/2026, 21:22 - Jo: hello", "07/03/2026, 21:23 - Al: hi")] == [False, True]


def test_the_name_in_the_account_report_is_the_owners() -> None:
    owner = Context(Platform.WHATSAPP, "Al", None, frozenset({"al"}))
    lines = ("07/03/2026, 21:22 - Jo: hello", "07/03/2026, 21:23 - Al: hi", "07/03/2026, 21:24 - Mo: ho")

    assert [item.mine for item in read(*lines, path="_chat.txt", context=owner)] == [False, True, False]


@pytest.mark.parametrize("text", ["@Meta AI a poem", "a poem, @\u2068Meta AI\u2069?", "@AI a poem"])
def test_a_message_that_calls_meta_ai_is_a_prompt(text: str) -> None:
    assert [item.kind for item in read(f"07/03/2026, 21:22 - Jo: {text}")] == [Kind.AI_PROMPT]


def test_a_name_that_begins_like_meta_ais_is_no_prompt() -> None:
    assert [item.kind for item in read("07/03/2026, 21:22 - Jo: ask @Aisha")] == [Kind.MESSAGE]


@pytest.mark.parametrize("tree", ["Dear diary,\nnothing today", "", {"a": 1}, None, 3])
def test_what_is_no_chat_is_refused(tree: object) -> None:
    with pytest.raises(WrongShape):
        items_of(READ, tree)


@settings(max_examples=200)
@given(st.lists(st.sampled_from(LINES) | st.text(max_size=30), max_size=8).map("\n".join))
def test_no_text_stops_the_reader(text: str) -> None:
    outcome = outcome_of(READ, text, "_chat.txt")

    assert outcome is None or outcome.unreadable == 0
