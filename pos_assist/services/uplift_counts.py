"""What is counted before anything is said of what asking adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from pos_assist.engine.asking import Gains
from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.request import Request
from pos_assist.services.reporting.tally import Counts
from pos_assist.statistics.off_policy import Weighted


@dataclass(frozen=True)
class Baskets:
    """Eligible baskets for which an offer was drawn, in columns: what was known then, and what became of them."""

    segment: NDArray[np.str_]
    daypart: NDArray[np.str_]
    kind: NDArray[np.str_]  # of the offer that was drawn, also in the holdout
    subtotal: NDArray[np.float64]  # minor units
    lines: NDArray[np.float64]
    treated: NDArray[np.bool_]
    bought: NDArray[np.bool_]  # the drawn offer is on the receipt
    margin: NDArray[np.float64]  # nan: a cost is not known
    revenue: NDArray[np.float64]


class Offered(NamedTuple):
    """One offer over the decisions that could have shown it; r is what a decision brought, whatever it showed.

    `product_id` and the rest '' = any offer of the kind.
    """

    offer_id: str
    kind: str
    product_id: str
    name: str
    rule_id: str
    times_shown: int
    sums: Weighted
    r: float
    rr: float
    wrr: float


@dataclass(frozen=True)
class UpliftCounts:
    """Of one period. `cells`: by 'segment/daypart'; `days`: of the period that have any eligible basket."""

    freshness: Freshness
    currency: str
    overall: Counts
    cells: Mapping[str, Counts]
    baskets: Baskets
    days: int


class UpliftFacts(Protocol):
    """Where the counts come from. Every method raises `UserError` where the facts cannot be read."""

    def counts(self, request: Request) -> UpliftCounts:
        """Both arms, cell by cell."""
        ...

    def offers(self, request: Request) -> tuple[Offered, ...]:
        """Products and kinds shown at least once, of decisions nobody asked for; filters of the offer are ignored."""
        ...


class GainsStore(Protocol):
    """Where the panel finds the table."""

    def save(self, gains: Gains, *, learned_at: datetime, request: Request) -> None:
        """In place of the one before. `UserError` where it cannot be written."""
        ...

    def load(self) -> Gains:
        """The table in force; `NO_GAINS` where there is none. `UserError` where it is damaged."""
        ...
