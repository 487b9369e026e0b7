"""What could be offered unasked: add-ons, better versions, sets, covers and substitutes, each with its evidence.

An offer found several times keeps its strongest evidence (`Source` order; within a source the higher
priority or likelihood, then the earlier line). Nothing is judged here; that is what guardrails are for.
Something cheaper is never found here: it must be asked for (`cheaper`).
"""

from __future__ import annotations

from pos_assist.engine.addons import addon, found_addons
from pos_assist.engine.bundles import bundles
from pos_assist.engine.covers import covers
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate
from pos_assist.engine.substitutes import for_the_basket
from pos_assist.engine.upgrades import found_upgrades, upgrade


def find(moment: Moment) -> tuple[Candidate, ...]:
    """Every candidate of the basket, add-ons first, in a stable order."""
    made = (
        *(addon(found, moment) for found in found_addons(moment).values()),
        *(upgrade(found, moment) for found in found_upgrades(moment).values()),
        *(bundles(moment) if moment.knowledge.bundles else ()),
        *covers(moment),
        *for_the_basket(moment),
    )
    return tuple(candidate for candidate in made if candidate is not None)
