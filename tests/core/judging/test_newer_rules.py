"""Rules from a file are taken if they are whole and not older than the program's own; else a sentence says why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import NoSuchSource, PolicyError
from core.i18n import words_for
from core.judging.newer_rules import load_newer_policy
from core.judging.policy import read_policy
from core.messages import error_text
from resources import resource

SHIPPED = resource("policy", "meta-ai-training.json").read_bytes()
WORDS = words_for("en")


def dated(day: str) -> bytes:
    return SHIPPED.replace(b'"rules_of": "2026-11-25"', f'"rules_of": "{day}"'.encode())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "rules.json"


def refusal(file: Path, document: bytes) -> PolicyError:
    file.write_bytes(document)
    with pytest.raises(PolicyError) as caught:
        load_newer_policy(file)
    return caught.value


@pytest.mark.parametrize("day", ["2026-11-25", "2027-03-01"])
def test_rules_of_the_same_day_or_later_are_taken(file: Path, day: str) -> None:
    file.write_bytes(dated(day))
    assert load_newer_policy(file).rules_of.isoformat() == day


def test_older_rules_are_refused_with_their_day(file: Path) -> None:
    error = refusal(file, dated("2026-01-31"))
    assert "January 31, 2026, are older" in error_text(error, WORDS).what


def test_what_counts_as_older_depends_on_the_rules_in_hand(file: Path) -> None:
    file.write_bytes(dated("2027-01-01"))
    with pytest.raises(PolicyError):
        load_newer_policy(file, read_policy(dated("2027-06-01")))


@pytest.mark.parametrize(
    ("document", "problem", "told"),
    [
        (b"", "not-json", "not valid JSON"),
        (b"PK\x03\x04", "not-json", "not valid JSON"),
        (SHIPPED + b" " * 5_000_000, "not-json", "not valid JSON"),
        (SHIPPED.replace(b'"schema": 1', b'"schema": 2'), "newer-version", "newer version of Volteface"),
        (SHIPPED.replace(b'"schema": 1', b'"schema": 0'), "wrong-value", "“schema”"),
        (SHIPPED.replace(b'"use": "not-used"', b'"use": "perhaps"', 1), "wrong-value", "“rules[0].use”"),
        (SHIPPED.replace(b'"leans"', b'"tends"', 1), "unknown-key", "tends"),
        (b"{}", "wrong-value", "“schema”"),
    ],
)
def test_a_broken_file_is_refused_by_what_is_wrong(file: Path, document: bytes, problem: str, told: str) -> None:
    error = refusal(file, document)
    assert (error.problem, told in error_text(error, WORDS).what) == (problem, True)


def test_a_file_that_is_not_there_is_said_so(file: Path) -> None:
    with pytest.raises(NoSuchSource):
        load_newer_policy(file)


def test_a_folder_is_no_file_of_rules(tmp_path: Path) -> None:
    with pytest.raises(NoSuchSource):
        load_newer_policy(tmp_path)
