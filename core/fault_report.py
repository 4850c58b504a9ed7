"""What the makers need to mend a reader: shapes, counts and places in the program, never a word of anybody's.

It is shown to the person before it is copied; Volteface sends nothing.
"""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Iterator, Sequence

from core.library.summary import Summary
from core.masking import masked_path
from core.values import LedgerEntry
from core.version import program_version
from core.vocabulary import Reason, Status

MOST_FILES = 60
TOLD = (Status.NOT_UNDERSTOOD, Status.DAMAGED)


def fault_report(
    summary: Summary | None, ledger: Sequence[LedgerEntry], faults: Sequence[str], surroundings: Sequence[str] = ()
) -> str:
    """Give the report as text; `faults` are places in the program where something nobody foresaw happened."""
    machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    lines = [f"Volteface {program_version()}", ", ".join((machine, *surroundings))]
    if summary is not None:
        lines += _archive(summary)
        lines += _files(ledger)
    lines += ["", "faults:", *(f"  {fault}" for fault in faults)] if faults else []
    return "\n".join(lines) + "\n"


def ledger_table(ledger: Sequence[LedgerEntry]) -> str:
    """Give the ledger as lines for a spreadsheet, without the names of people and archives."""
    rows = ["file\tstatus\treason\treader\titems\trecords\tunreadable\tbytes"]
    rows += ["\t".join(map(str, _cells(entry))) for entry in ledger]
    return "\n".join(rows) + "\n"


def _archive(summary: Summary) -> list[str]:
    accounts = Counter(figures.account.platform.word for figures in summary.accounts)
    named = ", ".join(f"{name} {count}" for name, count in sorted(accounts.items()))
    told = summary.ledger
    read = f"read {told.read}, activity {told.activity}, set aside {told.set_aside}"
    unread = f"not understood {told.not_understood}, damaged {told.damaged}"
    return [
        f"rules {summary.rules_of}, region {summary.region.word}",
        f"accounts: {named or 'none'}",
        f"files: {told.members} ({read}, {unread})",
    ]


def _files(ledger: Sequence[LedgerEntry]) -> Iterator[str]:
    wanted = [entry for entry in ledger if entry.status in TOLD or entry.unreadable]
    for entry in wanted[:MOST_FILES]:
        yield ""
        yield masked_path(entry.member)
        size, records = f"{entry.size_bytes} bytes", f"{entry.records} records"
        facts = [entry.status.word, entry.reader or "no reader", size, records]
        if entry.reason is not Reason.NONE:
            facts.append(entry.reason.word)
        if entry.unreadable:
            facts.append(f"{entry.unreadable} unreadable")
        yield "  " + ", ".join(facts)
        if entry.shape:
            yield from (f"  {line}" for line in entry.shape.splitlines())
    if len(wanted) > MOST_FILES:
        yield f"and {len(wanted) - MOST_FILES} more"


def _cells(entry: LedgerEntry) -> tuple[object, ...]:
    return (
        masked_path(entry.member),
        entry.status.word,
        entry.reason.word if entry.reason is not Reason.NONE else "",
        entry.reader or "",
        entry.items,
        entry.records,
        entry.unreadable,
        entry.size_bytes,
    )
