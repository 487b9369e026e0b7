"""Sufficient statistics of a measure and of what was known before: all that leaves the database about baskets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PairMoments:
    """n pairs (y, x): means and sums of squared deviations. y: the measure; x: the covariate at the decision.

    Sums of deviations, not of squares: nothing cancels, and two of them add up exactly (Chan, Golub & LeVeque 1979).
    """

    n: int = 0
    mean_y: float = 0.0
    mean_x: float = 0.0
    ss_y: float = 0.0
    ss_x: float = 0.0
    sp_xy: float = 0.0

    def __add__(self, other: PairMoments) -> PairMoments:
        """Both samples as one."""
        if not self.n or not other.n:
            return self if self.n else other
        n = self.n + other.n
        share = self.n * other.n / n
        dy, dx = other.mean_y - self.mean_y, other.mean_x - self.mean_x
        return PairMoments(
            n,
            self.mean_y + dy * other.n / n,
            self.mean_x + dx * other.n / n,
            self.ss_y + other.ss_y + dy * dy * share,
            self.ss_x + other.ss_x + dx * dx * share,
            self.sp_xy + other.sp_xy + dy * dx * share,
        )

    @classmethod
    def of(cls, pairs: Iterable[tuple[float, float]]) -> PairMoments:
        """Of (y, x) pairs, one pass."""
        total = cls()
        for y, x in pairs:
            total = total + cls(1, y, x)
        return total
