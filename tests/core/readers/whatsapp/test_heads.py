from __future__ import annotations

import pytest

from core.readers.whatsapp.heads import Style, head_of


@pytest.mark.parametrize(
    ("line", "figures", "clock", "style"),
    [
        ("[3/6/18, 1:55:00 PM] a: m", (3, 6, 18), (13, 55, 0), Style.BRACKETS),
        ("3/6/18, 12:05 AM - a: m", (3, 6, 18), (0, 5, 0), Style.DASH),
        ("1/4/23, 7:02\u202fPM - a: m", (1, 4, 23), (19, 2, 0), Style.DASH),
        ("23/06/2018, 01:55 p.m. - a: m", (23, 6, 2018), (13, 55, 0), Style.DASH),
        ("28/3/2025, 9:29 p.\N{NO-BREAK SPACE}m. - a: m", (28, 3, 2025), (21, 29, 0), Style.DASH),
        ("2023-12-20, 5:46 p.m. - a: m", (2023, 12, 20), (17, 46, 0), Style.DASH),
        ("2023/12/20, 5:46 pm - a: m", (2023, 12, 20), (17, 46, 0), Style.DASH),
        ("03.08.21, 12:30 - a: m", (3, 8, 21), (12, 30, 0), Style.DASH),
        ("[07.03.26, 21:22:39] a: m", (7, 3, 26), (21, 22, 39), Style.BRACKETS),
        ("13.06.18 21.25.15: a: m", (13, 6, 18), (21, 25, 15), Style.COLON),
        ("13.6.2018 klo 21.25.15 - a: m", (13, 6, 2018), (21, 25, 15), Style.DASH),
        ("02/05/2018 à 18:00 - a: m", (2, 5, 2018), (18, 0, 0), Style.DASH),
        ("12/03/2025 08:59 - a: m", (12, 3, 2025), (8, 59, 0), Style.DASH),
        ("[29/01/2023 04:04:47] a: m", (29, 1, 2023), (4, 4, 47), Style.BRACKETS),
        ("13. 6. 2018. 21:25:15 a: m", (13, 6, 2018), (21, 25, 15), Style.BLANK),
        ("14/11/23 10.04 - a: m", (14, 11, 23), (10, 4, 0), Style.DASH),
        ("2024/10/31 下午3:50 - a: m", (2024, 10, 31), (15, 50, 0), Style.DASH),
        ("\ufeff\u200e[01-29-2018, 23:33:00] a: m", (1, 29, 2018), (23, 33, 0), Style.BRACKETS),
        ("22\u200f/4\u200f/2025، 1:14 ص - a: m", (22, 4, 2025), (1, 14, 0), Style.DASH),
        ("\u200f٢٢\u200f/٤\u200f/٢٠٢٥، ١:١٤ م - a: m", (22, 4, 2025), (13, 14, 0), Style.DASH),
    ],
)
def test_a_head_is_read_in_every_manner(
    line: str, figures: tuple[int, int, int], clock: tuple[int, int, int], style: Style
) -> None:
    head = head_of(line)

    assert head is not None
    assert (head.figures, head.clock, head.style) == (figures, clock, style)
    assert line[head.rest_at :] == "a: m"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "hello",
        "12:30 - as always",
        "07/03/2026",
        "07/03/2026, 25:00 - a: m",
        "07/03/2026, 21:61 - a: m",
        "07/03/2026, 21:22 maybe - a: m",
        "[07/03/2026, 21:22:39 - a: m",
        "07/03/2026, 21:22:39] a: m",
        "13. 6. 2018. 21:25:15 we met",
    ],
)
def test_a_line_without_a_whole_head_goes_on_with_the_message(line: str) -> None:
    assert head_of(line) is None


def test_an_invisible_mark_after_the_head_stays_with_the_message() -> None:
    line = "[07/03/2026, 21:22:39] \u200eJo: x"
    head = head_of(line)

    assert head is not None
    assert line[head.rest_at :] == "\u200eJo: x"
