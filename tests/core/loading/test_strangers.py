"""What is no export of Meta's says what it is, why it is not read, and what to do instead."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from core.errors import NotAnArchive, NothingReadable
from core.i18n import words_for
from core.messages import error_text, sentence
from core.vocabulary import Reason, Status
from tests.builders.facebook import profile
from tests.builders.facebook.generations import Generation, setting
from tests.builders.pictures import jpeg
from tests.builders.whatsapp import Phone, chat
from tests.builders.writing import write_folder, write_zip
from tests.core.loading.making import opened

WORDS = words_for("en")
DATABASE = b"SQLite format 3\0"
TAKEOUT = {"Takeout/archive_browser.html": b"<html></html>", "Takeout/My Activity/MyActivity.json": b"[]"}


@pytest.mark.parametrize(
    ("members", "hint"),
    [
        ({"Databases/msgstore.db.crypt14": b"\1", "Backups/wa.db": DATABASE}, Reason.PHONE_BACKUP),
        (TAKEOUT, Reason.OTHER_SERVICE),
        ({"Mail/Inbox.mbox": b"From jo"}, Reason.MAILBOX),
        ({"DCIM/1.jpg": jpeg(5), "DCIM/2.mp4": b"\0"}, Reason.MEDIA_ALONE),
        ({"src/main.py": b"print()", "README.md": b"# x", "package.json": b"{}"}, Reason.NONE),
    ],
)
def test_a_zip_or_folder_of_something_else_says_what_it_is(
    tmp_path: Path, members: Mapping[str, bytes], hint: Reason
) -> None:
    for source in (write_zip(tmp_path / "x.zip", members), write_folder(tmp_path / "x", members)):
        with pytest.raises(NothingReadable) as caught:
            opened([source])
        assert caught.value.hint is hint
        advice = error_text(caught.value, WORDS).advice
        assert advice == (sentence(hint, WORDS) if hint is not Reason.NONE else advice)


@pytest.mark.parametrize(
    ("name", "content", "hint"),
    [
        ("ChatStorage.sqlite", DATABASE, Reason.PHONE_BACKUP),
        ("photo.jpg", jpeg(5), Reason.MEDIA_FILE),
        ("archive.tar.gz", b"\x1f\x8b", Reason.PACKED),
        ("mail.mbox", b"From jo", Reason.MAILBOX),
        ("strange.bin", b"\0\1\2", Reason.NONE),
    ],
)
def test_a_file_that_is_no_archive_says_what_it_is(tmp_path: Path, name: str, content: bytes, hint: Reason) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(NotAnArchive) as caught:
        opened([path])
    assert caught.value.hint is hint


@pytest.mark.parametrize(
    ("name", "content", "hint"),
    [
        ("abs.json", b"{}", Reason.LONE_FILE),
        ("diary.txt", b"hello", Reason.NO_CHAT),
        ("empty.json", b"", Reason.EMPTY_FILE),
        ("torn.json", b'{"a":', Reason.CUT_OFF),
    ],
)
def test_a_single_file_without_records_is_named_and_explained(
    tmp_path: Path, name: str, content: bytes, hint: Reason
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(NothingReadable) as caught:
        opened([tmp_path / name])
    text = error_text(caught.value, WORDS)
    assert text.what == f"“{name}” was read, and nothing from Meta was found in it."
    assert text.advice == sentence(hint, WORDS)


@pytest.mark.parametrize(
    ("name", "members"),
    [
        ("table.xlsx", {"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}),
        ("letter.odt", {"mimetype": b"application/vnd.oasis", "content.xml": b"<x/>"}),
    ],
)
def test_an_office_file_is_a_document_though_it_is_a_zip(
    tmp_path: Path, name: str, members: Mapping[str, bytes]
) -> None:
    with pytest.raises(NothingReadable) as caught:
        opened([write_zip(tmp_path / name, members)])
    assert (caught.value.hint, caught.value.name) == (Reason.DOCUMENT, name)


def test_an_empty_zip_is_said_to_be_empty(tmp_path: Path) -> None:
    with pytest.raises(NothingReadable) as caught:
        opened([write_zip(tmp_path / "x.zip", {})])
    assert error_text(caught.value, WORDS).what == "There is no file in what you chose."


def test_what_all_files_suffer_from_is_the_advice(tmp_path: Path) -> None:
    with pytest.raises(NothingReadable) as caught:
        opened([write_zip(tmp_path / "x.zip", {"a.json": b"", "b.json": b""})])
    assert caught.value.hint is Reason.EMPTY_FILE


def test_a_database_beside_a_chat_is_explained_in_the_ledger(tmp_path: Path) -> None:
    members = chat(Phone.IOS).members | {"ChatStorage.sqlite": DATABASE, "00000050-notes.xyz": b"sent"}
    ledger = {entry.member: entry for entry in opened([write_zip(tmp_path / "x.zip", members)]).ledger()}
    assert (ledger["ChatStorage.sqlite"].status, ledger["ChatStorage.sqlite"].reason) == (
        Status.SET_ASIDE,
        Reason.PHONE_BACKUP,
    )
    assert ledger["00000050-notes.xyz"].reason is Reason.MEDIA_NOT_SHOWN


def test_data_logs_are_activity_and_say_what_to_ask_for(tmp_path: Path) -> None:
    library = opened([write_zip(tmp_path / "x.zip", {"data_logs/content/1/page_1.json": b'{"records": [{"a": 1}]}'})])
    (entry,) = library.ledger()
    assert (entry.status, entry.reason) == (Status.ACTIVITY, Reason.DATA_LOGS)
    assert "ask Meta for a copy of your information" in sentence(entry.reason, WORDS)


@pytest.mark.parametrize("name", ["README.txt", "notes/table.csv", "setup.exe"])
def test_a_stranger_s_file_beside_an_export_is_not_called_damaged(tmp_path: Path, name: str) -> None:
    export = profile.profile_information(setting(Generation.G5)).members
    library = opened([write_folder(tmp_path / "x", {**export, name: b"Some words, no records."})])
    told = {entry.member: entry.status for entry in library.ledger()}
    assert told[name] in {Status.NOT_UNDERSTOOD, Status.SET_ASIDE}
