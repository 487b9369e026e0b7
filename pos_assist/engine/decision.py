"""The outcome of `decide`: a frozen value that carries every candidate, every rejection and every chance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import Enum

from pos_assist.engine.acceptance import Asked
from pos_assist.engine.catalogue import StockPlan
from pos_assist.engine.offers import Candidate, Rejection, Texts
from pos_assist.engine.outlook import Outlook


class Arm(Enum):
    """Experiment arm of a basket, assigned once and kept for the basket's life."""

    TREATMENT = "treatment"
    HOLDOUT = "holdout"


class Unit(Enum):
    """What was drawn when the basket got its arm."""

    BASKET = "basket"
    CUSTOMER = "customer"  # the customer, once and for good: in the permanent holdout


def preferred(score: float, weight: float) -> float:
    """A gain counts `weight` times; what loses money is never made to look worse or better by it."""
    return score * weight if score > 0 else score


@dataclass(frozen=True, slots=True)
class Scored:
    """An allowed candidate with every part of its score and its chance of being chosen."""

    candidate: Candidate
    outlook: Outlook  # P(accept), with what it is made of, and P(bought anyway)
    margin_minor: int  # known, or assumed where the cost is unknown
    margin_assumed: bool
    handling_minor: int  # what it costs to say it
    score: float  # expected extra margin, minor units: (P(accept) - P(bought anyway)) x margin x asking - handling
    p_best: float = 0.0  # chance of being worth most, as far as is known; sums to 1 over a decision
    probability: float = 0.0  # of being shown in the treatment arm; sums to 1 over a decision
    plan: StockPlan = StockPlan.NORMAL  # for which the shop prefers it
    weight: float = 1.0  # so many times the score counts in the order; 1 = not preferred
    asking: float = 1.0  # so many times the gain counts here, for what asking was seen to add (`asking.Gains`)

    @property
    def worth(self) -> float:
        """The score as the order sees it; the score itself stays the true one."""
        return preferred(self.score, self.weight)

    @property
    def p_accept(self) -> float:
        """Mean of the posterior, 0..1."""
        return self.outlook.p_accept

    @property
    def price_fit(self) -> float:
        """0..1, within P(accept)."""
        return self.outlook.price_fit

    @property
    def deviation_minor(self) -> float:
        """Standard deviation of the score, as far as P(accept) is uncertain."""
        return self.outlook.deviation * abs(self.margin_minor) * self.asking


@dataclass(frozen=True, slots=True)
class StockProof:
    """What the card may say of stock. `available` None = unknown; `stale`: say 'check shelf'.

    `available` is what is left here, the safety stock included; `in_room`: how much of it lies in the stock room.
    """

    available: Decimal | None
    as_of: datetime | None
    stale: bool = False
    counted: bool = True  # False: a service, which nobody counts
    in_room: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Option:
    """One column of the comparison an upgrade card opens: this, better, best (P6)."""

    product_id: str
    name: str
    unit_price_minor: int
    per_unit_minor: int | None = None  # price of one `unit`; None: not every option tells what it holds
    unit: str = ""  # 'kg', 'l', 'm' or 'pcs'
    benefits: Texts = ()  # what it adds, by language
    rung_up: bool = False  # it stands in the basket
    offered: bool = False  # it is what the card offers


@dataclass(frozen=True, slots=True)
class Card:
    """One offer with its line to say, ready for a screen."""

    candidate: Candidate
    script: str
    script_variant: str  # e.g. 'addon.A1'
    language: str
    stock: StockProof
    probability: float
    wordings: tuple[tuple[str, str], ...] = ()  # every (sentence, variant) that could be said, `script` among them
    comparison: tuple[Option, ...] = ()  # upgrades only, cheapest first; two or three
    short_name: str = ""  # as it is said, at most 24 characters; for the glance line of a card that waits (C32)
    formats: str = ""  # whose way to write numbers the script follows; '' = that of `language`
    asked: Asked | None = None  # where its answer is learned from
    why: Texts = ()  # the evidence in words, in every language (C41)


@dataclass(frozen=True)
class Decision:
    """One evaluation of one basket; nothing in it can be reconstructed later, so all of it is logged."""

    basket_id: str
    arm: Arm
    arm_probability: float
    eligible: bool  # at least one candidate passed every guardrail
    cards: tuple[Card, ...]  # empty: nothing to suggest, or holdout; a second one is of the same kind and waits
    candidates: tuple[Scored, ...]  # allowed ones, best first
    rejections: tuple[Rejection, ...]
    subtotal_minor: int  # basket value at the decision
    line_count: int
    currency: str
    seed: int
    queue_silenced: bool = False  # there would have been a card, but for queue mode (K27)
    best_minor: float = 0.0  # greatest expected extra margin, also where the basket was let go; 0 = no offer
    unit: Unit = Unit.BASKET  # what the arm was drawn for
    margin_minor: int | None = None  # of the basket at the decision, net less cost; None: a cost is not known
    ideas: int = 0  # cards there are or, in holdout, would be: the dot while scanning is alike in both arms
    given: Mapping[str, tuple[str, float]] = field(default_factory=dict)  # by running test: the variant, its chance
    chosen: str = ""  # offer_id that was drawn: what is shown or, in holdout, would have been
    versions: Mapping[str, str] = field(default_factory=dict)  # policy, rules, model, catalogue, phrases
