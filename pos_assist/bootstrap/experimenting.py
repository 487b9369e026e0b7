"""The shop's tests: planned in our store, counted from the facts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial

from pos_assist.adapters.facts.tested import FactsOfTests
from pos_assist.adapters.store.experiments import StoreCourses
from pos_assist.paths import Home
from pos_assist.services.experiments import Experiments
from pos_assist.settings import Settings


def experimenting_of(settings: Settings, home: Home) -> Experiments:
    """The tests of this shop; what is counted is as fresh as the facts. Nothing is read before the first call."""

    def today() -> date:
        return (datetime.now().astimezone() - timedelta(hours=settings.report.day_starts)).date()

    return Experiments(StoreCourses(home.store), FactsOfTests(home.facts, today), now=partial(datetime.now, UTC))
