"""The floor for pages: unzip every member and parse it with lexbor, one process. Prints wall and processor time."""

from __future__ import annotations

import gc
import sys
import time
import zipfile

from selectolax.lexbor import LexborHTMLParser


def main() -> None:
    """Measure the zip named on the command line."""
    gc.disable()
    started, used = time.perf_counter(), time.process_time()
    with zipfile.ZipFile(sys.argv[1]) as archive:
        for entry in archive.infolist():
            if entry.filename.endswith(".html"):
                LexborHTMLParser(archive.read(entry).decode("utf-8"))
    print(time.perf_counter() - started, time.process_time() - used)


if __name__ == "__main__":
    main()
