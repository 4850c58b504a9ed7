"""The floor for pages: unzip every member and parse it with lexbor, one process. Prints its seconds."""

from __future__ import annotations

import gc
import sys
import time
import zipfile

from selectolax.lexbor import LexborHTMLParser


def main() -> None:
    """Measure the zip named on the command line."""
    gc.disable()
    started = time.perf_counter()
    with zipfile.ZipFile(sys.argv[1]) as archive:
        for entry in archive.infolist():
            if entry.filename.endswith(".html"):
                LexborHTMLParser(archive.read(entry).decode("utf-8"))
    print(time.perf_counter() - started)


if __name__ == "__main__":
    main()
