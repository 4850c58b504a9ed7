"""Whatever people write, in whatever phone's manner: each message comes out as it was said, by whom and when."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from core.readers.context import Context, Page
from core.readers.item import Item
from core.readers.running import run_reader
from core.readers.whatsapp.chat import read_chat
from core.readers.whatsapp.words import whole_texts
from core.text.mending import NUL
from core.vocabulary import Platform
from tests.builders.records import moment
from tests.builders.whatsapp import Chat, Line, Phone, languages, written

START = moment("2023-08-21 12:30:00")
TEN_DAYS = 10 * 24 * 60  # in minutes
NAMES = (
    "Jo",
    "Zoé 🌊",
    "\u202a+33\u00a06\u00a000\u00a000\u00a000\u00a001\u202c",
    "O'Neil-Smith, A.",
    "Анна",
    "李 雷",
    "نور",
)
OWN_SIGNS = "<(@\u200e\u200f\r\0\ufeff\n"  # signs that the app's own words have
WORDS = st.text(st.characters(exclude_characters=OWN_SIGNS, exclude_categories=("Cs",)), min_size=1, max_size=60)
TEXT = WORDS.filter(lambda text: text == text.strip() and text not in whole_texts())
FOLLOWING = TEXT.filter(lambda text: not text[0].isdigit() and text[0] != "[")
MESSAGE = st.tuples(st.sampled_from(NAMES), st.integers(0, 50_000), TEXT, st.lists(FOLLOWING, max_size=2))


def said(chat: Chat, messages: list[tuple[str, int, str, list[str]]]) -> tuple[str, list[tuple[str, int, str]]]:
    """Write the chat; gives it and what must come out. Its first day is beyond the 12th: it tells day from month."""
    lines: list[Line] = []
    when = START
    for name, minutes, text, following in messages:
        when += (minutes if lines else minutes % TEN_DAYS) * 60
        lines.append(Line(name, when, "\n".join((text, *following))))
    expected = [(line.sender.strip("\u202a\u202c"), line.when * 1000, line.text or "") for line in lines]
    return written(chat, lines), expected


def read(text: str) -> list[Item]:
    records = read_chat(Page(text, "_chat.txt", Context(Platform.WHATSAPP), "WhatsApp Chat - X.zip/_chat.txt"))
    return [item for record in records.records for item in records.read(record)]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(languages()), st.sampled_from(Phone), st.lists(MESSAGE, min_size=1, max_size=6))
def test_what_is_written_is_read(language: str, phone: Phone, messages: list[tuple[str, int, str, list[str]]]) -> None:
    text, expected = said(Chat("X", phone, language), messages)
    assert [(item.author, item.made_at, item.text) for item in read(text)] == expected


def test_a_name_that_is_a_word_of_the_day_elsewhere_stays_a_name() -> None:
    text, expected = said(Chat("X", Phone.ANDROID, "hr"), [("Jo", 0, "0", [])])
    assert [(item.author, item.made_at, item.text) for item in read(text)] == expected


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(Phone), st.lists(MESSAGE, min_size=1, max_size=6))
def test_reading_at_once_counts_what_reading_one_by_one_gives(
    phone: Phone, messages: list[tuple[str, int, str, list[str]]]
) -> None:
    text, _ = said(Chat("X", phone), messages)
    outcome = run_reader(read_chat, Page(text, "_chat.txt", Context(Platform.WHATSAPP)))
    texts = [said for batch in outcome.batches for said in batch.texts["text"].split(NUL)]
    assert texts == [item.text for item in read(text)]
    assert (outcome.items, outcome.records) == (len(messages), len(messages) + 1)  # the app's own first line
