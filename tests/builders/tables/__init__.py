"""Tables of invented names and texts, and of the long tail of export files, as JSON."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any


@cache
def table(name: str) -> Any:
    """Give the table of this name, parsed."""
    return json.loads(Path(__file__).parent.joinpath(f"{name}.json").read_text(encoding="utf-8"))
