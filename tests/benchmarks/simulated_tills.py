"""Two tills that ring up, void, park, resume, pay and lose baskets, at random and in any order."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from decimal import Decimal

from pos_assist.engine.basket import Basket, BasketState, Line, Receipt
from pos_assist.engine.catalogue import Product

TILLS = ("1", "2")
STAFF = ("anna", "jan", "")
CUSTOMERS = ("", "", "", "", "c1", "c2", "c3")
ODD = (BasketState.RETURN, BasketState.EXCHANGE, BasketState.STAFF, BasketState.TRAINING)
LONGEST = 10  # lines


@dataclass
class Tills:
    """What both tills show, newest touched first, and the receipts they keep (`services.ports.Receipts`)."""

    rng: random.Random
    products: list[Product]
    live: list[Basket] = field(default_factory=list)
    receipts: dict[str, Receipt] = field(default_factory=dict)
    opened: int = 0
    closed: int = 0
    has_receipts: bool = True

    def receipt(self, basket_id: str) -> Receipt | None:
        """The closed basket."""
        return self.receipts.get(basket_id)

    def ringing(self, till_id: str) -> Basket | None:
        """The basket this till is at."""
        mine = [one for one in self.live if one.till_id == till_id and one.state is not BasketState.PARKED]
        return mine[0] if mine else None

    def step(self, till_id: str) -> str:
        """One thing happens at this till; returns its name."""
        basket = self.ringing(till_id)
        if basket is None:
            return self._begin(till_id) if self.rng.random() < 0.2 else "idle"
        if not basket.lines:
            return self._scan(basket)
        if basket.state is BasketState.PAYMENT:
            return self._pay(basket) if self.rng.random() < 0.85 else self._to(basket, BasketState.TOTAL)
        name = self.rng.choices(
            ("scan", "void line", "total", "payment", "void", "park", "glitch", "left open"),
            (44 if len(basket.lines) < LONGEST else 0, 7, 9, 12, 2, 4, 1, 3),
        )[0]
        return {
            "scan": lambda: self._scan(basket),
            "void line": lambda: self._void_line(basket),
            "total": lambda: self._to(basket, BasketState.TOTAL),
            "payment": lambda: self._to(basket, BasketState.PAYMENT),
            "void": lambda: self._end(basket, "voided"),
            "park": lambda: self._to(basket, BasketState.PARKED),
            "glitch": lambda: self._vanish(basket),
            "left open": lambda: self._begin(till_id),
        }[name]()

    def add(self, basket_id: str, product_id: str, replaces_line_id: str = "") -> None:
        """The cashier scans what was accepted; for an upgrade the old line goes."""
        basket = next((one for one in self.live if one.basket_id == basket_id), None)
        if basket is not None and basket.state.may_suggest:
            kept = tuple(line for line in basket.lines if line.line_id != replaces_line_id)
            self._put(replace(basket, lines=(*kept, self._line(product_id))))

    def take_out(self, basket_id: str, product_id: str) -> None:
        """The cashier removes by hand what was taken back."""
        basket = next((one for one in self.live if one.basket_id == basket_id), None)
        if basket is not None:
            self._put(replace(basket, lines=tuple(line for line in basket.lines if line.product_id != product_id)))

    def _begin(self, till_id: str) -> str:
        waiting = [one for one in self.live if one.till_id == till_id and one is not self.ringing(till_id)]
        if waiting and self.rng.random() < 0.5:
            return self._resume(self.rng.choice(waiting))
        self.opened += 1
        state = self.rng.choice(ODD) if self.rng.random() < 0.03 else BasketState.OPEN
        staff, customer = self.rng.choice(STAFF), self.rng.choice(CUSTOMERS)
        self._put(Basket(f"b{self.opened}", till_id, f"Till {till_id}", staff, state, "PLN", (), customer_id=customer))
        return "begin"

    def _resume(self, parked: Basket) -> str:
        basket_id = parked.basket_id
        if parked.state is not BasketState.PARKED:  # left open
            self._put(parked)
            return "went back"
        if self.rng.random() < 0.3:  # this till resumes by copying
            self.live.remove(parked)
            self.opened += 1
            basket_id = f"b{self.opened}"
        self._put(replace(parked, basket_id=basket_id, state=BasketState.OPEN))
        return "resume"

    def _scan(self, basket: Basket) -> str:
        state = BasketState.OPEN if basket.state is BasketState.TOTAL else basket.state
        self._put(replace(basket, state=state, lines=(*basket.lines, self._line())))
        return "scan"

    def _void_line(self, basket: Basket) -> str:
        gone = self.rng.choice(basket.lines)
        kept = tuple(line for line in basket.lines if line is not gone)
        if self.rng.random() < 0.3:
            kept = (*basket.lines, replace(gone, line_id=f"{gone.line_id}v", quantity=-gone.quantity))
        self._put(replace(basket, lines=kept))
        return "void line"

    def _to(self, basket: Basket, state: BasketState) -> str:
        if basket.state not in ODD:
            self._put(replace(basket, state=state))
        elif state is BasketState.PAYMENT:
            self._end(basket, "paid")
        return state.value

    def _pay(self, basket: Basket) -> str:
        return self._end(basket, "paid")

    def _end(self, basket: Basket, state: str) -> str:
        self.live = [one for one in self.live if one.basket_id != basket.basket_id]
        self.closed += 1
        totals: dict[str, Decimal] = {}
        for line in basket.lines:
            totals[line.product_id] = totals.get(line.product_id, Decimal(0)) + line.quantity
        quantities = tuple(sorted(totals.items()))
        self.receipts[basket.basket_id] = Receipt(
            basket.basket_id, basket.till_id, basket.staff_id, None, state, basket.total_minor, quantities
        )
        return state

    def _vanish(self, basket: Basket) -> str:
        """For one look the basket is not there; `reappear` brings it back."""
        self.live = [one for one in self.live if one.basket_id != basket.basket_id]
        self._missing = basket
        return "glitch"

    _missing: Basket | None = None

    def reappear(self) -> bool:
        """Bring back what vanished."""
        missing, self._missing = self._missing, None
        if missing is None:
            return False
        self._put(missing)
        return True

    def _put(self, basket: Basket) -> None:
        self.live = [basket, *(one for one in self.live if one.basket_id != basket.basket_id)]

    def _line(self, product_id: str = "") -> Line:
        product = next((one for one in self.products if one.product_id == product_id), None)
        chosen = product or self.rng.choice(self.products)
        key = f"l{self.rng.getrandbits(40)}"
        return Line(key, chosen.product_id, chosen.group_id, chosen.name, Decimal(1), chosen.price_minor)
