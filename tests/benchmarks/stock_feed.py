"""Stock of 100,000 products: first load and a difference of 1 %, their memory, and what the panel feels of it.

    python -m tests.benchmarks.stock_feed [--short] [--json] [--large]
    python -m tests.benchmarks.stock_feed --random 10000 [--seed N]

Prints, for a folder of CSV files: seconds of the sync, rows a second, peak memory of its process; then commit to
painted frame (p50/p95/p99/max) of the real panel at a till with as many products, with and without the feed that
its own sync takes up meanwhile, as ratios. `--large`: a file of 1 GB (short: 100 MB) besides, and its memory.
`--random`: so many random files against a plain calculation; the exit code says whether one was wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.readiness import ensure_ready
from tests.benchmarks.latency import PanelProcess, make_home, make_profile, painted_after, percentiles, write
from tests.benchmarks.stock_feed_random import check_random

PRODUCTS = 100_000
SHORT_PRODUCTS = 20_000
FEED_EVERY = 1.0  # seconds between two files while the panel is measured: far more often than a stock system


def feed_file(path: Path, products: int, turn: int, *, part: int = 1) -> None:
    """A CSV file of every `part`-th product; amounts differ from turn to turn. In place at once, and looking old."""
    with path.with_suffix(".tmp").open("w", encoding="utf-8") as file:
        file.write("sku;on_hand\n")
        file.writelines(f"N{number};{(number * 7 + turn) % 90}\n" for number in range(turn % part, products, part))
    then = time.time() - 200
    os.utime(path.with_suffix(".tmp"), (then + turn, then + turn))
    path.with_suffix(".tmp").rename(path)


def set_folder(home: Path, folder: Path) -> None:
    """A source of that folder in the settings."""
    (home / "config").mkdir(parents=True, exist_ok=True)
    text = f'[stock]\nevery_seconds = 1\n[stock.sources.erp]\nfolder = "{folder.as_posix()}"\nfiles = "difference"\n'
    (home / "config" / "config.toml").write_text(text, encoding="utf-8")


def sync(home: Path) -> dict[str, float]:
    """`pos-assist stock sync --once`: seconds, and the peak of its memory in MB."""
    began = time.perf_counter()
    environment = {**os.environ, "POS_ASSIST_HOME": str(home)}
    with subprocess.Popen(
        [sys.executable, "-m", "pos_assist", "stock", "sync", "--json"], env=environment, stdout=subprocess.PIPE
    ) as process:
        info, peak = psutil.Process(process.pid), 0
        while process.poll() is None:
            with suppress(psutil.Error):
                peak = max(peak, info.memory_info().rss)
            time.sleep(0.02)
        assert process.stdout is not None
        (source,) = json.load(process.stdout)["sources"]
    assert not source["trouble"], source
    changed = sum(one["changed"] for one in source["taken"])
    rows = sum(one["rows"] for one in source["taken"])
    seconds = time.perf_counter() - began
    return {"rows": rows, "changed": changed, "seconds": round(seconds, 2), "peak_mb": round(peak / 1e6, 1)}


def loads(folder: Path, products: int) -> dict[str, Any]:
    """First load, a difference of 1 %, the same file once more, and a look at nothing."""
    home, drops = folder / "alone", folder / "alone-drops"
    drops.mkdir()
    set_folder(home, drops)
    ensure_ready(home / "data" / "store.db")
    idle = sync(home)
    feed_file(drops / "first.csv", products, 0)
    first = sync(home)
    feed_file(drops / "some.csv", products, 1, part=100)
    some = sync(home)
    feed_file(drops / "again.csv", products, 1, part=100)
    again = sync(home)
    ratio = round((some["seconds"] - idle["seconds"]) / max(1e-9, first["seconds"] - idle["seconds"]), 3)
    return {
        "nothing new": idle,
        "first load": first,
        "1 % changed": some,
        "same file again": again,
        "1 % to all": ratio,
    }


def large(folder: Path, megabytes: int) -> dict[str, Any]:
    """One huge file: it must be read in the same memory."""
    home, drops = folder / "large", folder / "large-drops"
    drops.mkdir()
    set_folder(home, drops)
    ensure_ready(home / "data" / "store.db")
    block = "".join(f"N{number};{number % 90};{'x' * 60}\n" for number in range(100_000))
    with (drops / "large.tmp").open("w", encoding="utf-8") as file:
        file.write("sku;on_hand;remark\n")
        for _ in range(megabytes * 1_000_000 // len(block)):
            file.write(block)
    os.utime(drops / "large.tmp", (time.time() - 200,) * 2)
    (drops / "large.tmp").rename(drops / "large.csv")
    return {"megabytes": megabytes, **sync(home)}


def with_products(db: Path, products: int) -> None:
    """So many more products at the till, each with a code of the feed."""
    connection = sqlite3.connect(db)
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
        "INSERT INTO article SELECT 1000000 + i, group_id, category_id, 'N' || i, 'Thing ' || i, 'goods', price_cents, "
        "cost_cents, vat_bp, 0, 1 FROM n, (SELECT * FROM article WHERE kind = 'goods' LIMIT 1)",
        (products - 1,),
    )
    connection.commit()
    connection.close()


class Feeder(threading.Thread):
    """Drops a file every few seconds: everything at first, then 1 %."""

    def __init__(self, drops: Path, products: int) -> None:
        super().__init__(daemon=True)
        self._drops = drops
        self._products = products
        self._ended = threading.Event()
        self.dropped = 0

    def run(self) -> None:
        """Until told to stop."""
        while not self._ended.is_set():
            turn = self.dropped
            feed_file(self._drops / f"feed-{turn}.csv", self._products, turn, part=1 if turn % 5 == 0 else 100)
            self.dropped += 1
            self._ended.wait(FEED_EVERY)

    def stop(self) -> None:
        """No more files."""
        self._ended.set()
        self.join()


def latency(folder: Path, products: int, *, short: bool) -> dict[str, Any]:
    """Commit to painted frame with and without the feed, in turns."""
    db = create_shop(folder / "till.db", seed=7, days=20, now=datetime.now(UTC)).path
    connection = sqlite3.connect(db)
    connection.execute("UPDATE stock SET qty_milli = 1000000")
    connection.commit()
    connection.close()
    profile = make_profile(folder, "wal")
    home, drops = make_home(folder, db, profile), folder / "drops"
    with_products(db, products)
    drops.mkdir()
    times: dict[str, list[float]] = {"without": [], "with": []}
    dropped = taken = 0
    for turn in range(1 if short else 3):
        for how in ("without", "with"):
            (home / "config" / "config.toml").unlink(missing_ok=True)
            if how == "with":
                set_folder(home, drops)
            panel = PanelProcess(folder, db, profile, home, None)
            feeder = Feeder(drops, products)
            try:
                time.sleep(4.0)  # its own sync begins after the panel
                if how == "with":
                    feeder.start()
                    time.sleep(1.0)
                notes, _busy = write(
                    folder, db, "wal", changes=200 if short else 600, burst=1, seed=turn, realtime=False
                )
                time.sleep(0.5)
                found, _unseen = painted_after(notes, panel.lines())
                times[how] += found
            finally:
                if feeder.is_alive():
                    feeder.stop()
                panel.stop()
            dropped, taken = dropped + feeder.dropped, len(list((drops / "done").glob("*")))
    alone, beside = percentiles(times["without"]), percentiles(times["with"])
    return {
        "changes": len(times["with"]),
        "files dropped": dropped,
        "files taken": taken,
        "painted_ms without": alone,
        "painted_ms with": beside,
        "ratio": {name: round(beside[name] / max(1e-9, alone[name]), 2) for name in alone},
    }


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--random", type=int, metavar="FILES")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    if args.random:
        result = check_random(args.random, args.seed)
        print(json.dumps(result, indent=2) if args.json else result)
        return 1 if result["wrong"] else 0
    products = SHORT_PRODUCTS if args.short else PRODUCTS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        results: dict[str, Any] = {"products": products, **loads(folder, products)}
        if args.large:
            results["large file"] = large(folder, 100 if args.short else 1_000)
        results["panel"] = latency(folder, products, short=args.short)
    if args.json:
        print(json.dumps(results, indent=2))
        return 0
    for title, value in results.items():
        print(f"{title:18} {value}" if not isinstance(value, dict) else f"{title}:")
        for key, figure in value.items() if isinstance(value, dict) else ():
            print(f"  {key:20} {figure}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
