"""`items`: one line an item, the same bytes each time."""

from __future__ import annotations

import csv
import io
from argparse import Namespace
from pathlib import Path
from typing import Any

import orjson
import pytest

from core.cli.arguments import parse
from core.cli.items import run_items
from core.errors import SaveError
from core.library.library import Library
from tests.builders.facebook.generations import Generation
from tests.core.cli.making import ENGLISH
from tests.core.conftest import OpenFacebook


@pytest.fixture
def library(open_facebook: OpenFacebook) -> Library:
    return open_facebook(Generation.G5).library


def wanted(*options: str) -> Namespace:
    return parse(["items", "a.zip", *options], ENGLISH)


def saved(library: Library, folder: Path, *options: str) -> bytes:
    path = folder / "out"
    run_items(library, wanted("-o", str(path), *options), ENGLISH)
    return path.read_bytes()


def lines(content: bytes) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in content.splitlines()]


def test_each_line_is_one_item(library: Library, tmp_path: Path) -> None:
    assert len(lines(saved(library, tmp_path))) == library.summary().totals.items


def test_the_same_bytes_each_time(library: Library, tmp_path: Path) -> None:
    assert saved(library, tmp_path) == saved(library, tmp_path)


def test_the_bytes_printed_are_those_saved(
    library: Library, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    run_items(library, wanted(), ENGLISH)
    assert capfdbinary.readouterr().out == saved(library, tmp_path)


@pytest.mark.parametrize(
    ("options", "fits"),
    [
        (("--mine",), lambda row: row["mine"]),
        (("--category", "meta-ai"), lambda row: row["category"] == "meta-ai"),
        (("--category", "meta-ai", "--category", "public"), lambda row: row["category"] in {"meta-ai", "public"}),
        (("--use", "unclear", "--mine"), lambda row: row["use"] == "unclear" and row["mine"]),
        (("--use", "may-be-used", "--category", "private"), lambda _: False),
    ],
)
def test_options_leave_what_fits(library: Library, tmp_path: Path, options: tuple[str, ...], fits: Any) -> None:
    everything = lines(saved(library, tmp_path))
    assert lines(saved(library, tmp_path, *options)) == [row for row in everything if fits(row)]


def test_items_are_ordered_by_time_with_the_unknown_last(library: Library, tmp_path: Path) -> None:
    times = [row["time"] for row in lines(saved(library, tmp_path))]
    known = [time for time in times if time]
    assert times[len(known) :] == [None] * (len(times) - len(known))
    assert all(time.endswith("Z") for time in known)


def test_a_table_has_the_same_rows(library: Library, tmp_path: Path) -> None:
    content = saved(library, tmp_path, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [row["key"] for row in rows] == [row["key"] for row in lines(saved(library, tmp_path))]


def test_a_folder_that_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(SaveError):
        run_items(library, wanted("-o", str(tmp_path / "gone" / "x")), ENGLISH)
