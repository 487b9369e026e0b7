"""What a report would claim from the record alone: the margin that cards brought, by the baskets left alone by chance.

Intention to treat: every eligible basket counts, said or not, in the arm it was given. The margin of a receipt hangs
mostly on what was on the counter already, so both arms' means are moved to the same value at the decision (CUPED; it
cuts the baskets that are needed 9 to 29 times on real receipts).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import special

Floats = NDArray[np.float64]
LEAST_HELD_OUT = 200  # baskets; with fewer the interval is not to be trusted (measured)
CONFIDENCE = 0.95


@dataclass(frozen=True)
class Claim:
    """Extra margin per eligible basket with cards, minor units, with its 95 % interval."""

    effect: float
    low: float
    high: float
    treated: int
    held_out: int

    def covers(self, truth: float) -> bool:
        """Whether the interval holds it."""
        return self.low <= truth <= self.high


def claimed(margin: Floats, before: Floats, treated: NDArray[np.bool_]) -> Claim | None:
    """The difference of the arms' mean `margin`, adjusted by the value `before`, one entry an eligible basket.

    None where fewer than 200 baskets were held out, or shown something. The interval is Welch's, on what is left of
    the margin after the value at the decision is taken out (one slope for both arms).
    """
    many, held = int(treated.sum()), int((~treated).sum())
    if min(many, held) < LEAST_HELD_OUT:
        return None
    slope = _slope(margin, before, treated)
    rest = margin - slope * (before - before.mean())
    shown, not_shown = rest[treated], rest[~treated]
    effect = float(shown.mean() - not_shown.mean())
    parts = shown.var(ddof=1) / many, not_shown.var(ddof=1) / held
    variance = sum(parts)
    freedom = variance**2 / (parts[0] ** 2 / (many - 1) + parts[1] ** 2 / (held - 1)) if variance else np.inf
    reach = float(special.stdtrit(freedom, (1 + CONFIDENCE) / 2) * np.sqrt(variance)) if variance else 0.0
    return Claim(effect, effect - reach, effect + reach, many, held)


def _slope(margin: Floats, before: Floats, treated: NDArray[np.bool_]) -> float:
    """How much margin a unit of value brings, within the arms."""
    inner, outer = 0.0, 0.0
    for arm in (treated, ~treated):
        apart = before[arm] - before[arm].mean()
        outer += float(apart @ (margin[arm] - margin[arm].mean()))
        inner += float(apart @ apart)
    return outer / inner if inner > 0 else 0.0
