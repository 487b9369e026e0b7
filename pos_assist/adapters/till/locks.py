"""Asks whether another process holds one of SQLite's locks, without ever taking or losing one.

POSIX drops every lock that a process holds on a file as soon as the process closes *any* descriptor of it. So each
file is opened once per process and inode, and that descriptor is never closed while the file exists.
"""

from __future__ import annotations

import os
import struct
import sys
import threading
from pathlib import Path

Inode = tuple[int, int]  # device, inode

FLOCK = "hhqqi"  # struct flock of Linux: type, whence, start, length, pid
LOG_WRITER_BYTE = 120  # of the -shm file: WAL_WRITE_LOCK, held from a transaction's first change to its commit

# One per process because the kernel's rule above is per process; guarded, since catalogue reads run on a worker.
_kept: dict[Inode, int] = {}
_kept_guard = threading.Lock()


def kept_descriptor(path: Path, inode: Inode) -> int:
    """The one descriptor of this inode in this process.

    Raises:
        OSError: the file is gone or may not be read.
    """
    with _kept_guard:
        known = _kept.get(inode)
        if known is not None:
            return known
        _drop_deleted()
        opened = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        status = os.fstat(opened)
        return _kept.setdefault((status.st_dev, status.st_ino), opened)


def held_by_another(descriptor: int, start: int, length: int) -> bool:
    """Whether another process holds a write lock on these bytes (Linux; elsewhere never known)."""
    if sys.platform != "linux":
        return False
    import fcntl

    question = struct.pack(FLOCK, fcntl.F_RDLCK, os.SEEK_SET, start, length, 0)  # asks, takes nothing
    answer = fcntl.fcntl(descriptor, fcntl.F_GETLK, question)
    return bool(struct.unpack(FLOCK, answer)[0] != fcntl.F_UNLCK)


def log_descriptor(shm: Path) -> int | None:
    """The kept descriptor of a write-ahead log's index; None where there is none to ask (yet)."""
    if sys.platform != "linux":
        return None
    try:
        status = shm.stat()
        return kept_descriptor(shm, (status.st_dev, status.st_ino))
    except OSError:
        return None


def log_being_written(descriptor: int) -> bool:
    """Whether another process is in a write transaction of a WAL database.

    A reader that meets the log's index half written takes the writer's lock for a moment (walIndexReadHdr), and a
    till without a busy timeout then fails: 2 of 10,000 commits in bursts, so such a moment is left to the till.
    """
    return held_by_another(descriptor, LOG_WRITER_BYTE, 1)


def _drop_deleted() -> None:
    """Close descriptors of files that are deleted: no till opens them again, and their disk space is let go."""
    for inode, descriptor in list(_kept.items()):
        if os.fstat(descriptor).st_nlink == 0:
            del _kept[inode]
            os.close(descriptor)
