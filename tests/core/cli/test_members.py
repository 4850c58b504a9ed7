"""`members`: what became of each file."""

from __future__ import annotations

import pytest

from core.cli.members import run_members
from core.i18n import words_for
from core.vocabulary import Status
from tests.builders.facebook import oddities, posts
from tests.builders.facebook.generations import Generation, Setting, setting
from tests.builders.truth import Built
from tests.core.cli.making import printed, printed_json
from tests.core.conftest import OpenFacebook, OpenOnce
from tests.core.loading.making import FACEBOOK_ZIP

FIELDS = [
    "part",
    "member",
    "bytes",
    "status",
    "reader",
    "items",
    "records",
    "reason",
    "unreadable",
    "shape",
    "ignored",
    "without_items",
]


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


def strange(setting: Setting) -> Built:
    names = ("bomb.json", "/abs/x.json", setting.path("posts/brand_new.json"))
    unknown = Built(dict.fromkeys(names, b'{"new_things": [{"when": 1, "what": {"deep": "q"}}]}'))
    return posts.timeline(setting) + oddities.partly_wrong(setting) + oddities.damaged(setting) + unknown


def strange_archive() -> Built:
    """Built once."""
    return strange(setting(Generation.G5))


def lines_of_strange(capsys: pytest.CaptureFixture[str], open_once: OpenOnce, language: str) -> list[str]:
    library = open_once(strange_archive, FACEBOOK_ZIP).library
    return printed(capsys, run_members, library, "members", words=words_for(language)).splitlines()


def test_records_that_were_not_understood_are_counted_in_the_line(
    capsys: pytest.CaptureFixture[str], open_once: OpenOnce
) -> None:
    [three, one] = [
        line
        for line in lines_of_strange(capsys, open_once, "en")
        if "photos_and_videos_5" in line or "photos_and_videos_6" in line
    ]
    assert "3 records in it could not be understood: the first one holds" in three
    assert "1 record in it could not be understood: it holds a value of an unexpected kind." in one


def test_only_a_file_of_the_catalogue_is_said_to_be_known(
    capsys: pytest.CaptureFixture[str], open_once: OpenOnce
) -> None:
    lines = [line for line in lines_of_strange(capsys, open_once, "en") if "Not understood" in line]
    assert len(lines) == 3
    assert all("Volteface does not know this file" in line for line in lines)


def test_the_keys_of_what_was_not_understood_are_shown_to_a_person_too(
    capsys: pytest.CaptureFixture[str], open_once: OpenOnce
) -> None:
    lines = [line for line in lines_of_strange(capsys, open_once, "fr") if "Non compris" in line]
    assert all("Ses clés\u00a0: {new_things: [{" in line for line in lines)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_for_a_person_it_is_one_line_a_file(
    capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook, language: str
) -> None:
    opened = open_facebook(Generation.G5)
    text = printed(capsys, run_members, opened.library, "members", words=words_for(language))
    assert len(text.splitlines()) == len(opened.built.members)
