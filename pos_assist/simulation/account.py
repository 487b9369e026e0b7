"""What one policy earned, week by week, and what it cost its customers' patience."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from pos_assist.services.events import Answer
from pos_assist.simulation.asking import Feelings, Reply

DAYS_A_WEEK = 7


@dataclass
class Week:
    """Sums of one week; money in minor units. `expected`: the true expectation of the cards that were shown."""

    visits: int = 0
    cards: int = 0
    said: int = 0
    accepted: int = 0
    persuaded: int = 0
    extra: int = 0  # margin of what only the card sold, handling taken off
    expected: float = 0.0
    lost_visits: int = 0
    lost_margin: int = 0


@dataclass
class Account:
    """All weeks of one policy; `gained`: margin of what only the card sold, by basket."""

    weeks: list[Week]
    feelings: Feelings = field(default_factory=Feelings)
    gained: dict[str, int] = field(default_factory=dict)

    def week(self, day: int) -> Week:
        """The week of a day."""
        return self.weeks[day // DAYS_A_WEEK]

    def note(self, day: int, basket_id: str, reply: Reply, *, margin: int, expected: float, handling: int) -> None:
        """One card and what became of it; `margin` of the product it offered."""
        week = self.week(day)
        week.cards += 1
        week.said += reply.said
        week.accepted += reply.answer is Answer.ACCEPTED
        week.persuaded += reply.persuaded
        week.extra += margin * reply.persuaded - handling * reply.said
        week.expected += expected
        self.gained[basket_id] = margin * reply.persuaded

    def total(self, name: str) -> float:
        """The sum of one figure over all weeks."""
        return float(np.sum([getattr(week, name) for week in self.weeks]))


def account_of(days: int) -> Account:
    """An empty one for so many days."""
    return Account([Week() for _ in range(-(-days // DAYS_A_WEEK))])
