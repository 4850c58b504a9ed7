"""Writes a person's own file whole or not at all: beside the target first, then renamed over it."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from core.errors import SaveError
from core.library.summary import Summary
from core.text.safe import file_name, one_line

OWNER_LENGTH = 40


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
    owner = one_line(owners.pop(), OWNER_LENGTH) if len(owners) == 1 else ""
    return file_name(" ".join(filter(None, ("Volteface", owner, summary.checked_on.isoformat()))) + ".pdf")
