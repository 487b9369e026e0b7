"""Everything that scores a product by the products in the basket, one by one: confidence, lift, Bayes, cosine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from pos_assist.adapters.peers.peer import ByScore, Matrix, Scores, as_rows
from pos_assist.learning.evaluation import Learned, Questions
from pos_assist.learning.receipts import Receipts


@dataclass(frozen=True)
class PairTable:
    """Receipts with both products (no diagonal), with each product, and in all."""

    together: Matrix
    each: NDArray[np.float64]
    receipts: int

    @property
    def share(self) -> NDArray[np.float64]:
        """The share of receipts with each product."""
        return self.each / max(1, self.receipts)

    def weighed(self, weight: Callable[[Scores, Scores, Scores], Scores]) -> Matrix:
        """The pairs with weights of (receipts with both, with the row's product, with the column's)."""
        pairs = self.together.tocoo()
        data = weight(pairs.data, self.each[pairs.row], self.each[pairs.col])
        return sparse.csr_array((data, (pairs.row, pairs.col)), shape=pairs.shape)


def pair_table(receipts: Receipts) -> PairTable:
    """Count all pairs."""
    rows = as_rows(receipts.starts, receipts.items, len(receipts.products))
    together = sparse.csr_array(rows.T @ rows)
    each = together.diagonal()
    together.setdiag(0)
    together.eliminate_zeros()
    return PairTable(together, each, len(receipts))


@dataclass(frozen=True)
class Sum:
    """The sum of the weights of all products in the basket."""

    weights: Matrix

    def scores(self, asked: Matrix, _questions: Questions) -> Matrix:
        """Rows of sums."""
        return asked @ self.weights


@dataclass(frozen=True)
class Max:
    """The greatest weight of the products in the basket."""

    weights: Matrix

    def scores(self, asked: Matrix, questions: Questions) -> Matrix:
        """Rows of greatest weights."""
        starts, columns, data = self.weights.indptr, self.weights.indices, self.weights.data
        row = np.zeros(asked.shape[1])
        touched, values, ends = [np.zeros(0, columns.dtype)], [np.zeros(0)], [0]
        for number in range(len(questions)):
            parts = [slice(starts[item], starts[item + 1]) for item in questions.basket(number)]
            for part in parts:
                row[columns[part]] = np.maximum(row[columns[part]], data[part])
            touched.append(np.unique(np.concatenate([touched[0], *(columns[part] for part in parts)])))
            values.append(row[touched[-1]])
            row[touched[-1]] = 0.0
            ends.append(ends[-1] + len(touched[-1]))
        return sparse.csr_array((np.concatenate(values), np.concatenate(touched), np.array(ends)), shape=asked.shape)


def confidence_max(table: PairTable) -> Learned:
    """P(offered | one in the basket), the greatest."""
    return ByScore(Max(table.weighed(lambda both, one, _other: both / one)), table.share)


def confidence_sum(table: PairTable) -> Learned:
    """P(offered | one in the basket), summed."""
    return ByScore(Sum(table.weighed(lambda both, one, _other: both / one)), table.share)


def lift_from(support: int) -> Callable[[PairTable], Learned]:
    """The greatest lift among pairs on at least `support` receipts."""

    def learn(table: PairTable) -> Learned:
        weights = table.weighed(lambda both, one, other: np.where(both >= support, both / (one * other), 0.0))
        weights.data *= max(1, table.receipts)
        return ByScore(Max(weights), table.share)

    return learn


def bayes(shrink: float) -> Callable[[PairTable], Learned]:
    """Log-odds summed as if the products in the basket were independent, drawn to the product's own share."""

    def learn(table: PairTable) -> Learned:
        total = max(1, table.receipts)

        def weight(both: Scores, one: Scores, other: Scores) -> Scores:
            return np.log((both + shrink * other / total) / (other / total) / shrink)  # 0 for a pair never seen

        own = np.log(np.maximum(table.share, 1e-12))
        return ByScore(Sum(table.weighed(weight)), table.share, own)

    return learn


def cosine(row_power: float, column_power: float) -> Callable[[PairTable], Learned]:
    """Receipts with both over powers of the receipts with each, summed; 0.5 and 0.5 is the cosine."""

    def learn(table: PairTable) -> Learned:
        weights = table.weighed(lambda both, one, other: both / (one**row_power * other**column_power))
        return ByScore(Sum(weights), table.share)

    return learn
