"""People, fairly: what each one's offers came to, beside what the same mix yields on average here.

No rank anywhere: rows are sorted by name, and below `ENOUGH` shown offers there is no number (statistics.md 3a).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.request import Request
from pos_assist.statistics.values import Estimate

ENOUGH = 50  # shown offers; the reliability of a rate of 10 % is .22 there (statistics.md 3a)
COMPARABLE = 200  # below it the number is told, but no word about where it stands


@dataclass(frozen=True, slots=True)
class Person:
    """One employee in the period; '' = unattributed, named last."""

    staff_id: str
    name: str
    shown: int
    offered: int
    accepted: int
    confirmed: int
    raw: Estimate  # confirmed of shown, Wilson; why_not TOO_FEW below ENOUGH
    standardised: Estimate  # at the shop's common mix, shrunk, 95 % (the number to look at)
    expected: float | None  # what the same mix of offers and hours yields on average here
    offer_rate: Estimate  # reported: context, not blame
    skip_rate: Estimate
    expired_rate: Estimate
    p_above: float | None  # chance to be above the shop's average
    standing: str  # 'within', 'above', 'below' the 99.8 % limits; 'few' = not enough to tell
    # Height of the dot on the funnel: as many standard errors from the shop's rate as the raw rate is from what the own
    # mix yields, so that it may be read against `People.limits`. None below ENOUGH.
    on_funnel: float | None = None


@dataclass(frozen=True, slots=True)
class Limit:
    """The funnel's limits at `n` shown offers: exact binomial, widened by the over-dispersion."""

    n: int
    low95: float
    high95: float
    low998: float
    high998: float


@dataclass(frozen=True)
class People:
    """The table and the funnel. `phi` > 1 widened the limits, and the screen says so (G05)."""

    request: Request
    freshness: Freshness
    centre: Estimate
    rows: tuple[Person, ...]
    limits: tuple[Limit, ...]
    phi: float = 1.0
    widened: bool = False
    hidden: int = 0  # people below ENOUGH
    best: str = ""  # named only where the chance to be best is above .8; '' = nobody


@dataclass(frozen=True)
class OwnView:
    """What an employee may see: their own row and the team's middle, nothing of anybody else (G06)."""

    request: Request
    freshness: Freshness
    own: Person
    team_middle: Estimate  # median of the standardised rates; why_not TOO_FEW with fewer than 5 comparable people


class PeopleFigures(Protocol):
    """Every method may take seconds (worker) and raises `UserError`."""

    def people(self, request: Request) -> People:
        """Everybody, by name."""
        ...

    def own(self, request: Request, staff_id: str) -> OwnView:
        """One person's view."""
        ...
