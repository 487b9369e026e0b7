"""Chance that can be repeated: the arm of a basket and the seed of a decision, from stable hashes alone."""

from __future__ import annotations

import zlib
from functools import lru_cache
from random import Random

from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Arm
from pos_assist.engine.policy import Policy

_SPAN = 2**48


@lru_cache(maxsize=64)  # a basket asks for its arm at every line, and for its seed twice a decision
def _number(text: str) -> int:
    """48 bits, the same on every machine and Python (unlike `hash`), and exact in any database and JSON.

    Seeding by text is SHA-512 inside and kept stable by Python; `hashlib` itself would load OpenSSL (4 MB).
    """
    return int(Random(text).random() * _SPAN)


def seed_for(basket: Basket, policy: Policy) -> int:
    """Seed of the exploration draw: the same policy seed, basket and content give the same decision."""
    lines = (
        f"{line.product_id}\x1f{line.quantity.normalize():f}\x1f{line.unit_price_minor}\x1f{line.discount_minor}"
        for line in basket.lines
    )
    return _number("\x1e".join((f"draw\x1f{policy.seed}", basket.basket_id, *lines)))


def arm_for(basket_key: str, policy: Policy, *, logged: Arm | None = None) -> tuple[Arm, float]:
    """The arm and its probability. Depends on the policy's seed and the key only, so a basket keeps it.

    An arm that was logged before stays, also when the policy has changed since or the till gave a new key.
    """
    share = min(1.0, max(0.0, policy.holdout_share))
    drawn = Arm.HOLDOUT if _number(f"arm\x1f{policy.seed}\x1f{basket_key}") < share * _SPAN else Arm.TREATMENT
    arm = logged or drawn
    return arm, share if arm is Arm.HOLDOUT else 1.0 - share


@lru_cache(maxsize=8)
def version_of(policy: Policy) -> str:
    """The policy's own version and a mark of all its figures, so that a changed setting shows in the log."""
    return f"{policy.version}-{zlib.crc32(repr(policy).encode()):08x}"
