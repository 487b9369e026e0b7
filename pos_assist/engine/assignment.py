"""Chance that can be repeated: the arm of a basket and the seed of a decision, from stable hashes alone."""

from __future__ import annotations

import zlib
from functools import lru_cache
from random import Random
from typing import NamedTuple

from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Arm, Unit
from pos_assist.engine.policy import Policy

SPAN = 2**48


@lru_cache(maxsize=64)  # a basket asks for its arm at every line, and for its seed twice a decision
def number_of(text: str) -> int:
    """48 bits, the same on every machine and Python (unlike `hash`), and exact in any database and JSON.

    Seeding by text is SHA-512 inside and kept stable by Python; `hashlib` itself would load OpenSSL (4 MB).
    """
    return int(Random(text).random() * SPAN)


def seed_for(basket: Basket, policy: Policy) -> int:
    """Seed of the exploration draw: the same policy seed, basket and content give the same decision."""
    lines = (
        f"{line.product_id}\x1f{line.quantity.normalize():f}\x1f{line.unit_price_minor}\x1f{line.discount_minor}"
        for line in basket.lines
    )
    return number_of("\x1e".join((f"draw\x1f{policy.seed}", basket.basket_id, *lines)))


class Drawn(NamedTuple):
    """The arm of a basket, its probability, and whether the basket or its customer was drawn."""

    arm: Arm
    probability: float
    unit: Unit = Unit.BASKET


def arm_for(basket_key: str, policy: Policy, *, logged: Arm | None = None, customer_key: str = "") -> Drawn:
    """The arm and its probability. Depends on the policy's seed and the key only, so a basket keeps it.

    An arm that was logged before stays, also when the policy has changed since or the till gave a new key. Only a
    customer of the permanent holdout goes before it, whenever the customer becomes known.
    """
    if is_held_out(customer_key, policy):
        return Drawn(Arm.HOLDOUT, _share(policy.customer_holdout_share), Unit.CUSTOMER)
    share = _share(policy.holdout_share)
    drawn = Arm.HOLDOUT if number_of(f"arm\x1f{policy.seed}\x1f{basket_key}") < share * SPAN else Arm.TREATMENT
    arm = logged or drawn
    return Drawn(arm, share if arm is Arm.HOLDOUT else 1.0 - share)


def is_held_out(customer_key: str, policy: Policy) -> bool:
    """Whether this customer is in the permanent holdout; nobody who is not known ('') is."""
    share = _share(policy.customer_holdout_share)
    return bool(customer_key) and number_of(f"customer\x1f{policy.seed}\x1f{customer_key}") < share * SPAN


def _share(told: float) -> float:
    return min(1.0, max(0.0, told))


@lru_cache(maxsize=8)
def version_of(policy: Policy) -> str:
    """The policy's own version and a mark of all its figures, so that a changed setting shows in the log."""
    return f"{policy.version}-{zlib.crc32(repr(policy).encode()):08x}"
