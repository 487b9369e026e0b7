"""The figures of practice (K32, K33) for reports: from the record of practice alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.spacing import FsrsSchedule
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.bootstrap.shop_day import day_of
from pos_assist.paths import Home
from pos_assist.services.practice.figures import practice_figures
from pos_assist.services.practice.team import Team
from pos_assist.services.reporting.figures import Figures
from pos_assist.services.reporting.request import Period
from pos_assist.settings import Settings


def practice_figures_of(settings: Settings, home: Home) -> Callable[[Period], Figures]:
    """Reads the store at each call and raises UserError; neither till nor facts are asked."""
    log = StorePracticeLog(home.store)
    day = partial(day_of, settings)
    return practice_figures(Team(log, dict, cards=None, schedule=FsrsSchedule(), now=SystemClock().now, day_of=day))
