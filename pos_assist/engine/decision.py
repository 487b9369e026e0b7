"""The outcome of `decide`: a frozen value that carries every candidate, every rejection and every chance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import Enum

from pos_assist.engine.offers import Candidate, Rejection


class Arm(Enum):
    """Experiment arm of a basket, assigned once and kept for the basket's life."""

    TREATMENT = "treatment"
    HOLDOUT = "holdout"


@dataclass(frozen=True, slots=True)
class Scored:
    """An allowed candidate with every part of its score and its chance of being chosen."""

    candidate: Candidate
    p_accept: float
    margin_minor: int  # known, or assumed where the cost is unknown
    margin_assumed: bool
    price_fit: float  # 0..1
    score: float  # p_accept x margin x price_fit, minor units
    probability: float  # of being shown in the treatment arm; sums to 1 over a decision


@dataclass(frozen=True, slots=True)
class StockProof:
    """What the card may say of stock. `available` None = unknown; `stale`: say 'check shelf'."""

    available: Decimal | None
    as_of: datetime | None
    stale: bool = False
    counted: bool = True  # False: a service, which nobody counts


@dataclass(frozen=True, slots=True)
class Card:
    """One offer with its line to say, ready for a screen."""

    candidate: Candidate
    script: str
    script_variant: str  # e.g. 'addon.A1'
    language: str
    stock: StockProof
    probability: float


@dataclass(frozen=True)
class Decision:
    """One evaluation of one basket; nothing in it can be reconstructed later, so all of it is logged."""

    basket_id: str
    arm: Arm
    arm_probability: float
    eligible: bool  # at least one candidate passed every guardrail
    cards: tuple[Card, ...]  # empty: nothing to suggest, or holdout
    candidates: tuple[Scored, ...]  # allowed ones, best first
    rejections: tuple[Rejection, ...]
    subtotal_minor: int  # basket value at the decision
    line_count: int
    currency: str
    seed: int
    chosen: str = ""  # offer_id that was drawn: what is shown or, in holdout, would have been
    versions: Mapping[str, str] = field(default_factory=dict)  # policy, rules, model, catalogue, phrases
