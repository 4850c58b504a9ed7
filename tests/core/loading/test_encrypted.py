"""Messenger's encrypted export beside the normal one, and alone (docs/formats/facebook.md §6.3)."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.library.filters import EVERYTHING
from core.library.library import Library
from core.vocabulary import Status
from tests.builders.comparing import compare
from tests.builders.conversations import Thread, said, thread_files
from tests.builders.encrypted import START, encrypted_export
from tests.builders.facebook import profile
from tests.builders.facebook.generations import Generation, setting
from tests.builders.truth import Built
from tests.builders.writing import in_folder, write_folder, write_zip
from tests.core.loading.making import FACEBOOK_ZIP, Opened, opened

SETTING = setting(Generation.G5)
OWNER = "Zoé Lefèvre"
FRIEND = "Élodie Brun"
CHATS = encrypted_export(OWNER, FRIEND)
INBOX = Thread(SETTING.path("messages/e2ee_cutover/elodiebrun_1"), FRIEND, (FRIEND, OWNER), OWNER)
EARLIER = said(INBOX, FRIEND, (START - 86_400) * 1000, "Avant le chiffrement")
REPEATED = said(INBOX, OWNER, START * 1000 + 123, "Salut, ça va ? 🙂")


def normal_export() -> Built:
    return profile.profile_information(SETTING) + thread_files(INBOX, [EARLIER, REPEATED])


def conversations(library: Library) -> dict[str | None, int]:
    return {place.name: items for place, items in library.places(EVERYTHING) if place.kind.word == "conversation"}


@pytest.mark.parametrize("folder", ["", "messages", "deep/er/still"])
def test_alone_all_is_read_and_the_owner_is_who_is_in_every_file(tmp_path: Path, folder: str) -> None:
    members = in_folder(CHATS.members, folder) if folder else CHATS.members
    found = Opened(CHATS, opened([write_zip(tmp_path / "messages.zip", members)]))
    truth = Built(members, tuple(item for item in CHATS.truth if not item.media))
    assert [(account.id, account.name) for account in found.library.accounts()] == [("messenger-1", OWNER)]
    assert compare(truth, [item for item in found.found if not item.media]).missing == ()
    assert {row["audience"] for row in found.rows} == {"participants"}


def test_every_file_is_explained(tmp_path: Path) -> None:
    library = opened([write_zip(tmp_path / "messages.zip", CHATS.members)])
    assert {entry.status for entry in library.ledger()} == {Status.READ}


def test_beside_the_normal_export_there_is_one_account_one_talk_and_one_message(tmp_path: Path) -> None:
    normal = write_zip(tmp_path / FACEBOOK_ZIP, normal_export().members)
    chats = write_zip(tmp_path / "messages.zip", CHATS.members)
    library = opened([chats, normal])
    assert [(account.id, account.name) for account in library.accounts()] == [("facebook-1", OWNER)]
    assert conversations(library) == {FRIEND: 6, "Randonnée d'été": 2}


def test_the_order_of_the_arguments_changes_nothing(tmp_path: Path) -> None:
    normal = write_zip(tmp_path / FACEBOOK_ZIP, normal_export().members)
    chats = write_folder(tmp_path / "unpacked", CHATS.members)
    one, other = (list(opened(paths).export_rows(EVERYTHING)) for paths in ([chats, normal], [normal, chats]))
    assert one == other


def test_chats_of_somebody_else_are_another_account(tmp_path: Path) -> None:
    normal = write_zip(tmp_path / FACEBOOK_ZIP, normal_export().members)
    chats = write_zip(tmp_path / "messages.zip", encrypted_export("Mo Example", "Jo Example").members)
    accounts = [(account.id, account.name) for account in opened([normal, chats]).accounts()]
    assert accounts == [("facebook-1", OWNER), ("messenger-1", "Mo Example")]


def test_a_lone_talk_of_two_leaves_the_owner_open(tmp_path: Path) -> None:
    (name,) = (name for name in CHATS.members if name.startswith(FRIEND))
    path = tmp_path / "renamed.json"
    path.write_bytes(CHATS.members[name])
    library = opened([path])
    assert [(account.id, account.name) for account in library.accounts()] == [("messenger-1", None)]
    assert {row["mine"] for row in library.export_rows(EVERYTHING)} == {False}
