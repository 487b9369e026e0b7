"""How many baskets or cards a finding takes, before anybody starts to wait for it."""

from __future__ import annotations

from math import ceil, sqrt

from scipy.special import ndtr, ndtri

from pos_assist.statistics.intervals import normal_quantile


def needed(effect: float, sd: float, share: float, power: float = 0.8, level: float = 0.95) -> int:
    """Baskets of both arms together, to find `effect` with this power in one look at the end.

    `sd`: of the measure, in the unit of the effect; with adjustment that of what the value at the decision leaves:
    sd * sqrt(1 - r2). `share`: of the smaller arm (0.1: a holdout of 10 %). The normal approximation.

    Raises:
        ValueError: the effect is nought, sd is not above nought, or a share not between 0 and 1.
    """
    if effect == 0 or sd <= 0 or not (0 < share < 1 and 0 < power < 1 and 0 < level < 1):
        raise ValueError("an effect, a spread and shares between 0 and 1 are needed")
    z = normal_quantile(level) + float(ndtri(power))
    return ceil((z * sd / effect) ** 2 * (1 / share + 1 / (1 - share)))


def needed_for_shares(base: float, difference: float, share: float, power: float = 0.8, level: float = 0.95) -> int:
    """The same for a share that is `base` now and would be `base + difference`.

    Raises:
        ValueError: as `needed`, or a share would leave 0..1.
    """
    new = base + difference
    if not (0 < base < 1 and 0 < new < 1) or difference == 0 or not 0 < share < 1:
        raise ValueError(f"{base} and {new} are no two shares")
    z = normal_quantile(level) + float(ndtri(power))
    return ceil((z / difference) ** 2 * (base * (1 - base) / (1 - share) + new * (1 - new) / share))


def power_of(effect: float, sd: float, n: int, share: float, level: float = 0.95) -> float:
    """Chance to find `effect` with n baskets of both arms (two-sided, normal)."""
    z = normal_quantile(level)
    distance = abs(effect) / (sd * sqrt((1 / share + 1 / (1 - share)) / n))
    return float(ndtr(distance - z) + ndtr(-distance - z))


def smallest_effect(sd: float, n: int, share: float, power: float = 0.8, level: float = 0.95) -> float:
    """What n baskets of both arms would find with this power: the other end of `needed`."""
    z = normal_quantile(level) + float(ndtri(power))
    return z * sd * sqrt((1 / share + 1 / (1 - share)) / n)
