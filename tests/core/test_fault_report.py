"""The report of faults and the copied ledger hold shapes, never names."""

from __future__ import annotations

import pytest

from core.fault_report import fault_report, ledger_table
from core.masking import masked_path
from core.values import LedgerEntry
from core.vocabulary import Reason, Status
from tests.core.report.samples import large

ODD = LedgerEntry(
    "facebook-annademo-2026.zip", "messages/inbox/annademo_123/oddity_of_anna.json", 1234, Status.NOT_UNDERSTOOD,
    None, 0, 3, Reason.NONE, 3, "{anna: text}",
)  # fmt: skip


@pytest.mark.parametrize(
    ("path", "masked"),
    [
        ("posts/your_posts_1.json", "posts/your_posts_1.json"),
        ("messages/inbox/annademo_123/message_1.json", "messages/inbox/*/message_1.json"),
        ("Anna Demo.TXT", "*.txt"),
        ("", "*"),
    ],
)
def test_only_metas_own_names_stay_in_a_path(path: str, masked: str) -> None:
    assert masked_path(path) == masked


def test_a_file_that_was_not_understood_is_told_by_its_shape() -> None:
    report = fault_report(large(), [ODD], [])
    assert "messages/inbox/*/*.json\n  not-understood, no reader, 1234 bytes, 3 records, 3 unreadable" in report
    assert "annademo" not in report
    assert "Ada" not in report


def test_files_that_were_read_are_only_counted() -> None:
    read = ODD._replace(status=Status.READ, unreadable=0)
    assert "messages" not in fault_report(large(), [read], [])


def test_without_an_archive_the_program_itself_is_told() -> None:
    report = fault_report(None, [], ["KeyError at gui/pages/act.py:12 in f"], ("Qt 6.11.3",))
    assert report.startswith("Volteface ")
    assert "Qt 6.11.3" in report
    assert "faults:\n  KeyError at gui/pages/act.py:12 in f" in report


def test_a_long_list_is_cut_and_says_so() -> None:
    assert "and 40 more" in fault_report(large(), [ODD] * 100, [])


def test_the_copied_ledger_names_neither_people_nor_archives() -> None:
    table = ledger_table([ODD])
    assert "messages/inbox/*/*.json\tnot-understood" in table
    assert "anna" not in table.lower()
