"""P(accept) of an offer with everything it is made of, as a decision keeps, logs and explains it."""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

from pos_assist.engine.acceptance import Asked, Context

WORDING = "wording"  # a context that is counted, but moves nothing: a decision does not know it
DAYPARTS = ((11, "morning"), (14, "midday"), (17, "afternoon"), (24, "evening"))  # until which hour of the shop


class Effect(NamedTuple):
    """What something around the offer does to its odds."""

    name: str  # 'daypart', 'segment', 'price'
    value: str
    odds: float  # times so much; 1 = nothing is known


class Step(NamedTuple):
    """One level: what was answered there beside what narrower levels tell themselves, and P(accept) after it.

    At 'category' and wider a product counts the less for each answer, the more it has (`acceptance`).
    """

    level: str  # 'kind', 'rule', 'category', 'product', 'offer'
    yes: float
    no: float
    p_accept: float


class Outlook(NamedTuple):
    """P(accept) and all it is made of."""

    under: str  # the kind of offer; what was learned stands apart
    group: str  # its rule, or for what was learned the band of its chance
    category: str  # of the product
    stated: float  # the planning prior, or the chance of what was learned
    price_fit: float
    effects: tuple[Effect, ...]
    foreseen: float  # of these three together
    steps: tuple[Step, ...]  # empty: nothing was answered yet
    doubts: float  # how often the rule was called not suitable, faded
    p_accept: float  # mean of the posterior
    weight: float  # what it weighs, in answers: alpha = p_accept x weight, beta = the rest of it
    natural: float | None  # P(bought anyway); None: not known yet
    natural_level: str = ""  # where that is from: 'kind', 'rule', 'offer'

    @property
    def deviation(self) -> float:
        """Standard deviation of the posterior."""
        return sqrt(self.p_accept * (1 - self.p_accept) / (self.weight + 1))

    def asked(self, offer_id: str, product_id: str) -> Asked:
        """What is logged with a card, so that its answer can be learned from; its wording is known when it is said."""
        around = (Context(name, value, with_odds(self.p_accept, 1 / odds)) for name, value, odds in self.effects)
        contexts = (*around, Context(WORDING, "", self.p_accept))
        return Asked(offer_id, product_id, self.under, self.group, self.category, self.foreseen, contexts)


def daypart(hour: int) -> str:
    """The part of the day, of an hour (0..23) where the shop is."""
    return next(name for until, name in DAYPARTS if hour < until)


def with_odds(chance: float, times: float) -> float:
    """The chance whose odds are so many times those of `chance`."""
    return chance * times / (1 - chance + chance * times)
