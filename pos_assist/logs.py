"""Our own log: rotating files in the user's log folder, never with customer data."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s:%(lineno)d %(message)s"


def log_to(folder: Path, *, level: int = logging.INFO) -> bool:
    """Send everything to `folder`/pos-assist.log, 5 files of 2 MB (S17); stderr, and False, where it refuses."""
    handler: logging.Handler
    kept = True
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "pos-assist.log", maxBytes=2_000_000, backupCount=4, encoding="utf-8"
        )
    except (OSError, ValueError):
        handler, kept = logging.StreamHandler(), False
    handler.setFormatter(logging.Formatter(FORMAT))
    root = logging.getLogger()
    root.setLevel(level)
    root.addHandler(handler)
    logging.raiseExceptions = False  # a full disk must not print traces over a sale
    return kept
