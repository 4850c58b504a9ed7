"""Pages at the paths of 2018 to 2020, whose exports held JSON only: boxes of later pages are read, nothing vanishes."""

from __future__ import annotations

import pytest

from core.vocabulary import Kind
from tests.core.readers.html.instagram.making import facts, items

DATE = "Sep 8, 2016, 4:36 PM"
ROW = '<tr><td class="_a6_q">{}</td><td class="_a6_r">{}</td></tr>'
FOOT = f'<div class="_3-94 _a6-o">{DATE}</div>'


def box(head: str, body: str, foot: str = FOOT) -> str:
    title = f'<div class="_a6-h">{head}</div>' if head else ""
    return f'<div class="_a6-g">{title}<div class="_a6-p">{body}</div>{foot}</div>'


def told(reader: str, html: str) -> list[tuple[str | None, bool, bool]]:
    """Give the text of each item, whether it has a time and whether it has a file."""
    return [(item.text, item.made_at is not None, bool(item.media)) for item in items(reader, html)]


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("photos", Kind.POST),
        ("stories", Kind.STORY),
        ("profile", Kind.PROFILE_PICTURE),
        ("direct", Kind.MESSAGE),
        ("else", Kind.POST),
    ],
)
def test_the_folder_of_a_file_tells_what_it_is(folder: str, kind: Kind) -> None:
    (item,) = items("instagram.old_media", box("Hi", f'<img class="_a6_o" src="{folder}/201805/1.jpg"/>'))
    assert (item.kind, item.text) == (kind, "Hi")


def test_each_file_of_a_box_is_a_picture_of_its_own_and_the_words_stand_once() -> None:
    shown = box("Hi", '<img class="_a6_o" src="photos/1.jpg"/><img class="_a6_o" src="photos/2.jpg"/>')
    assert told("instagram.old_media", shown) == [("Hi", True, True), (None, True, True)]


@pytest.mark.parametrize(
    "page",
    [
        box("", f"<div><div>Nice</div><div>{DATE}</div></div>", ""),
        box("jo.example", f"<div><div>Nice</div><div>{DATE}</div></div>", ""),
        box("jo.example", "Nice"),
        box("jo.example", "<div><div><div>Nice</div></div></div>"),
        box("", f"<table>{ROW.format('Comment', 'Nice')}{ROW.format('Time', DATE)}</table>", ""),
    ],
    ids=["no owner", "date in the body", "date in the foot", "deeper", "table"],
)
def test_a_comment_is_read_wherever_its_date_and_words_stand(page: str) -> None:
    assert told("instagram.old_comments", page) == [("Nice", True, False)]


SAID = box("jo.example", "<div><div></div><div>Hello</div></div>") + box(
    "zoe.demo", "<div><div></div><div>Oui</div></div>"
)


@pytest.mark.parametrize(
    "page",
    [SAID, box("Participants: jo.example and zoe.demo", "", "") + SAID, box("jo.example", SAID, "")],
    ids=["bare", "header", "one box"],
)
def test_a_talk_may_stand_bare_below_its_header_or_in_one_box(page: str) -> None:
    found = items("instagram.old_messages", page)
    assert [(one.text, one.mine, one.place and one.place.name) for one in found] == [
        ("Hello", False, "jo.example"),
        ("Oui", True, "jo.example"),
    ]


def test_a_header_or_a_box_begins_the_next_talk() -> None:
    other = box("Participants: max.example and zoe.demo", "", "") + box(
        "max.example", "<div><div></div><div>Na</div></div>"
    )
    found = items("instagram.old_messages", box("jo.example", SAID, "") + other)
    assert [one.place and one.place.name for one in found] == ["jo.example", "jo.example", "max.example"]


def test_each_file_of_a_message_is_kept() -> None:
    shown = "".join(f'<img class="_a6_o" src="direct/{number}.jpg"/>' for number in range(5))
    page = box("jo.example", f"<div><div></div><div>Look</div><div></div><div>{shown}</div></div>")
    assert [file for one in items("instagram.old_messages", page) for file in one.media] == [
        f"direct/{number}.jpg" for number in range(5)
    ]


@pytest.mark.parametrize("label", ["Date of birth", "date_of_birth", "Geburtsdatum"])
def test_the_profile_is_told_by_labels_however_they_are_written(label: str) -> None:
    rows = ROW.format(label, "1991-02-28") + ROW.format("date_joined", DATE)
    read = facts("instagram.old_profile", box("", f"<table>{rows}</table>", ""))
    assert (str(read.birth_date), read.created_at is not None) == ("1991-02-28", True)


def test_a_profile_of_words_in_no_table_is_not_lost() -> None:
    page = box("", "<div>Vélo et jardin, toute l’année.</div>", "")
    assert told("instagram.old_profile", page) == [("Vélo et jardin, toute l’année.", False, False)]
