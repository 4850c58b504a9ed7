"""Hostile text is shown harmlessly; honest text in any language is not touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.safe import file_name, harmless, isolated, one_line, plainly

ANY_TEXT = st.text(st.characters())
FAMILY = "👩‍👩‍👧"
SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "two\nlines\tand a tab",
        "שלום עולם",
        "مرحبا بالعالم",
        "می‌خواهم",
        FAMILY,
        SCOTLAND,
        "é e\u0301",
        "日本語",
    ],
)
def test_honest_text_is_not_touched(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("photo\u202egpj.exe", "photo\u2067gpj.exe\u2069"),
        ("\u202aLTR\u202c rest", "\u2066LTR\u2069 rest"),
        ("a\u2069b", "ab"),
        ("a\u2067b\nc", "a\u2067b\u2069\nc"),
    ],
)
def test_direction_reaches_no_further_than_its_line(text: str, expected: str) -> None:
    assert harmless(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\0b\x1b[31mc\x9b", "ab[31mc"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("\ufeffstart\u2060", "start"),
        ("lone \ud83d", "lone \ufffd"),
        ("a\u200b\u200b\u200bb", "a\u200bb"),
        ("tags\U000e0041\U000e0042", "tags"),
        ("a" + "\u0301" * 50, "a" + "\u0301" * 6),
    ],
)
def test_what_is_no_writing_goes(text: str, expected: str) -> None:
    assert harmless(text) == expected


@given(ANY_TEXT)
def test_any_text_can_be_written_and_closes_what_it_opens(text: str) -> None:
    safe = harmless(text)

    safe.encode("utf-8")
    assert all(line.count("\u2069") == sum(map(line.count, "\u2066\u2067\u2068")) for line in safe.split("\n"))


@given(ANY_TEXT)
def test_text_made_harmless_stays_as_it_is(text: str) -> None:
    assert harmless(harmless(text)) == harmless(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\u202eb", "a\\u202eb"),
        ("a\x1b[31m\0", "a\\u001b[31m\\u0000"),
        ("\ud83d\U000e0001", "\\ud83d\\U000e0001"),
        ("שלום é\n\t日本", "שלום é\n\t日本"),
    ],
)
def test_who_looks_closely_sees_the_numbers_of_what_hides(text: str, expected: str) -> None:
    assert plainly(text) == expected


@given(ANY_TEXT)
def test_what_is_told_plainly_is_harmless(text: str) -> None:
    assert harmless(plainly(text)) == plainly(text)


def test_text_for_a_sentence_is_isolated_where_it_could_turn() -> None:
    assert isolated("Bob") == "Bob"
    assert isolated("שלום") == "\u2068שלום\u2069"


class TestOneLine:
    def test_lines_become_one(self) -> None:
        assert one_line(" a\n\n b\tc ", 10) == "a b c"

    def test_long_text_is_cut_with_an_ellipsis(self) -> None:
        assert one_line("abcdefgh", 5) == "abcd…"

    def test_no_emoji_is_cut_through(self) -> None:
        assert one_line(f"ab {FAMILY} rest", 6) == "ab…"

    def test_no_letter_loses_its_accent(self) -> None:
        assert one_line("abce\u0301 and more", 5) == "abc…"

    @given(ANY_TEXT, st.integers(2, 30))
    def test_it_is_one_line_within_the_limit(self, text: str, limit: int) -> None:
        line = one_line(text, limit)

        assert "\n" not in line
        assert len(line.rstrip("\u2069…")) <= limit


class TestFileName:
    """Cases #46: an owner "A/B: 'C' 😀…" of 300 signs."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("A/B: 'C' 😀.pdf", "A-B- 'C' 😀.pdf"),
            ("..\\..\\evil", "evil"),
            ("con", "_con"),
            ("COM1.txt", "_COM1.txt"),
            ("name. ", "name"),
            ("-rf", "rf"),
            ("a\u202egpj.exe", "agpj.exe"),
            ("", "volteface"),
            ("???", "volteface"),
            (".pdf", "pdf"),
            ("Zoe\u0308", "Zoë"),
        ],
    )
    def test_it_can_be_saved_on_all_three_systems(self, text: str, expected: str) -> None:
        assert file_name(text) == expected

    def test_a_long_name_keeps_its_ending(self) -> None:
        name = file_name("A/B: 'C' 😀" * 60 + ".pdf")

        assert name.endswith(".pdf")
        assert len(name.encode("utf-8")) <= 200

    @given(ANY_TEXT)
    def test_any_text_gives_a_name(self, text: str) -> None:
        name = file_name(text)

        assert 0 < len(name.encode("utf-8")) <= 200
        assert not set(name) & set('<>:"/\\|?*\0\n')
        assert name == name.strip(" .")
