"""The command line: the same questions as the window, the same figures."""

from core.cli.main import check_and_report, main

__all__ = ["check_and_report", "main"]
