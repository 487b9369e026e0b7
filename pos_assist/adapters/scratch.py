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
TIDYING_SECONDS = 1.0  # another one looks whether somebody holds the folder we are just making


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A new folder among the system's temporary ones, gone when this ends.

    Raises:
        OSError: none can be made.
    """
    _tidy(Path(tempfile.gettempdir()))
    folder, lock = _held()
    try:
        yield folder
    finally:
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)


def _held() -> tuple[Path, FileLock]:
    """A new folder that is ours; one that was tidied away before we held it was not."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        lock = FileLock(folder / LOCK, timeout=TIDYING_SECONDS)
        lock.acquire()
        if (folder / LOCK).exists():
            return folder, lock
        lock.release()


def _tidy(parent: Path) -> None:
    """Folders that nobody holds any more; those of other users stay."""
    for folder in parent.glob(f"{PREFIX}*"):
        try:
            if (folder / LOCK).exists():  # not yet there: somebody is just making it
                with FileLock(folder / LOCK, timeout=0):
                    shutil.rmtree(folder, ignore_errors=True)  # held, so that whoever made it sees that it is gone
                shutil.rmtree(folder, ignore_errors=True)  # Windows: a file that is open stays
        except (LockTaken, OSError):
            continue
