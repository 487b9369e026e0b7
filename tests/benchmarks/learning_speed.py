"""Counting all pairs of a year of receipts: time and memory beside peers, one more day, and how it grows.

Every method counts the same drawn receipts in a process of its own, one after the other. Run:
python -m tests.benchmarks.learning_speed [--lines 1000000 10000000] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
import math
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from pos_assist.learning.counting import count
from pos_assist.learning.receipts import Receipts

PRODUCTS = 20_000
DAYS = 365
FIRST_DAY = 20_000  # some day in 2024
MEAN_ITEMS = 8
RATIO_LIMIT = 2.0  # of our time over the fastest peer's
DAY_LIMIT = 0.01  # of a full count's time for one more day
GROWTH_LIMIT = 1.1  # exponent of time over lines


def drawn(lines: int, path: Path) -> None:
    """Receipts of a year, their products as unequal as in shops (Zipf), as a file."""
    rng = np.random.default_rng(1)
    baskets = lines // MEAN_ITEMS
    sizes = np.maximum(1, rng.poisson(MEAN_ITEMS, baskets))
    popularity = 1 / np.arange(1, PRODUCTS + 1) ** 0.8
    cumulated = np.cumsum(popularity / popularity.sum())
    items = np.searchsorted(cumulated, rng.random(int(sizes.sum()))).clip(0, PRODUCTS - 1)
    keys = np.unique(np.repeat(np.arange(baskets), sizes) * PRODUCTS + items)
    starts = np.concatenate(([0], np.cumsum(np.bincount(keys // PRODUCTS, minlength=baskets))))
    day = FIRST_DAY + np.arange(baskets) * DAYS // baskets
    np.savez(path, starts=starts, items=(keys % PRODUCTS).astype(np.int32), day=day.astype(np.int32))


def receipts_in(path: Path) -> Receipts:
    """What `drawn` made."""
    with np.load(path) as file:
        starts, items, day = file["starts"], file["items"], file["day"]
    products = tuple(f"{number:05}" for number in range(PRODUCTS))
    return Receipts(products, starts, items, day, np.full(len(day), -1, np.int32), np.zeros(PRODUCTS, np.int64))


def ours(receipts: Receipts) -> dict[str, Any]:
    """Counts by period with a sample, as the shop keeps them."""
    return {"pairs": int(max(period.pairs.nnz for period in count(receipts).periods))}


def one_more_day(receipts: Receipts) -> dict[str, Any]:
    """A year but its last day, and then that day: seconds of the addition alone, and whether it is the whole year."""
    last = receipts.day == receipts.day.max()
    year, day = count(receipts.take(np.flatnonzero(~last))), receipts.take(np.flatnonzero(last))
    started = time.perf_counter()
    added = year + count(day)
    seconds = time.perf_counter() - started
    return {"day_seconds": seconds, "day_lines": len(day.items), "equal": added == count(receipts)}


def scipy_product(receipts: Receipts) -> dict[str, Any]:
    """X^T X in one go, without periods."""
    from scipy import sparse

    shape = (len(receipts), PRODUCTS)
    wide = sparse.csr_array((np.ones(len(receipts.items), np.int32), receipts.items, receipts.starts), shape=shape)
    return {"pairs": int((wide.T.tocsr() @ wide).nnz)}


def duckdb_join(receipts: Receipts) -> dict[str, Any]:
    """A self join and a group by, two threads."""
    import duckdb

    lines = {"basket": np.repeat(np.arange(len(receipts)), receipts.sizes), "item": receipts.items}
    with duckdb.connect(config={"threads": 2}) as connection:
        connection.execute("CREATE TABLE line (basket INTEGER, item INTEGER)")
        connection.register("given", lines)
        connection.execute("INSERT INTO line SELECT basket, item FROM given")
        query = (
            "SELECT COUNT(*) FROM (SELECT a.item, b.item, COUNT(*) FROM line a JOIN line b "
            "ON a.basket = b.basket AND a.item <= b.item GROUP BY a.item, b.item)"
        )
        found = connection.execute(query).fetchone()
    return {"pairs": found[0] if found else 0}


METHODS: dict[str, Callable[[Receipts], dict[str, Any]]] = {
    "pos-assist": ours,
    "one more day": one_more_day,
    "scipy X^T X": scipy_product,
    "duckdb": duckdb_join,
}


def child(method: str, path: Path) -> None:
    """Count once and tell the seconds and how many MB its peak lies above what the receipts take."""
    receipts = receipts_in(path)
    before = psutil.Process().memory_info().rss / 2**20
    started = time.perf_counter()
    said = METHODS[method](receipts)
    seconds = time.perf_counter() - started
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - before
    print(json.dumps({"method": method, "lines": len(receipts.items), "seconds": seconds, "mb": grown, **said}))


def measured(lines: int, folder: Path) -> list[dict[str, Any]]:
    """All methods on one year."""
    path = folder / f"{lines}.npz"
    command = [sys.executable, "-m", "tests.benchmarks.learning_speed", "--file", str(path)]
    # Drawn in a child too: on Linux a child's peak starts from its parent's size.
    subprocess.run([*command, "--draw", str(lines)], check=True)
    runs = [subprocess.run([*command, "--child", name], capture_output=True, check=True, text=True) for name in METHODS]
    return [json.loads(run.stdout) for run in runs]


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """The figures that have limits."""
    by_size: dict[int, dict[str, dict[str, Any]]] = {}
    for one in results:
        by_size.setdefault(one["lines"], {})[one["method"]] = one
    sizes = sorted(by_size)
    largest = by_size[sizes[-1]]
    own, day = largest["pos-assist"]["seconds"], largest["one more day"]
    fastest = min(one["seconds"] for name, one in largest.items() if name not in ("pos-assist", "one more day"))
    figures = {
        "ratio_to_fastest_peer": round(own / fastest, 2),
        "ratio_limit": RATIO_LIMIT,
        "day_over_year": round(day["day_seconds"] / own, 4),
        "day_limit": DAY_LIMIT,
        "equal": all(one["equal"] for one in results if "equal" in one),
    }
    if len(sizes) > 1:
        first = by_size[sizes[0]]["pos-assist"]["seconds"]
        figures["growth_exponent"] = round(math.log(own / first) / math.log(sizes[-1] / sizes[0]), 2)
        figures["growth_limit"] = GROWTH_LIMIT
    return figures


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a row a method and size, then the figures with limits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, nargs="+", default=[1_000_000, 10_000_000])
    parser.add_argument("--short", action="store_true", help="200,000 and 1,000,000 lines")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    parser.add_argument("--child", choices=METHODS, help=argparse.SUPPRESS)
    parser.add_argument("--draw", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.draw:
        drawn(given.draw, given.file)
        return 0
    if given.child:
        child(given.child, given.file)
        return 0
    results: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        for lines in [200_000, 1_000_000] if given.short else given.lines:
            results += measured(lines, Path(folder))
    figures = summary(results)
    if given.json:
        print(json.dumps({"results": results, **figures}))
    else:
        for one in results:
            print(f"{one['method']:<14}{one['lines']:>12,} lines {one['seconds']:>8.2f} s {one['mb']:>8.0f} MB more")
        print("\n".join(f"{name:<24}{value}" for name, value in figures.items()))
    return 0 if figures["equal"] else 1


if __name__ == "__main__":
    sys.exit(main())
