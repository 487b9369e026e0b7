"""The rules ours is compared with: best sellers, rules by lift, and what we had first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from pos_assist.engine import candidates
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate
from pos_assist.engine.policy import Policy
from pos_assist.simulation.shop import Shop
from pos_assist.simulation.suggesting import Rule, named
from pos_assist.simulation.till import Till
from pos_assist.simulation.visits import Visit

POPULAR = 40  # best sellers that are looked at
OVERSTATED = 2.0  # the first issue divided a pair's confidence by it
LEAST_CHANCE = 0.02  # its floors: of P(accept) ...
LEAST_EXPECTED = 1.0  # ... and of P(accept) x margin, minor units


def popular(till: Till, policy: Policy, shop: Shop) -> Rule:
    """What sold most before the opening and is not on the counter yet."""
    sold = np.bincount(shop.history.items, minlength=len(shop.products))
    best = [shop.products[item] for item in np.argsort(-sold, kind="stable")[:POPULAR]]

    def find(_visit: Visit, moment: Moment) -> Iterable[Candidate]:
        return named(best, moment)

    def first(_visit: Visit, allowed: Sequence[Candidate], _moment: Moment) -> Candidate | None:
        return allowed[0]

    return Rule("popular", till, policy, find, first)


def lift_rules(till: Till, policy: Policy) -> Rule:
    """Association rules, the greatest lift first, as Tryton and most recipes order them."""

    def greatest(_visit: Visit, allowed: Sequence[Candidate], _moment: Moment) -> Candidate | None:
        return max(allowed, key=lambda one: (one.evidence.lift, one.evidence.together, one.product_id))

    return Rule("lift rules", till, policy, _pairs, greatest)


def first_model(till: Till, policy: Policy) -> Rule:
    """Ours before this: pair confidence x margin x price fit above two floors, and nothing learned from answers."""

    def best(_visit: Visit, allowed: Sequence[Candidate], moment: Moment) -> Candidate | None:
        scores = []
        for one in allowed:
            chance, margin = one.evidence.probability / OVERSTATED, one.margin_minor or 0
            if chance >= LEAST_CHANCE and chance * margin >= LEAST_EXPECTED:
                towards_limit = one.difference_minor / float(moment.addon_limit_minor)
                scores.append((chance * margin * (1 - towards_limit**2 / 2), one.product_id, one))
        return max(scores, key=lambda score: score[:2])[2] if scores else None

    return Rule("first model", till, policy, _pairs, best)


def _pairs(_visit: Visit, moment: Moment) -> Iterable[Candidate]:
    """What was learned pair by pair."""
    return candidates.find(replace(moment, knowledge=replace(moment.knowledge, model=None)))
