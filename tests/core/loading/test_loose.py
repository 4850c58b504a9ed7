"""Files of no export are known by their content; what nobody knows makes no account."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations
from pathlib import Path

import pytest

from core.errors import NothingReadable
from core.library.filters import EVERYTHING
from core.vocabulary import Reason, Status
from tests.builders.conversations import Thread, said, thread_files
from tests.builders.facebook.generations import Generation
from tests.builders.meta_ai import conversations
from tests.builders.records import moment, post
from tests.builders.whatsapp import Phone, chat
from tests.builders.whole import facebook_archive
from tests.builders.writing import meta_json, write_folder, write_zip
from tests.core.loading.making import FACEBOOK_ZIP, opened

WHEN = moment("2024-05-05 10:00:00")
THREAD = Thread("messages/inbox/bob_1", "Bob", ("Bob", "Anna"), "Anna")
MESSAGES = next(iter(thread_files(THREAD, [said(THREAD, "Bob", WHEN * 1000, "hi")]).members.values()))
POSTS = meta_json([post(WHEN, None, text="a post")])
CHAT = next(data for name, data in chat(Phone.ANDROID).members.items() if name.endswith(".txt"))
TALKS = next(iter(conversations("", "Anna", "instagram").members.values()))
DIARY, PACKAGE = b"Dear diary,\nnothing today", b'{"name": "x", "version": "1"}'


def files(folder: Path, contents: Mapping[str, bytes]) -> list[Path]:
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in contents]


def accounts(*paths: Path) -> list[str]:
    return [account.id for account in opened(paths).accounts()]


@pytest.mark.parametrize(
    ("name", "content", "account"),
    [
        ("message_1.json", MESSAGES, "facebook-1"),
        ("my posts (2).json", POSTS, "facebook-1"),
        ("holiday.txt", CHAT, "whatsapp-1"),
        ("talks.json", TALKS, "meta-ai-1"),
    ],
)
def test_a_lone_renamed_file_is_read(tmp_path: Path, name: str, content: bytes, account: str) -> None:
    library = opened(files(tmp_path, {name: content}))
    assert [one.id for one in library.accounts()] == [account]
    assert library.summary().totals.items > 0
    assert [entry.status for entry in library.ledger()] == [Status.READ]


def test_files_given_one_by_one_are_one_account_of_each_platform(tmp_path: Path) -> None:
    paths = files(tmp_path, {"a.json": MESSAGES, "b.json": POSTS, "c.txt": CHAT, "d.txt": CHAT + b"\n"})
    assert accounts(*paths) == ["facebook-1", "whatsapp-1"]


def test_the_order_in_which_they_are_given_changes_nothing(tmp_path: Path) -> None:
    paths = files(tmp_path, {"a.json": MESSAGES, "b.json": POSTS, "c.txt": CHAT})
    found = [list(opened(order).export_rows(EVERYTHING)) for order in permutations(paths)]
    assert all(one == found[0] for one in found)


@pytest.mark.parametrize("contents", [{"diary.txt": DIARY}, {"package.json": PACKAGE}, {"a.json": b"{", "b.txt": b""}])
def test_nothing_is_made_of_what_nobody_knows(tmp_path: Path, contents: Mapping[str, bytes]) -> None:
    with pytest.raises(NothingReadable):
        opened(files(tmp_path, contents))


def test_what_nobody_knows_stands_in_the_ledger_beside_what_is_read(tmp_path: Path) -> None:
    library = opened([write_folder(tmp_path / "heap", {"diary.txt": DIARY, "x.json": PACKAGE, "c.txt": CHAT})])
    unknown = {entry.member: (entry.status, entry.reason) for entry in library.ledger() if not entry.items}
    reason = (Status.NOT_UNDERSTOOD, Reason.UNKNOWN_FILE)
    assert unknown == {"diary.txt": reason, "x.json": reason}
    assert [account.id for account in library.accounts()] == ["whatsapp-1"]


def test_a_stray_file_beside_an_export_belongs_to_it(tmp_path: Path) -> None:
    whole = {f"me/{name}": data for name, data in facebook_archive(Generation.G5).members.items()}
    path = write_zip(tmp_path / FACEBOOK_ZIP, whole | {"stray.json": POSTS})
    assert accounts(path) == ["facebook-1"]


def test_a_file_given_beside_an_export_is_not_mixed_with_it(tmp_path: Path) -> None:
    path = write_zip(tmp_path / FACEBOOK_ZIP, facebook_archive(Generation.G5).members)
    assert accounts(path, *files(tmp_path, {"stray.json": POSTS})) == ["facebook-1", "facebook-2"]
