"""The one entry point: what it opens, hands over or says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.i18n import words_for
from gui.display import broken_library, has_display, missing_packages, needs_packages, ways_to_the_screen, why_no_window
from gui.example import example_archives
from gui.launch import is_for_command_line, main
from gui.without_display import free_name


@pytest.mark.parametrize(
    "given", [["check", "a.zip"], ["compare", "a", "b"], ["--help"], ["--version"], ["--answers", "x", "items"]]
)
def test_a_subcommand_or_an_option_goes_to_the_command_line(given: list[str]) -> None:
    assert is_for_command_line(given)


@pytest.mark.parametrize("given", [[], ["a.zip"], ["a.zip", "check"]])
def test_paths_or_nothing_open_the_window(given: list[str]) -> None:
    assert not is_for_command_line(given)


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_linux_has_a_display_where_a_variable_says_so(variable: str) -> None:
    assert has_display({variable: ":0"}, "linux")
    assert not has_display({variable: ""}, "linux")


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_always_have_a_display(system: str) -> None:
    assert has_display({}, system)


def test_without_a_display_the_sentence_names_the_command_line() -> None:
    reason = why_no_window({}, "linux")
    assert reason is not None
    assert "volteface check" in reason


def test_without_a_display_a_misspelt_command_is_told_first() -> None:
    reason = why_no_window({}, "linux", language="en", paths=["frobnicate"])
    assert reason is not None
    assert reason.startswith("There is nothing at “frobnicate”.")
    assert "volteface --help" in reason


def test_a_language_that_it_does_not_speak_opens_no_window(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "xx"]) == 2
    assert "“xx”" in capsys.readouterr().err


def test_no_library_is_asked_for_on_other_systems() -> None:
    assert why_no_window({}, "darwin") is None


def test_missing_packages_are_named_in_one_sentence() -> None:
    sentence = needs_packages(["libegl1", "libgl1"], words_for("en"))
    assert sentence.endswith("sudo apt install libegl1 libgl1")
    assert "\n" not in sentence


def test_a_library_the_table_does_not_know_is_named() -> None:
    error = ImportError("libodd.so.1: cannot open shared object file")
    assert "libodd.so.1" in broken_library(error, {})


def test_any_other_import_error_is_a_fault_of_ours() -> None:
    with pytest.raises(ImportError, match="no such thing"):
        broken_library(ImportError("no such thing"), {})


def test_a_missing_library_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        if name == "libxcb-cursor.so.0":
            raise OSError

    monkeypatch.setattr("ctypes.CDLL", refuse)
    assert missing_packages({"DISPLAY": ":0"}) == ["libxcb-cursor0"]


def test_one_whole_way_to_the_screen_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        if "wayland" in name:
            raise OSError

    monkeypatch.setattr("ctypes.CDLL", refuse)
    assert missing_packages({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}) == []


def test_the_way_that_qt_was_told_counts() -> None:
    assert ways_to_the_screen({"QT_QPA_PLATFORM": "wayland:x=1;xcb", "DISPLAY": ":0"}) == ["wayland", "xcb"]


def test_the_pdf_never_overwrites(tmp_path: Path) -> None:
    assert free_name(tmp_path).name == "volteface-summary.pdf"
    (tmp_path / "volteface-summary.pdf").touch()
    (tmp_path / "volteface-summary-2.pdf").touch()
    assert free_name(tmp_path).name == "volteface-summary-3.pdf"


def test_the_example_ships() -> None:
    assert example_archives()


def test_without_a_display_a_window_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main([__file__]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_importing_the_entry_point_imports_neither_qt_nor_the_database() -> None:
    code = "import sys, gui.launch; print(sorted({'PySide6', 'duckdb', 'numpy', 'core.i18n'} & set(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize("command", [["check", "--help"], ["--version"]])
def test_the_command_line_starts_without_qt(command: list[str]) -> None:
    code = (
        "import sys; from gui.launch import main\n"
        f"try: main({command!r})\n"
        "except SystemExit: ...\n"
        "print('PySide6' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip().endswith("False")


def run_without_display(folder: Path, *paths: str) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden} | {"LANGUAGE": "en"}
    command = [sys.executable, "-m", "gui.launch", "--run", *paths]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_the_same_job_is_done_and_the_pdf_is_kept(tmp_path: Path) -> None:
    told = run_without_display(tmp_path)
    assert told.returncode == 0
    first, *rest = told.stdout.splitlines()
    assert first == "There is no display here, so the same job is done on the command line."
    assert "may be used to train" in rest[0]
    assert rest[-1].endswith(str(tmp_path / "volteface-summary.pdf"))
    assert (tmp_path / "volteface-summary.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_a_wrong_archive_leaves_no_pdf(tmp_path: Path) -> None:
    told = run_without_display(tmp_path, str(tmp_path / "none.zip"))
    assert told.returncode == 2
    assert list(tmp_path.iterdir()) == []
