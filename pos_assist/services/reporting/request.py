"""What is asked of a report: a period of business days, filters, and what to split by."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from enum import Enum


class Dimension(Enum):
    """What a report can be split by (`report --by`)."""

    EMPLOYEE = "employee"
    PRODUCT = "product"
    RULE = "rule"
    SCRIPT = "script"
    HOUR = "hour"
    DAY = "day"
    TILL = "till"
    STORE = "store"
    SEGMENT = "segment"


@dataclass(frozen=True, slots=True)
class Period:
    """Business days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many."""
        return (self.last - self.first).days + 1

    def before(self) -> Period:
        """As many days right before it."""
        return Period(self.first - timedelta(days=self.days), self.first - timedelta(days=1))

    def year_before(self) -> Period:
        """The same weekdays a year (52 weeks) before."""
        return Period(self.first - timedelta(weeks=52), self.last - timedelta(weeks=52))


@dataclass(frozen=True)
class Filters:
    """Only these; an empty set means all. Keys as the till or our log has them; `hours` 0-23 of the shop's clock.

    Store, till, employee, hour, segment, arm: of baskets and receipts. Category, kind, rule, script, product: of cards;
    of receipts and baskets they keep those that had such a card (in the holdout: that would have had it).
    Answers and reasons narrow only the receipts behind a mark; no figure is counted of them.
    """

    stores: frozenset[str] = frozenset()
    tills: frozenset[str] = frozenset()
    employees: frozenset[str] = frozenset()
    hours: frozenset[int] = frozenset()
    segments: frozenset[str] = frozenset()
    arms: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    scripts: frozenset[str] = frozenset()
    products: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()  # of cards: accepted, declined, not_offered; also shown, expired, confirmed
    reasons: frozenset[str] = frozenset()  # of declines

    def any(self) -> bool:
        """Whether something is left out."""
        return any(getattr(self, one.name) for one in fields(self))


@dataclass(frozen=True)
class Request:
    """One question."""

    period: Period
    filters: Filters = field(default_factory=Filters)
    by: Dimension | None = None
    compared: Period | None = None  # the period beside it; None: none
