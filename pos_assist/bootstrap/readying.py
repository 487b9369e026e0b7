"""Our store made ready before a command or the manager's window uses it."""

from __future__ import annotations

import sys
from pathlib import Path

from pos_assist.adapters.store.readiness import ensure_ready


def make_ready(store: Path) -> None:
    """As `ensure_ready`; that a damaged store was replaced, and where it is kept, is said on standard error.

    Raises:
        UserError: the disk refuses, or the store is a newer program's.
    """
    note = ensure_ready(store)
    if note:
        print(note, file=sys.stderr)
