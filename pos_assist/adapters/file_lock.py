"""A lock between processes on a file of its own; the system frees it when its holder ends, even by a kill.

As `filelock` does it (flock, or msvcrt.locking), which anybody else may use on the same file. Importing that
library costs the panel's process 6 MB of its 90 (OpenSSL and more), so these few lines stand in its place.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from types import TracebackType

LOOK_EVERY = 0.05  # seconds


class LockTaken(TimeoutError):
    """Somebody else held the lock for as long as we waited."""


class FileLock:
    """Held between `acquire` and `release`, or inside `with`; its holder may take it again. One thread at a time."""

    def __init__(self, path: Path, *, timeout: float) -> None:
        """`timeout`: seconds to wait for another holder; 0 = only one look."""
        self._path = path
        self._timeout = timeout
        self._descriptor: int | None = None
        self._depth = 0

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            LockTaken: another process, or another lock of this one, holds it.
            OSError: the file cannot be made or opened.
        """
        if self._depth == 0:
            self._descriptor = self._wait_for_it()
        self._depth += 1

    def release(self) -> None:
        """Give it back; without effect where it is not held."""
        if self._depth == 0 or self._descriptor is None:
            return
        self._depth -= 1
        if self._depth == 0:
            _unlock(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> FileLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _wait_for_it(self) -> int:
        until = time.monotonic() + self._timeout
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        while not _lock(descriptor):
            if time.monotonic() >= until:
                os.close(descriptor)
                raise LockTaken(f"{self._path} is held by another program")
            time.sleep(LOOK_EVERY)
        return descriptor


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
