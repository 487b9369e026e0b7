"""Which of several kinds a row is: ridge regression with one column a kind, for few rows of many columns."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float64]


def weights_of(rows: Rows, kinds: NDArray[np.intp], count: int, *, ridge: float) -> Rows:
    """Weights (columns x kinds) such that `rows @ weights` is greatest at a row's own kind; deterministic.

    `kinds`: 0 to `count` - 1, one a row. `ridge` > 0: the larger, the less a single row matters.
    """
    wanted = np.eye(count)[kinds] - 1.0 / count
    inner = rows @ rows.T + ridge * np.eye(len(rows))
    weights: Rows = rows.T @ np.linalg.solve(inner, wanted)
    return weights


def shares_of(scores: Rows, *, sharpness: float) -> Rows:
    """Scores of one row as shares that sum to 1; the sharper, the more the best one gets."""
    raised = np.exp(sharpness * (scores - scores.max()))
    shares: Rows = raised / raised.sum()
    return shares
