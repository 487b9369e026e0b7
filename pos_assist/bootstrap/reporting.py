"""The shop's figures: facts counted from our log and the till's receipts, made into reports."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from pos_assist.adapters.facts.counting import FactsFile
from pos_assist.adapters.facts.refresh import Sources, freshness, refresh
from pos_assist.adapters.till.profile import load_profile
from pos_assist.bootstrap.people import people_of
from pos_assist.bootstrap.practice_figures import practice_figures_of
from pos_assist.paths import Home
from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.ports import Progress
from pos_assist.services.reporting.service import Reports
from pos_assist.settings import Settings


def reporting_of(settings: Settings, home: Home) -> Reports:
    """Figures of the till and the store of `settings` and `home`. Nothing is read before the first call.

    Raises:
        UserError: the till's profile is not right.
    """
    till = settings.till
    named = bool(till.db and till.profile)
    sources = Sources(
        store=home.store,
        db=till.db if named else "",
        profile=load_profile(till.profile) if named else None,
        report=settings.report,
        store_name=till.store,
    )

    def renew(progress: Progress | None) -> Freshness:
        return refresh(home.facts, sources, now=datetime.now(UTC), progress=progress)

    facts = FactsFile(
        home.facts,
        age=partial(freshness, home.facts),
        today=lambda: datetime.now().astimezone().date(),
        repeat_days=settings.policy.customer_repeat_days,
    )
    return Reports(facts, renew, people_of(settings, home), practice_figures_of(settings, home))
