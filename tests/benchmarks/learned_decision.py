"""One decision with a learned model in shops of 1,000, 10,000 and 100,000 products: time, memory and file.

The model is learned by the real code from drawn receipts, in a process of its own. What the panel does (load it,
ask it, decide) is measured in another one without the numerical libraries. Products go in groups of fifty that are
bought together, and each is sold so often that nearly every list of neighbours is full: the dearest case.
Run: python -m tests.benchmarks.learned_decision [--products 1000 10000 100000] [--short] [--json]
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from pos_assist.engine.catalogue import StockFigure
from pos_assist.engine.decide import decide
from pos_assist.engine.knowledge import build_knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Situation
from tests.benchmarks.decision import NOW, Size, at, decide_all, of_products, phrase_book, shop, with_new_kinds

if TYPE_CHECKING:
    from pos_assist.learning.receipts import Receipts  # numerical libraries: only where a model is built

PRODUCTS, FEW_PRODUCTS = (1_000, 10_000, 100_000), (1_000, 10_000)
BASKETS, FEW_BASKETS = 3_000, 500
ITEMS = 10  # of a basket that is decided
MEAN_ITEMS = 8  # of a receipt that is learned from
GROUP = 50  # products that are bought together
NEAR, ASKED_NEAR = 0.75, 0.5  # of a receipt's lines; a basket of more kinds has more different candidates
DAYS = 365
FIRST_DAY = 20_000  # some day in 2024
LINES_A_PRODUCT, LEAST_LINES = 50, 300_000
LIMITS = {"scoring_p99_ms": 0.5, "decision_p99_ms": 5.0, "file_mb": 100.0, "model_mb": 100.0}
HEAVY = ("numpy", "scipy", "pandas", "sqlalchemy")  # never in the panel's process
# Everything that was learned may be offered, and nothing is silenced: the most work there can be.
POLICY = Policy(
    holdout_share=0.0, learned_silence=0.0, learned_automatic=True, automatic_min_together=0, automatic_min_lift=0.0
)


def drawn(products: int, baskets: int, mean: float, near_share: float, seed: int) -> Receipts:
    """`near_share` of every receipt from two groups, else from the whole shop; the first products sell most (Zipf)."""
    import numpy as np

    from pos_assist.learning.receipts import assemble

    def zipf(many: int, exponent: float, count: int) -> Any:
        weights = np.cumsum(1 / np.arange(1, many + 1) ** exponent)
        return np.searchsorted(weights / weights[-1], rng.random(count))

    rng = np.random.default_rng(seed)
    basket = np.repeat(np.arange(baskets), np.maximum(2, rng.poisson(mean, baskets)))
    groups = max(1, products // GROUP)
    group = rng.integers(groups, size=(baskets, 2))[basket, rng.integers(2, size=len(basket))]
    near = zipf(GROUP, 0.6, len(basket)) * groups + group  # a group holds best sellers and slow ones alike
    item = np.where(rng.random(len(basket)) < near_share, near, zipf(products, 0.8, len(basket))).clip(0, products - 1)
    names = sorted(map(str, range(products)))
    place = np.empty(products, dtype=np.int64)
    place[[int(name) for name in names]] = np.arange(products)
    day = FIRST_DAY + np.arange(baskets) * DAYS // baskets
    return assemble(tuple(names), basket, place[item], day=day, ordered=False)


def build(products: int, folder: Path, asked: int) -> None:
    """Learn a model and write it, and baskets of the same shop that it has not seen."""
    from pos_assist.bootstrap.learning import write_model
    from pos_assist.learning.counting import count

    receipts = drawn(products, max(LEAST_LINES, LINES_A_PRODUCT * products) // MEAN_ITEMS, MEAN_ITEMS, NEAR, 1)
    started = time.perf_counter()
    counts = count(receipts)
    counted = time.perf_counter()
    write_model(folder / "shop.model", counts, "benchmark")
    built = time.perf_counter()
    fresh, rng = drawn(products, 3 * asked, 2 * ITEMS, ASKED_NEAR, 2), random.Random(3)
    large = [fresh.basket(number).tolist() for number in range(len(fresh)) if fresh.sizes[number] >= ITEMS]
    many = [[fresh.products[item] for item in rng.sample(basket, ITEMS)] for basket in large[:asked]]
    (folder / "baskets.json").write_text(json.dumps(many))
    told = {"lines": len(receipts.items), "count_s": counted - started, "model_s": built - counted}
    print(json.dumps(told))


def ask(products: int, folder: Path) -> None:
    """Load, score and decide as the panel does; every figure as JSON."""
    from pos_assist.adapters.model_file import load_model

    asked = json.loads((folder / "baskets.json").read_text())
    process = psutil.Process()
    gc.collect()
    before = process.memory_info().rss
    started = time.perf_counter()
    model = load_model(folder / "shop.model")
    loaded = time.perf_counter() - started
    scoring: list[float] = []
    busy: list[float] = []
    found = 0
    gc.freeze()  # as the program does once its knowledge stands
    for basket in asked:
        working, started = time.thread_time(), time.perf_counter()
        found += len(model.best(basket, POLICY.learned_candidates))
        scoring.append(time.perf_counter() - started)
        busy.append(time.thread_time() - working)
    model_mb = (process.memory_info().rss - before) / 1e6
    goods, rules, _ = shop(Size(products, min(5_000, products // 10), 0, len(asked)), random.Random(1))
    knowledge = build_knowledge(goods, with_new_kinds(rules, goods, 1), (), phrase_book(), model=model)
    stock = {one.product_id: StockFigure(Decimal(9), NOW - timedelta(minutes=3)) for one in goods}
    knowledge = knowledge.with_situation(Situation(now=NOW, stock=stock, stock_known=True))
    by_id = {one.product_id: one for one in goods}
    baskets = [of_products(f"b{number}", [by_id[one] for one in basket]) for number, basket in enumerate(asked)]
    del goods, rules, by_id, asked
    gc.collect()
    gc.freeze()
    decided, candidates = decide_all(baskets, knowledge, decide, POLICY)
    worked, _ = decide_all(baskets, knowledge, decide, POLICY, time.thread_time)
    figures = {
        "scoring_p50_ms": at(0.5, scoring),
        "scoring_p99_ms": at(0.99, scoring),
        "scoring_p50_cpu_ms": at(0.5, busy),  # without waiting for the processor, on a machine that does other work
        "scoring_p99_cpu_ms": at(0.99, busy),
        "decision_p50_ms": at(0.5, decided),
        "decision_p99_ms": at(0.99, decided),
        "decision_p99_cpu_ms": at(0.99, worked),
        "load_ms": loaded * 1e3,
        "file_mb": (folder / "shop.model").stat().st_size / 1e6,
        "model_mb": model_mb,
        "process_mb": process.memory_info().rss / 1e6,
        "learned_found": found / len(baskets),
        "candidates": candidates / len(baskets),
    }
    print(json.dumps({**figures, "heavy": [name for name in HEAVY if name in sys.modules]}))


def measured(products: int, asked: int) -> dict[str, Any]:
    """One size, built in one process and asked in another."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.benchmarks.learned_decision", "--folder", folder]
        command += ["--products", str(products), "--baskets", str(asked)]
        told: dict[str, Any] = {"products": products}
        for part in ("build", "ask"):
            run = subprocess.run([*command, "--part", part], stdout=subprocess.PIPE, check=True, text=True)
            told |= json.loads(run.stdout)
    return told


def missed(results: list[dict[str, Any]]) -> list[str]:
    """The limits that do not hold, a sentence each."""
    wrong = [
        f"{one['products']:,} products: {name} {one[name]:.2f}, at most {limit}"
        for one in results
        for name, limit in LIMITS.items()
        if one[name] > limit
    ]
    return wrong + [f"{', '.join(one['heavy'])} came into the panel's process" for one in results if one["heavy"]]


def main(arguments: Sequence[str] | None = None) -> int:
    """A column a size, the ratio to the first, and what misses its limit; 1 then."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--products", type=int, nargs="+", help="of each shop")
    parser.add_argument("--baskets", type=int, help="that are decided")
    parser.add_argument("--short", action="store_true", help="1,000 and 10,000 products, fewer baskets")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    parser.add_argument("--part", choices=("build", "ask"), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    sizes = given.products or (FEW_PRODUCTS if given.short else PRODUCTS)
    asked = given.baskets or (FEW_BASKETS if given.short else BASKETS)
    if given.part == "build":
        build(sizes[0], given.folder, asked)
        return 0
    if given.part == "ask":
        ask(sizes[0], given.folder)
        return 0
    results = [measured(products, asked) for products in sizes]
    wrong = missed(results)
    if given.json:
        print(json.dumps({"results": results, "limits": LIMITS, "missed": wrong}))
    else:
        for name in (name for name in results[0] if name != "heavy"):
            cells = [f"{one[name]:>14,.2f} (x{one[name] / max(1e-9, results[0][name]):.2f})" for one in results]
            print(f"{name:<18}{''.join(cells)}")
        print("\n".join(wrong) or "Every limit holds.")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
