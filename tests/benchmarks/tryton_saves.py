"""Does our reading cost Tryton anything? Its own line-save time with and without us, in interleaved rounds.

    python -m tests.benchmarks.tryton_saves [--short] [--json]

Starts the real server on loopback, rings lines up through its RPC, and prints the time of each save as the RPC
client saw it, alone and with `pos-assist run` on its database, their ratio, and whether the server's log has a
lock error.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.latency import percentiles
from tests.e2e.tills.tryton import TrytonTill

PRODUCTS = ("phone", "charger", "case", "cable_1m", "cable_2m")


def saves(till: TrytonTill, baskets: int) -> list[float]:
    """Milliseconds of each line's save over so many baskets of five lines."""
    times = []
    for _ in range(baskets):
        basket = till.open_basket()
        times += [till.add_line(basket, product).ms for product in PRODUCTS]
        till.void(basket)
    return times


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    rounds, baskets = (1, 2) if args.short else (6, 10)
    alone: list[float] = []
    beside: list[float] = []
    with tempfile.TemporaryDirectory() as folder, TrytonTill(Path(folder)) as till:
        saves(till, 2)  # the server's caches
        for _ in range(rounds):
            alone += saves(till, baskets)
            panel = subprocess.Popen(
                [sys.executable, "-m", "pos_assist", "run", "--db", str(till.database), "--profile", till.name],
                env={**os.environ, "POS_ASSIST_HOME": f"{folder}/home", "QT_QPA_PLATFORM": "offscreen"},
                stderr=subprocess.DEVNULL,
            )
            time.sleep(2.0)
            beside += saves(till, baskets)
            panel.terminate()
            panel.wait(10)
        log = till.server_log()
    result = {
        "saves": len(beside),
        "alone_ms": percentiles(alone),
        "beside_ms": percentiles(beside),
        "ratio_p50": round(percentiles(beside)["p50"] / percentiles(alone)["p50"], 3),
        "ratio_mean": round(sum(beside) / len(beside) / (sum(alone) / len(alone)), 3),
        "lock_errors": log.count("database is locked"),
    }
    print(
        json.dumps(result, indent=2) if args.json else "\n".join(f"{key:12} {value}" for key, value in result.items())
    )


if __name__ == "__main__":
    main()
