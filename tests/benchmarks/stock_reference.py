"""Our availability against a plain calculation and against the truth, over random shops.

    python -m tests.benchmarks.stock_reference [--cases 10000] [--short] [--json] [--first SEED]

A case is one shop with two tills and up to two stock systems: baskets are opened, rung up, corrected, parked, paid,
given up and brought back, goods are delivered, whole and difference figures arrive late, and the till is read slowly
while all that goes on. After every look at the tills three numbers are compared:

- what would be promised is never more than what really lies there unspoken for;
- it is exactly what the plain calculation gets out of the log of everything that happened;
- at the end, with everything taken up and read, it is exactly what is there.

Left out is what is rung up and paid between two looks at the till (milliseconds): the next reading knows it.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter

from pos_assist.engine.basket import Basket, BasketState
from tests.benchmarks.stock_watched import Watched
from tests.benchmarks.stock_world import PRODUCTS

STEPS = 70
NOBODY = Basket("new", "1", "1", "", BasketState.OPEN, "EUR", ())
ACTIONS = ("open", "ring", "ring", "ring", "state", "close", "deliver", "export", "take_up", "read", "read", "read")
AT_A_TILL = ("open", "ring", "state", "close")
MOST_TOLD = 5  # wrong cases that are told in full


def judge(seed: int) -> tuple[Counter[str], list[str]]:
    """One case: how often was asked and what was found, and what was wrong."""
    world = Watched(seed)
    rng = world.rng
    begins = rng.randrange(25)
    seen = True
    found: Counter[str] = Counter()
    wrong: list[str] = []
    for step in range(STEPS):
        action = rng.choice(ACTIONS)
        world.now += rng.randrange(1, 40)
        if action in ("open", "ring") and not world.begun and (world.reading or world.last):
            continue  # the panel's first look and its first reading come in the same instant
        if action == "close" and not seen:  # what was never seen and is paid is known with the next reading
            world.look()
            world.now += 1
        _do(world, action)
        seen = seen and action not in AT_A_TILL
        if step == begins:
            world.begun = True
        if world.begun and (not seen or step == begins) and rng.random() < 0.85:
            world.now += 1
            world.look()
            seen = True
        if world.begun and seen and world.looks:
            wrong += [f"case {seed}, step {step} ({action}): {what}" for what in _compare(world, found, quiet=False)]
    _settle(world)
    wrong += [f"case {seed}, at the end: {what}" for what in _compare(world, found, quiet=True)]
    return found, wrong


def _do(world: Watched, action: str) -> None:
    if action != "export":
        getattr(world, action)()
    elif world.sources:
        world.export(world.rng.choice(world.sources))


def _settle(world: Watched) -> None:
    """Everything is told, taken up, looked at and read."""
    world.begun = True
    world.now += 1
    world.look()
    for source in world.sources:
        world.now += 1
        world.export(source, complete=True)
    while world.on_the_way:
        world.now += 1
        world.take_up()
    for _ in range(8):  # the reading that was under way, and a whole one
        world.now += 1
        world.read()


def _compare(world: Watched, found: Counter[str], *, quiet: bool) -> list[str]:
    wrong = []
    mine = [NOBODY, *(basket for basket in world.live.values() if basket.state.may_suggest)]
    for product in PRODUCTS:
        ours = world.promised(product, world.rng.choice(mine))
        plain, there = world.by_hand(product), world.there(product)
        found["asked"] += 1
        if ours != plain:
            wrong.append(f"{product.name}: promised {ours}, by hand {plain}, there {there}")
        if ours is None:
            found["unknown"] += 1
            continue
        if ours > there:
            wrong.append(f"{product.name}: promised {ours} of {there}")
        if quiet and world.all_told(product) and ours != there:
            wrong.append(f"{product.name}: promised {ours}, there {there}, and nothing is open")
        found["exact"] += ours == there
        found["less than there"] += ours < there
    return wrong


def measure(cases: int, first: int = 0) -> dict[str, object]:
    """Every case from `first` on; what was found, and the first wrong ones."""
    total: Counter[str] = Counter()
    wrong: list[str] = []
    wrong_cases = 0
    start = time.monotonic()
    for seed in range(first, first + cases):
        found, bad = judge(seed)
        total.update(found)
        wrong_cases += bool(bad)
        wrong += bad[: MOST_TOLD - len(wrong)] if len(wrong) < MOST_TOLD else []
    seconds = round(time.monotonic() - start, 1)
    return {"cases": cases, "wrong_cases": wrong_cases, **total, "seconds": seconds, "wrong": wrong}


def main() -> int:
    """Print what was found; 1 where anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0, help="the first case's seed")
    parser.add_argument("--short", action="store_true", help="300 cases")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    args = parser.parse_args()
    figures = measure(300 if args.short else args.cases, args.first)
    if args.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(*value, sep="\n") if isinstance(value, list) else print(f"{name:18}{value:>12}")
    return int(bool(figures["wrong_cases"]))


if __name__ == "__main__":
    sys.exit(main())
