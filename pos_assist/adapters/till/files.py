"""The till's files seen from outside: identity, header, journal, locks and file system, without ever taking a lock.

The database file is opened before SQLite opens it, and never closed while it exists (see `locks`).
"""

from __future__ import annotations

import os
import stat
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

from pos_assist.adapters.till.locks import Inode, held_by_another, kept_descriptor
from pos_assist.adapters.till.problems import Unreadable, not_a_database
from pos_assist.errors import ExitCode, UserError

MAGIC = b"SQLite format 3\0"
HEADER_BYTES = 100
CLOCK_GRAIN_NS = 20_000_000  # kernels stamp files with a clock of 4-16 ms; what is older than this is settled
SHARED_FIRST, SHARED_BYTES = 0x40000002, 510  # SQLite's lock bytes (os_unix.c): a writer locks them all
RESERVED_BYTE = 0x40000001
NETWORK_FILE_SYSTEMS = frozenset(
    [
        "9p",
        "afs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.davfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.rclone",
        "fuse.sshfs",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "smb3",
        "smbfs",
        "vboxsf",
        "virtiofs",
    ]
)


@dataclass(frozen=True, slots=True)
class Header:
    """What of the first 100 bytes is needed. `wal`: the file is in WAL mode."""

    wal: bool
    page_size: int  # bytes
    change_counter: int
    page_count: int
    size: int  # bytes read; 0 for an empty database


@dataclass(frozen=True, slots=True)
class TillFile:
    """One database file at the moment it was looked at; another inode later is another file."""

    path: Path  # links resolved, as SQLite does to name the journal
    inode: Inode

    @property
    def journal(self) -> Path:
        """The rollback journal beside the file."""
        return self.path.with_name(self.path.name + "-journal")

    @property
    def wal(self) -> Path:
        """The write-ahead log beside the file."""
        return self.path.with_name(self.path.name + "-wal")

    @property
    def shm(self) -> Path:
        """The index of the write-ahead log."""
        return self.path.with_name(self.path.name + "-shm")

    @property
    def wal_files_exist(self) -> bool:
        """Whether somebody has the database open in WAL mode (or crashed with it open)."""
        return self.wal.exists() and self.shm.exists()

    @property
    def ours(self) -> bool:
        """Whether files that SQLite makes beside it stay usable for the till: we are its owner (or root)."""
        return sys.platform != "win32" and owned_by(self.path.stat().st_uid, os.geteuid())

    def head(self, start: int, length: int) -> bytes:
        """Bytes of the file, read without opening it anew and without a lock.

        Raises:
            Unreadable: the file is gone or may not be read.
        """
        try:
            if sys.platform == "win32":  # no POSIX locks to lose there, but an open file could not be replaced
                with self.path.open("rb") as file:
                    file.seek(start)
                    return file.read(length)
            return os.pread(self._descriptor(), length, start)
        except OSError as error:
            raise no_file(self.path, error) from error

    def header(self) -> Header:
        """The header now.

        Raises:
            Unreadable: not an SQLite database, or not readable.
        """
        return parse_header(self.head(0, HEADER_BYTES))

    def journal_is_hot(self) -> bool:
        """Whether the rollback journal says that the file is being changed (or the till died doing so)."""
        try:
            if os.stat(f"{self.path}-journal").st_size == 0:  # noqa: PTH116 - on every look: Path is slower
                return False
            if sys.platform == "win32":  # an open journal could not be deleted by the till
                return True
            with self.journal.open("rb") as file:
                return any(file.read(8))
        except FileNotFoundError:
            return False
        except OSError as error:
            raise no_file(self.journal, error) from error

    def locked_for_itself(self) -> bool:
        """Whether another process holds the file exclusively (Linux; elsewhere never known)."""
        return self._write_locked(SHARED_FIRST, SHARED_BYTES)

    def being_written(self) -> bool:
        """Whether another process is in a write transaction (Linux; elsewhere never known)."""
        return self._write_locked(RESERVED_BYTE, 1) or self.locked_for_itself()

    def _write_locked(self, start: int, length: int) -> bool:
        return held_by_another(self._descriptor(), start, length)

    def _descriptor(self) -> int:
        return kept_descriptor(self.path, self.inode)


def till_path(written: str | Path) -> Path:
    """The database's absolute path, as a person wrote it.

    Raises:
        UserError: there can be no such path.
    """
    try:
        return Path(written).expanduser().absolute()
    except (OSError, RuntimeError) as error:  # a working folder that is gone, ~nobody
        reason = getattr(error, "strerror", error)
        raise UserError(
            f"The till's database {str(written)!r} cannot be looked for: {reason}.",
            hint="Write the whole path.",
            code=ExitCode.UNREACHABLE,
        ) from error


def look(path: Path) -> TillFile:
    """The file at `path` now.

    Raises:
        Unreadable: there is none, it is no regular file, or it may not be looked at.
    """
    try:
        real = path.resolve()
        status = real.stat()
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle before Python 3.13; a NUL in the path
        raise no_file(path, error) from error
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable(f"{path} is not a file.", "Choose the till's own database file.", ExitCode.BAD_DATA)
    return TillFile(real, (status.st_dev, status.st_ino))


def inode_or_0(path: Path) -> int:
    """Inode number, 0 where there is no such file."""
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def parse_header(head: bytes) -> Header:
    """The header of a database from its first 100 bytes; an empty file is an empty database.

    Raises:
        Unreadable: not an SQLite database.
    """
    if not head:
        return Header(False, 0, 0, 0, 0)
    if len(head) < HEADER_BYTES or not head.startswith(MAGIC):
        raise not_a_database()
    page_size, write_version, read_version = struct.unpack_from(">HBB", head, 16)
    counter, pages = struct.unpack_from(">II", head, 24)
    return Header(2 in (write_version, read_version), 65536 if page_size == 1 else page_size, counter, pages, len(head))


def owned_by(owner: int, user: int) -> bool:
    """Whether `user` may create `-wal` and `-shm` for the owner's file without locking the owner out."""
    return user in (owner, 0)  # SQLite gives root's files to the owner of the database


def network_file_system(path: Path, mounts: str | None = None) -> str:
    """Name of the network file system that holds `path`, '' for a local disk (Linux and Windows know).

    `mounts`: text in the form of /proc/mounts, read from there where it is None.
    """
    if sys.platform == "win32":
        import ctypes

        remote = ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == 4  # DRIVE_REMOTE
        return "network drive" if remote or path.anchor.startswith("\\\\") else ""
    if mounts is None:
        table = Path("/proc/mounts")
        mounts = table.read_text("utf-8", "replace") if table.exists() else ""
    kind, longest = "", -1
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) > 2:
            point = Path(fields[1].replace("\\040", " "))
            if path.is_relative_to(point) and len(point.parts) >= longest:
                kind, longest = fields[2], len(point.parts)
    return kind if kind in NETWORK_FILE_SYSTEMS else ""


def no_file(path: Path, error: Exception) -> Unreadable:
    """What to say of a file that the system refuses."""
    if isinstance(error, FileNotFoundError):
        return Unreadable(
            f"The till's database {path} is not there.",
            "Check the path; if the till keeps it on another disk, connect that disk.",
        )
    if isinstance(error, PermissionError):
        return Unreadable(
            f"This user may not read the till's database {path}.",
            "Give this user the right to read the file and its folder, not to write.",
        )
    return Unreadable(
        f"The till's database {path} cannot be read ({getattr(error, 'strerror', error)}).",
        "Check the path and the disk.",
    )
