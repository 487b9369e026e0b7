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
SHORTLIST = 60  # candidates of a basket that are weighed in full; more change no hit rate
MOST_ITEMS = 30  # of a basket, the newest; a time limit on large ones
PAIR_MEASURES = 4  # confidence and cosine, of all receipts and of late; the rest is EASE


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


class Names:
    """Sorted product ids as one run of UTF-8, found by halving; a product that was asked for is remembered."""

    def __init__(self, text: memoryview, ends: memoryview) -> None:
        """`ends[i]` is where the i-th id ends in `text`."""
        self._text = text
        self._ends = ends
        self._places: dict[str, int] = {}

    def __len__(self) -> int:
        """How many there are."""
        return len(self._ends)

    def __getitem__(self, place: int) -> str:
        """The id at a place."""
        return self._bytes(place).decode()

    def place(self, product_id: str) -> int:
        """Where an id is, -1 for one that was never sold."""
        known = self._places.get(product_id)
        if known is None:
            wanted = product_id.encode()
            at = bisect_left(range(len(self)), wanted, key=self._bytes)
            known = self._places[product_id] = at if at < len(self) and self._bytes(at) == wanted else -1
        return known

    def _bytes(self, place: int) -> bytes:
        return bytes(self._text[self._ends[place - 1] if place else 0 : self._ends[place]])


@dataclass(frozen=True)
class Tables:
    """The arrays of a model by name, as `learning.model.tables` gives them."""

    starts: memoryview  # int, products + 1: where a product's neighbours start
    other: memoryview  # int, neighbours
    together: memoryview  # int, neighbours: receipts with both
    measures: memoryview[float]  # float, neighbours x 4
    ease_starts: memoryview  # int, products: where its neighbours' rows of `ease` start, -1 = none
    ease: memoryview[float]  # float, rows x as many as there are ridges
    of: memoryview  # int, products: receipts
    share: memoryview[float]  # float, products x 2
    popular: memoryview  # int


@dataclass(frozen=True)
class Weighing:
    """Weights of the features in the order of `learning.blend.features`, and the calibration of the chance."""

    weights: tuple[float, ...]
    level: float
    slope: float


class _Near(NamedTuple):
    """One product of the basket with its neighbours' numbers as lists."""

    item: int
    others: list[int]
    measures: list[float]
    ease: list[float]  # empty: it has none


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
        self._ridges = len(weighing.weights) - 10
        w = weighing.weights
        self._no_ease = sum(w[10:]) * log(EASE_FLOOR)  # the part of the score that is the same for all without
        self._alone = (
            self._no_ease
            + (w[0] + w[1] + w[5] + w[6]) * log(CONFIDENCE_FLOOR)
            + (w[2] + w[3] + w[7] + w[8]) * log(COSINE_FLOOR)
        )

    def best(self, product_ids: Sequence[str], most: int) -> list[Suggestion]:
        """The likeliest additions, likeliest first, ties by place; at most 30 products of the basket are looked at."""
        found = [self._names.place(product_id) for product_id in dict.fromkeys(product_ids)]
        basket = [place for place in found if place >= 0 and self._tables.of[place] > 0]
        items = [self._row(item) for item in basket[-MOST_ITEMS:]]
        near = self._near(items, basket)
        many = max(1, len(items))
        scores = [(-self._score(place, edges, many), place) for place, edges in near.items()]
        if not scores:
            return []
        lowest = min(scores)[0]
        total = sum([exp(lowest - score) for score, _ in scores])
        chosen = sorted(scores)[:most]
        return [self._suggestion(place, exp(lowest - score) / total, near[place]) for score, place in chosen]

    def _row(self, item: int) -> _Near:
        tables, ridges = self._tables, self._ridges
        start, end = tables.starts[item], tables.starts[item + 1]
        first = tables.ease_starts[item]
        ease: list[float] = []
        if first >= 0:
            ease.extend(tables.ease[first * ridges : (first + end - start) * ridges])
        measures: list[float] = [*tables.measures[4 * start : 4 * end]]
        return _Near(item, tables.other[start:end].tolist(), measures, ease)

    def _near(self, items: list[_Near], basket: list[int]) -> dict[int, list[Edge]]:
        """The shortlist and the best sellers, each with its edges to the basket's products."""
        total: dict[int, float] = {}
        for row in items:
            for other, confidence, cosine in zip(row.others, row.measures[::4], row.measures[1::4], strict=True):
                total[other] = total.get(other, 0.0) + (confidence + cosine)
        near: dict[int, list[Edge]] = {}
        for place in sorted(sorted(total), key=total.__getitem__, reverse=True)[:SHORTLIST]:  # ties by place
            near[place] = []
        for place in self._tables.popular:
            near.setdefault(place, [])
        for item in basket:
            near.pop(item, None)
        for row in items:
            for at, other in enumerate(row.others):
                if other in near:
                    near[other].append((row, at))
        return near

    def _score(self, place: int, edges: list[Edge], many: int) -> float:
        """The weighed features of one candidate, in the order of `learning.blend.features`."""
        w, share, ridges = self._weighing.weights, self._tables.share, self._ridges
        score = w[4] * log(share[2 * place] + SHARE_FLOOR) + w[9] * log(share[2 * place + 1] + SHARE_FLOOR)
        if not edges:
            return score + self._alone
        most, sums = _most_and_sums([row.measures[4 * at : 4 * at + 4] for row, at in edges])
        score += (
            w[0] * log(most[0] + CONFIDENCE_FLOOR)
            + w[1] * log(sums[0] / many + CONFIDENCE_FLOOR)
            + w[2] * log(most[1] + COSINE_FLOOR)
            + w[3] * log(sums[1] / many + COSINE_FLOOR)
            + w[5] * log(most[2] + CONFIDENCE_FLOOR)
            + w[6] * log(sums[2] / many + CONFIDENCE_FLOOR)
            + w[7] * log(most[3] + COSINE_FLOOR)
            + w[8] * log(sums[3] / many + COSINE_FLOOR)
        )
        rows = [row.ease[at * ridges : (at + 1) * ridges] for row, at in edges if row.ease]
        if not rows:
            return score + self._no_ease
        _, eases = _most_and_sums(rows)
        for weight, ease in zip(w[10:], eases, strict=True):
            score += weight * log((ease if ease > 0.0 else 0.0) + EASE_FLOOR)
        return score

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


def _most_and_sums(rows: list[list[float]]) -> tuple[list[float], list[float]]:
    """The greatest and the sum of each column; most candidates have one row."""
    if len(rows) == 1:
        return rows[0], rows[0]
    columns = list(zip(*rows, strict=True))
    return list(map(max, columns)), list(map(sum, columns))
