"""WhatsApp: `check` on a chat of 200,000 lines, beside other programs that read the same file in the same run.

The others (see `peers`) only parse; Volteface also stores, sorts and judges what it reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.peers import peer
from benchmarks.processes import in_turn, seconds_of, volteface
from tests.builders.large_chat import LINES, large_chat
from tests.builders.whatsapp import Phone

ALLOWED_SECONDS = 1.0
PEERS = ("whatstk", "chat-miner")


def measure(folder: Path) -> Iterator[str]:
    """Yield the lines of the table."""
    for phone in Phone:
        yield from _phone(folder / phone.name, phone)


def _phone(folder: Path, phone: Phone) -> Iterator[str]:
    folder.mkdir()
    chat, small = large_chat(folder, phone), large_chat(folder / "small", phone, lines=1)
    check, start, _ = in_turn(_check(chat), _check(small))
    beyond = check.median - start.median
    yield f"| {phone.value}: `check` on {LINES:,} lines | {check} |"
    yield f"| {phone.value}: process start, `check` on one line | {start} |"
    yield f"| {phone.value}: beyond process start | {beyond:.2f} s (allowed {ALLOWED_SECONDS:.1f}) |"
    for name in PEERS:
        yield f"| {phone.value}: {name}, parsing alone | {peer(name, chat)} |"


def _check(chat: Path) -> Callable[[], float]:
    return lambda: seconds_of(volteface("check", str(chat), "--quiet"))
