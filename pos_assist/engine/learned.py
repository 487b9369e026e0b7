"""What the learned model says of a basket: a few likely additions, each with its chance and its evidence.

The arrays come from a file and are read where they lie, with the standard library alone: the panel never loads
a numerical library. The same features are computed for whole tables in `learning.blend`; a test holds them equal.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from struct import Struct
from typing import NamedTuple, Protocol

from pos_assist.engine.blending import MOST_ITEMS, RIDGES, Ease, Edge, Near, Row, Weighing, scores, shortlist

FOUR, EACH = Struct("4H"), Struct(f"{RIDGES}h")  # a neighbour's measures, and its EASE


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
    """Sorted product ids as one run of UTF-8, found by halving; what was looked up is remembered."""

    def __init__(self, text: memoryview, ends: memoryview) -> None:
        """`ends[i]` is where the i-th id ends in `text`."""
        self._text = text
        self._ends = ends
        self._places: dict[str, int] = {}
        self._read: dict[int, str] = {}

    def __getitem__(self, place: int) -> str:
        """The id at a place."""
        known = self._read.get(place)
        if known is None:
            known = self._read[place] = self._bytes(place).decode()
        return known

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
    share: memoryview[float]  # float, products x 2: logs of shares of receipts, of all and of late
    popular: memoryview  # int


class TableModel:
    """A `LearnedModel` over plain arrays."""

    def __init__(self, version: str, receipts: int, names: Names, tables: Tables, weighing: Weighing) -> None:
        """`receipts` were counted in all."""
        self.version = version
        self._receipts = receipts
        self._names = names
        self._tables = tables
        self._weighing = weighing
        self._popular = tables.popular.tolist()

    def best(self, product_ids: Sequence[str], most: int) -> list[Suggestion]:
        """The likeliest additions, likeliest first, ties by place; at most 30 products of the basket are looked at."""
        found = [self._names.place(product_id) for product_id in dict.fromkeys(product_ids)]
        basket = [place for place in found if place >= 0 and self._tables.of[place] > 0]
        rows = [self._row(item) for item in basket[-MOST_ITEMS:]]
        near, many = shortlist(rows, basket, self._popular), max(1, len(rows))
        scored = scores(near, self._tables.share, self._weighing.of_size(many), many)
        if not scored:
            return []
        lowest = min(scored)[0]
        total = sum([exp(lowest - score) for score, _ in scored])
        chosen = sorted(scored)[:most]
        return [self._suggestion(place, exp(lowest - score) / total, near[place]) for score, place in chosen]

    def floor(self, share: float) -> float:
        """As `Weighing.floor` says."""
        return self._weighing.floor(share)

    def _row(self, item: int) -> Row:
        tables = self._tables
        start, end = tables.starts[item], tables.starts[item + 1]
        first = tables.ease_starts[item]
        edges: list[Edge] = [*FOUR.iter_unpack(tables.measures[4 * start : 4 * end])]
        eases: list[Ease] = []
        if first >= 0:
            eases.extend(EACH.iter_unpack(tables.ease[first * RIDGES : (first + end - start) * RIDGES]))
        return Row(item, tables.other[start:end].tolist(), edges, eases)

    def _suggestion(self, place: int, chance: float, near: Near) -> Suggestion:
        names, tables, probability = self._names, self._tables, self._weighing.honest(chance)
        rows, edges, _ = near
        if not edges:
            return Suggestion(names[place], probability, "", 0, 0, 0.0)
        row = rows[edges.index(max(edges))]  # the greatest confidence
        together, of = tables.together[tables.starts[row.item] + row.others.index(place)], tables.of[row.item]
        lift = together * self._receipts / (of * tables.of[place])
        return Suggestion(names[place], probability, names[row.item], together, of, lift)
