"""What is bought together: pair counts of the shop's own receipts, and the pairs worth suggesting.

Counts add: count each day once and sum; a full count and a sum of parts are equal, not similar.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from itertools import combinations

from pos_assist.engine.rules import LearnedPair


@dataclass(frozen=True)
class Counts:
    """Receipts in all, by product, and by pair of products (the smaller id first)."""

    receipts: int = 0
    items: Counter[str] = field(default_factory=Counter)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)

    def __add__(self, other: Counts) -> Counts:
        """The counts of both sets of receipts; they must not share a receipt."""
        return Counts(
            self.receipts + other.receipts,
            self.items + other.items,
            self.pairs + other.pairs,
        )


def count(receipts: Iterable[Collection[str]]) -> Counts:
    """Count receipts given as the product ids on them; an id twice on a receipt counts once."""
    total = 0
    items: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for receipt in receipts:
        products = sorted(set(receipt))
        total += bool(products)
        items.update(products)
        pairs.update(combinations(products, 2))
    return Counts(total, items, pairs)


def learned_pairs(
    counts: Counts,
    *,
    min_together: int,
    shrink: float,
    top: int = 20,
    exclude: Collection[str] = frozenset(),
) -> list[LearnedPair]:
    """Both directions of every pair seen on `min_together` receipts: the `top` likeliest per trigger.

    The probability is the pair's confidence, drawn towards the offered product's own share of receipts as if
    `shrink` more receipts with the trigger had been seen that were like all others. Lift is the plain ratio
    of confidence to that share. It ranks by probability: ranking by lift puts rare coincidences on top.
    Products in `exclude` (bags, deposits, …) neither trigger nor are offered. Sorted by trigger, best first.
    """
    by_trigger: dict[str, list[LearnedPair]] = {}
    for (one, other), together in counts.pairs.items():
        if together < min_together or one in exclude or other in exclude:
            continue
        for when, offer in ((one, other), (other, one)):
            by_trigger.setdefault(when, []).append(_pair(counts, when, offer, together, shrink))
    learned: list[LearnedPair] = []
    for when in sorted(by_trigger):
        neighbours = by_trigger[when]
        neighbours.sort(key=lambda pair: (-pair.probability, -pair.together, pair.offer_product_id))
        learned.extend(neighbours[:top])
    return learned


def _pair(counts: Counts, when: str, offer: str, together: int, shrink: float) -> LearnedPair:
    of, share = counts.items[when], counts.items[offer] / counts.receipts
    return LearnedPair(
        when_product_id=when,
        offer_product_id=offer,
        together=together,
        of=of,
        lift=together / of / share,
        probability=(together + shrink * share) / (of + shrink),
    )
