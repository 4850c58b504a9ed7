"""WhatsApp: `check` on a chat of 200,000 lines, beside other programs that read the same file in the same run.

The others live in an environment of their own, made at the first run from `peers.txt`. They only parse; Volteface also
stores, sorts and judges what it reads.
"""

from __future__ import annotations

import subprocess
import venv
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.processes import RUNS, Spread, in_turn, repeated, seconds_of, volteface
from tests.builders.large_chat import LINES, large_chat
from tests.builders.whatsapp import Phone

ALLOWED_SECONDS = 1.0
PEERS = ("whatstk", "chat-miner")
_HERE = Path(__file__).resolve().parent
_ENVIRONMENT = _HERE.parent / ".venv-peers"


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
        yield f"| {phone.value}: {name}, parsing alone | {_peer(name, chat)} |"


def _check(chat: Path) -> Callable[[], float]:
    return lambda: seconds_of(volteface("check", str(chat), "--quiet"))


def _peer(name: str, chat: Path) -> str:
    """Measure another program; says so where its environment cannot be made."""
    python = _python_of_peers()
    if python is None:
        return "not measured: its environment could not be made"
    # -P: the folder of the script has modules that are called like others of the standard library.
    command = [str(python), "-P", str(_HERE / "whatsapp_peer.py"), name, str(chat)]
    found: set[str] = set()

    def run() -> float:
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        messages, seconds = output.split()
        found.add(messages)
        return float(seconds)

    spread: Spread = repeated(run, RUNS)
    return f"{spread}, {', '.join(found)} messages"


def _python_of_peers() -> Path | None:
    """Give the interpreter of the peers' environment, which is made if there is none yet."""
    python = _ENVIRONMENT / "bin" / "python"
    if not python.exists():
        venv.create(_ENVIRONMENT, with_pip=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "-r", str(_HERE / "peers.txt")]
        if subprocess.run(install, check=False, stderr=subprocess.DEVNULL).returncode:
            return None
    return python
