from __future__ import annotations

from datetime import date

import pytest

from core.values import PrivacySwitch
from core.vocabulary import Aspect, PlaceKind
from tests.builders.records import moment
from tests.core.readers.html.instagram.making import facts, items, outcome


def row(label: str, value: str) -> str:
    return f'<tr><td class="_2pin _a6_q">{label}</td><td class="_2pin _2piu _a6_r">{value}</td></tr>'


def wide(label: str, value: str) -> str:
    return f'<tr><td colspan="2" class="_2pin _a6_q">{label}<div><div>{value}</div></div></td></tr>'


def box(body: str, head: str = "") -> str:
    title = f'<h2 class="_3-95 _a6-h">{head}</h2>' if head else ""
    return f'<div class="pam _a6-g uiBoxWhite">{title}<div class="_3-95 _a6-p">{body}</div></div>'


@pytest.mark.parametrize("cell", [row, wide])
def test_a_comment_is_a_table_in_either_markup(cell: object) -> None:
    assert callable(cell)
    rows = cell("Comment", "Looks &amp; sounds great") + cell("Media Owner", "cafe.example")
    (item,) = items("instagram.comments", box(f"<table>{rows}{cell('Time', 'Apr 17, 2022, 11:14 AM')}</table>"))
    assert (item.text, item.made_at) == ("Looks & sounds great", moment("2022-04-17 19:14:00") * 1000)
    assert item.place is not None
    assert (item.place.kind, item.place.name) == (PlaceKind.PROFILE, "cafe.example")


def test_a_comment_with_unknown_labels_is_told_by_order() -> None:
    rows = row("x", "Superbe vue") + row("y", "cafe.example") + row("z", "17 avr. 2022, 11:14")
    (item,) = items("instagram.comments", box(f"<table>{rows}</table>"))
    assert (item.text, item.made_at) == ("Superbe vue", moment("2022-04-17 19:14:00") * 1000)


def test_a_line_with_its_date_below_is_an_answer() -> None:
    body = "<div><div>The garden<br/>in June</div><div>Aug 17, 2025 11:23 am</div></div>"
    (item,) = items("instagram.story_answers", box(body, "jo.example"))
    assert (item.text, item.made_at) == ("The garden\nin June", moment("2025-08-17 19:23:00") * 1000)
    assert item.place is not None
    assert item.place.name == "jo.example"


PROFILE = (
    row("Username", "zoe.demo") + row("Name", "Zoé Lefèvre") + row("Date of birth", "{}") + row("Private Account", "{}")
)


@pytest.mark.parametrize("birth_date", ["1992-01-31", "Jan 31, 1992", "31 January 1992"])
def test_the_profile_tells_birthday_and_whether_the_account_is_private(birth_date: str) -> None:
    found = facts("instagram.personal_information", box(f"<table>{PROFILE.format(birth_date, 'True')}</table>", "User"))
    assert (found.name, found.birth_date, found.private_now) == ("Zoé Lefèvre", date(1992, 1, 31), True)


def test_rows_that_stand_in_no_box_are_one_record() -> None:
    found = facts(
        "instagram.personal_information", f"<main><table>{PROFILE.format('1992-01-31', 'False')}</table></main>"
    )
    assert (found.username, found.private_now) == ("zoe.demo", False)


def test_a_picture_beside_the_table_is_the_profiles() -> None:
    body = f'<img src="media/profile/17900000000000700.jpg"/><table>{PROFILE.format("1992-01-31", "False")}</table>'
    found = [item.media for item in items("instagram.profile_fields", box(body)) if item.media]
    assert found == [("media/profile/17900000000000700.jpg",)]


def test_the_history_of_the_private_flag_is_told() -> None:
    switches = (("Switched to Public", "Sep 1, 2023, 8:00 AM"), ("Switched to Private", "Apr 17, 2022, 11:14 AM"))
    boxes = "".join(box(f"<table>{wide('Time', time)}</table>", head) for head, time in switches)
    expected = [PrivacySwitch(moment("2022-04-17 19:14:00"), True), PrivacySwitch(moment("2023-09-01 16:00:00"), False)]
    assert facts("instagram.privacy_history", boxes).privacy_history == expected


def test_a_page_without_rows_makes_no_professional_account() -> None:
    assert facts("instagram.professional", box("<div>You have no data here.</div>")).professional is None


def test_the_names_of_a_list_of_people_are_known() -> None:
    body = '<div><div><a href="https://www.instagram.com/jo">jo</a></div><div>Aug 17, 2025 11:23 am</div></div>'
    assert facts("instagram.close_friends", box(body)).known_names == [(PlaceKind.PROFILE, "jo")]


def test_the_language_of_the_last_login_is_the_accounts() -> None:
    logins = [f"<table>{row('IP Address', '192.0.2.1')}{row('Language Code', code)}</table>" for code in ("pl", "en")]
    assert facts("instagram.language", "".join(map(box, logins))).language == "pl"


def test_a_cell_of_a_million_blanks_takes_no_time() -> None:
    read = outcome("instagram.comments", b'<div class="_a6-g"><div class="_a6-p"><td>' + b" " * 1_000_000)
    assert read.items == 0


@pytest.mark.parametrize("label", ["Bio", "Biyografi", "Bemutatkozás", "自己紹介", "О себе"])
@pytest.mark.parametrize("reader", ["threads.profile", "instagram.profile_fields"])
def test_a_bio_of_one_word_is_found_by_its_label(label: str, reader: str) -> None:
    rows = row("Kullanıcı adı", "zoe.demo") + row(label, "Deniz") + row("Doğum tarihi", "1991-02-28")
    told = {(item.aspect, item.text) for item in items(reader, box(f"<table>{rows}</table>"))}
    assert told == {(Aspect.USER_NAME, "zoe.demo"), (Aspect.BIO, "Deniz")}
