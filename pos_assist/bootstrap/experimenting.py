"""The shop's tests: planned in our store, counted from the facts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from functools import partial

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.facts import experiment_queries
from pos_assist.adapters.facts.file import reading
from pos_assist.adapters.facts.tested import FactsOfTests
from pos_assist.adapters.store.experiments import StoreCourses
from pos_assist.bootstrap.reporting import reporting_of
from pos_assist.bootstrap.shop_day import business_day
from pos_assist.errors import UserError
from pos_assist.paths import Home
from pos_assist.services.experimenting import State
from pos_assist.services.experiments import Experiments
from pos_assist.services.reporting.request import Period
from pos_assist.settings import Settings
from pos_assist.statistics.differences import RollOut, roll_out


def experimenting_of(settings: Settings, home: Home) -> Experiments:
    """The tests of this shop; what is counted is as fresh as the facts. Nothing is read before the first call."""
    clock = SystemClock()
    facts = FactsOfTests(home.facts, partial(business_day, settings, clock))
    return Experiments(StoreCourses(home.store), facts, now=clock.now)


def move_shares(settings: Settings, home: Home) -> tuple[str, ...]:
    """Of the adaptive tests that run, at most once a day, on fresh figures; without such tests nothing is read.

    Raises:
        UserError: the store or the figures cannot be used.
    """
    courses = StoreCourses(home.store).all().values()
    if not any(course.state is State.RUNNING and course.plan.adaptive for course in courses):
        return ()
    reporting_of(settings, home).refresh()
    return experimenting_of(settings, home).move_shares()


def rolled_out(home: Home, places: Collection[str], since: date, days: int, *, by_store: bool = False) -> RollOut:
    """What came with a change that these tills (or stores) got on `since`, against the others; `days` on both sides.

    Net value of a receipt, minor units. Each place is one observation (statistics.md 3e).

    Raises:
        UserError: the facts cannot be read, or none of the places sold anything.
    """
    after = Period(since, since + timedelta(days=days - 1))
    with reading(home.facts) as connection:
        sold = experiment_queries.values(connection, after.before(), after, by_store=by_store)
    unknown = sorted(set(places) - sold.keys())
    if unknown:
        raise UserError(f"'{unknown[0]}' sold nothing before or after {since}.", hint="Name tills as the report does.")
    changes = {place: later - earlier for place, (earlier, later) in sold.items()}
    treated = [change for place, change in changes.items() if place in places]
    return roll_out(treated, [change for place, change in changes.items() if place not in places])
