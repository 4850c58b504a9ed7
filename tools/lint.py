"""Runs every check that needs no test run, one after another, and says at the end which of them failed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHECKS = {
    "rules of the code (ruff check)": ("ruff", "check", "."),
    "format (ruff format)": ("ruff", "format", "--check", "."),
    "types (mypy)": ("mypy",),
    "directions between packages (lint-imports)": ("lint-imports",),
    "translations are complete": ("python", "-m", "tools.translations", "check"),
}


def main() -> int:
    """Run all checks; the exit status is 1 if one failed."""
    commands = Path(sys.executable).parent
    failed = []
    for name, (command, *arguments) in CHECKS.items():
        print(f"── {name}", flush=True)
        if subprocess.run([commands / command, *arguments], cwd=ROOT, check=False).returncode:
            failed.append(name)
    print("Failed: " + ", ".join(failed) if failed else "All checks passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
