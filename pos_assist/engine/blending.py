"""How the measures of a candidate become one score: the features and their weights, basket by basket.

The same features are computed for whole tables in `learning.blend`; a test holds both equal. Plain Python, and
quick: this runs at every line that is rung up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from math import exp, log, prod
from typing import Any, NamedTuple

CONFIDENCE_FLOOR = 1e-4  # added before logarithms: what is never seen together is not impossible
COSINE_FLOOR = 1e-3
EASE_FLOOR = 1e-2  # it is noise below
SHARE_FLOOR = 1e-6  # for a product's share of receipts
SHORTLIST = 30  # candidates of a basket that are weighed in full; more change no hit rate
MOST_ITEMS = 30  # of a basket, the newest; a time limit on large ones
MEASURE_ONE = 65_535  # a confidence or cosine of 1
EASE_ONE = 32_767  # a weight of 1
RIDGES = 3  # of EASE
EASE_PULL = 6  # of the first ridge's whole numbers beside those of the cosine, for the shortlist: three to one
FEATURES = 7 + RIDGES
LOG_MEASURE_ONE = log(MEASURE_ONE)
PLACES = 1 << 32  # a sum times this, and a place: one number that sorts by both


Edge = tuple[int, int, int, int]  # confidence, cosine, the same of late; whole MEASURE_ONE-ths
Ease = tuple[int, ...]  # by ridge; whole EASE_ONE-ths


@dataclass(frozen=True)
class Weighing:
    """Weights of the features in the order of `learning.blend.features`, then of each times log(products).

    `level` and `slope` make the log-odds of a chance honest. `surest`: quantiles, at even steps from the least to
    the greatest, of the best suggestion's chance on receipts that were held back; none where nothing was.
    """

    weights: tuple[float, ...]
    level: float
    slope: float
    surest: tuple[float, ...] = ()

    def of_size(self, products: int) -> list[float]:
        """The features' weights for a basket of so many products."""
        size = log(products)
        return [one + size * by for one, by in zip(self.weights[:FEATURES], self.weights[FEATURES:], strict=True)]

    def honest(self, chance: float) -> float:
        """A chance as often as it comes true."""
        within = chance if 1e-6 < chance < 1 - 1e-6 else min(1 - 1e-6, max(1e-6, chance))
        odds = log(within / (1 - within))
        return 1 / (1 + exp(-(self.level + self.slope * odds)))

    def floor(self, share: float) -> float:
        """Between two known quantiles, on the line from one to the other; 0 where nothing was held back."""
        if share <= 0 or not self.surest:
            return 0.0
        at = min(share, 1.0) * (len(self.surest) - 1)
        below = min(int(at), len(self.surest) - 2)
        return self.surest[below] + (at - below) * (self.surest[below + 1] - self.surest[below])


def weighing_of(about: Mapping[str, Any]) -> Weighing:
    """From plain values, as `learning.model.weighing` gives them and a file's header holds them."""
    found = {field.name: about[field.name] for field in fields(Weighing)}
    return Weighing(**found | {name: tuple(found[name]) for name in ("weights", "surest")})


class Row(NamedTuple):
    """A product of the basket: its neighbours, what connects it with each, and their EASE (none: it has none)."""

    item: int
    others: list[int]
    edges: list[Edge]
    eases: list[Ease]


# What of the basket speaks for a candidate: the products, and what connects each with it. No named tuple: its fields
# are looked up by name a thousand times a basket.
Near = tuple[list[Row], list[Edge], list[Ease]]


def shortlist(rows: list[Row], basket: list[int], popular: list[int]) -> dict[int, Near]:
    """The candidates worth a closer look, by cosine and EASE, and the best sellers; none is in the basket."""
    total: dict[int, int] = {}
    for row in rows:
        for other, edge in zip(row.others, row.edges, strict=True):
            total[other] = total.get(other, 0) + edge[1]
        for other, ease in zip(row.others, row.eases, strict=False):
            total[other] += EASE_PULL * ease[0]
    for item in basket:
        total.pop(item, None)
    ranked = sorted([place - rough * PLACES for place, rough in total.items()])  # ties by place
    near: dict[int, Near] = {one % PLACES: ([], [], []) for one in ranked[:SHORTLIST]}
    near |= {place: ([], [], []) for place in popular if place not in near and place not in basket}
    for row in rows:
        for at, other in enumerate(row.others):
            if other in near:
                of, edges, eases = near[other]
                of.append(row)
                edges.append(row.edges[at])
                if row.eases:
                    eases.append(row.eases[at])
    return near


def scores(near: dict[int, Near], share: memoryview[float], weights: list[float], many: int) -> list[tuple[float, int]]:
    """(-score, place) of each candidate of a basket of `many` products.

    `share`: two logs a product, as in `Tables`; `weights` as `Weighing.of_size` gives them.
    """
    top, mean, all_of, evidence, top_late, mean_late, of_late, *ridges = weights
    no_ease = sum(ridges) * log(EASE_FLOOR)  # the part of the score that is the same for all without
    alone = no_ease + (top + top_late) * log(CONFIDENCE_FLOOR) + (mean + mean_late) * log(COSINE_FLOOR)
    whole = MEASURE_ONE * many
    found = []
    for place, (_, edges, eases) in near.items():
        base = share[2 * place]
        score = all_of * base + of_late * share[2 * place + 1]
        if not edges:
            found.append((-score - alone, place))
            continue
        confidence, cosine, late, late_cosine, product = _gathered(edges)
        score += (
            top * log(confidence / MEASURE_ONE + CONFIDENCE_FLOOR)
            + mean * log(cosine / whole + COSINE_FLOOR)
            + evidence * (log(product) - len(edges) * (LOG_MEASURE_ONE + base))
            + top_late * log(late / MEASURE_ONE + CONFIDENCE_FLOOR)
            + mean_late * log(late_cosine / whole + COSINE_FLOOR)
        )
        if eases:
            for weight, ease in zip(ridges, map(sum, zip(*eases, strict=True)), strict=True):
                score += weight * log((ease / EASE_ONE if ease > 0 else 0.0) + EASE_FLOOR)
        else:
            score += no_ease
        found.append((-score, place))
    return found


def _gathered(edges: list[Edge]) -> tuple[int, int, int, int, float]:
    """The greatest confidence, the sum of cosines, the same of late, and the product of the confidences."""
    if len(edges) == 1:
        return *edges[0], edges[0][0]
    confidences, cosines, late, late_cosines = zip(*edges, strict=True)
    return max(confidences), sum(cosines), max(late), sum(late_cosines), prod(confidences, start=1.0)
