"""Items as JSON lines or as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from typing import BinaryIO

import orjson

from core.text.safe import harmless

_COLUMNS = (
    "key", "account", "platform", "kind", "mine", "author", "time", "text", "media", "place", "audience", "strength",
    "evidence", "category", "use", "leans", "rule", "provenance", "time_zone",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # the wide ones begin formulas in East Asia
_PLAIN_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?$")


def write_jsonl(rows: Iterable[dict[str, object]], target: BinaryIO) -> None:
    """Write one JSON object a line, UTF-8."""
    target.writelines(orjson.dumps(_printable(row), option=orjson.OPT_APPEND_NEWLINE) for row in rows)


def write_csv(rows: Iterable[dict[str, object]], target: BinaryIO) -> None:
    """Write a table: UTF-8 with BOM, lists joined with " | ", formulas made harmless (see `safe_cell`)."""
    text = io.TextIOWrapper(target, encoding="utf-8-sig", newline="", write_through=True, errors="replace")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for row in rows:
        writer.writerow([safe_cell(_cell(row.get(column))) for column in _COLUMNS])
    text.detach()


def safe_cell(value: str) -> str:
    """Keep a spreadsheet from taking somebody's words for a formula; plain numbers stay as they are.

    Signs that turn the writing, hide or call the terminal go first: behind them a formula could begin.
    """
    value = harmless(value)
    if value.startswith(_FORMULA) and not _PLAIN_NUMBER.match(value):
        return f"'{value}"
    return value


def _printable(row: dict[str, object]) -> dict[str, object]:
    """Half a character (a lone surrogate) is no UTF-8; it stands in no item after mending, but may in a name."""
    return {key: _utf8(value) if isinstance(value, str) else value for key, value in row.items()}


def _utf8(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return " | ".join(_cell(one) for one in value)
    if isinstance(value, dict):
        return " ".join(str(one) for one in value.values() if one is not None)
    return str(value)
