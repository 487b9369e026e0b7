"""Who suggests in the simulated shop: the frame that every rule but ours shares.

All of them obey the engine's guardrails and caps, and leave the same baskets alone that ours keeps as a holdout.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from pos_assist.engine import guardrails
from pos_assist.engine.addons import addon
from pos_assist.engine.assignment import arm_for
from pos_assist.engine.decision import Arm
from pos_assist.engine.found import Found
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, Source
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Memory, Situation
from pos_assist.simulation.asking import Reply
from pos_assist.simulation.shop import Ints
from pos_assist.simulation.till import Screen, Till
from pos_assist.simulation.visits import Visit

Find = Callable[[Visit, Moment], Iterable[Candidate]]
Choose = Callable[[Visit, Sequence[Candidate], Moment], Candidate | None]


class Suggester(Protocol):
    """Puts at most one product on the screen of each visit."""

    name: str

    def use(self, knowledge: Knowledge) -> None:
        """What was learned from receipts, anew every week."""

    def suggest(self, visit: Visit) -> int | None:
        """The product to show, None for silence."""

    def answered(self, visit: Visit, reply: Reply) -> None:
        """What became of the card."""

    def paid(self, visit: Visit, items: Ints) -> None:
        """What was paid in the end."""


class Rule:
    """Takes one of what it finds and the guardrails allow. It learns nothing from answers.

    Our engine's own silence and its bar for what nobody approved do not bind it.
    """

    def __init__(self, name: str, till: Till, policy: Policy, find: Find, choose: Choose) -> None:
        """`find` what is looked at, `choose` one of what is left of it."""
        self.name = name
        self._till = till
        self._policy = replace(policy, learned_silence=0.0, automatic_min_together=0, automatic_min_lift=0.0)
        self._find, self._choose = find, choose
        self._screen = Screen(policy)
        self._knowledge: Knowledge | None = None

    def use(self, knowledge: Knowledge) -> None:
        """Take it as it is."""
        self._knowledge = knowledge

    def suggest(self, visit: Visit) -> int | None:
        """The chosen one; nothing in the holdout."""
        held_out = arm_for(visit.basket_id, self._policy)[0] is Arm.HOLDOUT
        chosen = None if held_out or self._knowledge is None else self._chosen(visit, self._knowledge)
        self._screen.note(*([chosen.product_id] if chosen else []))
        return self._till.number[chosen.product_id] if chosen else None

    def answered(self, visit: Visit, reply: Reply) -> None:
        """Nothing."""

    def paid(self, visit: Visit, items: Ints) -> None:
        """Nothing: receipts are learned from weekly."""

    def _chosen(self, visit: Visit, knowledge: Knowledge) -> Candidate | None:
        allowed, moment = self.allowed(visit, knowledge, self._screen.memory())
        return self._choose(visit, allowed, moment) if allowed else None

    def allowed(self, visit: Visit, knowledge: Knowledge, memory: Memory) -> tuple[list[Candidate], Moment]:
        """What it finds and may show, and the moment as the engine sees it."""
        situation = Situation(now=visit.at, stock=self._till.stock(visit), stock_known=True, memory=memory)
        moment = Moment(self._till.basket(visit), knowledge.with_situation(situation), self._policy)
        return guardrails.sift(self._find(visit, moment), moment)[0], moment


class Nobody:
    """Shows nothing."""

    name = "nothing"

    def use(self, knowledge: Knowledge) -> None:
        """Needs none."""

    def suggest(self, visit: Visit) -> int | None:
        """Silence."""
        return None

    def answered(self, visit: Visit, reply: Reply) -> None:
        """Never happens."""

    def paid(self, visit: Visit, items: Ints) -> None:
        """Does not matter."""


def named(products: Iterable[str], moment: Moment) -> list[Candidate]:
    """Add-ons of these products, for whatever is on the counter."""
    if not moment.triggers:
        return []
    line = moment.triggers[-1][0]
    made = (addon(Found(product, line, Source.PAIR, "named"), moment) for product in products)
    return [one for one in made if one is not None]
