"""Suggests a name for the file."""

from __future__ import annotations

from core.i18n import Words
from core.library.summary import Summary
from core.messages import label
from core.report.quoting import OWNER_LENGTH
from core.text.safe import file_name, one_line


def suggested_name(summary: Summary, words: Words) -> str:
    """Suggest a file name that Linux, macOS and Windows all take, whatever the owner is called."""
    owners = {figures.account.name for figures in summary.accounts if figures.account.name}
    owner = one_line(owners.pop(), OWNER_LENGTH) if len(owners) == 1 else ""
    return _name(owner, summary, words)


def nameless(summary: Summary, words: Words) -> str:
    """Suggest a file name that says nothing of the owner, while somebody looks on."""
    return _name("", summary, words)


def _name(owner: str, summary: Summary, words: Words) -> str:
    alone = label(summary.accounts[0].account.platform, words) if summary.left_out else ""
    return file_name(" ".join(filter(None, ("Volteface", owner, alone, summary.checked_on.isoformat()))) + ".pdf")
