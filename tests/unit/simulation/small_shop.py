"""A shop of 24 products in six kinds that go together, as receipts and as a whole world."""

from __future__ import annotations

import random
from functools import lru_cache

from pos_assist import paths
from pos_assist.adapters.phrases import load_phrases
from pos_assist.learning.receipts import Receipts, code
from pos_assist.simulation.nature import Nature
from pos_assist.simulation.running import POLICIES, Plan, World
from pos_assist.simulation.school import Known, known_of
from pos_assist.simulation.shop import Shop, shop_of
from pos_assist.simulation.truth import Truth
from pos_assist.simulation.visits import Arrivals, people_of

NATURE = Nature()
BASKETS_A_DAY = 60


def lines(baskets: int = 1500, *, seed: int = 4) -> list[tuple[str, str]]:
    """(basket, product) as rung."""
    rng = random.Random(seed)
    rung = []
    for basket in range(baskets):
        kind = rng.randrange(6)
        wanted = {rng.choice([kind, kind + 6, kind + 12, rng.randrange(24)]) for _ in range(rng.randint(1, 8))}
        rung += [(f"b{basket:05d}", f"p{product:02d}") for product in sorted(wanted)]
    return rung


def receipts() -> Receipts:
    """The same as receipts, without times and prices."""
    rung = lines()
    return code([basket for basket, _ in rung], [product for _, product in rung])


def shop(seed: int = 1) -> Shop:
    """With drawn prices."""
    return shop_of(receipts(), NATURE, baskets_a_day=BASKETS_A_DAY, seed=seed)


def arrivals(seed: int = 1, customers: int = 300) -> Arrivals:
    """Its customers."""
    sold = shop(seed)
    return Arrivals(sold, Truth(sold, NATURE, seed=seed), people_of(NATURE, customers, seed), seed)


@lru_cache(maxsize=1)
def known() -> Known:
    """What was learned of its receipts before the opening."""
    return known_of(shop().history)


def world(days: int = 8, *, seed: int = 1, policies: tuple[str, ...] = POLICIES) -> World:
    """Ready to run."""
    plan = Plan(days, BASKETS_A_DAY, seed, policies)
    return World(receipts(), load_phrases(paths.resources() / "phrases"), plan, known())
