"""Several comparisons at once: the more one looks for, the more chance finds by itself."""

from __future__ import annotations

from collections.abc import Sequence


def holm(ps: Sequence[float]) -> tuple[float, ...]:
    """Adjusted p-values in the order given (Holm 1979): below 5 % keeps the chance of any false finding below 5 %."""
    order = sorted(range(len(ps)), key=lambda index: ps[index])
    adjusted = [0.0] * len(ps)
    highest = 0.0
    for rank, index in enumerate(order):
        highest = max(highest, min(1.0, (len(ps) - rank) * ps[index]))
        adjusted[index] = highest
    return tuple(adjusted)


def level_of_each(level: float, comparisons: int) -> float:
    """The level of each of several intervals that shall hold together (Bonferroni)."""
    return 1 - (1 - level) / max(comparisons, 1)
