"""Finds the invented archive that ships with Volteface, for *Try with an example*."""

from __future__ import annotations

from pathlib import Path

from resources import resource


def example_archives() -> list[Path]:
    """List the zips of the example, which belong together, in a fixed order."""
    folder = Path(str(resource("example")))
    return sorted(folder.glob("*.zip"))
