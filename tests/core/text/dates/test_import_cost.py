"""Who reads JSON does not load the words of dates, and no page needs Babel."""

from __future__ import annotations

import subprocess
import sys

READ_A_PAGE = """
from core.text.dates.clocks import Clock
from core.text.dates.page_dates import PageDates
assert PageDates.of(["juin 26, 2026 9:05 pm"], Clock.unknown()).utc_ms("juin 26, 2026 9:05 pm")
"""


def loaded_by(code: str) -> set[str]:
    run = f"import sys\n{code}\nprint(*sys.modules)"
    return {*subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=True).stdout.split()}


def test_a_worker_starts_without_babel() -> None:
    assert "babel" not in loaded_by("import core.workers.process")


def test_a_page_is_read_without_babel() -> None:
    assert "babel" not in loaded_by(READ_A_PAGE)


def test_the_words_of_all_languages_wait_for_the_first_page() -> None:
    unread = "from core.text.dates import page_dates, tables; assert not tables.tables.cache_info().currsize"
    assert "core.text.dates.tables" in loaded_by(unread)
