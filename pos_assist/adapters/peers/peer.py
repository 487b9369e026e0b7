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

    def scores(self, asked: Matrix, questions: Questions) -> Scores:
        """Questions x products; `asked` are the baskets as rows of ones. The result may be changed."""


@dataclass(frozen=True)
class ByScore:
    """Suggests the products with the highest scores that are not in the basket and were ever sold."""

    scored: Scored
    share: NDArray[np.float64]  # of receipts with a product

    def recommend(self, questions: Questions, depth: int) -> Ranking:
        """The highest scores first."""
        asked = as_rows(questions.starts, questions.items, len(self.share))
        scores = self.scored.scores(asked, questions)
        scores += POPULARITY_ECHO * self.share
        scores[:, self.share == 0] = -np.inf
        scores[np.repeat(np.arange(len(questions)), np.diff(questions.starts)), questions.items] = -np.inf
        return Ranking(best(scores, depth))


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
