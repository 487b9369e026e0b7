"""How likely a finding is mere chance, and how many of many findings are: p-values and their false discovery rate."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import betainc

Numbers = NDArray[np.float64]


def chance(seen: NDArray[np.int64], of: NDArray[np.int64], share: Numbers) -> Numbers:
    """P(at least `seen` of `of`) where each comes with probability `share`: the one-sided p-value, by element.

    The binomial stands for the hypergeometric distribution, whose upper tail is never heavier, and is the faster
    by orders of magnitude; its tail is a regularised incomplete beta function.
    """
    some = np.maximum(np.asarray(seen, np.float64), 1.0)
    tail: Numbers = betainc(some, np.asarray(of, np.float64) - some + 1.0, np.clip(share, 0.0, 1.0))
    return np.where(np.asarray(seen) <= 0, 1.0, tail)


def false_discovery(p_values: Numbers, tested: int) -> Numbers:
    """Benjamini and Hochberg's (1995) adjusted p-values, in the order given.

    Keeping what is at most 0.05 makes 5 % of what is kept false on average, under independence or positive
    dependence. `tested` is how many were tested in all: of those not given only the least likely are missing, and
    leaving them out of the ranks errs on the safe side.
    """
    order = np.argsort(p_values, kind="stable")
    ranks = np.arange(1, len(p_values) + 1)
    raw = p_values[order] * max(tested, len(p_values)) / ranks
    adjusted = np.empty_like(raw)
    adjusted[order] = np.minimum(1.0, np.minimum.accumulate(raw[::-1])[::-1])
    return adjusted
