"""Who knows the truth: what could have been earned from the same customers under the same guardrails and caps.

The oracle knows every figure of `Truth`: what goes together on all receipts, also later ones; how likely each
product is bought anyway; how appealing it is this week, to whom, at which price; how often this cashier says it,
and how well. It does not know who the customer is, what this customer will do, or whom a card would annoy. It also
knows how good the best offers of other baskets are: only a share of baskets may have a card, and it waits for those
that are worth it. Its candidates are those that our own learned model finds; the free oracle's are all products.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from pos_assist.engine import candidates
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Memory
from pos_assist.simulation.suggesting import Rule, named
from pos_assist.simulation.till import Till
from pos_assist.simulation.truth import Truth
from pos_assist.simulation.visits import Visit, extra_of

FREE = 12  # products, the truly best, among which the free oracle chooses
FRESH = Memory()


class Oracle(Rule):
    """Shows what truly earns most, where that is more than what the caps make it worth waiting for."""

    def __init__(self, till: Till, policy: Policy, truth: Truth, known: Sequence[Visit], *, free: bool = False) -> None:
        """`known`: visits like those that will come. `free`: any product is a candidate."""
        name, find = ("free oracle", self._any) if free else ("oracle", self._ours)
        super().__init__(name, till, policy, find, self._best)
        self._truth = truth
        self._known = known
        self._least = 0.0

    def use(self, knowledge: Knowledge) -> None:
        """Other candidates: other offers are worth waiting for."""
        super().use(knowledge)
        worth = [0.0]
        for visit in self._known:
            allowed, _ = self.allowed(visit, knowledge, FRESH)
            worth.append(max(self._worth(visit, allowed), default=0.0))
        share = min(1.0, self._policy.share_of_baskets / max(1e-9, 1 - self._policy.holdout_share))
        self._least = max(0.0, float(np.quantile(worth, 1 - share)))

    def _ours(self, _visit: Visit, moment: Moment) -> Iterable[Candidate]:
        return candidates.find(moment)

    def _any(self, visit: Visit, moment: Moment) -> Iterable[Candidate]:
        there = {*visit.items.tolist(), *visit.out}
        items = np.array([item for item in range(len(self._till.products)) if item not in there], dtype=np.int64)
        affordable = items[self._till.price_minor[items] <= float(moment.addon_limit_minor)]
        worth = extra_of(visit, affordable, self._truth)
        return named([self._till.products[item] for item in affordable[np.argsort(-worth)[:FREE]]], moment)

    def _best(self, visit: Visit, allowed: Sequence[Candidate], _moment: Moment) -> Candidate | None:
        worth = self._worth(visit, allowed)
        place = max(range(len(allowed)), key=worth.__getitem__)
        return allowed[place] if worth[place] > self._least else None

    def _worth(self, visit: Visit, offers: Sequence[Candidate]) -> list[float]:
        items = np.array([self._till.number[one.product_id] for one in offers], dtype=np.int64)
        worth: list[float] = extra_of(visit, items, self._truth).tolist()
        return worth
