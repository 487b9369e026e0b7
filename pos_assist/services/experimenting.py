"""Tests of one element at a time: what is planned, what came of it so far, and whether that may be told yet.

What the engine needs of a running test (which basket gets which variant) is `engine.experiments`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Protocol

from pos_assist.services.reporting.figures import Figure, Harm
from pos_assist.statistics.values import Estimate


class Element(Enum):
    """The one thing in which the variants differ."""

    SCRIPT = "script"  # which sentence is said
    OFFER = "offer"  # which offer is preferred
    MOMENT = "moment"  # when the card opens


class Metric(Enum):
    """What decides; declared before the start."""

    MARGIN = "margin"  # per eligible basket, after returns and discounts
    CONFIRMED = "confirmed"  # of the cards shown (K06)
    ACCEPTED = "accepted"  # of the offers put (K05)


class State(Enum):
    """How far a test is."""

    DRAFT = "draft"
    RUNNING = "running"
    STOPPED = "stopped"  # early, with a reason
    CONCLUDED = "concluded"


@dataclass(frozen=True)
class Variant:
    """One arm; the first of a plan is what is done today.

    `what`: of SCRIPT {'script': variant id}; of OFFER {'rule': rule_id} or {'product': product_id}; of MOMENT
    {'delay_s': '2.5'} or {'at': 'total'}.
    """

    name: str
    share: float
    what: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """Declared before the start and never changed after it."""

    experiment_id: str
    title: str
    hypothesis: str
    element: Element
    target: str  # what it is about: 'rule:<rule_id>', 'kind:<offer kind>' or 'all'
    variants: tuple[Variant, ...]
    metric: Metric
    smallest_effect: float  # worth finding: of MARGIN minor units a basket, else a difference of shares
    planned_n: int  # baskets (MARGIN) or cards over all variants
    planned_end: date
    adaptive: bool = False  # a bandit moves the shares, each at least `floor`
    floor: float = 0.1


@dataclass(frozen=True)
class ArmResult:
    """One variant so far; `effect` against the first one (None for it).

    While the conclusion is locked nobody is told what would tell it: no effect, and a `value` that is NOT_YET.
    """

    variant: str
    n: int
    value: Estimate
    effect: Estimate | None
    harm: tuple[Harm, ...] = ()
    share: float = 0.0  # of what it gets now


@dataclass(frozen=True)
class Result:
    """A test as it stands. `locked`: 'not_yet', 'sample_ratio', 'harm', or '' = may be concluded."""

    plan: Plan
    state: State
    started_at: datetime | None
    ended_at: datetime | None
    reason: str  # why it was stopped
    by: str
    n: int
    days_left: int | None
    ratio_p: float | None  # K31
    ratio_e: float | None  # sequential; >= 100 blocks
    arms: tuple[ArmResult, ...]
    locked: str
    verdict: str = ""  # name of the variant that won, 'no difference', '' = not told
    instead: tuple[Figure, ...] = ()  # off-policy: what if every basket had got that variant


class Experimenting(Protocol):
    """The tests of the shop. Every method may take seconds (worker) and raises `UserError` in one plain sentence."""

    def all(self) -> tuple[Result, ...]:
        """Every test, the newest first."""
        ...

    def result(self, experiment_id: str) -> Result:
        """One of them."""
        ...

    def needed(self, plan: Plan) -> int:
        """How many baskets or cards 80 % power takes at the shop's own figures, for `planned_n`."""
        ...

    def save(self, plan: Plan, by: str) -> None:
        """A draft, new or changed; refused once it runs."""
        ...

    def start(self, experiment_id: str, by: str) -> None:
        """Baskets are assigned from now on; refused while another test has the same element and target."""
        ...

    def stop(self, experiment_id: str, reason: str, by: str) -> None:
        """Early; the reason is kept."""
        ...

    def conclude(self, experiment_id: str, by: str) -> None:
        """Refused while locked."""
        ...
