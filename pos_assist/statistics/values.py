"""What every calculation gives: a number with its interval and its n, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Interval(NamedTuple):
    """`low` to `high`, in the unit of what it is about. `always_valid`: true at every look, however often one looks."""

    low: float
    high: float
    level: float = 0.95
    always_valid: bool = False

    def holds(self, value: float) -> bool:
        """Whether the value lies in it, its ends included."""
        return self.low <= value <= self.high


class WhyNot(Enum):
    """Why there is no number; the screens say it in words."""

    NOTHING = "nothing"  # the denominator is 0
    TOO_FEW = "too_few"  # below the least n that is told
    NO_HOLDOUT = "no_holdout"  # nothing to compare with
    SAMPLE_RATIO = "sample_ratio"  # the arms are not as they were drawn: no verdict (K31)
    NOT_YET = "not_yet"  # the planned n is not reached, or the returns' window is still open
    NO_COST = "no_cost"  # the till knows no cost of what was sold
    NO_RECEIPTS = "no_receipts"  # the till keeps none
    NO_CUSTOMERS = "no_customers"  # nobody is known, or nobody consented
    TOO_FEW_TILLS = "too_few_tills"  # no p of 5 % can be had (difference in differences)
    NO_VARIATION = "no_variation"  # everybody got the same: there is nothing to learn from
    NOT_RECORDED = "not_recorded"  # an older version did not write it down


@dataclass(frozen=True, slots=True)
class Estimate:
    """One number. `value` None says `why_not`; `n` is what it rests on (the denominator's count)."""

    value: float | None
    interval: Interval | None = None
    n: int = 0
    why_not: WhyNot | None = None

    @classmethod
    def none(cls, why_not: WhyNot, n: int = 0) -> Estimate:
        """No number, and why."""
        return cls(None, None, n, why_not)
