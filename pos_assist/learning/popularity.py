"""The simplest method: what sells most and is not on the counter yet. Whoever learns must do better."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pos_assist.learning.evaluation import Questions, Ranking
from pos_assist.learning.receipts import Receipts


@dataclass(frozen=True)
class LearnedPopularity:
    """Items by their number of receipts, most first; ties by name. Those never sold are left out."""

    ranked: NDArray[np.int32]

    def recommend(self, questions: Questions, depth: int) -> Ranking:
        """The first `depth` that are not in the basket."""
        found = np.full((len(questions), depth), -1, dtype=np.int32)
        for number in range(len(questions)):
            basket = questions.basket(number)
            first = self.ranked[: depth + len(basket)]
            fresh = first[~np.isin(first, basket)][:depth]
            found[number, : len(fresh)] = fresh
        return Ranking(found)


@dataclass(frozen=True)
class Popularity:
    """Suggests what stands on the most receipts."""

    name: str = "popularity"

    def learn(self, receipts: Receipts) -> LearnedPopularity:
        """Count."""
        counts = np.bincount(receipts.items, minlength=len(receipts.products))
        ranked = np.argsort(-counts, kind="stable")
        return LearnedPopularity(ranked[counts[ranked] > 0].astype(np.int32))
