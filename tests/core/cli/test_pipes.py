"""The command line among other programs: pipes that close, terminals that know no UTF-8."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders.facebook import posts, profile
from tests.builders.facebook.generations import Generation, setting
from tests.builders.large import Size, large_facebook
from tests.builders.writing import write_zip
from tests.core.loading.making import FACEBOOK_ZIP

COMMAND = [sys.executable, "-c", "import sys; from core.cli import main; sys.exit(main())"]


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    archive = large_facebook(tmp_path / "large.zip", Size(messages=5_000, threads=2, posts=0, comments=0))
    command = [*COMMAND, "items", str(archive), "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline().startswith(b'{"key"')
        running.stdout.close()
        errors = running.stderr.read()
    assert (running.returncode, errors) == (0, b"")


@pytest.mark.parametrize("command", [["check"], ["items"]])
def test_output_is_utf_8_whatever_the_terminal_says(tmp_path: Path, command: list[str]) -> None:
    made = setting(Generation.G5)
    built = profile.profile_information(made) + posts.timeline(made)
    archive = write_zip(tmp_path / FACEBOOK_ZIP, built.members)
    environment = os.environ | {"LC_ALL": "C", "LANG": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    arguments = [*COMMAND, *command, str(archive), "--lang", "fr"]
    done = subprocess.run(arguments, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode("utf-8")
    assert done.stderr.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Unix's shells can close an output")
def test_a_closed_error_output_is_no_error(tmp_path: Path) -> None:
    made = setting(Generation.G5)
    archive = write_zip(tmp_path / FACEBOOK_ZIP, posts.timeline(made).members)
    command = ["sh", "-c", 'exec "$@" 2>&-', "sh", *COMMAND, "check", str(archive), "--lang", "en"]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    assert (done.returncode, done.stdout[:8]) == (0, b"Of your ")
