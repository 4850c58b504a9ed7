"""What nobody expected is shown, and told without a word of anybody's archive."""

from __future__ import annotations

import sys

import pytest

from gui.faults import catch_what_nobody_expected, tell_developers


def fail() -> None:
    raise ValueError("Dear diary")


def test_an_error_is_told_without_its_own_words(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        fail()
    except ValueError as error:
        tell_developers(error)
    told = capsys.readouterr().err
    assert "builtins.ValueError" in told
    assert "fail()" in told
    assert "diary" not in told.replace('raise ValueError("Dear diary")', "")


def test_an_error_of_the_window_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown: list[Exception] = []
    catch_what_nobody_expected(shown.append)
    error = ValueError()
    sys.excepthook(ValueError, error, None)
    assert shown == [error]
