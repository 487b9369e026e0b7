"""A folder where a stock system drops files: which are whole and at rest, and where they go afterwards."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from pos_assist.adapters.transaction_source import told
from pos_assist.errors import ExitCode, UserError

REST_SECONDS = 2.0  # size and time of a file stay the same so long before it is opened
LONG_REST_SECONDS = 30.0  # and so long before a file that ends in the middle is said to be cut
SKEW_SECONDS = 60.0  # a file server's clock may be behind ours: younger files are watched, not believed
UNFINISHED = (".tmp", ".part", ".partial", ".filepart", ".crdownload", ".download", "~")
BESIDE = (".ok", ".done", ".ready", ".md5", ".sha1", ".sha256", ".lock", ".log")  # signals of other programs
DONE, REFUSED = "done", "refused"


class Stamp(NamedTuple):
    """What changes when a file is written."""

    size: int
    mtime_ns: int
    inode: int


@dataclass(frozen=True)
class Drop:
    """A file in the folder: `rest` seconds it has not changed, as far as we know."""

    path: Path
    stamp: Stamp
    rest: float


class DropFolder:
    """Looks at a folder; remembers what it has seen there while the program runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: dict[str, tuple[Stamp, float]] = {}  # since when, by the monotonic clock
        self._settled: dict[str, Stamp] = {}  # files that stay although we are done with them

    def drops(self, now: float, wall: float) -> list[Drop]:
        """Files that wait, the oldest first. `now`: monotonic seconds; `wall`: seconds since 1970.

        Raises:
            UserError: the folder is not there, or may not be read.
        """
        found = []
        for path in self._files():
            try:
                stamp = stamp_of(path)
            except OSError:  # gone meanwhile
                continue
            if self._settled.get(path.name) == stamp:
                continue
            before = self._seen.get(path.name)
            since = before[1] if before and before[0] == stamp else now
            self._seen[path.name] = (stamp, since)
            found.append(Drop(path, stamp, max(now - since, wall - stamp.mtime_ns / 1e9 - SKEW_SECONDS)))
        here = {drop.path.name for drop in found}
        self._seen = {name: seen for name, seen in self._seen.items() if name in here}
        return sorted(found, key=lambda drop: (drop.stamp.mtime_ns, drop.path.name))

    def put_away(self, drop: Drop, trouble: str = "") -> None:
        """Move a file to `done`, or with the reason beside it to `refused`; where that is forbidden it stays."""
        try:
            target = self.folder / (REFUSED if trouble else DONE)
            target.mkdir(exist_ok=True)
            new = _free(target / drop.path.name)
            if trouble:
                with suppress(OSError):  # a name may be too long for one more ending
                    new.with_name(f"{new.name}.txt").write_text(f"{trouble}\n", encoding="utf-8")
            drop.path.rename(new)
        except OSError:  # a folder that we may only read: our own store remembers it
            self._settled[drop.path.name] = drop.stamp

    def _files(self) -> list[Path]:
        try:
            with os.scandir(self.folder) as entries:
                return [Path(entry.path) for entry in entries if _is_drop(entry)]
        except OSError as error:
            raise UserError(
                f"The stock folder {told(self.folder)} cannot be read: {error.strerror}.",
                hint="Check the folder's name, its rights and the network drive it may be on.",
                code=ExitCode.UNREACHABLE,
            ) from error


def stamp_of(path: Path) -> Stamp:
    """Size, time and identity of a file.

    Raises:
        OSError: it is gone.
    """
    status = path.stat()
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ino)


def ends_with_line(path: Path) -> bool:
    """Whether the last byte ends a line; a binary file is asked by its own form.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        binary = file.read(4) == b"PK\x03\x04"
        file.seek(0, os.SEEK_END)
        if binary or not file.tell():
            return binary
        file.seek(-1, os.SEEK_END)
        return file.read(1) in b"\r\n]}"


def _is_drop(entry: os.DirEntry[str]) -> bool:
    name = entry.name.lower()
    try:
        return not name.startswith((".", "~$")) and not name.endswith(UNFINISHED + BESIDE) and entry.is_file()
    except OSError:
        return False


def _free(path: Path) -> Path:
    """This name, or one with a number where it is taken."""
    number, new = 1, path
    while new.exists():
        number += 1
        new = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return new
