"""The program that gets killed: appends events without pause and acknowledges the durable ones on stdout.

Usage: python -m tests.e2e.killing.child STORE
It makes or upgrades the store itself, as the panel does at its start.
"""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.adapters.store.rules_store import ModelVersion, save_learned
from pos_assist.engine.rules import LearnedPair
from pos_assist.services.events import Event, EventKind

BURST = 20
MOST_WAITING = 200


def _acknowledge(ids: tuple[str, ...]) -> None:
    """One write call for a group: a pipe takes up to 4,096 bytes whole or not at all."""
    for start in range(0, len(ids), 100):
        os.write(1, "".join(f"{key}\n" for key in ids[start : start + 100]).encode())


def main() -> None:
    """Append until killed; every fifth burst the learner's table is replaced too, by a second connection."""
    path = Path(sys.argv[1])
    log = SqliteEventLog(path, on_durable=_acknowledge)
    for burst in range(1_000_000):
        for number in range(BURST):
            at = datetime.now(UTC)
            log.append(Event(new_id(), EventKind.SHOWN, at, "t", f"b{number}", detail={"pad": "x" * 700}))
        if burst % 5 == 4 and path.exists():
            pairs = [LearnedPair(str(n), "x", n, n, 1.0, 0.1) for n in range(200)]
            save_learned(path, pairs, ModelVersion(new_id(), at, len(pairs)))
        while log.health().waiting > MOST_WAITING:
            time.sleep(0.001)


if __name__ == "__main__":
    main()
