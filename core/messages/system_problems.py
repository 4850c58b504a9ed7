"""Why the system refused to write or read, in the person's language: the system itself says it in its own."""

from __future__ import annotations

import errno
import os

from core.i18n import Words


def system_problem(problem: str, words: Words) -> str:
    """Put the system's own word for what went wrong into the person's language; what is rare stays as it is."""
    known = {
        errno.EACCES: words._("this folder or file may not be written to"),
        errno.EPERM: words._("this folder or file may not be written to"),
        errno.EROFS: words._("this disk can only be read"),
        errno.ENOSPC: words._("there is no room left on the disk"),
        errno.ENOENT: words._("the folder does not exist"),
        errno.EISDIR: words._("this is a folder"),
        errno.ENOTDIR: words._("what should be a folder is none"),
        errno.EBADF: words._("there is nowhere to write to"),
        errno.ENAMETOOLONG: words._("the name is too long"),
    }
    return {os.strerror(number): text for number, text in known.items()}.get(problem, problem)
