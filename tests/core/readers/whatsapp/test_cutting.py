from __future__ import annotations

import pytest

from core.readers.shapes import WrongShape
from core.readers.whatsapp.cutting import cut, is_chat, lines_at


def test_a_file_is_cut_at_the_heads_of_its_messages() -> None:
    columns = cut("07/03/2026, 21:22 - Jo: hello\nand more\n08/03/2026, 10:01 - Al: yes")
    assert (columns.dates, columns.clocks) == (["07/03/2026", "08/03/2026"], ["21:22", "10:01"])
    assert (columns.senders, columns.texts) == (["Jo", "Al"], ["hello\nand more", "yes"])


def test_the_end_of_the_file_is_no_part_of_the_last_message() -> None:
    assert cut("02/05/2018 à 18:03 - Marie: Vous avez supprimé ce message\n").texts == ["Vous avez supprimé ce message"]


def test_a_date_within_a_message_begins_none() -> None:
    lines = (
        "07/03/2026, 21:22 - Jo: we met",
        "on 08/03/2026, 10:00 - at last",
        "08/03/2026 10:00",
        "08/03/2026, 10:01 - Al: y",
    )
    assert len(cut("\n".join(lines)).texts) == 2


def test_a_line_in_another_phones_manner_belongs_to_the_message_around_it() -> None:
    lines = ("[07/03/2026, 21:22:39] Jo: see", "07/03/2026, 21:22 - Jo: quoted", "[07/03/2026, 21:23:39] Jo: there")
    assert len(cut("\n".join(lines)).texts) == 2


def test_quotation_marks_before_a_colon_make_no_sender() -> None:
    assert cut('07/03/2026, 21:22 - Jo changed the subject to "a: b"').senders == [None]


def test_words_on_both_sides_of_the_clock_are_kept_apart() -> None:
    assert cut("13.03.2026 г., 21:25 ч. - a: m").around == [" г., 0 ч."]


def test_a_single_line_is_a_chat() -> None:
    assert is_chat("1/4/23, 7:02\u202fPM - A: hi")


@pytest.mark.parametrize("text", ["", "Dear diary,\nnothing today", "notes\n07/03/2026, 21:22 - Jo: hello", "\n\n"])
def test_what_is_no_chat_is_refused(text: str) -> None:
    assert not is_chat(text)
    with pytest.raises(WrongShape):
        cut(text)


def test_the_log_of_a_program_is_no_chat() -> None:
    lines = [f"[2024-10-31 15:50:4{n}] local.{level}: x" for n, level in enumerate(("INFO", "ERROR", "INFO"))]
    assert not is_chat("\n".join(lines))


def test_a_message_can_be_shown_as_the_file_has_it() -> None:
    lines = ["[07/03/2026, 21:22:39] Jo: hello", "and more", "\u200e[07/03/2026, 21:23:39] Al: yes", ""]
    text = "\n".join(lines)
    assert lines_at(text, 0) == "\n".join(lines[:2])
    assert lines_at(text, 1) == lines[2]
