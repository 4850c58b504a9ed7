"""What holds for every test: no screen, no network, nothing left on disk; no Qt is a visible skip, not a failure."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", str(Path(tempfile.gettempdir()) / "volteface-hypothesis"))

import pytest
from hypothesis import settings

from gui.display import missing_packages

QT_FIXTURES = ("qapp", "qtbot", "qtmodeltester")
MISSING = missing_packages({"QT_QPA_PLATFORM": "offscreen"}) if sys.platform.startswith("linux") else []
WHY_SKIPPED = "Qt needs parts of the system that are missing: sudo apt install " + " ".join(MISSING)

settings.register_profile("volteface", database=None, deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("volteface")


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Leave pytest-qt out where Qt cannot be imported: it would end the run instead of skipping tests."""
    if MISSING:
        pluginmanager.unregister(name="pytest-qt")


def pytest_report_header() -> list[str]:
    """Say at the top that the tests of the window are skipped."""
    return [f"The tests of the window are skipped. {WHY_SKIPPED}"] if MISSING else []


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Skip a test module that cannot be imported because Qt misses a library of the system."""
    report = yield
    if MISSING and report.failed and isinstance(collector, pytest.Module) and ".so" in str(report.longrepr):
        report.outcome = "skipped"
        report.longrepr = (str(collector.path), 0, f"Skipped: {WHY_SKIPPED}")
    return report


if MISSING:

    @pytest.fixture(params=[WHY_SKIPPED], ids=["without-qt"])
    def _without_qt(request: pytest.FixtureRequest) -> None:
        pytest.skip(request.param)

    qapp = qtbot = qtmodeltester = _without_qt


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail any test that would reach out: Volteface has nothing to ask of a network."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            pytest.fail(f"something tried to connect to {address}")
        connect(self, address)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(socket.socket, "connect", refuse)
