"""Writes a person's own file whole or not at all: beside the target first, then renamed over it."""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path

from core.errors import SaveError
from core.library.summary import Summary
from core.report.quoting import quoted

OWNER_LENGTH = 40
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\'’.,;]+')  # what one of the three systems refuses, or treats as special


def save_whole(content: bytes, path: Path) -> None:
    """Write the file; what stood there before stays if anything fails. Raises `SaveError`."""
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".volteface-{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        raise SaveError(path, error.strerror or type(error).__name__) from error
    finally:
        beside.unlink(missing_ok=True)


def suggested_name(summary: Summary) -> str:
    """Suggest a file name that Linux, macOS and Windows all take, whatever the owner is called."""
    owners = {figures.account.name for figures in summary.accounts if figures.account.name}
    owner = ""
    if len(owners) == 1:
        letters = "".join(sign if sign.isalnum() else " " for sign in _UNSAFE.sub(" ", owners.pop()))
        owner = "-".join(quoted(letters, OWNER_LENGTH).rstrip("…").split())
    return "-".join(filter(None, ("volteface", owner, summary.checked_on.isoformat()))) + ".pdf"
