from __future__ import annotations

import re

import pytest

from core.readers.whatsapp.heads import MARKS, Style, head_of

BRACKETS, DASH, COLON, BLANK = Style.BRACKETS, Style.DASH, Style.COLON, Style.BLANK
HEADS = [
    ("[3/6/18, 1:55:00 PM] ", BRACKETS, "3/6/18", "1:55", "00", "PM"),
    ("3/6/18, 12:05 AM - ", DASH, "3/6/18", "12:05", "", "AM"),
    ("1/4/23, 7:02\u202fPM - ", DASH, "1/4/23", "7:02", "", "PM"),
    ("3/6/18, 1:55 in the afternoon - ", DASH, "3/6/18", "1:55", "", "in the afternoon"),
    ("23/06/2018, 01:55 p.m. - ", DASH, "23/06/2018", "01:55", "", "p.m."),
    ("28/3/2025, 9:29 p.\N{NO-BREAK SPACE}m. - ", DASH, "28/3/2025", "9:29", "", "p.\N{NO-BREAK SPACE}m."),
    ("2023-12-20, 5:46 p.m. - ", DASH, "2023-12-20", "5:46", "", "p.m."),
    ("2023-12-20 17 h 46 - ", DASH, "2023-12-20", "17 h 46", "", ""),
    ("2023/12/20, 5:46 pm - ", DASH, "2023/12/20", "5:46", "", "pm"),
    ("03.08.21, 12:30 - ", DASH, "03.08.21", "12:30", "", ""),
    ("[07.03.26, 21:22:39] ", BRACKETS, "07.03.26", "21:22", "39", ""),
    ("13.06.18 21.25.15: ", COLON, "13.06.18", "21.25", "15", ""),
    ("13.6.2018 klo 21.25.15 - ", DASH, "13.6.2018", "21.25", "15", "klo"),
    ("02/05/2018 à 18:00 - ", DASH, "02/05/2018", "18:00", "", "à"),
    ("12/03/2025 08:59 - ", DASH, "12/03/2025", "08:59", "", ""),
    ("[29/01/2023 04:04:47] ", BRACKETS, "29/01/2023", "04:04", "47", ""),
    ("13. 6. 2018. 21:25:15 ", BLANK, "13. 6. 2018", "21:25", "15", ""),
    ("14/11/23 10.04 - ", DASH, "14/11/23", "10.04", "", ""),
    ("13.03.2026 г., 21:25 ч. - ", DASH, "13.03.2026", "21:25", "", "г., 0 ч."),
    ("2024/10/31 下午3:50 - ", DASH, "2024/10/31", "3:50", "", "下午"),
    ("2018. 6. 13. 오후 1:55 - ", DASH, "2018. 6. 13", "1:55", "", ". 오후"),
    ("\ufeff\u200e[01-29-2018, 23:33:00] ", BRACKETS, "01-29-2018", "23:33", "00", ""),
    ("22\u200f/4\u200f/2025، 1:14 ص - ", DASH, "22\u200f/4\u200f/2025", "1:14", "", "ص"),
    ("\u200f٢٢\u200f/٤\u200f/٢٠٢٥، ١:١٤ م - ", DASH, "٢٢\u200f/٤\u200f/٢٠٢٥", "١:١٤", "", "م"),
    ("[\u200f1\u200f/9\u200f/2026، 8:00:00 ص] ", BRACKETS, "1\u200f/9\u200f/2026", "8:00", "00", "ص"),
    ("7/3/2569 BE, 21:22 - ", DASH, "7/3/2569", "21:22", "", "BE,"),
    ("7 Mar 2026, 21:22 - ", DASH, "7 Mar 2026", "21:22", "", ""),
    ("7 de mar. de 2026, 9:29 p. m. - ", DASH, "7 de mar. de 2026", "9:29", "", "p. m."),
    ("Mar 7, 2026, 9:22 PM - ", DASH, "Mar 7, 2026", "9:22", "", "PM"),
    ("Tuesday, 20 August 2022, 21:22 - ", DASH, "Tuesday, 20 August 2022", "21:22", "", ""),
    ("21:22, 7/3/2026 - ", DASH, ", 7/3/2026", "21:22", "", ""),
    ("[21:22:05, 07.03.2026] ", BRACKETS, ", 07.03.2026", "21:22", "05", ""),
    ("9:22 PM, Mar 7, 2026 - ", DASH, " PM, Mar 7, 2026", "9:22", "", ""),
]


@pytest.mark.parametrize("example", HEADS, ids=lambda example: example[0])
def test_a_head_is_taken_apart_in_every_manner(example: tuple[str, Style, str, str, str, str]) -> None:
    written, style, date, clock, second, around = example
    head = head_of(f"{written}a: m")
    assert head is not None
    found = re.fullmatch(rf"[{MARKS}]*{head.pattern}a: m", f"{written}a: m")
    assert found is not None
    groups = {name: value or "" for name, value in found.groupdict().items()}
    words = f"{groups.get('before', '')}0{groups.get('after', '')}".strip("0 \u202f")
    assert (head.style, groups["date"], groups["clock"], groups.get("second", "")) == (style, date, clock, second)
    assert words == around


def test_the_pattern_of_a_head_finds_others_of_its_file() -> None:
    head = head_of("3/6/18, 1:55 PM - a: m")
    assert head is not None
    assert re.match(head.pattern, "12/31/18, 11:05 AM - b: n")
    assert not re.match(head.pattern, "[12/31/18, 11:05:00 AM] b: n")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "hello",
        "12:30 - as always",
        "07/03/2026",
        "on 07/03/2026, 21:22 - at last",
        "07/03/2026, 25:00 - a: m",
        "07/03/2026, 21:61 - a: m",
        "07/03/2026, 21:22 maybe - a: m",
        "7 blue 2026, 21:22 - a: m",
        "[07/03/2026, 21:22:39 - a: m",
        "07/03/2026, 21:22:39] a: m",
        "13. 6. 2018. 21:25:15 we met",
        "1. first 2. second 3. third 4: x",
        "1/2/3 4/5/6 - a: m",
    ],
)
def test_a_line_without_a_whole_head_goes_on_with_the_message(line: str) -> None:
    assert head_of(line) is None
