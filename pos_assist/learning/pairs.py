"""The pairs of products worth showing to a person, from counts: each with its evidence, the likeliest first."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from pos_assist.engine.rules import LearnedPair
from pos_assist.learning.counting import ONE, Counts, weighted


def pairs_of(
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
    products = counts.products
    total, *_ = weighted(counts.periods, len(products), None)
    of = total.diagonal() // ONE
    rows = np.repeat(np.arange(len(products)), np.diff(total.indptr))
    allowed = np.fromiter((product not in exclude for product in products), bool, len(products))
    strong = (total.data >= min_together * ONE) & (rows != total.indices) & allowed[rows] & allowed[total.indices]
    one, other, both = rows[strong], total.indices[strong], total.data[strong] // ONE
    when, offer, together = np.concatenate((one, other)), np.concatenate((other, one)), np.concatenate((both, both))
    share = of / max(1, counts.receipts)
    probability = (together + shrink * share[offer]) / (of[when] + shrink)
    order = np.lexsort((offer, -together, -probability, when))
    rank = np.arange(len(order)) - np.searchsorted(when[order], when[order])
    return [
        LearnedPair(
            when_product_id=products[when[at]],
            offer_product_id=products[offer[at]],
            together=int(together[at]),
            of=int(of[when[at]]),
            lift=float(together[at] / of[when[at]] / share[offer[at]]),
            probability=float(probability[at]),
        )
        for at in order[rank < top].tolist()
    ]
