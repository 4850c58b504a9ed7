"""`members`: what became of each file."""

from __future__ import annotations

import pytest

from core.cli.members import run_members
from core.i18n import words_for
from core.vocabulary import Status
from tests.builders.facebook.generations import Generation
from tests.core.cli.making import printed, printed_json
from tests.core.conftest import OpenFacebook

FIELDS = ["part", "member", "bytes", "status", "reader", "items", "records", "reason", "unreadable", "shape", "ignored"]


def test_each_file_has_its_line_with_the_fields_of_the_contract(
    capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook
) -> None:
    opened = open_facebook(Generation.G5)
    found = printed_json(capsys, run_members, opened.library, "members", "--json")
    assert [list(entry)[: len(FIELDS)] for entry in found] == [FIELDS] * len(opened.built.members)
    assert {entry["member"]: entry["bytes"] for entry in found} == {
        name: len(content) for name, content in opened.built.members.items()
    }


def test_statuses_and_reasons_are_words(capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook) -> None:
    found = printed_json(capsys, run_members, open_facebook(Generation.G5).library, "members", "--json")
    assert {entry["status"] for entry in found} <= {status.word for status in Status}
    assert {entry["reason"] for entry in found if entry["status"] == "read"} == {None}
    assert all(entry["reason"] for entry in found if entry["status"] in {"activity", "set-aside"})


def test_a_picture_is_read_where_an_item_shows_it(
    capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook
) -> None:
    found = printed_json(capsys, run_members, open_facebook(Generation.G5).library, "members", "--json")
    status = {entry["member"].rpartition("/")[2]: (entry["status"], entry["reason"]) for entry in found}
    assert status["98761_n_10150001.jpg"] == ("read", None)
    assert status["seule_n.jpg"] == ("set-aside", "media-not-shown")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_for_a_person_it_is_one_line_a_file(
    capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook, language: str
) -> None:
    opened = open_facebook(Generation.G5)
    text = printed(capsys, run_members, opened.library, "members", words=words_for(language))
    assert len(text.splitlines()) == len(opened.built.members)
