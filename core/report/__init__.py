"""The summary PDF: what it says, how it is set, where it is written. Nothing here decides a verdict."""

from core.report.naming import suggested_name
from core.report.writing import ReportOutcome, Scope, losses, make_report, write_report

__all__ = ["ReportOutcome", "Scope", "losses", "make_report", "suggested_name", "write_report"]
