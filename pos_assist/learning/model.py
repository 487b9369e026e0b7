"""The learned model: a pure function of counts, and what it says of many baskets at once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pos_assist.engine.learned import PAIR_MEASURES
from pos_assist.learning.blend import Blend, Cases, chances, rows_of
from pos_assist.learning.counting import Counts, count
from pos_assist.learning.evaluation import Questions, Ranking
from pos_assist.learning.fitting import fit
from pos_assist.learning.neighbours import Floats, Ints, Neighbours, neighbours_of
from pos_assist.learning.receipts import Receipts

# Where receipts are too few to find weights: about what Groceries and Online Retail agree on; half as sure.
PLAIN = Blend((0.2, 0.05, 0.0, 0.0, 0.05, 0.15, 0.05, 0.0, 0.0, 0.05, 0.1, 0.35, 0.6, 0.4), -0.7, 1.0)
QUESTIONS_AT_ONCE = 500


@dataclass(frozen=True)
class Model:
    """Neighbours of every one of `products` (sorted), and how to make one chance out of their measures."""

    products: tuple[str, ...]
    neighbours: Neighbours
    blend: Blend


def model_of(counts: Counts, *, exclude: Collection[str] = frozenset()) -> Model:
    """Everything is found inside these counts; the same counts give the same model.

    Products in `exclude` (bags, deposits, what is no longer sold) neither speak for anything nor are suggested.
    """
    blend = fit(counts, exclude=exclude) or PLAIN
    return Model(counts.products, neighbours_of(counts.products, counts.periods, exclude=exclude), blend)


def likeliest(model: Model, starts: Ints, items: NDArray[np.int32], most: int) -> tuple[NDArray[np.int32], Floats]:
    """Of each basket the `most` likeliest additions, best first (-1 = nothing more), and their calibrated chances."""
    baskets = len(starts) - 1
    found = np.full((baskets, most), -1, dtype=np.int32)
    chance = np.zeros((baskets, most))
    for start in range(0, baskets, QUESTIONS_AT_ONCE):
        bounds = starts[start : start + QUESTIONS_AT_ONCE + 1]
        cases = Cases(bounds - bounds[0], items[bounds[0] : bounds[-1]], np.full(len(bounds) - 1, -1, np.int32))
        rows = rows_of(model.neighbours, cases)
        raw = chances(rows, np.array(model.blend.weights))
        order = np.lexsort((rows.product, -raw, rows.case))
        rank = np.arange(len(order)) - np.searchsorted(rows.case, rows.case)
        best = rank < most
        case, place = rows.case[order][best] + start, rank[best]
        found[case, place] = rows.product[order][best]
        chance[case, place] = _honest(model.blend, raw[order][best])
    return found, chance


def tables(model: Model) -> dict[str, NDArray[Any]]:
    """The arrays that `engine.learned` reads: EASE only for the best sellers, which alone have it."""
    near = model.neighbours
    row = np.repeat(np.arange(len(model.products)), np.diff(near.starts))
    ease = near.values[:, PAIR_MEASURES:]
    with_ease = np.zeros(len(model.products), dtype=bool)
    with_ease[row[(ease != 0).any(axis=1)]] = True
    lengths = np.diff(near.starts) * with_ease
    names = [product.encode() for product in model.products]
    return {
        "names": np.frombuffer(b"".join(names), dtype=np.uint8),
        "name_ends": np.cumsum([len(name) for name in names], dtype=np.int32),
        "starts": near.starts.astype(np.int32),
        "other": near.other,
        "together": near.together,
        "measures": near.values[:, :PAIR_MEASURES].ravel(),
        "ease_starts": np.where(with_ease, np.cumsum(lengths) - lengths, -1).astype(np.int32),
        "ease": ease[with_ease[row]].ravel(),
        "of": near.of,
        "share": near.share.ravel(),
        "popular": near.popular,
    }


def _honest(blend: Blend, raw: Floats) -> Floats:
    within = np.clip(raw, 1e-6, 1 - 1e-6)
    honest: Floats = 1 / (1 + np.exp(-(blend.level + blend.slope * np.log(within / (1 - within)))))
    return honest


@dataclass(frozen=True)
class LearnedOurs:
    """Our model beside the receipts' own numbering of products; `place` is a product's place in the model."""

    model: Model
    place: NDArray[np.int32]

    def recommend(self, questions: Questions, depth: int) -> Ranking:
        """Up to `depth` items a question, with the calibrated chance of each."""
        places = self.place[questions.items]
        known = places >= 0
        basket = np.repeat(np.arange(len(questions)), np.diff(questions.starts))
        starts = np.concatenate(([0], np.cumsum(np.bincount(basket[known], minlength=len(questions)))))
        found, chance = likeliest(self.model, starts, places[known], depth)
        numbers = np.append(np.flatnonzero(self.place >= 0), -1).astype(np.int32)
        return Ranking(numbers[found], chance)


@dataclass(frozen=True)
class Ours:
    """What `pos-assist learn` learns, as a method to be judged."""

    name: str = "pos-assist"

    def learn(self, receipts: Receipts) -> LearnedOurs:
        """Count and build, as in the shop."""
        model = model_of(count(receipts))
        place = np.full(len(receipts.products), -1, dtype=np.int32)
        place[np.isin(np.array(receipts.products), np.array(model.products))] = np.arange(len(model.products))
        return LearnedOurs(model, place)
