"""Which version of the program this is."""

from __future__ import annotations


def program_version() -> str:
    """Give the version that is installed, a question mark where the program was not installed."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  # slow to import, seldom asked for

    try:
        return version("volteface")
    except PackageNotFoundError:
        return "?"
