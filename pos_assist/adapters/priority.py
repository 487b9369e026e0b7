"""Let everything else on this machine go first."""

from __future__ import annotations

import os
import sys

NICENESS = 10  # of 19: half-hearted, yet it ends
BELOW_NORMAL = 0x4000  # Windows: BELOW_NORMAL_PRIORITY_CLASS


def step_back() -> None:
    """Lower this process's priority for good; where the system refuses, it stays as it is."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), BELOW_NORMAL)
    else:
        try:
            os.nice(max(0, NICENESS - os.nice(0)))
        except OSError:
            return
