"""Programs that meet a fault of the disk, or each other, and print as JSON what came of it.

Usage: python -m tests.e2e.killing.faults (full_disk | read_only_disk | file_limit | write COUNT) STORE
The first two need a small disk of their own mounted on STORE's folder (see `test_disk`).
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.checking import check_store
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rows import read_rows
from pos_assist.adapters.store.rules_store import load_rules
from pos_assist.services.events import Event, EventKind

PATIENCE = 60.0  # seconds until a hung program gives up


@dataclass
class Witness:
    """What was appended, and what the log acknowledged."""

    log_path: Path
    appended: list[str] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)

    def append(self, log: SqliteEventLog, count: int) -> None:
        """`count` events of about 1 kB."""
        for _ in range(count):
            key = new_id()
            self.appended.append(key)
            log.append(Event(key, EventKind.SHOWN, datetime.now(UTC), "t", "b", detail={"pad": "x" * 1000}))

    def result(self, **more: object) -> dict[str, object]:
        """Sums; `lost` and `twice` must be 0."""
        stored = [row[1] for row in read_rows(self.log_path)]
        return {
            "appended": len(self.appended),
            "acknowledged": len(self.acknowledged),
            "lost": len(set(self.acknowledged) - set(stored)),
            "missing": len(set(self.appended) - set(stored)),
            "twice": len(stored) - len(set(stored)),
            "sound": check_store(self.log_path)["sound"],
            **more,
        }


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            sys.exit("it never happened")
        time.sleep(0.01)


def _through_a_fault(path: Path, begin: Callable[[], None], end: Callable[[], None]) -> dict[str, object]:
    """100 events, the fault begins, 2,000 more until the log says so, the fault ends, all are saved."""
    witness = Witness(path)
    log = SqliteEventLog(path, on_durable=witness.acknowledged.extend)
    witness.append(log, 100)
    _until(lambda: len(witness.acknowledged) == 100)
    begin()
    return _until_mended(witness, log, end)


def _until_mended(witness: Witness, log: SqliteEventLog, end: Callable[[], None]) -> dict[str, object]:
    witness.append(log, 2000)
    _until(lambda: bool(log.health().failing))
    said, waiting = log.health().failing, log.health().waiting
    end()
    _until(lambda: log.health().waiting == 0)
    log.close()
    return witness.result(said=said, waited=waiting)


def full_disk(path: Path) -> dict[str, object]:
    """Something else fills the disk, and is removed later."""
    ballast = path.with_name("ballast")

    def fill() -> None:
        with ballast.open("wb", buffering=0) as file:
            try:
                while file.write(b"x" * 4096):
                    pass
            except OSError:
                return

    return _through_a_fault(path, fill, ballast.unlink)


def read_only_disk(path: Path) -> dict[str, object]:
    """The disk is read-only when the program starts; rules can still be read; later it is mended."""
    upgrade(path)
    _remount(path, "ro")
    load_rules(path)
    witness = Witness(path)
    log = SqliteEventLog(path, on_durable=witness.acknowledged.extend)
    witness.append(log, 100)
    return _until_mended(witness, log, lambda: _remount(path, "rw"))


def _remount(path: Path, mode: str) -> None:
    subprocess.run(["mount", "-o", f"remount,bind,{mode}", str(path.parent)], check=True)


def file_limit(path: Path) -> dict[str, object]:
    """No file may grow any more: writes fail with EFBIG, which SQLite calls an I/O error."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    free = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, free[1]))

    return _through_a_fault(path, limit, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, free))


def write(path: Path, count: int) -> dict[str, object]:
    """Write beside other processes; the caller looks at the store when all have ended."""
    witness = Witness(path)
    log = SqliteEventLog(path, on_durable=witness.acknowledged.extend)
    for _ in range(count):
        witness.append(log, 1)
        time.sleep(0.0005)
    _until(lambda: log.health().waiting == 0)
    log.close()
    return {"pid": os.getpid(), "acknowledged": witness.acknowledged}


def main() -> None:
    """Run the named program."""
    name, *rest = sys.argv[1:]
    if name == "write":
        result = write(Path(rest[1]), int(rest[0]))
    else:
        result = {"full_disk": full_disk, "read_only_disk": read_only_disk, "file_limit": file_limit}[name](
            Path(rest[0])
        )
    print(json.dumps(result))


if __name__ == "__main__":
    main()
