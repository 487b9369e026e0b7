"""One way to count all pairs of a year of receipts, in a process of its own: what `learning_speed` runs."""

from __future__ import annotations

import argparse
import importlib
import json
import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from pos_assist.learning.counting import PERIOD_DAYS, Counts, count, weighted
from pos_assist.learning.receipts import Receipts, assemble
from tests.benchmarks.learning_peers import PEERS

PRODUCTS = 20_000
DAYS = 365
FIRST_DAY = 20_000  # some day in 2024
LAST_OF_PERIOD = 20_355  # the others of its four weeks are there already: the most there is to add to
MEAN_ITEMS = 8
SHORT_SECONDS, REPEATS = 2.0, 5
OURS, DAY = "pos-assist", "one more day"


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


def median_seconds(work: Callable[[], Any], *, repeats: int = REPEATS) -> tuple[float, Any]:
    """Seconds of the work and what it gave; what is short is done several times, the first to warm up."""
    seconds: list[float] = []
    while not seconds or (seconds[0] < SHORT_SECONDS and len(seconds) <= repeats):
        result = None  # before the next is made, or two are held at once
        started = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds[1:] or seconds), result


def ours(receipts: Receipts) -> dict[str, Any]:
    """Counts by period with a sample, as the shop keeps them."""
    seconds, counts = median_seconds(lambda: count(receipts))
    return {"seconds": seconds, "entries": sum(period.sums.nnz for period in counts.periods)}


def one_more_day(receipts: Receipts) -> dict[str, Any]:
    """From numbered lines to counts: of the whole year, and of a day that is added to the others."""
    assert LAST_OF_PERIOD % PERIOD_DAYS == PERIOD_DAYS - 1
    last = receipts.day == LAST_OF_PERIOD
    year, day = count(receipts.take(np.flatnonzero(~last))), receipts.take(np.flatnonzero(last))

    def counted(part: Receipts) -> Callable[[], Counts]:
        lines = np.repeat(np.arange(len(part)), part.sizes)
        return lambda: count(assemble(part.products, lines, part.items, day=part.day, ordered=False))

    whole, full = median_seconds(counted(receipts))
    newest = counted(day)
    seconds, added = median_seconds(lambda: year + newest(), repeats=4 * REPEATS)
    pairs = weighted(full.periods, len(full.products), None).pairs.nnz
    return {"seconds": seconds, "full_seconds": whole, "equal": added == full, "pairs": pairs}


def peer(name: str, receipts: Receipts) -> dict[str, Any]:
    """What `PEERS` says of it."""
    module = importlib.import_module(PEERS[name].module)
    ready = PEERS[name].ready(module, receipts)
    seconds, pairs = median_seconds(lambda: PEERS[name].counted(module, ready))
    return {"seconds": seconds, "pairs": pairs}


def child(method: str, path: Path) -> None:
    """Count and tell the seconds and how many MB its peak lies above what the receipts take."""
    receipts = receipts_in(path)
    if method in PEERS:
        importlib.import_module(PEERS[method].module)  # its own size is not that of counting
    before = psutil.Process().memory_info().rss / 2**20
    said = ours(receipts) if method == OURS else one_more_day(receipts) if method == DAY else peer(method, receipts)
    said["mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - before
    print(json.dumps(said))


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw the file, or count it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--draw", type=int, metavar="LINES")
    parser.add_argument("--method", choices=[OURS, DAY, *PEERS])
    given = parser.parse_args(arguments)
    if given.draw:
        drawn(given.draw, given.file)
    if given.method:
        child(given.method, given.file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
