"""The command line: the same questions as the window, the same figures."""

from core.cli.main import main

__all__ = ["main"]
