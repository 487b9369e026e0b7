"""Session-kNN (Jannach & Ludewig 2017): the baskets most like this one, and what else was in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from pos_assist.adapters.peers.peer import ByScore, Matrix, Scores, as_rows, shares
from pos_assist.learning.evaluation import Learned, Questions
from pos_assist.learning.receipts import Receipts

NEIGHBOURS = (50, 100, 200, 500, 1_000)


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
    """The `neighbours` most similar baskets (cosine; the later one of equals) vote with their similarity."""

    rows: Matrix
    columns: Matrix
    length: NDArray[np.float64]
    neighbours: int

    def scores(self, asked: Matrix, _questions: Questions) -> Scores:
        """Rows of votes."""
        common = sparse.csr_array(asked @ self.columns)
        data, indices, starts = [], [], [0]
        for number in range(common.shape[0]):
            part = slice(common.indptr[number], common.indptr[number + 1])
            baskets, similar = common.indices[part], common.data[part]
            similar = similar / self.length[baskets]
            if len(baskets) > self.neighbours:
                kept = np.lexsort((-baskets, -similar))[: self.neighbours]
                baskets, similar = baskets[kept], similar[kept]
            data.append(similar)
            indices.append(baskets)
            starts.append(starts[-1] + len(baskets))
        votes = (np.concatenate(data), np.concatenate(indices), np.array(starts))
        near = sparse.csr_array(votes, shape=(common.shape[0], self.rows.shape[0]))
        result: Scores = (near @ self.rows).toarray()
        return result


def session_knn(neighbours: int) -> Callable[[Baskets], Learned]:
    """With so many neighbours."""

    def learn(known: Baskets) -> Learned:
        length = np.sqrt(np.diff(known.rows.indptr))
        columns = sparse.csr_array(known.rows.T)
        return ByScore(SessionKnn(known.rows, columns, np.maximum(length, 1.0), neighbours), known.share)

    return learn
