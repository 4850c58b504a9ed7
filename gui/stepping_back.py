"""Lets the window's thread go first: who clicks while a million items load is answered at once."""

from __future__ import annotations

import os
import sys
import threading

_NICER = 10  # on a busy computer the window's thread then gets nine times as much as this one
_MOST = 19  # what Linux knows


def step_back() -> None:
    """Let the calling thread, and every thread and process that it starts, wait for the window's thread.

    Linux takes a priority for each thread; elsewhere only a whole process has one, and Qt's is what there is.
    Nobody may take it back, so it is for threads of the pool only.
    """
    if sys.platform == "linux":
        thread, wanted = threading.get_native_id(), min(_MOST, os.getpriority(os.PRIO_PROCESS, os.getpid()) + _NICER)
        if os.getpriority(os.PRIO_PROCESS, thread) < wanted:
            os.setpriority(os.PRIO_PROCESS, thread, wanted)
