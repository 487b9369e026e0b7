"""The other process: writes to a till's database as told, one JSON order a line, and times its own commits.

The invariant that a torn read would break: `sale.check_sum` is the sum of the quantities of the sale's lines.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import sys
import time
from typing import Any


def burst(
    till: sqlite3.Connection, *, commits: int, most: int, gap_ms: tuple[float, float], seed: int, tries: int = 10**9
) -> dict[str, Any]:
    """Commits in bursts of up to `most`; returns (state, ns when COMMIT returned, ns it took) and the BUSY count."""
    chance = random.Random(seed)
    done: list[tuple[int, int, int]] = []
    busy = 0
    state = int(till.execute("SELECT check_sum FROM sale WHERE id = 1").fetchone()[0])
    while len(done) < commits and busy < tries:
        for _ in range(min(chance.randint(1, most), commits - len(done))):
            state += 1
            try:
                till.execute("BEGIN IMMEDIATE")
                till.execute("UPDATE sale SET check_sum = ?, touched = datetime('now') WHERE id = 1", (state,))
                till.execute(
                    "UPDATE line SET qty = ? - 9 WHERE id = (SELECT MIN(id) FROM line WHERE sale = 1)", (state,)
                )
                began = time.monotonic_ns()
                till.execute("COMMIT")
                done.append((state, time.monotonic_ns(), time.monotonic_ns() - began))
            except sqlite3.OperationalError:
                busy += 1
                state -= 1
                if till.in_transaction:
                    till.execute("ROLLBACK")
        time.sleep(chance.uniform(*gap_ms) / 1000)
    return {"busy": busy, "done": done}


def serve(till: sqlite3.Connection) -> None:
    """Orders: sql, burst, die (a crash in the middle of a transaction), quit."""
    print(json.dumps({"ready": True}), flush=True)
    for text in sys.stdin:
        order = json.loads(text)
        match order.pop("order"):
            case "sql":
                result: dict[str, Any] = {
                    "rows": [till.execute(statement).fetchall() for statement in order["statements"]]
                }
            case "burst":
                result = burst(till, **order)
            case "die":
                till.execute("PRAGMA cache_size=1")  # spill, so that the file itself is changed already
                till.execute("BEGIN IMMEDIATE")
                till.execute("UPDATE product SET name = name || hex(randomblob(2000))")
                print(json.dumps({"dying": True}), flush=True)
                os.kill(os.getpid(), signal.SIGKILL)
            case _:
                return
        print(json.dumps(result), flush=True)


def main() -> None:
    """Arguments: database file, journal mode."""
    till = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)
    till.execute(f"PRAGMA journal_mode={sys.argv[2]}")
    serve(till)


if __name__ == "__main__":
    main()
