"""The window as assistive software meets it, over the real accessibility bus (`docs/design.md` §5).

Needs a screen of its own (Xvfb), a message bus and the AT-SPI packages; `.ci/run` installs them. Where they are
missing the tests are skipped and say what to install.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gui.display import missing_packages

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = {"xvfb-run": "xvfb", "xauth": "xauth", "dbus-run-session": "dbus", "dbus-daemon": "dbus"}
SCREEN = "-screen 0 1366x768x24"
MOST_SECONDS = 300


def lacking() -> list[str]:
    """Give the packages of the system that the walk over the bus needs and that are not there."""
    if not sys.platform.startswith("linux"):
        return ["Linux"]
    missing = {package for program, package in PROGRAMS.items() if shutil.which(program) is None}
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        missing.add("at-spi2-core")
    if subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode:
        missing.add("python3-pyatspi")
    return sorted(missing | set(missing_packages({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"})))


LACKING = lacking() if Path(SYSTEM_PYTHON).exists() else ["python3"]
WHY_SKIPPED = "the accessibility bus needs: sudo apt install " + " ".join(LACKING)


def surroundings(folder: Path) -> dict[str, str]:
    """Give a home of its own to the program, and let it speak to the bus."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    home = {name: str(folder / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    qt = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    return {**kept, **home, **qt, "XDG_RUNTIME_DIR": str(runtime)}


def walk(script: str, folder: Path) -> None:
    """Start the program on a screen of its own, and this script that listens to it."""
    session = ["dbus-run-session", "--", sys.executable, str(HERE / "session.py"), script, str(folder)]
    told = subprocess.run(
        [shutil.which("xvfb-run") or "", "--auto-servernum", "--server-args", SCREEN, *session],
        cwd=ROOT, env=surroundings(folder), capture_output=True, text=True, timeout=MOST_SECONDS, check=False,
    )  # fmt: skip
    outcome = folder / "outcome.txt"
    assert outcome.exists(), told.stdout + told.stderr
    assert outcome.read_text(encoding="ascii") == "0", told.stdout + told.stderr


@pytest.mark.timeout(MOST_SECONDS)
@pytest.mark.skipif(bool(LACKING), reason=WHY_SKIPPED)
@pytest.mark.parametrize("script", ["journey.py", "pages.py"])
def test_who_sees_nothing_hears_everything_and_comes_all_the_way(script: str, tmp_path: Path) -> None:
    walk(script, tmp_path)
