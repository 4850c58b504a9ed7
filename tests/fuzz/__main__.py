"""`make fuzz`: searches every way in for bytes that do harm, one after the other; the status is 1 if some were found.

With Atheris where an environment of its own can be made for it, else with Hypothesis. What is found lies in
`build/fuzz/`; made small and named for what it shows, it moves to `tests/fuzz/found/` and stays a test.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

from tests.fuzz.targets import TARGETS

_HERE = Path(__file__).parent
_ROOT = _HERE.parent.parent
_ENVIRONMENT = _ROOT / ".venv-fuzz"
_KEPT = _ROOT / "build" / "fuzz"
_LAST_LINES = 40


def main() -> int:
    """Search the targets that are named, or all; give the exit status."""
    parser = argparse.ArgumentParser(prog="make fuzz")
    parser.add_argument("--each", type=float, default=600, help="seconds for each target")
    parser.add_argument("--in-all", type=float, help="seconds for all together; Hypothesis does it then")
    parser.add_argument("targets", nargs="*", help=", ".join(TARGETS))
    asked = parser.parse_args()
    targets = asked.targets or list(TARGETS)
    if unknown := [name for name in targets if name not in TARGETS]:
        parser.error(f"no such target: {', '.join(unknown)}")
    python = _python_with_atheris() if asked.in_all is None else None
    seconds = asked.each if asked.in_all is None else asked.in_all / len(targets)
    _KEPT.mkdir(parents=True, exist_ok=True)
    print(f"{'Atheris' if python else 'Hypothesis'}, {seconds:.0f} s for each target", flush=True)
    failed = [name for name in targets if not _search(name, seconds, python)]
    if failed:
        print(f"Something was found, see {_KEPT}: {', '.join(failed)}")
    return 1 if failed else 0


def _search(target: str, seconds: float, python: Path | None) -> bool:
    engine = "with_atheris" if python else "with_hypothesis"
    time = str(round(seconds)) if python else str(seconds)
    command = [str(python or sys.executable), "-m", f"tests.fuzz.{engine}", target, time, str(_KEPT)]
    # The engine's own environment holds nothing but the engine; what the program needs is lent to it.
    lent = {"PYTHONPATH": os.pathsep.join((str(_ROOT), sysconfig.get_path("purelib")))} if python else {}
    done = subprocess.run(command, cwd=_ROOT, env=os.environ | lent, capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).splitlines()
    tries = next((line for line in reversed(lines) if "tries" in line or "number_of_executed_units" in line), "no end")
    print(f"{target:16}{tries if done.returncode == 0 else 'FOUND'}", flush=True)
    if done.returncode:
        print("\n".join(lines[-_LAST_LINES:]))
    return done.returncode == 0


def _python_with_atheris() -> Path | None:
    """Give the interpreter of the engine's environment, which is made if there is none yet."""
    python = _ENVIRONMENT / "bin" / "python"
    if not python.exists():
        venv.create(_ENVIRONMENT, with_pip=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "-r", str(_HERE / "atheris.txt")]
        subprocess.run(install, check=False, stderr=subprocess.DEVNULL)
    usable = subprocess.run([str(python), "-c", "import atheris"], check=False, capture_output=True).returncode == 0
    return python if usable else None


if __name__ == "__main__":
    sys.exit(main())
