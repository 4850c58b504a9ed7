"""Chats of WhatsApp as people have them: zips of iOS, files of Android, renamed, several at once."""

from __future__ import annotations

from collections import Counter
from itertools import permutations
from pathlib import Path

import pytest

from core.answers_file import read_answers
from core.i18n import words_for
from core.library.filters import EVERYTHING, Order
from core.library.library import Library
from core.questions import questions_of
from core.vocabulary import Reason, Status
from tests.builders.comparing import compare
from tests.builders.truth import Built
from tests.builders.whatsapp import OWNER, Phone, account_report, chat, group_chat
from tests.builders.writing import write_folder, write_zip
from tests.core.loading.making import Opened, opened

IOS, ANDROID = chat(Phone.IOS, "fr"), chat(Phone.ANDROID, "de")
LINE = "[0{n}/03/2026, 21:22:39] {name}: hello {n}\n"


def zip_of(folder: Path, built: Built, name: str) -> Path:
    return write_zip(folder / f"WhatsApp Chat - {name}.zip", built.members)


def small_chat(*names: str) -> bytes:
    return "".join(LINE.format(n=n, name=name) for n, name in enumerate(names, 1)).encode()


def places(library: Library) -> set[str | None]:
    return {place.name for place, _ in library.places(EVERYTHING)}


def mine(library: Library) -> Counter[str]:
    return Counter(row["author"] for row in library.export_rows(EVERYTHING) if row["mine"])


@pytest.mark.parametrize("built", [IOS, ANDROID], ids=["iOS", "Android"])
def test_a_zip_is_read_with_its_media(tmp_path: Path, built: Built) -> None:
    found = Opened(built, opened([zip_of(tmp_path, built, "Élodie Brun")]))
    assert not compare(built, found.found)
    assert {entry.status for entry in found.library.ledger()} == {Status.READ}
    assert places(found.library) == {"Élodie Brun"}


def test_a_chat_of_ios_is_named_after_its_zip_even_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "all").mkdir()
    zip_of(tmp_path / "all", Built({"_chat.txt": small_chat("Jo", "Al")}), "Léa & Co (2)")
    assert places(opened([tmp_path / "all"])) == {"Léa & Co"}


def test_a_renamed_chat_is_known_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "holiday.txt"
    path.write_bytes(small_chat("Jo", "Al", "Mo"))
    library = opened([path])
    assert library.summary().totals.items == 3
    assert [account.id for account in library.accounts()] == ["whatsapp-1"]


def test_chats_given_apart_are_one_account_whatever_their_order(tmp_path: Path) -> None:
    paths = [
        zip_of(tmp_path, IOS, "Élodie Brun"),
        zip_of(tmp_path, group_chat(Phone.IOS), "Voisins du 12"),
        write_folder(tmp_path / "android", ANDROID.members),
    ]
    found = [
        (len(library.accounts()), list(library.export_rows(EVERYTHING))) for library in map(opened, permutations(paths))
    ]
    assert all(one == found[0] for one in found)
    assert found[0][0] == 1


def test_several_chats_in_one_zip_stay_several(tmp_path: Path) -> None:
    names = ("Jo", "Al")
    members = {f"WhatsApp Chat with {name}.txt": small_chat(name, "Zoé") for name in names}
    assert places(opened([write_zip(tmp_path / "chats.zip", members)])) == set(names)


def test_the_owner_of_one_chat_is_the_owner_of_all(tmp_path: Path) -> None:
    pair = zip_of(tmp_path, Built({"_chat.txt": small_chat("Jo", "Zoé")}), "Jo")
    group = zip_of(tmp_path, Built({"_chat.txt": small_chat("Jo", "Zoé", "Al", "Zoé")}), "Friends")
    assert mine(opened([group])) == {}
    assert mine(opened([group, pair])) == {"Zoé": 3}


def test_chats_of_two_phones_leave_the_owner_of_others_open(tmp_path: Path) -> None:
    one = zip_of(tmp_path, Built({"_chat.txt": small_chat("Jo", "Zoé")}), "Jo")
    other = zip_of(tmp_path, Built({"_chat.txt": small_chat("Eva", "Mo")}), "Eva")
    group = zip_of(tmp_path, Built({"_chat.txt": small_chat("Mo", "Zoé", "Al")}), "Friends")
    assert mine(opened([one, other, group])) == {"Zoé": 1, "Mo": 1}


def test_the_account_report_names_the_owner_of_its_chats(tmp_path: Path) -> None:
    report = write_zip(tmp_path / "My account info.zip", account_report().members)
    group = zip_of(tmp_path, Built({"_chat.txt": small_chat("Jo", OWNER, "Al")}), "Friends")
    library = opened([group, report])
    assert [(account.id, account.name) for account in library.accounts()] == [("whatsapp-1", OWNER)]
    assert mine(library)[OWNER] == 2  # the text about oneself, and the message


def test_the_same_chat_exported_twice_is_shown_once(tmp_path: Path) -> None:
    older = zip_of(tmp_path, Built({"_chat.txt": small_chat("Jo", "Zoé")}), "Jo")
    newer = zip_of(tmp_path, Built({"_chat.txt": small_chat("Jo", "Zoé", "Jo", "Zoé")}), "Jo (2)")
    assert opened([older, newer]).summary().totals.items == 4


def test_dates_that_may_be_read_in_two_ways_follow_the_persons_answer(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "WhatsApp Chat - Jo.zip", {"_chat.txt": b"[1/2/26, 10:00:00] Jo: hi\n"})
    said = read_answers(b'{"date_orders": [{"chat": "Jo", "order": "month-first"}]}')
    times = [
        [row["time"] for row in opened([path], answers).export_rows(EVERYTHING)]
        for answers in (read_answers(b"{}"), said)
    ]
    assert times == [["2026-02-01T10:00:00Z"], ["2026-01-02T10:00:00Z"]]


def test_everything_from_whatsapp_is_in_a_group_of_its_own(tmp_path: Path) -> None:
    rows = list(opened([zip_of(tmp_path, group_chat(Phone.IOS), "Voisins du 12")]).export_rows(EVERYTHING))
    assert {row["category"] for row in rows} == {"whatsapp-sourced"}


def test_who_of_the_chats_the_owner_is_is_asked_though_the_report_has_words_of_theirs(tmp_path: Path) -> None:
    report = write_zip(tmp_path / "My account info.zip", account_report().members)
    group = zip_of(tmp_path, Built({"_chat.txt": small_chat("Jo", "Al", "Mo")}), "Friends")
    first, *_ = questions_of(opened([group, report]), words_for("en"))
    assert (first.kind, [choice.label for choice in first.choices][:3]) == ("owner", ["Al", "Jo", "Mo"])


def test_an_account_report_in_pages_is_activity(tmp_path: Path) -> None:
    names = [name.replace(".json", ".html") for name in account_report().members]
    library = opened(
        [write_zip(tmp_path / "My account info.zip", dict.fromkeys(names, b"<html><body>x</body></html>"))]
    )
    reasons = {entry.member: entry.status for entry in library.ledger() if entry.member != "index.html"}
    assert set(reasons.values()) == {Status.ACTIVITY}


def test_whatever_was_sent_in_a_chat_is_no_record(tmp_path: Path) -> None:
    sent = {"00000050-page.html": b"<html></html>", "00000051-data.json": b"{}", "00000052-notes.txt": b"x"}
    library = opened([zip_of(tmp_path, Built({"_chat.txt": small_chat("Jo", "Al")} | sent), "Jo")])
    assert {entry.reason for entry in library.ledger() if entry.member in sent} == {Reason.MEDIA_NOT_SHOWN}


def test_the_raw_record_of_a_message_are_its_lines(tmp_path: Path) -> None:
    library = opened([zip_of(tmp_path, IOS, "Élodie Brun")])
    raw = [library.raw_record(int(item)) for item in library.rows(EVERYTHING, Order.EXPORT)[:2]]
    assert [text.partition("] ")[2] for text in raw] == [
        f"{OWNER}: On se voit quand ?",
        "Élodie Brun: Samedi : marché, puis café\nou l'inverse",
    ]
