"""Simulated customers with a hidden taste, so that the demo shows learning on answers it could not know.

The taste is in `db/demo/habits.csv` and in the draws here; nothing here sees a score of the engine.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from pathlib import Path

from pos_assist.adapters.demo.seed import asked_by_sku
from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import Catalogue
from pos_assist.engine.decision import Card
from pos_assist.engine.offers import Candidate, OfferKind
from pos_assist.services.events import Answer, DeclineReason

NO_HABIT = 0.02  # chance of a yes where nothing connects the offer with the basket
UPGRADE = 0.20  # chance of a yes to a better version that costs hardly more
CHEAPER = 0.35  # to the cheaper one after "too expensive": 14-33 % take the smaller when asked (E3), these asked for it
INSTEAD = 0.5  # what was wanted is out: every second takes the nearest that is there
SET = 0.10  # to what completes a set, before the saving is seen
NOT_SAID = 0.10  # the cashier lets it pass, more often with a second card
HURRIED = 0.12  # share of customers who want to leave
ANNOYED = 0.55  # what is left of a yes with every further prompt in one basket


@dataclass(frozen=True, slots=True)
class CustomerAnswer:
    """What came of a card, and how long the counter took over it (seconds, at the demo's speed 1)."""

    answer: Answer
    reason: DeclineReason
    think_seconds: float


@dataclass(frozen=True, slots=True)
class _Customer:
    """One customer: made from seed and basket, the same whenever asked."""

    price_sensitivity: float
    mood: float
    hurried: bool


class HiddenCustomers:
    """Answers cards. The same seed, basket, product and ordinal give the same answer."""

    def __init__(self, seed: int, catalogue: Catalogue, *, folder: Path | None = None) -> None:
        """`catalogue`: of the demo shop (its skus carry the taste); `folder`: another `db/demo`."""
        self._seed = seed
        self._catalogue = catalogue
        self._asked = asked_by_sku(folder)

    def answer(self, card: Card, basket: Basket, *, ordinal: int = 1) -> CustomerAnswer:
        """What the customer of this basket says to this card; `ordinal`: the card's number in the basket."""
        candidate = card.candidate
        customer = self._customer(basket.basket_id)
        rng = random.Random(f"{self._seed}|{basket.basket_id}|{candidate.product_id}|{ordinal}")
        think = rng.lognormvariate(1.0, 0.35)  # median 2.7 s: say it, hear it, press a key
        if rng.random() < NOT_SAID * ordinal:
            return CustomerAnswer(Answer.NOT_OFFERED, DeclineReason.NONE, think)
        wish = self._wish(candidate, basket)
        price = math.exp(-customer.price_sensitivity * _relative_price(candidate, basket))
        yes = wish * price * customer.mood * ANNOYED ** (ordinal - 1) * (0.3 if customer.hurried else 1.0)
        if rng.random() < min(yes, 0.9):
            return CustomerAnswer(Answer.ACCEPTED, DeclineReason.NONE, think)
        return CustomerAnswer(Answer.DECLINED, _why_not(rng, customer, wish, price), think)

    def _customer(self, basket_id: str) -> _Customer:
        rng = random.Random(f"{self._seed}|{basket_id}")
        return _Customer(
            price_sensitivity=rng.lognormvariate(0.0, 0.5),
            mood=rng.triangular(0.4, 1.5, 1.0),
            hurried=rng.random() < HURRIED,
        )

    def _wish(self, candidate: Candidate, basket: Basket) -> float:
        """The chance of a yes before price and mood come in."""
        if candidate.kind is OfferKind.SUBSTITUTE:
            return INSTEAD
        if candidate.kind in (OfferKind.UPGRADE, OfferKind.CHEAPER):
            old = candidate.compared_product_id or candidate.replaces_product_id
            taste = random.Random(f"{self._seed}|{old}>{candidate.product_id}")
            return (UPGRADE if candidate.kind is OfferKind.UPGRADE else CHEAPER) * taste.triangular(0.3, 1.8, 0.9)
        habit = max(self._habit(product_id, basket) for product_id in _offered(candidate))
        if candidate.kind is OfferKind.BUNDLE:
            return max(habit, SET) * (1 + 2 * candidate.saving_minor / candidate.sum_minor)
        return max(NO_HABIT, habit)

    def _habit(self, offered: str, basket: Basket) -> float:
        """How gladly it is taken with what is in the basket."""
        sku = self._sku(offered)
        return max((self._asked.get((self._sku(product), sku), 0.0) for product in basket.product_ids), default=0.0)

    def _sku(self, product_id: str) -> str:
        product = self._catalogue.get(product_id)
        return product.sku if product else ""


def _offered(candidate: Candidate) -> list[str]:
    return [part.product_id for part in candidate.missing] or [candidate.product_id]


def _relative_price(candidate: Candidate, basket: Basket) -> float:
    """How much dearer the purchase gets: 0.2 = by a fifth (of the replaced price, or of the covered item's)."""
    if candidate.replaced_unit_price_minor > 0:
        return max(0.0, candidate.unit_price_minor / candidate.replaced_unit_price_minor - 1)
    whole = candidate.cover.item_price_minor if candidate.cover is not None else basket.total_minor
    return max(0, candidate.difference_minor) / max(whole, 1)


def _why_not(rng: random.Random, customer: _Customer, wish: float, price: float) -> DeclineReason:
    """One reason, drawn by what held the customer back; often none is tapped."""
    weights = {
        DeclineReason.NONE: 1.0,
        DeclineReason.HAS_ONE: 0.8 * min(1.0, wish / 0.2),
        DeclineReason.PRICE: 2.0 * (1 - price),
        DeclineReason.NO_TIME: 2.5 if customer.hurried else 0.05,
        DeclineReason.NOT_SUITABLE: 0.8 if wish <= NO_HABIT else 0.1,
        DeclineReason.DONT_ASK: 0.5 if customer.hurried else 0.1,
    }
    return rng.choices(list(weights), list(weights.values()))[0]
