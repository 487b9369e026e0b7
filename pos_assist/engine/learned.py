"""What the learned model says of a basket: a few likely additions, each with its chance and its evidence.

The arrays come from a file and are read where they lie, with the standard library alone: the panel never loads
a numerical library. The same features are computed for whole tables in `learning.blend`; a test holds them equal.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log
from typing import NamedTuple, Protocol

CONFIDENCE_FLOOR = 1e-4  # added before logarithms: what is never seen together is not impossible
COSINE_FLOOR = 1e-3
EASE_FLOOR = 1e-2  # it is noise below
SHARE_FLOOR = 1e-6  # for a product's share of receipts
SHORTLIST = 40  # candidates of a basket that are weighed in full; more change no hit rate
MOST_ITEMS = 30  # of a basket, the newest; a time limit on large ones
MEASURE_ONE = 65_535  # a confidence or cosine of 1
EASE_ONE = 32_767  # a weight of 1
RIDGES = 3  # of EASE
EASE_PULL = 6  # of the first ridge's whole numbers beside those of the cosine, for the shortlist: three to one
FEATURES = 7 + RIDGES
LOG_MEASURE_ONE = log(MEASURE_ONE)
PLACES = 1 << 32  # a sum times this, and a place: one number that sorts by both


class Suggestion(NamedTuple):
    """A product that may be added, the calibrated chance that it is the next, and the pair that speaks for it most.

    `together` of `of` receipts with `trigger` also held it, `lift` times as often as any receipt does.
    `trigger` is '' where nothing in the basket speaks for it: it is simply bought a lot.
    """

    product_id: str
    probability: float
    trigger: str
    together: int
    of: int
    lift: float


class LearnedModel(Protocol):
    """What decisions ask of a learned model."""

    @property
    def version(self) -> str:
        """Which one it is, for the record."""

    def best(self, product_ids: Sequence[str], most: int) -> list[Suggestion]:
        """The likeliest additions to these products, likeliest first; none of them is in the basket."""

    def floor(self, share: float) -> float:
        """The chance that the best suggestion of this share of baskets does not reach; 0 for none of them."""


class Names:
    """Sorted product ids as one run of UTF-8, found by halving; a product that was asked for is remembered."""

    def __init__(self, text: memoryview, ends: memoryview) -> None:
        """`ends[i]` is where the i-th id ends in `text`."""
        self._text = text
        self._ends = ends
        self._places: dict[str, int] = {}

    def __getitem__(self, place: int) -> str:
        """The id at a place."""
        return self._bytes(place).decode()

    def place(self, product_id: str) -> int:
        """Where an id is, -1 for one that was never sold."""
        known = self._places.get(product_id)
        if known is None:
            wanted = product_id.encode()
            at = bisect_left(range(len(self._ends)), wanted, key=self._bytes)
            known = self._places[product_id] = at if at < len(self._ends) and self._bytes(at) == wanted else -1
        return known

    def _bytes(self, place: int) -> bytes:
        return bytes(self._text[self._ends[place - 1] if place else 0 : self._ends[place]])


@dataclass(frozen=True)
class Tables:
    """The arrays of a model by name, as `learning.model.tables` gives them."""

    starts: memoryview  # int, products + 1: where a product's neighbours start
    other: memoryview  # int, neighbours
    together: memoryview  # int, neighbours: receipts with both
    measures: memoryview  # int, neighbours x 4: MEASURE_ONE-ths
    ease_starts: memoryview  # int, products: where its neighbours' rows of `ease` start, -1 = none
    ease: memoryview  # int, rows x RIDGES: EASE_ONE-ths
    of: memoryview  # int, products: receipts
    share: memoryview[float]  # float, products x 2
    popular: memoryview  # int


@dataclass(frozen=True)
class Weighing:
    """Weights of the features in the order of `learning.blend.features`, then of each times log(products).

    `level` and `slope` make a chance honest. `surest`: quantiles, at even steps from the least to the greatest, of
    the best suggestion's chance on receipts that were held back; none where nothing was.
    """

    weights: tuple[float, ...]
    level: float
    slope: float
    surest: tuple[float, ...] = ()


class _Near(NamedTuple):
    """One product of the basket with its neighbours' numbers as lists."""

    item: int
    others: list[int]
    measures: list[int]
    ease: list[int]  # empty: it has none


Edge = tuple[_Near, int]  # a product of the basket, and which of its neighbours


class TableModel:
    """A `LearnedModel` over plain arrays."""

    def __init__(self, version: str, receipts: int, names: Names, tables: Tables, weighing: Weighing) -> None:
        """`receipts` were counted in all."""
        self.version = version
        self._receipts = receipts
        self._names = names
        self._tables = tables
        self._weighing = weighing

    def best(self, product_ids: Sequence[str], most: int) -> list[Suggestion]:
        """The likeliest additions, likeliest first, ties by place; at most 30 products of the basket are looked at."""
        found = [self._names.place(product_id) for product_id in dict.fromkeys(product_ids)]
        basket = [place for place in found if place >= 0 and self._tables.of[place] > 0]
        items = [self._row(item) for item in basket[-MOST_ITEMS:]]
        near = self._near(items, basket)
        scores = self._scores(near, max(1, len(items)))
        if not scores:
            return []
        lowest = min(scores)[0]
        total = sum([exp(lowest - score) for score, _ in scores])
        chosen = sorted(scores)[:most]
        return [self._suggestion(place, exp(lowest - score) / total, near[place]) for score, place in chosen]

    def floor(self, share: float) -> float:
        """Between two known quantiles, on the line from one to the other; 0 where nothing was held back."""
        surest = self._weighing.surest
        if share <= 0 or not surest:
            return 0.0
        at = min(share, 1.0) * (len(surest) - 1)
        below = min(int(at), len(surest) - 2)
        return surest[below] + (at - below) * (surest[below + 1] - surest[below])

    def _row(self, item: int) -> _Near:
        tables = self._tables
        start, end = tables.starts[item], tables.starts[item + 1]
        first = tables.ease_starts[item]
        ease = tables.ease[first * RIDGES : (first + end - start) * RIDGES].tolist() if first >= 0 else []
        return _Near(item, tables.other[start:end].tolist(), tables.measures[4 * start : 4 * end].tolist(), ease)

    def _near(self, items: list[_Near], basket: list[int]) -> dict[int, list[Edge]]:
        """The shortlist (by cosine and EASE) and the best sellers, each with its edges to the basket's products."""
        total: dict[int, int] = {}
        for row in items:
            for other, cosine in zip(row.others, row.measures[1::4], strict=True):
                total[other] = total.get(other, 0) + cosine
            for other, ease in zip(row.others, row.ease[::RIDGES], strict=False):
                total[other] += EASE_PULL * ease
        for item in basket:
            total.pop(item, None)
        ranked = sorted([place - sums * PLACES for place, sums in total.items()])  # ties by place
        near: dict[int, list[Edge]] = {one % PLACES: [] for one in ranked[:SHORTLIST]}
        for place in self._tables.popular:
            if place not in basket:
                near.setdefault(place, [])
        for row in items:
            for at, other in enumerate(row.others):
                if other in near:
                    near[other].append((row, at))
        return near

    def _scores(self, near: dict[int, list[Edge]], many: int) -> list[tuple[float, int]]:
        """The weighed features of each candidate, in the order of `learning.blend.features`: (-score, place)."""
        share, size, weights = self._tables.share, log(many), self._weighing.weights
        w = [one + size * by for one, by in zip(weights[:FEATURES], weights[FEATURES:], strict=True)]
        top, mean, all_of, evidence, top_late, mean_late, of_late, *ridges = w
        no_ease = sum(ridges) * log(EASE_FLOOR)  # the part of the score that is the same for all without
        alone = no_ease + (top + top_late) * log(CONFIDENCE_FLOOR) + (mean + mean_late) * log(COSINE_FLOOR)
        found = []
        for place, edges in near.items():
            base = log(share[2 * place] + SHARE_FLOOR)
            score = all_of * base + of_late * log(share[2 * place + 1] + SHARE_FLOOR)
            if not edges:
                found.append((-score - alone, place))
                continue
            most, sums, product = _gathered(edges)
            score += (
                top * log(most[0] / MEASURE_ONE + CONFIDENCE_FLOOR)
                + mean * log(sums[0] / (MEASURE_ONE * many) + COSINE_FLOOR)
                + evidence * (log(product) - len(edges) * (LOG_MEASURE_ONE + base))
                + top_late * log(most[1] / MEASURE_ONE + CONFIDENCE_FLOOR)
                + mean_late * log(sums[1] / (MEASURE_ONE * many) + COSINE_FLOOR)
            )
            eases = _eases(edges)
            for weight, ease in zip(ridges, eases, strict=False):
                score += weight * log((ease / EASE_ONE if ease > 0 else 0.0) + EASE_FLOOR)
            score += 0.0 if eases else no_ease
            found.append((-score, place))
        return found

    def _suggestion(self, place: int, chance: float, edges: list[Edge]) -> Suggestion:
        tables = self._tables
        probability = self._honest(chance)
        if not edges:
            return Suggestion(self._names[place], probability, "", 0, 0, 0.0)
        row, at = max(edges, key=lambda edge: edge[0].measures[4 * edge[1]])
        together, of = tables.together[tables.starts[row.item] + at], tables.of[row.item]
        lift = together * self._receipts / (of * tables.of[place])
        return Suggestion(self._names[place], probability, self._names[row.item], together, of, lift)

    def _honest(self, chance: float) -> float:
        """The chance as often as it comes true."""
        within = min(1 - 1e-6, max(1e-6, chance))
        odds = self._weighing.level + self._weighing.slope * log(within / (1 - within))
        return 1 / (1 + exp(-odds))


def _gathered(edges: list[Edge]) -> tuple[tuple[int, int], tuple[int, int], float]:
    """The greatest confidences (of all, of late), the sums of cosines, and the product of the confidences of all."""
    confidence, cosine, late, late_cosine, product = 0, 0, 0, 0, 1.0
    for row, at in edges:
        one, two, three, four = row.measures[4 * at : 4 * at + 4]
        product *= one
        confidence = max(confidence, one)
        late = max(late, three)
        cosine += two
        late_cosine += four
    return (confidence, late), (cosine, late_cosine), product


def _eases(edges: list[Edge]) -> list[int]:
    """The sums of EASE by ridge; empty where nothing has any."""
    rows = [row.ease[at * RIDGES : (at + 1) * RIDGES] for row, at in edges if row.ease]
    return rows[0] if len(rows) == 1 else list(map(sum, zip(*rows, strict=True)))
