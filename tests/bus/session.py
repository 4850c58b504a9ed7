"""Within a session of its own: starts the program, lets a script listen to it, and ends both."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"


def main(script: str, folder: str) -> int:
    """Give the status with which the script ended, or the program's own if it ended before."""
    with subprocess.Popen([sys.executable, "-m", "gui.launch", "--lang", "en"]) as program:
        try:
            told = subprocess.run([SYSTEM_PYTHON, str(HERE / script), folder], check=False).returncode
            return program.poll() or told
        finally:
            program.terminate()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
