"""What is counted of a period: all that leaves the database. Figures are made of it, nothing else.

`Counts.numbers` are whole numbers or sums by a name; the names stand where they are used, in `shares` and the queries.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import NamedTuple, Protocol

from pos_assist.services.reporting.figures import Freshness, ReceiptRow
from pos_assist.services.reporting.ports import Choices
from pos_assist.services.reporting.request import Filters, Period
from pos_assist.statistics.moments import PairMoments


class Moments(NamedTuple):
    """n values: their mean, the sum of squared deviations from it, and their skewness (0 where it is not known)."""

    n: int = 0
    mean: float = 0.0
    squares: float = 0.0
    skewness: float = 0.0


class Rank(NamedTuple):
    """A percentile of n values with the order statistics that bound it; None: n is too small for any."""

    n: int
    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm of E at one probability, baskets that were drawn one by one (not by customer).

    `margin`, `revenue`: moments with the basket's value at the decision, of baskets whose outcome is known;
    `costless`: of those, how many have no known margin.
    """

    probability: float
    n: int = 0
    settled: int = 0
    costless: int = 0
    drawn: int = 0  # settled, and an offer was drawn
    bought: int = 0  # of those: it is on the receipt
    voided: int = 0  # of the settled
    margin: PairMoments = field(default_factory=PairMoments)
    revenue: PairMoments = field(default_factory=PairMoments)


@dataclass(frozen=True)
class Counts:
    """Everything counted of one group."""

    numbers: Mapping[str, float] = field(default_factory=dict)
    moments: Mapping[str, Moments] = field(default_factory=dict)
    ranks: Mapping[str, Rank] = field(default_factory=dict)  # 'latency p95', 'seconds treatment p50'
    reasons: Mapping[str, int] = field(default_factory=dict)  # of declines; 'none' = no reason given
    treatment: tuple[Arm, ...] = ()
    holdout: tuple[Arm, ...] = ()
    days: tuple[tuple[int, int, float], ...] = ()  # of every day: treatment, holdout, the holdout's probability


class Part(Enum):
    """What may be left out of the counts of many groups, with the figures that then are missing."""

    GOODS = ("K12", "K12r", "K12x")
    CATEGORIES = ("K13",)
    TIMES = ("K23", "K23i", "K28")


class Counted(Protocol):
    """One period with its filters, as it stands in the facts."""

    def counts(self, by: str = "", without: Collection[Part] = ()) -> Mapping[str, Counts]:
        """By the keys of a dimension's value, or of 'week'; '' = everything, under the key ''.

        `without`: what is not asked for, which saves the time to count it.
        """
        ...

    def names(self, by: str) -> Mapping[str, str]:
        """Names of that dimension's keys, where they have any."""
        ...

    def receipts(self, limit: int, offset: int) -> tuple[tuple[ReceiptRow, ...], int]:
        """The newest first, and how many there are."""
        ...

    def last_out_of_stock(self) -> Mapping[str, datetime]:
        """By rule: when one of its products was last out, UTC."""
        ...


class Facts(Protocol):
    """The facts, opened for the length of a call."""

    def counted(self, period: Period, filters: Filters) -> AbstractContextManager[Counted]:
        """One period. Raises `UserError` where the facts cannot be read."""
        ...

    def freshness(self) -> Freshness:
        """How old they are."""
        ...

    def currency(self) -> str:
        """ISO 4217; '' = not known."""
        ...

    def choices(self) -> Choices:
        """What there is to filter by."""
        ...
