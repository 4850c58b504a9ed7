"""Writes the example archive: `python -m tests.builders.example resources/example`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.builders.example.archives import write_example

if __name__ == "__main__":
    for path in write_example(Path(sys.argv[1])):
        sys.stdout.write(f"{path} ({path.stat().st_size:,} bytes)\n")
