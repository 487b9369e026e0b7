"""Folders for work that must not outlive it: one that a killed process left behind goes with the next."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pos_assist.adapters.file_lock import FileLock, LockTaken

PREFIX = "pos-assist-work-"
LOCK = "held.lock"


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A new folder among the system's temporary ones, gone when this ends.

    Raises:
        OSError: none can be made.
    """
    _tidy(Path(tempfile.gettempdir()))
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    try:
        with FileLock(folder / LOCK, timeout=0):
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _tidy(parent: Path) -> None:
    """Folders that nobody holds any more; those of other users stay."""
    for folder in parent.glob(f"{PREFIX}*"):
        try:
            if (folder / LOCK).exists():  # not yet there: somebody is just making it
                with FileLock(folder / LOCK, timeout=0):
                    pass
                shutil.rmtree(folder, ignore_errors=True)
        except (LockTaken, OSError):
            continue
