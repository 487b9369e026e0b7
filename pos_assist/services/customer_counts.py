"""What is counted of customers before anything is calculated: nobody's name or key is in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.request import Request


@dataclass(frozen=True)
class Past:
    """One entry a known customer, in columns, as of one day. Money in minor units, without VAT, less what came back."""

    segment: NDArray[np.str_]
    again: NDArray[np.float64]  # days with a receipt, without the first
    last: NDArray[np.float64]  # days from the first to the last
    known: NDArray[np.float64]  # days from the first to now, at least 1
    recency: NDArray[np.float64]  # days since the last
    receipts: NDArray[np.float64]  # in the last 365 days
    every: NDArray[np.float64]  # receipts ever
    net: NDArray[np.float64]  # of all of them
    costed: NDArray[np.float64]  # the part of `net` whose cost is known
    margin: NDArray[np.float64]  # of that part


@dataclass(frozen=True, slots=True)
class Sums:
    """One arm `days` after the first eligible visit: sums over its customers, and of squares and products.

    v: receipts since; n: their net less what came back; m: their net before that; r: the net that came back.
    """

    arm: str
    days: int
    customers: int = 0
    came: int = 0
    v: float = 0.0
    vv: float = 0.0
    n: float = 0.0
    nn: float = 0.0
    m: float = 0.0
    mm: float = 0.0
    r: float = 0.0
    rr: float = 0.0
    rm: float = 0.0


@dataclass(frozen=True)
class CustomerCounts:
    """Everything the page rests on. `first_day`: of the first receipt of a known customer; None: there is none."""

    freshness: Freshness
    currency: str
    receipts: int  # counted ones of the period
    known: int  # of them those of a known customer
    first_day: date | None
    past: Past  # as of the period's last day
    before: Past | None  # as of the middle of all that is known; None: less than `LEAST_PAST` days are
    middle: date | None
    came: int  # days with a receipt since then, of the customers of `before`
    after: tuple[Sums, ...]


LEAST_PAST = 60  # days; half of it must hold a second visit of who comes weekly or monthly


class CustomerFacts(Protocol):
    """Where the counts come from."""

    def counts(self, request: Request) -> CustomerCounts:
        """Filters other than stores and tills are ignored: a customer is the shop's. `UserError`."""
        ...
