"""P(accept) of an offer with everything it is made of, as a decision keeps, logs and explains it."""

from __future__ import annotations

from typing import NamedTuple

from pos_assist.engine.belief import Weighed

DAYPARTS = ((11, "morning"), (14, "midday"), (17, "afternoon"), (24, "evening"))  # until which hour of the shop


class Effect(NamedTuple):
    """What answers have taught about one feature of the offer."""

    name: str  # 'kind', 'rule', 'chance', 'price', 'category', 'product', 'daypart', 'segment'
    value: str
    odds: float  # of a yes are so many times what was foreseen; 1 = nothing was learned


class Told(NamedTuple):
    """How often there was a yes or a no so far, faded."""

    level: str  # 'kind', 'product', 'offer'
    yes: float
    no: float


class Outlook(NamedTuple):
    """P(accept) and all it is made of."""

    under: str  # the kind of offer; what was learned stands apart
    group: str  # its rule, or for what was learned the band of its chance
    category: str  # of the product
    stated: float  # the planning prior, or the chance of what was learned
    price_fit: float
    foreseen: float  # P(accept) of these two, before any answer
    effects: tuple[Effect, ...]  # of the answers
    doubts: float  # how often the rule was called not suitable, faded
    p_accept: float  # mean
    logit: float  # mean of its log-odds, without the doubts
    spread: float  # standard deviation of its log-odds
    told: tuple[Told, ...]
    natural: float | None  # P(bought anyway); None: not known yet
    natural_level: str  # where that is from: 'kind', 'rule', 'offer'; '' = nowhere
    offset: float  # of the log-odds, before any feature
    features: tuple[Weighed, ...]

    @property
    def deviation(self) -> float:
        """Standard deviation of P(accept), near enough."""
        return self.spread * self.p_accept * (1 - self.p_accept)


def daypart(hour: int) -> str:
    """The part of the day, of an hour (0..23) where the shop is."""
    return next(name for until, name in DAYPARTS if hour < until)
