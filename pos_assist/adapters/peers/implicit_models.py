"""The models of the package `implicit` (MIT), which much of the web shops' world uses."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import sparse

from pos_assist.adapters.peers.peer import ByScore, Matrix
from pos_assist.adapters.peers.session_knn import Baskets
from pos_assist.learning.evaluation import Learned, Questions

NEIGHBOURS = 100  # a product; more change nothing
DEPTH = 20  # as many of a model's own suggestions are taken over, in its order
FACTORS = ((32, 1.0), (64, 1.0), (64, 10.0))  # factors, alpha


@dataclass(frozen=True)
class Implicit:
    """A fitted model, asked about baskets as if each were a user's history."""

    model: Any
    fold_in: bool

    def scores(self, asked: Matrix, _questions: Questions) -> Matrix:
        """The model's own first suggestions with its own scores."""
        users = sparse.csr_matrix(asked.astype(np.float32))
        depth = min(DEPTH, asked.shape[1])
        items, values = self.model.recommend(
            np.arange(users.shape[0]), users, N=depth, filter_already_liked_items=True, recalculate_user=self.fold_in
        )
        number, place = np.nonzero((items >= 0) & (values > 0))
        return sparse.csr_array((values[number, place], (number, items[number, place])), shape=asked.shape)


def item_item(kind: str) -> Callable[[Baskets], Learned]:
    """`CosineRecommender`, `TFIDFRecommender` or `BM25Recommender` with its own defaults."""

    def learn(known: Baskets) -> Learned:
        from implicit import nearest_neighbours

        model = getattr(nearest_neighbours, kind)(K=NEIGHBOURS, num_threads=1)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it converts what it has weighted itself, and warns of that
            model.fit(sparse.csr_matrix(known.rows), show_progress=False)
        return ByScore(Implicit(model, fold_in=False), known.share)

    return learn


def als(factors: int, alpha: float, seed: int) -> Callable[[Baskets], Learned]:
    """Alternating least squares; the basket is folded in as a new user."""

    def learn(known: Baskets) -> Learned:
        from implicit.cpu.als import AlternatingLeastSquares
        from threadpoolctl import threadpool_limits

        with threadpool_limits(limits=1, user_api="blas"):  # it warns where BLAS has threads of its own
            model = AlternatingLeastSquares(factors=factors, alpha=alpha, random_state=seed)
            model.fit(sparse.csr_matrix(known.rows.astype(np.float32)), show_progress=False)
        return ByScore(Implicit(model, fold_in=True), known.share)

    return learn
