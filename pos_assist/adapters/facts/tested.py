"""`services.experiment_counts.TestedFacts` over the file of facts; opened for the length of each call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from pos_assist.adapters.facts import experiment_queries
from pos_assist.adapters.facts.file import reading
from pos_assist.services.experiment_counts import Usual, VariantCounts
from pos_assist.services.experiment_course import Course
from pos_assist.services.experimenting import Plan

USUAL_DAYS = 56  # eight weeks: every weekday alike, and no season


@dataclass(frozen=True)
class FactsOfTests:
    """`today`: the business day."""

    path: Path
    today: Callable[[], date]

    def counted(self, course: Course) -> Mapping[str, VariantCounts]:
        """As the port says; a day more on both sides, for a business day is not the clock's."""
        today = self.today()
        first = course.started_at.astimezone().date() if course.started_at else today
        last = course.ended_at.astimezone().date() if course.ended_at else today
        day = timedelta(days=1)
        with reading(self.path) as connection:
            return experiment_queries.count(connection, course.plan, first - day, last + day)

    def usual(self, plan: Plan) -> Usual:
        """As the port says."""
        today = self.today()
        with reading(self.path) as connection:
            return experiment_queries.usual(connection, plan, today - timedelta(days=USUAL_DAYS), today)
