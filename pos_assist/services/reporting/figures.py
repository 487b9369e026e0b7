"""What a report answers: figures with numerator, denominator, n and interval, and the shapes the screens show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from pos_assist.services.reporting.request import Period, Request
from pos_assist.statistics.values import Interval, WhyNot


class Unit(Enum):
    """How a figure is written."""

    SHARE = "share"  # 0..1, written in per cent
    POINTS = "points"  # a difference of shares, 0.01 = one percentage point
    MONEY = "money"  # minor units; may be a fraction of one where it is a mean
    COUNT = "count"
    RATIO = "ratio"  # e.g. cards per receipt, units per receipt
    SECONDS = "seconds"
    MILLISECONDS = "milliseconds"


@dataclass(frozen=True, slots=True)
class Figure:
    """One KPI in one period. `value` None: `why_not` says why; `interval` None: it has none (a count, a sum).

    `numerator` / `denominator` are what the definition names; `n` the count it rests on. In a comparison of arms
    `n` is the treatment's and `n_holdout` the holdout's.
    """

    kpi: str  # 'K05', 'K10g'
    unit: Unit
    value: float | None
    interval: Interval | None = None
    n: int = 0
    n_holdout: int | None = None
    numerator: float | None = None
    denominator: float | None = None
    why_not: WhyNot | None = None
    parts: Mapping[str, float] = field(default_factory=dict)  # K09: by reason; K28: p50, p95; K23: median, p90


Figures = Mapping[str, Figure]  # by kpi


@dataclass(frozen=True, slots=True)
class Freshness:
    """Until when the figures know everything, UTC; None: never read. `trouble`: one plain sentence, '' = none."""

    events_until: datetime | None = None
    receipts_until: datetime | None = None
    refreshed_at: datetime | None = None
    trouble: str = ""
    has_receipts: bool = True  # the till keeps a history of what was sold
    has_costs: bool = True  # and knows what it cost (else margin figures say NO_COST)


@dataclass(frozen=True)
class Group:
    """The figures of one employee, product, rule, … `key` as in the till or the log; '' = unattributed."""

    key: str
    name: str
    figures: Figures


@dataclass(frozen=True)
class Report:
    """The answer to a `Request`. `compared`: the same figures of `request.compared`; empty where none was asked."""

    request: Request
    freshness: Freshness
    currency: str
    figures: Figures
    compared: Figures = field(default_factory=dict)
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """One step of a trend: a day or a week that begins on `day`."""

    day: date
    figures: Figures


@dataclass(frozen=True, slots=True)
class Funnel:
    """From receipts to what was really sold, in baskets and cards (K01-K08)."""

    receipts: int = 0
    eligible: int = 0
    treatment: int = 0
    baskets_shown: int = 0
    cards_shown: int = 0
    offered: int = 0
    accepted: int = 0
    confirmed: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Is it worth it? K15 with its always-valid interval, beside the naive sum, which is labelled as such."""

    effect: Figure  # K15: extra margin per eligible basket (K15v where no cost is known)
    programme: Figure  # K16
    naive: Figure  # K17
    relative: Figure | None = None  # the effect as a share of the holdout's mean
    verdict: str = "unclear"  # 'earns', 'costs', 'unclear', 'blocked'


@dataclass(frozen=True, slots=True)
class Harm:
    """Does it harm? One guardrail: 'ok', 'alarm' or 'unknown' against its bound."""

    figure: Figure
    bound: float | None
    state: str


@dataclass(frozen=True)
class RuleFigure:
    """One rule's or script's row: to keep, to review, or not enough data."""

    key: str
    name: str
    figures: Figures  # K05, K06, K14, K24, …; what takes long (times, goods together) is in the report by rule alone
    advice: str  # 'keep', 'review', 'wait'
    last_out_of_stock: datetime | None = None


@dataclass(frozen=True)
class Overview:
    """Everything of the first screen."""

    report: Report
    verdict: Verdict
    harm: tuple[Harm, ...]
    trend: tuple[Point, ...]
    funnel: Funnel
    rules: tuple[RuleFigure, ...]
    scripts: tuple[RuleFigure, ...]
    declines: tuple[tuple[str, int], ...]  # reason, how many; the most frequent first
    attention: tuple[tuple[str, Mapping[str, str]], ...] = ()  # code and what it is about; the screens say it


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """One basket of a drill-down; never a customer's identity."""

    basket_id: str
    at: datetime
    till_id: str
    staff_id: str
    arm: str
    state: str
    lines: int
    total_minor: int
    subtotal_minor: int | None  # at the moment of decision
    cards: int
    accepted: int
    confirmed: int


@dataclass(frozen=True)
class ReceiptPage:
    """Some of the receipts behind a mark, the newest first; `total` of them all."""

    rows: tuple[ReceiptRow, ...]
    total: int
    period: Period
    currency: str = ""
