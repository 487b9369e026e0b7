"""What a hundred thousand told figures cost the panel: time, memory, and how long its window would stand still.

    python -m tests.benchmarks.stock_reading [--products 100000] [--short] [--json]

A till with so many products, our store with a figure for each, and the panel's own reading in a thread of the same
process. The main thread wakes every millisecond meanwhile, as a window does; how late it wakes is the pause. Phases:
nothing is read; the till alone; the first reading of all figures; nothing new; one per cent changed; and a day's
sales are read beside it.
"""

from __future__ import annotations

import argparse
import gc
import json
import sqlite3
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rows import micros
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.loading import loading
from pos_assist.bootstrap.shop_stock import ShopStock
from pos_assist.engine.catalogue import Catalogue
from pos_assist.settings import StockSettings
from tests.benchmarks.latency import percentiles
from tests.unit.till.shop import make_shop, open_sale, pay, profile, ring

SALES = 2000  # baskets of a day, three lines each


class Figures:
    """Our store, written as a sync writes it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        upgrade(path)
        self._seq = 0

    def tell(self, numbers: range) -> None:
        """A figure for each product of these numbers."""
        at = micros(datetime.now(UTC) - timedelta(hours=1))
        rows = []
        for number in numbers:
            self._seq += 1
            rows.append(("erp", f"sku:S{number}", "", str(number * 7 % 90), at, self._seq))
        with closing(sqlite3.connect(self.path)) as store, store:
            store.executemany("INSERT OR REPLACE INTO stock_figure VALUES (?, ?, ?, ?, ?, ?)", rows)


def beside(pool: Executor, work: Callable[[], object]) -> dict[str, float]:
    """Do `work` in the pool's thread: its seconds, and how late this thread woke meanwhile, in milliseconds."""
    late: list[float] = []
    start = time.perf_counter()
    done = pool.submit(work)
    while not done.done():
        before = time.perf_counter()
        time.sleep(0.001)
        late.append(1000 * (time.perf_counter() - before) - 1)
    done.result()
    found = percentiles(late)
    return {"seconds": round(time.perf_counter() - start, 3), "p99": found["p99"], "max": found["max"]}


def memory() -> float:
    """Of this process, megabytes."""
    gc.collect()
    return float(psutil.Process().memory_info().rss) / 2**20


def measure(products: int) -> dict[str, dict[str, float]]:
    """Every phase by name."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "till.db"
        till = make_shop(path, products=products)
        till.execute("INSERT INTO place SELECT id, 'shop', 5 FROM product")
        for sale in range(2, 2 + SALES):
            open_sale(till, sale, at="-30 minutes")
            for line in range(3):
                ring(till, sale, 1 + (sale * 31 + line) % products)
            pay(till, sale)
        till.close()
        figures = Figures(Path(folder) / "store.db")
        reader, alone = TillReader(path, profile(views={"stock": ""})), TillReader(path, profile())
        with ThreadPoolExecutor(max_workers=1) as pool:  # a till's connection stays in one thread
            try:
                return _phases(pool, reader, alone, figures, products)
            finally:
                pool.submit(reader.close).result()
                pool.submit(alone.close).result()


def _phases(
    pool: Executor, reader: TillReader, alone: TillReader, figures: Figures, products: int
) -> dict[str, dict[str, float]]:
    with loading():  # as the panel loads it
        catalogue = Catalogue(pool.submit(reader.products).result())
    stock = ShopStock(figures.path, StockSettings(), SystemClock())
    catalogue.resolve("sku:S1")  # the codes are there in a panel, for its rules

    def first() -> None:
        with loading():
            stock.fresh(reader, catalogue)

    found = {"nothing is read": beside(pool, lambda: time.sleep(0.5))}
    found["the till's own view alone"] = beside(pool, alone.stock)
    figures.tell(range(1, products + 1))
    before = memory()
    found["first reading of all"] = beside(pool, first)
    found["first reading of all"]["MB more"] = round(memory() - before, 1)
    found["nothing new"] = beside(pool, lambda: stock.fresh(reader, catalogue))
    figures.tell(range(1, products // 100 + 1))
    found["1 % changed"] = beside(pool, lambda: stock.fresh(reader, catalogue))
    found["1 % changed"]["MB more"] = round(memory() - before, 1)
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--products", type=int, default=100_000)
    parser.add_argument("--short", action="store_true", help="10,000 products")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    args = parser.parse_args()
    found = measure(10_000 if args.short else args.products)
    if args.json:
        print(json.dumps(found))
        return
    print(f"{'':28}{'seconds':>9}{'late p99':>10}{'late max':>10}{'MB more':>9}   (late: milliseconds)")
    for phase, of in found.items():
        more = f"{of['MB more']:9.1f}" if "MB more" in of else ""
        print(f"{phase:28}{of['seconds']:9.3f}{of['p99']:10.2f}{of['max']:10.2f}{more}")


if __name__ == "__main__":
    main()
