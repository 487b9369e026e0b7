"""The chance of each offer to be worth most, as far as is known: what Thompson sampling would draw, worked out.

Worked out and not sampled, because the chance itself is logged with every decision: without it nothing could be
learned afterwards from what was shown (measured: estimates wrong by a tenth to a quarter).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import erf, sqrt
from statistics import NormalDist

POINTS = 16  # of each offer's own values, equally likely; no chance is off by more than 0.035
_SPREAD = tuple(NormalDist().inv_cdf((point + 0.5) / POINTS) for point in range(POINTS))
_LEAST = 1e-9  # of a standard deviation, so that equal and sure values share alike
_ROOT2 = sqrt(2)


def best_chances(values: Sequence[tuple[float, float]]) -> list[float]:
    """P(it is the greatest) for each (mean, standard deviation) of independent normal values; sums to 1."""
    if len(values) == 1:
        return [1.0]
    scale = [(mean, max(deviation, _LEAST * (1 + abs(mean)))) for mean, deviation in values]
    chances = []
    for place, (mean, deviation) in enumerate(scale):
        others = [(m, d * _ROOT2) for at, (m, d) in enumerate(scale) if at != place]
        total = 0.0
        for point in _SPREAD:
            value = mean + deviation * point
            product = 1.0
            for other, width in others:
                product *= 0.5 + 0.5 * erf((value - other) / width)
            total += product
        chances.append(total)
    whole = sum(chances)
    return [chance / whole for chance in chances]
