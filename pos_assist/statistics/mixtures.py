"""Mixtures of normals: what is left where a spread is not known and is weighed over instead."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

_Floats = NDArray[np.float64]
_HALVINGS = 80


def quantile(chance: float, means: _Floats, deviations: _Floats, weights: _Floats) -> float:
    """Of the mixture with these weights (their sum is 1), by halving."""
    low, high = float((means - 10 * deviations).min()), float((means + 10 * deviations).max())
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if weights @ ndtr((middle - means) / deviations) < chance:
            low = middle
        else:
            high = middle
    return (low + high) / 2
