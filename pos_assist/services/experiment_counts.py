"""What is counted of a test: all that leaves the database about it, variant by variant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, Protocol

from pos_assist.services.experiment_course import Course
from pos_assist.services.experimenting import Plan
from pos_assist.services.reporting.tally import Rank
from pos_assist.statistics.moments import PairMoments


class Sums(NamedTuple):
    """Sums of w, w², w r, w² r and w² r²: w one over the logged chance of the variant, r what came of it."""

    w: float = 0.0
    ww: float = 0.0
    wr: float = 0.0
    wwr: float = 0.0
    wwrr: float = 0.0


class Day(NamedTuple):
    """What a variant brought on one business day: how many, their sum, their sum of squares."""

    day: date
    n: int
    total: float
    squares: float


@dataclass(frozen=True)
class VariantCounts:
    """One variant. Baskets and cards are those that the test is about, in the treatment arm.

    `margin`: of settled baskets with a known margin, with the value known before the variant mattered. `units`: of the
    plan's metric, n and how many of them did (a share); of the margin, both are the baskets.
    """

    drawn: Mapping[float, int] = field(default_factory=dict)  # by chance: every basket of both arms (K31)
    n: int = 0
    did: int = 0
    costless: int = 0
    margin: PairMoments = field(default_factory=PairMoments)
    sums: Sums = field(default_factory=Sums)
    days: tuple[Day, ...] = ()
    settled: int = 0
    voided: int = 0
    confirmed: int = 0
    returned: int | None = 0  # None: the till keeps no receipts, nobody knows
    offered: int = 0
    annoyed: int = 0  # declined with "don't ask" or "no time"
    seconds: Rank | None = None  # median


@dataclass(frozen=True)
class Usual:
    """What the shop's own figures were lately, to say how many baskets a test takes.

    `margin`: of what the test is about; `shown`, `confirmed`, `offered`, `accepted`: its cards.
    """

    margin: PairMoments = field(default_factory=PairMoments)
    costless: int = 0
    shown: int = 0
    confirmed: int = 0
    offered: int = 0
    accepted: int = 0


class TestedFacts(Protocol):
    """The facts of tests, opened for the length of a call. Every method raises `UserError`."""

    def counted(self, course: Course) -> Mapping[str, VariantCounts]:
        """By variant, since the test began."""
        ...

    def usual(self, plan: Plan) -> Usual:
        """Of the last weeks."""
        ...
