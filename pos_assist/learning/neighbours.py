"""Which products go with which, from counts alone: a short list of neighbours for every product.

Four measures of a pair (confidence and cosine, over all receipts and with recent ones weighing more) and EASE
(the ridge regression of every product on all others, in closed form) for the best sellers. All are of
the sized counts, in which a receipt weighs less the more products it holds. A measure is drawn towards what
everybody buys as if `SHRINK` more receipts had been seen.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import linalg

from pos_assist.engine.blending import EASE_ONE, MEASURE_ONE, SHARE_FLOOR
from pos_assist.learning.counting import ONE, Period, weighted
from pos_assist.learning.pair_counting import SIZED_ONE

SHRINK = 20.0  # receipts
HALF_LIFE_DAYS = 45.0  # of a receipt's weight in the measures of late; what they count for is fitted
LEAST_TOGETHER = 2  # receipts with both, for a pair to be kept at all
NEIGHBOURS = 30  # a product; more than 20-50 change no hit rate
EASE_PRODUCTS = 3_000  # best sellers; the closed form inverts a matrix of that size
ALL, LATE = 0, 1
EASE = ((ALL, 0.0005), (ALL, 0.02), (LATE, 0.005))  # of which sized counts, and the ridge as a share of receipts
POPULAR = 10  # best sellers that are looked at for every basket

Floats = NDArray[np.float64]
Values = NDArray[np.float32]
Ints = NDArray[np.int64]


class Counted(NamedTuple):
    """Weighted counts: of each product, of every pair (upper triangle, in a fixed order), and of all receipts.

    `one` is what a receipt weighs on average: measures are the same whatever the unit.
    """

    products: Floats
    pairs: Floats
    receipts: float
    one: float


class Pairs(NamedTuple):
    """The two products of every pair that was ever seen, the smaller number first."""

    one: Ints
    other: Ints


@dataclass(frozen=True)
class Neighbours:
    """Row i, from `starts[i]` to `starts[i + 1]`: the products that go with product i, by ascending number.

    `measures` and `ease` have a row a neighbour and a column a measure (confidence, cosine, the same of late, in
    MEASURE_ONE-ths; EASE's ridges, in EASE_ONE-ths: sums of whole numbers are exact); `together` are plain receipts
    with both, `of` receipts with the product; `share` the log of its sized share of receipts, of
    all and of late; `popular` the best sellers of late, best first.
    """

    starts: Ints
    other: NDArray[np.int32]
    together: NDArray[np.int32]
    measures: NDArray[np.uint16]
    ease: NDArray[np.int16]
    of: NDArray[np.int32]
    share: NDArray[np.float32]  # products x 2
    popular: NDArray[np.int32]
    receipts: int


def neighbours_of(
    products: tuple[str, ...],
    periods: tuple[Period, ...],
    *,
    exclude: Collection[str] = frozenset(),
    least_together: int = LEAST_TOGETHER,
) -> Neighbours:
    """The neighbours of every product; those in `exclude` (bags, deposits, …) have none and are nobody's."""
    allowed = np.fromiter((product not in exclude for product in products), bool, len(products))
    pairs, plain, sized = _counted(periods, allowed, None)
    _, _, late = _counted(periods, allowed, HALF_LIFE_DAYS)
    edges = _edges(pairs, np.flatnonzero(plain.pairs >= least_together), len(products))
    measures = (_confidence(sized, edges), _cosine(sized, edges), _confidence(late, edges), _cosine(late, edges))
    top = _best_sellers(plain.products, EASE_PRODUCTS)
    ease = [_ease((sized, late)[which], pairs, top, ridge, edges) for which, ridge in EASE]
    kept = _best(edges.row, [*measures, *ease], NEIGHBOURS)
    share = np.stack([counted.products / max(counted.receipts, 1e-9) for counted in (sized, late)], axis=1)
    fixed = np.rint(np.stack([one[kept] for one in measures], axis=1) * MEASURE_ONE)
    weights = np.rint(np.stack([one[kept] for one in ease], axis=1) * EASE_ONE)
    return Neighbours(
        starts=np.concatenate(([0], np.cumsum(np.bincount(edges.row[kept], minlength=len(products))))),
        other=edges.column[kept].astype(np.int32),
        together=plain.pairs[edges.pair[kept]].astype(np.int32),
        measures=np.clip(fixed, (1, 0, 1, 0), MEASURE_ONE).astype(np.uint16),
        ease=np.clip(weights, -EASE_ONE, EASE_ONE).astype(np.int16),
        of=plain.products.astype(np.int32),
        share=np.log(share + SHARE_FLOOR).astype(np.float32),
        popular=_best_sellers(late.products, POPULAR).astype(np.int32),
        receipts=sum(period.receipts for period in periods),
    )


def _counted(
    periods: tuple[Period, ...], allowed: NDArray[np.bool_], half_life: float | None
) -> tuple[Pairs, Counted, Counted]:
    """The pairs and their counts, plain and sized."""
    total, total_sized, receipts, sized_receipts = weighted(periods, len(allowed), half_life)
    rows = np.repeat(np.arange(len(allowed)), np.diff(total.indptr))
    kept = (rows != total.indices) & allowed[rows] & allowed[total.indices]
    pairs = Pairs(rows[kept], total.indices[kept].astype(np.int64))
    plain = Counted(total.diagonal() * allowed / ONE, total.data[kept] / ONE, receipts / ONE, 1.0)
    unit, one = ONE * SIZED_ONE, sized_receipts / max(1, receipts) / SIZED_ONE
    sized = Counted(total_sized.diagonal() * allowed / unit, total_sized.data[kept] / unit, sized_receipts / unit, one)
    return pairs, plain, sized


class _Edges(NamedTuple):
    """Both directions of pairs, sorted by row, then by column; `pair` is the pair's number."""

    row: Ints
    column: Ints
    pair: Ints


def _edges(pairs: Pairs, chosen: Ints, products: int) -> _Edges:
    one, other = pairs.one[chosen], pairs.other[chosen]
    order = np.argsort(np.concatenate((one * products + other, other * products + one)), kind="stable")
    both = np.concatenate((one, other))[order], np.concatenate((other, one))[order]
    return _Edges(*both, np.concatenate((chosen, chosen))[order])


def _confidence(counted: Counted, edges: _Edges) -> Values:
    share = counted.products / max(counted.receipts, 1e-9)
    together, of, shrink = counted.pairs[edges.pair], counted.products[edges.row], SHRINK * counted.one
    confidence: Values = ((together + shrink * share[edges.column]) / (of + shrink)).astype(np.float32)
    return confidence


def _cosine(counted: Counted, edges: _Edges) -> Values:
    root = np.sqrt(counted.products + SHRINK * counted.one)
    cosine: Values = (counted.pairs[edges.pair] / (root[edges.row] * root[edges.column])).astype(np.float32)
    return cosine


def _best_sellers(products: Floats, most: int) -> Ints:
    order = np.argsort(-products, kind="stable")[:most]
    return order[products[order] > 0]


def _ease(counted: Counted, pairs: Pairs, top: Ints, ridge: float, edges: _Edges) -> Values:
    """EASE's weight of a row for a column; 0 for edges that are not both among the best sellers."""
    place = np.full(len(counted.products), -1)
    place[top] = np.arange(len(top))
    one, two = place[pairs.one], place[pairs.other]
    both = (one >= 0) & (two >= 0)
    gram = np.zeros((len(top), len(top)), order="F")
    gram[np.maximum(one[both], two[both]), np.minimum(one[both], two[both])] = counted.pairs[both]
    gram[np.diag_indices(len(top))] = counted.products[top] + max(counted.one, ridge * counted.receipts)
    result = np.zeros(len(edges.row), dtype=np.float32)
    if len(top):
        lower, _ = linalg.lapack.dpotrf(gram, lower=1, overwrite_a=1)
        inverse, _ = linalg.lapack.dpotri(lower, lower=1, overwrite_c=1)
        one, two = place[edges.row], place[edges.column]
        both = (one >= 0) & (two >= 0)
        low, high = np.maximum(one[both], two[both]), np.minimum(one[both], two[both])
        result[both] = -inverse[low, high] / inverse.diagonal()[two[both]]
    return result


def _best(rows: Ints, measures: Sequence[Values], most: int) -> Ints:
    """Of every row the `most` neighbours with the best place by any measure, in their old order."""
    lengths = np.bincount(rows) if len(rows) else np.zeros(0, np.int64)
    first = np.repeat(np.cumsum(lengths) - lengths, lengths)
    ordinal = np.arange(len(rows))
    place = np.full(len(rows), len(rows))
    for measure in measures:
        scaled = 0.5 + np.clip(measure, -1, 1, dtype=np.float64) / 2.5  # in (0, 1): within its row in one sort
        order = np.argsort(rows - scaled, kind="stable")
        rank = np.empty_like(ordinal)
        rank[order] = ordinal - first
        place = np.minimum(place, rank)
    order = np.argsort(rows + (place - measures[0]) / (len(rows) + 2.0), kind="stable")
    return np.sort(order[ordinal - first < most])
