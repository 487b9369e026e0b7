"""The learned model: a pure function of counts, and what it says of many baskets at once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from pos_assist.engine.blending import FEATURES, weighing_of
from pos_assist.engine.learned import Names, TableModel, Tables
from pos_assist.learning.blend import Blend, Cases, chances, honest, rows_of
from pos_assist.learning.counting import Counts, count
from pos_assist.learning.evaluation import Questions, Ranking
from pos_assist.learning.fitting import Held, fit
from pos_assist.learning.neighbours import Floats, Ints, Neighbours, neighbours_of
from pos_assist.learning.receipts import Receipts

# Where receipts are too few to find weights: about what three shops agree on; half as sure.
PLAIN = Blend((0.3, 0.1, 0.05, 0.07, 0.1, 0.0, 0.1, 0.5, 0.3, 0.3) + FEATURES * (0.0,), -0.7, 1.0)
QUESTIONS_AT_ONCE = 500


@dataclass(frozen=True)
class Model:
    """Neighbours of every one of `products` (sorted), and how to make one chance out of their measures.

    `held`: how that did on receipts that were held back, None where they were too few or weights were given.
    """

    products: tuple[str, ...]
    neighbours: Neighbours
    blend: Blend
    held: Held | None = None


def model_of(counts: Counts, *, exclude: Collection[str] = frozenset(), blend: Blend | None = None) -> Model:
    """Everything is found inside these counts; the same counts give the same model.

    Products in `exclude` (bags, deposits, what is no longer sold) neither speak for anything nor are suggested.
    With a `blend` that is known already only the neighbours are found, which takes a fifth of the time.
    """
    fitted = fit(counts, exclude=exclude) if blend is None else None
    near = neighbours_of(counts.products, counts.periods, exclude=exclude)
    if fitted is None:
        return Model(counts.products, near, blend or PLAIN)
    return Model(counts.products, near, fitted.blend, fitted.held)


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
        chance[case, place] = honest(model.blend, raw[order][best])
    return found, chance


def tables(model: Model) -> dict[str, NDArray[Any]]:
    """The arrays that `engine.learned` reads: EASE only for the best sellers, which alone have it."""
    near = model.neighbours
    row = np.repeat(np.arange(len(model.products)), np.diff(near.starts))
    with_ease = np.zeros(len(model.products), dtype=bool)
    with_ease[row[(near.ease != 0).any(axis=1)]] = True
    lengths = np.diff(near.starts) * with_ease
    names = [product.encode() for product in model.products]
    return {
        "names": np.frombuffer(b"".join(names), dtype=np.uint8),
        "name_ends": np.cumsum([len(name) for name in names], dtype=np.int32),
        "starts": near.starts.astype(np.int32),
        "other": near.other,
        "together": near.together,
        "measures": near.measures.ravel(),
        "ease_starts": np.where(with_ease, np.cumsum(lengths) - lengths, -1).astype(np.int32),
        "ease": near.ease[with_ease[row]].ravel(),
        "of": near.of,
        "share": near.share.ravel(),
        "popular": near.popular,
    }


def weighing(blend: Blend) -> dict[str, Any]:
    """What must be known beside the tables, as plain values; `weighing_of` reads it."""
    return asdict(blend)


def table_model(model: Model, version: str) -> TableModel:
    """What the panel would read from a file of this model."""
    arrays: dict[str, Any] = {name: memoryview(cast("Any", array)) for name, array in tables(model).items()}
    names = Names(arrays.pop("names"), arrays.pop("name_ends"))
    return TableModel(version, model.neighbours.receipts, names, Tables(**arrays), weighing_of(weighing(model.blend)))


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
