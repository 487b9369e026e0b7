"""Who buys because asked: what asking adds, by customer segment and part of the day, from the randomised arms only.

The same table can order the panel's offers (`[policy] uplift`). Three questions stand beside it: what if another offer
had been shown, and how many days of what holdout it takes to know.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.request import Request
from pos_assist.statistics.values import Estimate, WhyNot

LEAST_HOLDOUT = 30  # baskets of the holdout in a cell; below it the cell's own figure is not told, the shrunken one is


@dataclass(frozen=True, slots=True)
class Cell:
    """One segment at one part of the day. Money in minor units of extra net margin an eligible basket."""

    segment: str  # '' = nobody is known
    daypart: str  # morning, midday, afternoon, evening
    n: int  # baskets of the treatment
    n_holdout: int
    raw: Estimate  # treatment less holdout, adjusted with the subtotal; TOO_FEW below `LEAST_HOLDOUT`
    shrunk: Estimate  # towards the whole shop, as far as the cells do not truly differ; the number to look at
    p_gain: float | None  # chance that asking here earns more than it costs
    factor: float  # what the panel multiplies an offer's gain by here: 1 = as everywhere; never below 0


@dataclass(frozen=True, slots=True)
class UpliftTable:
    """What asking adds, cell by cell. `why_not` set: there is none, and the panel ranks as without it.

    `spread`: how much the cells truly differ (standard deviation, minor units); 0: not more than chance makes them.
    `model`: 'table', or 'baskets' where the model of single baskets has a Qini above 0 with certainty and `qini` is
    told as the reason (out of fold, 95 %); it is shown only, the panel always ranks by the table.
    """

    request: Request
    freshness: Freshness
    currency: str
    overall: Estimate
    cells: tuple[Cell, ...]
    spread: float
    qini: Estimate  # extra margin a basket that aiming by the model earns above asking at random
    model: str = "table"
    is_margin: bool = True  # False: costs are not known, everything is of net sales
    in_force: bool = False  # the switch is on and the panel has this table
    why_not: WhyNot | None = None


@dataclass(frozen=True, slots=True)
class Instead:
    """What if every decision that could have shown this had shown it, against what was really shown.

    `product_id` set: this product as this kind of offer, whatever the trigger (`offer_id`: the one shown most often).
    '' = any offer of this kind, drawn among them as the shop draws; `name`, `offer_id` and `rule_id` are '' then.
    `value` and `shown`: extra net of confirmed targets a decision, minor units; `difference` of the two. SNIPS with the
    logged chances; `effective` is the sample that is left of `decisions` after weighting: below 100 `value` and
    `difference` are TOO_FEW.
    """

    offer_id: str
    kind: str
    product_id: str
    name: str
    rule_id: str
    decisions: int  # where it could have been shown
    times_shown: int
    effective: float
    value: Estimate
    shown: Estimate
    difference: Estimate


@dataclass(frozen=True, slots=True)
class HoldoutChoice:
    """One size of the holdout: what it tells, and what it costs."""

    share: float
    days: int | None  # until an effect of `WhatIf.smallest` is found with 80 % power; None: never at this pace
    cost_minor: float | None  # a week: the margin that is not earned in the holdout, at the effect as estimated now
    now: bool = False  # the share in force


@dataclass(frozen=True)
class WhatIf:
    """The page beside the table. `instead`: sorted by name (G21: what is best is a question of the interval)."""

    request: Request
    freshness: Freshness
    currency: str
    baskets_a_day: float  # eligible ones
    smallest: float  # extra margin a basket that should be found, minor units (2 % of the holdout's mean)
    holdout: tuple[HoldoutChoice, ...]  # shares of 5, 10, 15, 20, 30 and 50 %, and the one in force
    instead: tuple[Instead, ...]
    holdout_why_not: WhyNot | None = None  # why `holdout` is empty
    price_why_not: WhyNot = WhyNot.NO_VARIATION  # why there is no price curve: prices are never drawn by lot (P25)


class UpliftFigures(Protocol):
    """Every method may take seconds (worker) and raises `UserError` where facts or store cannot be used."""

    def table(self, request: Request) -> UpliftTable:
        """The table of the request's period and filters; nothing is changed."""
        ...

    def learn(self, request: Request) -> UpliftTable:
        """The same, and kept for the panel, which uses it where `[policy] uplift` is on."""
        ...

    def what_if(self, request: Request) -> WhatIf:
        """Other offers, other holdouts."""
        ...
