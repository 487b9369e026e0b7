"""EASE (Steck 2019): the linear item-item model with no self-weight, in closed form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from pos_assist.adapters.peers.item_item import PairTable
from pos_assist.adapters.peers.peer import ByScore, Matrix
from pos_assist.learning.evaluation import Learned, Questions

LARGEST = 3_000  # products, the most sold: the inverse of a larger matrix takes minutes
RIDGES = (0.0005, 0.002, 0.01, 0.05)  # shares of the receipts


@dataclass(frozen=True)
class Ease:
    """Weights between the most sold products; `top` are their items."""

    weights: NDArray[np.float64]
    top: NDArray[np.int64]

    def scores(self, asked: Matrix, _questions: Questions) -> Matrix:
        """Rows of sums, for the top alone."""
        sums = np.asarray(asked[:, self.top] @ self.weights)
        columns = np.tile(self.top, len(sums))
        ends = np.arange(len(sums) + 1) * len(self.top)
        return sparse.csr_array((sums.ravel(), columns, ends), shape=asked.shape)


def ease(ridge: float) -> Callable[[PairTable], Learned]:
    """With a ridge of this share of the receipts."""

    def learn(table: PairTable) -> Learned:
        top = np.argsort(-table.each, kind="stable")[:LARGEST]
        top = np.sort(top[table.each[top] > 0])
        gram = table.together[top][:, top].toarray()
        gram[np.diag_indices(len(top))] = table.each[top] + max(1.0, ridge * table.receipts)
        inverse = np.linalg.inv(gram)
        weights = -inverse / np.diag(inverse)[None, :]
        weights[np.diag_indices(len(top))] = 0.0
        own = np.full(len(table.share), -1.0)  # products outside the top score least of all
        own[top] = 0.0
        return ByScore(Ease(weights, top), table.share, own)

    return learn
