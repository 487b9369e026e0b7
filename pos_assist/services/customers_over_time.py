"""Customers over time: what kinds there are, what they will be worth, and whether being asked keeps them coming.

Only of customers who consented, and never of one of them: every row is of a segment or of an arm. Baskets of nobody
known have no future that could be told (statistics.md 3g); `known_share` says how much of the shop this is about.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.request import Period, Request
from pos_assist.statistics.values import Estimate

ENOUGH_CUSTOMERS = 30  # below so many in a segment or an arm nothing is told of it: means of few are about persons
HORIZONS = (30, 60, 90)  # days after the first eligible visit (P17)
AHEAD_DAYS = 365  # CLV is of so many days


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One kind of customer at the period's end. Money in minor units, without VAT, less what came back.

    All but `customers` and `share`: TOO_FEW below `ENOUGH_CUSTOMERS`.
    """

    segment: str  # as `engine.situation.Segment` calls them: new, active, loyal, lapsed, high value
    customers: int
    share: Estimate  # of all known customers, Wilson
    recency_days: Estimate  # median days since the last receipt, interval by order statistics
    frequency: Estimate  # receipts a customer in the last 365 days, mean
    value: Estimate  # net a receipt, mean of customers' means
    alive: Estimate  # chance still to be a customer, mean (BG/NBD)
    visits_ahead: Estimate  # expected receipts a customer in `AHEAD_DAYS`
    clv: Estimate  # expected net margin a customer in `AHEAD_DAYS` (net where no cost is known: `clv_is_margin`)


@dataclass(frozen=True, slots=True)
class ArmAfter:
    """One arm `days` after the customers' first eligible visit, of those whose first ever lies in the period.

    Who is not followed for so long yet does not count.

    `returned`: share of the net bought in those days that came back within the window.
    """

    arm: str  # treatment; holdout = the customers' permanent one, who are never offered anything
    days: int
    customers: int
    repeat: Estimate  # share of customers who came again after that visit's day
    visits: Estimate  # further receipts a customer, mean
    net: Estimate  # net of those further receipts a customer, mean, minor units
    returned: Estimate


@dataclass(frozen=True, slots=True)
class Difference:
    """Treatment less holdout after `days`. `repeat` (Newcombe) and `returned` in shares, `visits` and `net` by Welch.

    `needed`: customers in both arms together that a fall of `repeat` by two points would take to be seen with 80 %
    power; where `customers` is below it the screen says that "no difference" proves nothing (statistics.md 3c).
    """

    days: int
    customers: int
    needed: int
    repeat: Estimate
    visits: Estimate
    net: Estimate
    returned: Estimate


@dataclass(frozen=True, slots=True)
class RepeatModel:
    """What the CLV rests on: the four BG/NBD parameters, and how well half of the past foretold the other half."""

    customers: int
    r: float
    alpha: float
    a: float
    b: float
    held_out_days: int = 0  # 0: the past is too short to be halved
    foretold: float | None = None  # receipts of those days, as foretold by what was before
    came: int | None = None  # and as they came


@dataclass(frozen=True)
class CustomersOverTime:
    """The page. `why_not` on an `Estimate` says why a number is missing: NO_CUSTOMERS, TOO_FEW, NOT_YET, NO_HOLDOUT."""

    request: Request
    freshness: Freshness
    currency: str
    known_share: Estimate  # receipts of a known customer who consented, of all counted receipts of the period
    customers: int
    observed: Period | None  # what the segments and the model look back over; None: no known customer
    segments: tuple[SegmentRow, ...]  # in the order new, active, loyal, lapsed, high value; empty ones left out
    model: RepeatModel | None  # None: too few customers came again to fit one
    clv_is_margin: bool  # False: costs are not known, the CLV is of net sales
    after: tuple[ArmAfter, ...]  # treatment and holdout for each of `HORIZONS`
    differences: tuple[Difference, ...]
    holdout_share: float  # of customers who are never offered anything, as the policy has it now


class CustomerFigures(Protocol):
    """May take seconds (worker) and raises `UserError` where the facts cannot be used."""

    def customers(self, request: Request) -> CustomersOverTime:
        """Segments as of the period's last day; arms of who was first eligible within it. `request.by` is ignored."""
        ...
