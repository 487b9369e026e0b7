"""What all peers share: settings tuned inside the training part, and rankings out of scores."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from pos_assist.learning.evaluation import Learned, Questions, Ranking, Split, judge, rounds
from pos_assist.learning.receipts import Receipts

Matrix = Any  # scipy.sparse.csr_array
Scores = NDArray[np.float64]  # questions x products
TUNING_BASKETS = 1_500  # asked about inside the training part: +-.015, enough to tell good settings from bad
POPULARITY_ECHO = 1e-9  # breaks ties, and fills what a method leaves open with what sells most


@dataclass
class Peer:
    """A method with settings to choose from: each of `variants` learns from what `prepare` made of the receipts.

    The choice is made once, by hit rate at 2 on the last fifth of the first training part, and kept.
    """

    name: str
    prepare: Callable[[Receipts], Any]
    variants: Sequence[Callable[[Any], Learned]]
    split: Split
    seed: int
    chosen: int | None = field(default=None)

    def learn(self, receipts: Receipts) -> Learned:
        """Choose the settings where there is a choice, then learn from all."""
        if self.chosen is None:
            self.chosen = self._choice(receipts) if len(self.variants) > 1 else 0
        return self.variants[self.chosen](self.prepare(receipts))

    def _choice(self, receipts: Receipts) -> int:
        inner = rounds(receipts, self.split, seed=self.seed, at_most=TUNING_BASKETS)
        if not inner or not len(inner[0].training):
            return 0
        prepared = self.prepare(receipts.take(inner[0].training))
        rates = []
        for variant in self.variants:
            (outcome,) = judge(_Ready(variant(prepared)), receipts, inner[:1])
            rates.append(float(((outcome.place >= 0) & (outcome.place < 2)).mean()))
        return int(np.argmax(rates))


@dataclass(frozen=True)
class _Ready:
    """A method that has learned already."""

    learned: Learned
    name: str = ""

    def learn(self, _receipts: Receipts) -> Learned:
        return self.learned


class Scored(Protocol):
    """Scores for a few questions at a time."""

    def scores(self, asked: Matrix, questions: Questions) -> Matrix:
        """Questions x products, sparse: what is absent scores 0. `asked` are the baskets as rows of ones."""


@dataclass(frozen=True)
class ByScore:
    """Suggests the products with the highest scores that are not in the basket and were ever sold.

    `share` of receipts with a product; `own` is what a product scores whatever is in the basket. It may be lower
    than 0, but among products that no score speaks for it must follow the share.
    """

    scored: Scored
    share: NDArray[np.float64]
    own: NDArray[np.float64] | None = None

    def recommend(self, questions: Questions, depth: int) -> Ranking:
        """The highest scores first; only products with a score, and the most sold, are looked at."""
        products = len(self.share)
        asked = as_rows(questions.starts, questions.items, products)
        scores = sparse.csr_array(self.scored.scores(asked, questions))
        sizes = np.diff(questions.starts)
        head = np.argsort(-self.share, kind="stable")[: depth + int(sizes.max(initial=0))]
        columns = np.unique(np.concatenate((scores.indices, head, questions.items)))
        place = np.zeros(products, dtype=np.int64)
        place[columns] = np.arange(len(columns))
        narrow = sparse.csr_array((scores.data, place[scores.indices], scores.indptr), (len(questions), len(columns)))
        dense = narrow.toarray() + POPULARITY_ECHO * self.share[columns]
        if self.own is not None:
            dense += self.own[columns]
        dense[:, self.share[columns] == 0] = -np.inf
        dense[np.repeat(np.arange(len(questions)), sizes), place[questions.items]] = -np.inf
        found = best(dense, depth)
        return Ranking(np.where(found < 0, -1, columns[found]).astype(np.int32))


def best(scores: Scores, depth: int) -> NDArray[np.int32]:
    """The columns of the `depth` highest scores of each row, -1 where the score is -inf."""
    count = min(depth, scores.shape[1])
    columns = np.argpartition(-scores, count - 1, axis=1)[:, :count]
    values = np.take_along_axis(scores, columns, axis=1)
    order = np.lexsort((columns, -values), axis=1)
    columns, values = np.take_along_axis(columns, order, axis=1), np.take_along_axis(values, order, axis=1)
    found = np.full((len(scores), depth), -1, dtype=np.int32)
    found[:, :count] = np.where(np.isneginf(values), -1, columns)
    return found


def as_rows(starts: NDArray[np.int64], items: NDArray[np.int32], products: int) -> Matrix:
    """Baskets as rows of ones."""
    return sparse.csr_array((np.ones(len(items)), items, starts), shape=(len(starts) - 1, products))


def shares(receipts: Receipts) -> NDArray[np.float64]:
    """The share of receipts with each product."""
    counts = np.bincount(receipts.items, minlength=len(receipts.products))
    return counts / max(1, len(receipts))
