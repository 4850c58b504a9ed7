"""Runs all measurements and prints a table; takes a few minutes. `python -m benchmarks reading` runs one."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks import growth, html, instagram, million, questions, reading, whatsapp, window

PARTS = {
    "reading": reading.measure,
    "html": html.measure,
    "growth": growth.measure,
    "whatsapp": whatsapp.measure,
    "instagram": instagram.measure,
    "questions": questions.measure,
    "window": window.measure,
    "million": million.measure,
}


def main() -> None:
    """Measure the parts named on the command line, all by default."""
    wanted = sys.argv[1:] or list(PARTS)
    with tempfile.TemporaryDirectory(prefix="volteface-bench-") as folder:
        for name in wanted:
            print(f"\n## {name}\n")
            for line in PARTS[name](Path(folder)):
                print(line, flush=True)


if __name__ == "__main__":
    main()
