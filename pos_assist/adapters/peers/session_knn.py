"""Session-kNN (Jannach & Ludewig 2017): the baskets most like this one, and what else was in them.

Also as V-SkNN has it, where a product that few buy says more (inverse document frequency).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from pos_assist.adapters.peers.peer import ByScore, Matrix, as_rows, shares
from pos_assist.learning.evaluation import Learned, Questions
from pos_assist.learning.receipts import Receipts

NEIGHBOURS = (100, 300, 1_000, 2_000)


@dataclass(frozen=True)
class Baskets:
    """All baskets as rows, and the share of receipts with each product."""

    rows: Matrix
    share: NDArray[np.float64]


def baskets(receipts: Receipts) -> Baskets:
    """All of them, in order of time."""
    return Baskets(as_rows(receipts.starts, receipts.items, len(receipts.products)), shares(receipts))


@dataclass(frozen=True)
class SessionKnn:
    """The `neighbours` most similar baskets (cosine; the later one of equals) vote with their similarity.

    `importance` of each product, `columns` the transposed baskets weighed with it, `length` of each such basket.
    """

    rows: Matrix
    columns: Matrix
    importance: NDArray[np.float64]
    length: NDArray[np.float64]
    neighbours: int

    def scores(self, asked: Matrix, _questions: Questions) -> Matrix:
        """Rows of votes."""
        common = sparse.csr_array((asked * self.importance[None, :]).tocsr() @ self.columns)
        data, indices, starts = [], [], [0]
        for number in range(common.shape[0]):
            part = slice(common.indptr[number], common.indptr[number + 1])
            near, similar = common.indices[part], common.data[part]
            similar = similar / self.length[near]
            if len(near) > self.neighbours:
                kept = np.lexsort((-near, -similar))[: self.neighbours]
                near, similar = near[kept], similar[kept]
            data.append(similar)
            indices.append(near)
            starts.append(starts[-1] + len(near))
        votes = (np.concatenate(data), np.concatenate(indices), np.array(starts))
        voters = sparse.csr_array(votes, shape=(common.shape[0], self.rows.shape[0]))
        return voters @ self.rows


def session_knn(neighbours: int, *, rare_says_more: bool) -> Callable[[Baskets], Learned]:
    """With so many neighbours, all products alike or by inverse document frequency."""

    def learn(known: Baskets) -> Learned:
        share = known.share
        importance = np.log(1.0 / np.maximum(share, 1e-9) + 1.0) if rare_says_more else np.ones(len(share))
        weighed = sparse.csr_array(known.rows * importance[None, :])
        length = np.sqrt(np.maximum((weighed * weighed).sum(axis=1), 1e-12))
        columns = sparse.csr_array(weighed.T)
        return ByScore(SessionKnn(known.rows, columns, importance, length, neighbours), share)

    return learn
