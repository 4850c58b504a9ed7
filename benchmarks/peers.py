"""Other programs that read Meta's archives, for comparison; never installed beside Volteface.

They live in an environment of their own, made at the first run from `peers.txt`.
"""

from __future__ import annotations

import subprocess
import venv
from pathlib import Path

from benchmarks.processes import RUNS, Spread, repeated

_HERE = Path(__file__).resolve().parent
_ENVIRONMENT = _HERE.parent / ".venv-peers"


def peer(name: str, given: Path) -> str:
    """Measure another program; says so where its environment cannot be made."""
    python = _python_of_peers()
    if python is None:
        return "not measured: its environment could not be made"
    # -P: the folder of the script has modules that are called like others of the standard library.
    command = [str(python), "-P", str(_HERE / "peer_run.py"), name, str(given)]
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
