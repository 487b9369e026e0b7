"""How long one decision takes, and what the knowledge behind it costs.

A shop of 50,000 products, 5,000 rules (half hand-made pairs, the rest attribute rules, ladders and "never
with"), 500 sets, 100 covers and 50,000 learned pairs; baskets of ten lines, and what is cheaper in each.
`learned_decision` asks the same with a learned model.
Run: python -m tests.benchmarks.decision [--short] [--json] [--without-new-kinds] [--conditions]
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import psutil

from pos_assist.adapters.phrases import load_phrases
from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.catalogue import Product, StockFigure
from pos_assist.engine.decide import cheaper, decide
from pos_assist.engine.decision import Decision
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import (
    BundleRule,
    Conditions,
    CoverRule,
    ExcludedCategory,
    FitRule,
    Ladder,
    LearnedPair,
    NeverRule,
    RuleBook,
    Selector,
)
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.situation import Situation

NOW = datetime(2026, 3, 7, 12, tzinfo=UTC)
LIMIT_MS = 5.0  # of the 99th percentile
LINES = 10
Rule = TypeVar("Rule", FitRule, Ladder, BundleRule, CoverRule)
# What was learned is offered unapproved, all of it: the most work there can be.
POLICY = Policy(holdout_share=0.0, learned_automatic=True, automatic_min_together=0, automatic_min_lift=0.0)


@dataclass(frozen=True)
class Size:
    """How large the shop is and how many baskets are decided."""

    products: int
    rules: int
    learned: int
    baskets: int


FULL = Size(50_000, 5_000, 50_000, 10_000)
SHORT = Size(50_000, 5_000, 50_000, 1_000)


def shop(size: Size, rng: random.Random) -> tuple[list[Product], RuleBook, list[LearnedPair]]:
    """A made-up shop: 200 categories in 20 departments, 100 device models, a benefit on every third product."""
    products = [_product(number, rng) for number in range(size.products)]
    name = [f"id:{product.product_id}" for product in products]
    fits: list[FitRule] = []
    never: list[NeverRule] = []
    ladders: list[Ladder] = []
    for number in range(size.rules):
        rule = f"r{number}"
        part = number % 10
        if part < 5:
            when, offer = rng.sample(name, 2)
            fits.append(FitRule(rule, Selector((when,)), Selector((offer,)), priority=number % 3))
        elif part < 7:
            offer_category = f"category {rng.randrange(200)}"
            when_side = Selector(category=f"category {rng.randrange(200)}")
            fits.append(FitRule(rule, when_side, Selector(category=offer_category), same=(("model", "fits_model"),)))
        elif part < 9:
            family = sorted(rng.sample(products, 3), key=lambda product: product.price_minor)
            ladders.append(Ladder(rule, tuple(f"id:{product.product_id}" for product in family)))
        else:
            never.append(
                NeverRule(rule, Selector(tuple(rng.sample(name, 5))), Selector(category=f"category {number % 200}"))
            )
    pairs = [_learned(number, products, rng) for number in range(size.learned)]
    return products, RuleBook(fits=tuple(fits), never=tuple(never), ladders=tuple(ladders), version="1"), pairs


def with_new_kinds(rules: RuleBook, products: list[Product], seed: int) -> RuleBook:
    """The same rules with 500 sets, half of them with a best seller, and a cover for every second category."""
    rng = random.Random(f"sets|{seed}")
    bundles = []
    for number in range(500):
        members = [rng.choice(products[:500]), *rng.sample(products[500:], 1 + number % 2)]
        named = tuple((f"id:{product.product_id}", 1) for product in members)
        bundles.append(BundleRule(f"b{number}", named, percent_off=Decimal(10)))
    texts = {"en": "4 years"}
    covers = [
        CoverRule(
            f"c{number}",
            Selector(category=f"category {number * 2}"),
            f"id:{number}",
            names=texts,
            legal=texts,
            years=texts,
            terms=texts,
        )
        for number in range(100)
    ]
    return replace(rules, bundles=tuple(bundles), covers=tuple(covers))


def with_conditions(rules: RuleBook) -> RuleBook:
    """The same rules, each of them at its own times, tills, margins, or paused; one category excluded."""
    kinds = (
        Conditions(
            first=date(2020, 1, 1), last=date(2030, 1, 1), hours=((480, 1320),), weekdays=frozenset(range(1, 8))
        ),
        Conditions(margin_floor_minor=5),
        Conditions(stores=("Till",)),
        Conditions(hours=((1320, 120), (0, 1440))),
        Conditions(paused=True),
    )

    def held(of: tuple[Rule, ...]) -> tuple[Rule, ...]:
        return tuple(replace(rule, conditions=kinds[place % len(kinds)]) for place, rule in enumerate(of))

    return replace(
        rules,
        fits=held(rules.fits),
        ladders=held(rules.ladders),
        bundles=held(rules.bundles),
        covers=held(rules.covers),
        excluded=(ExcludedCategory("category 7"),),
    )


def _product(number: int, rng: random.Random) -> Product:
    category = number % 200
    model = frozenset({f"model {rng.randrange(100)}"})
    return Product(
        product_id=str(number),
        group_id=str(number // 2),
        name=f"Product {number} of the shop",
        price_minor=int(10 ** rng.uniform(2, 5)),
        sku=f"S{number}",
        category=f"Department {category % 20} / Category {category}",
        cost_minor=None if number % 5 == 0 else rng.randrange(20, 100),
        vat_rate=Decimal("0.23"),
        attributes={"model": model} if number % 3 else {"fits_model": model},
        benefits={"en": "charges twice as fast"} if number % 3 == 0 else {},
    )


def _learned(number: int, products: list[Product], rng: random.Random) -> LearnedPair:
    """Twenty neighbours for each of the best sellers, as `learned_pairs` gives them."""
    when, offer = products[number // 20].product_id, rng.choice(products).product_id
    return LearnedPair(when, offer, rng.randrange(5, 60), 200, rng.uniform(1.0, 6.0), rng.uniform(0.01, 0.3))


def baskets(count: int, products: list[Product], rng: random.Random) -> list[Basket]:
    """Ten lines each, half of them best sellers."""
    made = []
    for number in range(count):
        chosen = rng.sample(products[:500], LINES // 2) + rng.sample(products, LINES - LINES // 2)
        made.append(of_products(f"b{number}", chosen))
    return made


def of_products(basket_id: str, products: Sequence[Product]) -> Basket:
    """One, two or three pieces of each."""
    lines = tuple(
        Line(str(place), one.product_id, one.group_id, one.name, Decimal(1 + place % 3), one.price_minor)
        for place, one in enumerate(products)
    )
    return Basket(basket_id, "till", "Till", "", BasketState.TOTAL, "PLN", lines)


def phrase_book() -> PhraseBook:
    """The one we ship."""
    return load_phrases(Path(__file__).parents[2] / "resources" / "phrases")


def measure(
    size: Size, seed: int, report: Callable[[str], None], *, new_kinds: bool = True, conditions: bool = False
) -> dict[str, float]:
    """Every figure: times in milliseconds, memory in megabytes."""
    products, rules, learned = shop(size, rng := random.Random(seed))
    if new_kinds:
        rules = with_new_kinds(rules, products, seed)
    if conditions:
        rules = with_conditions(rules)
    phrases = phrase_book()
    process = psutil.Process()
    gc.collect()
    before = process.memory_info().rss
    started = time.perf_counter()
    knowledge = build_knowledge(products, rules, learned, phrases)
    built = time.perf_counter() - started
    gc.collect()
    grown = process.memory_info().rss - before
    knowledge = knowledge.with_situation(
        Situation(
            now=NOW,
            stock={one.product_id: StockFigure(Decimal(9), NOW - timedelta(minutes=3)) for one in products},
            stock_known=True,
        )
    )
    report(f"knowledge built in {built:.2f} s")
    asked = baskets(size.baskets, products, rng)
    gc.collect()
    gc.freeze()  # as the program does once its knowledge stands
    times, found = decide_all(asked, knowledge, decide, POLICY)
    cheaper_times, _ = decide_all(asked, knowledge, _cheaper, POLICY)
    return {
        "build_ms": built * 1e3,
        "build_mb": grown / 1e6,
        "p50_ms": at(0.5, times),
        "p95_ms": at(0.95, times),
        "p99_ms": at(0.99, times),
        "max_ms": max(times) * 1e3,
        "cheaper_p50_ms": at(0.5, cheaper_times),
        "cheaper_p99_ms": at(0.99, cheaper_times),
        "candidates_per_basket": found / len(times),
        "limit_p99_ms": LIMIT_MS,
    }


def at(share: float, seconds: list[float]) -> float:
    """A percentile in milliseconds."""
    return sorted(seconds)[min(len(seconds) - 1, int(share * len(seconds)))] * 1e3


Decide = Callable[[Basket, Knowledge, Policy, random.Random], Decision]
Clock = Callable[[], float]  # seconds


def _cheaper(basket: Basket, knowledge: Knowledge, policy: Policy, rng: random.Random) -> Decision:
    return cheaper(basket, knowledge, policy, than=None, rng=rng)


def decide_all(
    many: list[Basket], knowledge: Knowledge, how: Decide, policy: Policy, clock: Clock = time.perf_counter
) -> tuple[list[float], int]:
    """The times in seconds, and how many candidates were looked at."""
    times: list[float] = []
    found = 0
    for basket in many:
        rng = random.Random(seed_for(basket, policy))
        started = clock()
        decision = how(basket, knowledge, policy, rng)
        times.append(clock() - started)
        found += len(decision.candidates) + len(decision.rejections)
    return times, found


def main() -> int:
    """Print the table; 1 when the limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="a tenth of the baskets")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    parser.add_argument("--without-new-kinds", action="store_true", help="no sets and covers, to compare with before")
    parser.add_argument("--conditions", action="store_true", help="every rule holds at its own times and places only")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    size, new_kinds = SHORT if arguments.short else FULL, not arguments.without_new_kinds
    how = {"new_kinds": new_kinds, "conditions": arguments.conditions}
    figures = measure(size, arguments.seed, lambda text: print(text, file=sys.stderr), **how)
    told = [f"{name:24}{figure:12.3f}" for name, figure in figures.items()]
    print(json.dumps(figures) if arguments.json else "\n".join(told))
    return int(figures["p99_ms"] >= LIMIT_MS)


if __name__ == "__main__":
    sys.exit(main())
