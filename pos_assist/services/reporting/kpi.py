"""What a definition consists of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pos_assist.services.reporting.figures import Unit


class Method(Enum):
    """How the interval of a figure is made."""

    NONE = "none"  # a count or a sum of what happened: nothing is estimated
    WILSON = "wilson"  # one share (K30)
    MEAN = "mean"  # a mean of many
    ALWAYS_VALID = "always_valid"  # a difference of arms (K14-K16, K25); may be looked at every day
    RANKS = "ranks"  # a median or percentile
    MEDIANS = "medians"  # a difference of two medians
    MIXED = "mixed_model"  # of one person at the common mix (`statistics.people`)


@dataclass(frozen=True, slots=True)
class Kpi:
    """One figure. Texts are English sources of the context 'figures'; `name` is short enough for a tile.

    `denominator` '' = a sum or a count, which has none.
    """

    kpi: str
    unit: Unit
    method: Method
    name: str
    definition: str
    numerator: str
    denominator: str
