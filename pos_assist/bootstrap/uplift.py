"""What asking adds, over the facts of this home."""

from __future__ import annotations

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.facts.uplift_queries import UpliftQueries
from pos_assist.adapters.gains_file import GainsFile
from pos_assist.paths import Home
from pos_assist.services.uplift import UpliftFigures
from pos_assist.services.uplift_told import UpliftFromFacts
from pos_assist.settings import Settings


def uplift_of(settings: Settings, home: Home) -> UpliftFigures:
    """Reads the facts as they are: whoever wants them fresh refreshes first."""
    policy = settings.policy
    return UpliftFromFacts(
        UpliftQueries(home.facts),
        GainsFile(home.store.parent),
        SystemClock(),
        switched_on=policy.uplift,
        holdout_share=policy.holdout_share,
    )
