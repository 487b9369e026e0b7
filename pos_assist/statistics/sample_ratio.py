"""Are the arms as they were drawn? If not, baskets of one arm were lost or moved, and no effect may be told (K31)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log

from scipy.special import chdtrc, gammaln

LEAST_P = 0.001  # K31
MOST_E = 100.0  # statistics.md 3b: a false alarm in .2-.5 % of shops over 60 daily looks
LARGEST_E = 1e9  # beyond all doubt; a number of 300 digits says no more, and nobody can write it
STRENGTH = 100.0  # prior weight of the plan, in baskets


@dataclass(frozen=True, slots=True)
class SampleRatio:
    """`p` of chi-square for one look; `e` for daily ones: above 100 in at most 1 % of honest shops, ever."""

    p: float
    e: float
    chi2: float = 0.0
    freedom: int = 0
    log_e: float = 0.0

    @property
    def blocked(self) -> bool:
        """Whether no verdict may be given."""
        return self.p < LEAST_P or self.e >= MOST_E


def check(counts: Sequence[int], shares: Sequence[float], strength: float = STRENGTH) -> SampleRatio:
    """Baskets of each arm against the shares they were drawn with.

    e: the Bayes factor of a Dirichlet around the plan against the plan (Lindon & Malek 2020, eq. 6).

    Raises:
        ValueError: the lengths differ, there are fewer than two arms or a share is not above nought.
    """
    if len(counts) != len(shares) or len(counts) < 2 or min(shares) <= 0:
        raise ValueError(f"{counts} do not fit shares {shares}")
    n, whole = sum(counts), sum(shares)
    plan = [share / whole for share in shares]
    chi2 = sum((count - n * share) ** 2 / (n * share) for count, share in zip(counts, plan, strict=True)) if n else 0.0
    log_e = float(gammaln(strength) - gammaln(strength + n))
    for count, share in zip(counts, plan, strict=True):
        log_e += float(gammaln(strength * share + count) - gammaln(strength * share)) - count * log(share)
    return _of(chi2, len(counts) - 1, log_e)


def together(checks: Sequence[SampleRatio]) -> SampleRatio:
    """One answer of several times with different shares: chi-squares add up, e-values multiply."""
    return _of(sum(one.chi2 for one in checks), sum(one.freedom for one in checks), sum(one.log_e for one in checks))


def _of(chi2: float, freedom: int, log_e: float) -> SampleRatio:
    p = float(chdtrc(freedom, chi2)) if freedom else 1.0
    return SampleRatio(p, exp(min(log_e, log(LARGEST_E))), chi2, freedom, log_e)
