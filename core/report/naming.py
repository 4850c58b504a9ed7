"""Suggests a name for the file."""

from __future__ import annotations

from core.library.summary import Summary
from core.report.quoting import OWNER_LENGTH
from core.text.safe import file_name, one_line


def suggested_name(summary: Summary) -> str:
    """Suggest a file name that Linux, macOS and Windows all take, whatever the owner is called."""
    owners = {figures.account.name for figures in summary.accounts if figures.account.name}
    owner = one_line(owners.pop(), OWNER_LENGTH) if len(owners) == 1 else ""
    return file_name(" ".join(filter(None, ("Volteface", owner, summary.checked_on.isoformat()))) + ".pdf")
