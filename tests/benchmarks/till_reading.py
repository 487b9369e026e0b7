"""How fast a committed line is in our hands, what that costs the till, and what it costs when nothing happens.

For each journal: a till process commits one change at a time and then in bursts (busy timeout 0) while `TillWatch`
reads; latency runs from COMMIT returning there to the rows being `Basket`s here (it may be negative: a change can be
seen before COMMIT returns). Run: python -m tests.benchmarks.till_reading [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from pos_assist.adapters.till.profile import Journal
from pos_assist.adapters.till.reader import TillReader
from pos_assist.engine.basket import Basket
from pos_assist.ui.till_watch import TillWatch
from tests.unit.till.shop import Writer, make_shop, profile, ring

LIMIT_MS = {"wal": 2.0, "delete": 4.0}  # p99, from the specification
LINES = 10


def percentiles(values: list[float]) -> dict[str, float]:
    """p50, p95, p99 and the maximum, rounded."""
    ordered = sorted(values) or [float("nan")]
    points = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "max": 1.0}
    return {name: round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 3) for name, share in points.items()}


def shop(folder: Path, mode: str) -> Path:
    """A till with one basket of ten lines."""
    db = folder / f"{mode}.db"
    till = make_shop(db, mode)
    for product in range(2, LINES + 1):
        ring(till, 1, product)
    till.execute("UPDATE sale SET check_sum = 10")
    till.close()
    return db


def wait(milliseconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(int(milliseconds), loop.quit)
    loop.exec()


def while_looping(writer: Writer, **order: Any) -> dict[str, Any]:
    """Give the writer an order and run the event loop until it answers."""
    loop = QEventLoop()
    results: list[dict[str, Any]] = []
    thread = threading.Thread(target=lambda: results.append(writer.do(**order)))
    timer = QTimer()
    timer.timeout.connect(lambda: None if thread.is_alive() else loop.quit())
    timer.start(50)
    thread.start()
    loop.exec()
    wait(600)
    return results[0]


def measure(mode: str, commits: int, folder: Path) -> dict[str, Any]:
    """All figures of one journal mode."""
    seen: list[tuple[int, int]] = []  # (state, ns when the baskets were there)

    def note(baskets: tuple[Basket, ...], _noticed: int, read_ns: int) -> None:
        seen.append((int(sum(line.quantity for line in baskets[0].lines)), read_ns))

    with Writer(shop(folder, mode), mode) as writer:
        single: dict[str, Any] = {"commits": commits, "most": 1, "gap_ms": [2, 20], "seed": 1}
        bursts: dict[str, Any] = {"commits": commits * 2, "most": 50, "gap_ms": [0, 20], "seed": 2}
        alone = writer.do("burst", **single)
        watch = TillWatch(TillReader(folder / f"{mode}.db", profile(Journal.WAL if mode == "wal" else Journal.DELETE)))
        watch.baskets_read.connect(note)
        watch.start()
        wait(500)
        singly = while_looping(writer, order="burst", **single)
        latency = latencies(singly["done"], seen)
        burst = while_looping(writer, order="burst", **bursts)
        idle = idle_cost(2000)
        last_seen = seen[-1][0] == burst["done"][-1][0]
        watch.stop()
    return {
        "journal": mode,
        "commit_to_rows_ms": percentiles(latency),
        "burst_commit_to_rows_ms": percentiles(latencies(burst["done"], seen)),
        "writer_commit_us_alone": percentiles([took / 1e3 for _, _, took in alone["done"]]),
        "writer_commit_us_watched": percentiles([took / 1e3 for _, _, took in singly["done"]]),
        "writer_busy": singly["busy"] + burst["busy"],
        "commits": len(singly["done"]) + len(burst["done"]),
        "unseen_final_states": 0 if last_seen else 1,
        "idle_cpu_ms_per_s": idle,
    }


def latencies(done: list[list[int]], seen: list[tuple[int, int]]) -> list[float]:
    """Milliseconds from each COMMIT to the first look that shows it or something newer; unseen ones are missing."""
    result: list[float] = []
    at = 0
    for state, committed, _took in done:
        while at < len(seen) and seen[at][0] < state:
            at += 1
        if at < len(seen):
            result.append((seen[at][1] - committed) / 1e6)
    return result


def idle_cost(milliseconds: int) -> float:
    """CPU milliseconds a second of this process while the till does nothing."""
    before = time.process_time_ns()
    wait(milliseconds)
    return round((time.process_time_ns() - before) / 1e3 / milliseconds, 3)


def main(arguments: list[str] | None = None) -> int:
    """Measure both journals and print a table or JSON; 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="300 commits instead of 3,000")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        results = [measure(mode, 300 if options.short else 3000, Path(folder)) for mode in ("wal", "delete")]
    missed = [
        f"{result['journal']}: p99 above {LIMIT_MS[result['journal']]} ms, or BUSY, or an unseen change"
        for result in results
        if result["commit_to_rows_ms"]["p99"] > LIMIT_MS[result["journal"]]
        or result["writer_busy"]
        or result["unseen_final_states"]
    ]
    if options.json:
        print(json.dumps({"results": results, "missed": missed}, indent=2))
    else:
        for result in results:
            print(*(f"{name:28} {value}" for name, value in result.items()), "", sep="\n")
        print(*(missed or ["all limits kept"]), sep="\n")
    del app
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
