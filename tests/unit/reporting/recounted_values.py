"""Values of the second count, and what they are made with; see `recounted`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from tests.unit.reporting.recounted_log import Basket


class Told(NamedTuple):
    """A value with what it is made of; a difference of shares has pairs."""

    value: float | None
    above: Any = None
    below: Any = None


class Pair(NamedTuple):
    """One basket of the comparison: arm, margin, revenue, margin and value at the decision (cut at 99.5 %)."""

    arm: str
    margin: float
    revenue: float
    margin_before: float
    value_before: float


def share(above: float, below: float) -> Told:
    """None of nothing."""
    return Told(above / below if below else None, above, below)


def apart(arms: Mapping[str, list[Basket]], did: Callable[[Basket], bool], could: Callable[[Basket], bool]) -> Told:
    """Treatment's share less the holdout's."""
    here, there = ([one for one in arms[arm] if could(one)] for arm in ("treatment", "holdout"))
    if not here or not there:
        return Told(None)
    above = sum(map(did, here)), sum(map(did, there))
    return Told(above[0] / len(here) - above[1] / len(there), above, (len(here), len(there)))


def quantile(values: list[float], part: float) -> float:
    """Between the two values that it lies between."""
    ordered = sorted(values)
    at = (len(ordered) - 1) * part
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)
