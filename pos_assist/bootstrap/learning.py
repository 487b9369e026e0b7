"""Learned pairs from the till's own receipts into our store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime

from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import save_learned
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.engine.policy import Policy
from pos_assist.learning.copurchase import count, learned_pairs
from pos_assist.paths import Home


@dataclass(frozen=True)
class Learned:
    """What a run of learning gave."""

    receipts: int
    pairs: int
    version: str


def learn_from_till(db: str, profile: str, home: Home, *, policy: Policy | None = None) -> Learned:
    """Read the till's history in short slices, count pairs, save them.

    Raises:
        UserError: the till or our store cannot be used, or the till keeps no history.
    """
    policy = policy or Policy()
    ensure_ready(home.store)
    with closing(TillReader(db, load_profile(profile))) as reader:
        products = reader.products()
        counts = count(_receipts(reader))
    kept = {product.product_id for product in products if product.sellable}
    excluded = {
        product.product_id
        for product in products
        if any(part.strip().lower() in policy.excluded_categories for part in product.category.split("/"))
    }
    pairs = learned_pairs(
        counts, min_together=policy.learned_min_together, exclude=frozenset(set(counts.items) - kept | excluded)
    )
    version = f"pairs-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    save_learned(home.store, pairs, version=version, receipts=counts.receipts)
    return Learned(counts.receipts, len(pairs), version)
