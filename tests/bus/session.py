"""Within a session of its own: starts the program, lets a script listen to it, and ends both."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
OUTCOME = "outcome.txt"
SYSTEM_PYTHON = "/usr/bin/python3"


def main(script: str, folder: str) -> int:
    """Give the status with which the script ended, or the program's own if it ended before; note it in the folder.

    `xvfb-run` has a status of its own where it cannot tidy up, so its word is not relied on.
    """
    with subprocess.Popen([sys.executable, "-m", "gui.launch", "--lang", "en"]) as program:
        try:
            told = subprocess.run([SYSTEM_PYTHON, str(HERE / script), folder], check=False).returncode
            status = program.poll() or told
            (Path(folder) / OUTCOME).write_text(str(status), encoding="ascii")
            return status
        finally:
            program.terminate()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
