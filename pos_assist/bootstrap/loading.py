"""Loading much in a thread of the panel's process while a sale goes on.

Measured with 100,000 products and 400,000 pairs: the garbage collector walking what is being loaded stopped the
window for up to 380 ms; without it and with shorter turns of the threads nothing stood still for more than 20 ms.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

TURN_SECONDS = 0.0005  # of a thread; Python's own 5 ms would be added to a decision several times


@contextmanager
def loading() -> Iterator[None]:
    """What is loaded inside stays: it is never walked again, and freed as soon as nobody holds it."""
    turn, collecting = sys.getswitchinterval(), gc.isenabled()
    if gc.get_freeze_count():  # what was loaded before is not walked again; the first time everything would be
        gc.collect()
    gc.disable()
    sys.setswitchinterval(TURN_SECONDS)
    try:
        yield
    finally:
        gc.freeze()
        sys.setswitchinterval(turn)
        if collecting:
            gc.enable()
