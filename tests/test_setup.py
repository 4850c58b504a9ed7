"""What a newcomer relies on: two commands, pinned versions, no host named, papers in place."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")


def requirements(lock: str) -> dict[str, str]:
    """Give each pinned requirement of a lock with the text of its entry."""
    entries = re.split(r"\n(?=\S)", (ROOT / lock).read_text(encoding="utf-8"))
    return {entry.split(" ", 1)[0]: entry for entry in entries if entry.strip()}


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"], *project["optional-dependencies"]["build"]]
    return {re.split(r"[<>=; ]", line)[0].lower() for line in lines}


def made_by_make() -> bool:
    """Tell whether `make test` made the environment, after the last change of what is installed."""
    marker = ROOT / ".venv" / ".test-ready"
    inputs = [ROOT / name for name in ("pyproject.toml", *LOCKS)]
    return marker.exists() and all(path.stat().st_mtime <= marker.stat().st_mtime for path in inputs)


def dry_run(target: str) -> str:
    """Tell what `make` would do for this target, without doing it."""
    make = shutil.which("make")
    if make is None:
        pytest.skip("make is not installed")
    told = subprocess.run([make, "-n", target], cwd=ROOT, capture_output=True, text=True, check=True)
    return told.stdout


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_with_hashes(lock: str) -> None:
    unpinned = [name for name, entry in requirements(lock).items() if "==" not in name or "--hash=sha256:" not in entry]
    assert unpinned == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in text


def test_every_declared_dependency_is_locked() -> None:
    locked = {name.partition("==")[0].lower() for name in requirements("requirements.lock")}
    assert declared() - locked == set()


def test_tests_run_with_the_versions_that_people_get() -> None:
    for_tests = requirements("requirements-dev.lock")
    assert set(requirements("requirements.lock")) - set(for_tests) == set()


def test_old_python_gets_the_qt_that_keeps_its_references() -> None:
    entries = [entry for name, entry in requirements("requirements.lock").items() if "pyside6" in name]
    for_python_311 = [entry for entry in entries if "< '3.12'" in entry.splitlines()[0] or len(entries) == 1]
    assert re.search(r"==6\.(8|9|10|11)\.", for_python_311[0])


@pytest.mark.skipif(not made_by_make(), reason="the environment was not made by `make test` of this very tree")
@pytest.mark.parametrize("target", ["run", "test"])
def test_a_second_call_starts_at_once(target: str) -> None:
    assert "pip install" not in dry_run(target)


@pytest.mark.parametrize("target", ["run", "test", "venv", "lint", "bench", "fuzz", "example", "lock"])
def test_every_promised_target_exists(target: str) -> None:
    dry_run(target)


def test_archives_named_on_the_command_line_are_handed_over() -> None:
    assert "gui.launch --run" in dry_run("run")


def test_ci_runs_the_tests_last() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    last = ["make lint", 'make fuzz FOR="--in-all 30"', "make test"]
    assert script.read_text(encoding="utf-8").splitlines()[-3:] == last


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "LICENSE"])
def test_the_papers_are_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 500


def test_the_licence_is_the_whole_gpl_3() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_the_readme_names_both_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "make run" in text
    assert "make test" in text


def test_the_version_is_the_same_everywhere() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert f"## [{version}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_fact_that_code_cites_is_written_down() -> None:
    cited = {
        (path, section)
        for folder in ("core", "gui", "tests", "tools", "benchmarks")
        for module in (ROOT / folder).rglob("*.py")
        for path, section in re.findall(r"(docs/[\w/]+\.md) §(\d+(?:\.\d+)*)", module.read_text(encoding="utf-8"))
    }
    assert [f"{path} §{section}" for path, section in sorted(cited) if not _has_section(path, section)] == []


def _has_section(path: str, section: str) -> bool:
    """Tell whether the page has this heading, or an entry of this number in a list below its parent's heading."""
    page = ROOT / path
    text = page.read_text(encoding="utf-8") if page.exists() else ""
    parent, _, number = section.rpartition(".")
    return _has_heading(text, section) or (_has_heading(text, parent) and f"\n{number}. " in text)


def _has_heading(text: str, section: str) -> bool:
    return bool(section) and re.search(rf"^#+ {re.escape(section)}[. ]", text, re.MULTILINE) is not None


def test_every_test_that_the_security_page_names_is_there() -> None:
    named = re.findall(
        r"`((?:tests/[\w/]*)?test_\w+\.py|tests/[\w/]+/)`", (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    )
    assert len(named) > 20
    assert [one for one in named if not list(ROOT.glob(one if "/" in one else f"tests/**/{one}"))] == []
