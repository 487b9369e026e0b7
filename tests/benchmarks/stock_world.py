"""A small shop whose stock is truly known: two tills, three locations, two stock systems, and a log of everything.

Time is counted in seconds, and no two things happen at the same moment.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.catalogue import Product
from pos_assist.services.stock import Places

NIGHT = datetime(2026, 3, 7, tzinfo=UTC)
NOTHING = Decimal(0)
LOCATIONS = ("floor", "room", "depot")
PLACES = (Places(), Places(room=frozenset({"room"})), Places(frozenset({"floor"}), frozenset({"room"})))
PRODUCTS = (
    Product("cup", "cup", "Cup", 100),
    Product("tea", "tea", "Tea, loose", 100, quantity_decimals=3, safety_stock=Decimal("0.5")),
    Product("rope", "rope", "Rope, by the metre", 100, quantity_decimals=1, safety_stock=NOTHING),
)
TELLS = {"central": ("floor", "depot"), "branch": ("room", "depot")}
TAKES = (BasketState.OPEN, BasketState.TOTAL, BasketState.PARKED, BasketState.PAYMENT, BasketState.EXCHANGE)


def moment(second: int) -> datetime:
    """The wall clock at that second."""
    return NIGHT + timedelta(seconds=second)


class Moved(NamedTuple):
    """So much came (or went, below nothing) at one location; `basket_id` '' = no sale."""

    second: int
    product_id: str
    location_id: str
    quantity: Decimal
    basket_id: str = ""


class Sale(NamedTuple):
    """One line of a closed basket, as a till's history has it."""

    basket_id: str
    at: datetime | None
    product_id: str
    quantity: Decimal


class Row(NamedTuple):
    """What a source told."""

    source: str
    product_id: str
    location_id: str
    on_hand: Decimal | None
    as_of: datetime


class World:
    """One random shop and its panel."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.now = 0
        self.places = self.rng.choice(PLACES)
        self.log: list[Moved] = []
        self.history: list[Sale] = []
        self.live: dict[str, Basket] = {}
        self.sources = [source for source in TELLS if self.rng.random() < 0.5]
        self.own = self.rng.random() < 0.8
        self.written: dict[tuple[str, str, str], Row] = {}  # in our store, by source, product and location
        self.confirmed: dict[str, datetime] = {}
        self.on_the_way: list[tuple[str, bool, list[Row], int]] = []  # files that wait to be taken up
        self.number = 0
        for product in PRODUCTS:
            for location in LOCATIONS:
                self._move(product.product_id, location, self._amount(product, 12))

    # -- what really happens ---------------------------------------------------------------------------

    def _amount(self, product: Product, most: int) -> Decimal:
        steps = Decimal(10) ** product.quantity_decimals
        return self.rng.randrange(most * int(steps)) / steps

    def _move(self, product_id: str, location: str, quantity: Decimal, basket_id: str = "") -> None:
        self.log.append(Moved(self.now, product_id, location, quantity, basket_id))

    def open(self) -> None:
        """A new basket, mostly a sale."""
        self.number += 1
        states = (BasketState.RETURN, BasketState.TRAINING, BasketState.EXCHANGE)
        state = self.rng.choice(states) if self.rng.random() < 0.2 else BasketState.OPEN
        name, till = f"b{self.number}", self.rng.choice("12")
        self.live[name] = Basket(name, till, till, "", state, "EUR", (), moment(self.now), moment(self.now))

    def ring(self) -> None:
        """A line, a correction, or a line taken off."""
        basket = self._one()
        if basket is None:
            return
        product = self.rng.choice(PRODUCTS)
        lines = list(basket.lines)
        if lines and self.rng.random() < 0.25:
            lines.pop(self.rng.randrange(len(lines)))
        else:
            back = basket.state is BasketState.RETURN or self.rng.random() < 0.15
            much = self._amount(product, 4) + Decimal(1).scaleb(-product.quantity_decimals)
            self.number += 1
            line_id = f"l{self.number}"
            key = product.product_id
            lines.append(Line(line_id, key, key, product.name, -much if back else much, 100))
        self._change(basket, lines=tuple(lines))

    def state(self) -> None:
        """Total, parked, payment, or back to open."""
        basket = self._one()
        if basket is not None and basket.state in TAKES[:4]:
            self._change(basket, state=self.rng.choice(TAKES[:4]))

    def close(self) -> None:
        """Paid, with the goods off the stock in the same moment; or given up."""
        basket = self._one()
        if basket is None:
            return
        del self.live[basket.basket_id]
        if self.rng.random() < 0.3 or basket.state is BasketState.TRAINING:
            return
        for line in basket.lines:
            self.history.append(Sale(basket.basket_id, moment(self.now), line.product_id, line.quantity))
        for product_id, quantity in basket.goods.items():
            self._take(product_id, quantity, basket.basket_id)

    def _take(self, product_id: str, quantity: Decimal, basket_id: str) -> None:
        """From the floor first, then from the stock room; what was not counted turns up as it is sold."""
        if quantity < 0:
            return self._move(product_id, "floor", -quantity)  # it came back: a delivery like any other
        floor = self.on_hand(product_id, "floor", self.now)
        from_room = min(self.on_hand(product_id, "room", self.now), max(NOTHING, quantity - floor))
        turned_up = max(NOTHING, quantity - floor - from_room)
        if turned_up:
            self._move(product_id, "floor", turned_up)
        self._move(product_id, "floor", from_room - quantity, basket_id)
        if from_room:
            self._move(product_id, "room", -from_room, basket_id)
        return None

    def deliver(self) -> None:
        """Goods come in, or are carried from the stock room to the floor in one go."""
        product = self.rng.choice(PRODUCTS)
        much = self._amount(product, 6)
        self._move(product.product_id, self.rng.choice(LOCATIONS), much)

    def _one(self) -> Basket | None:
        return self.rng.choice(list(self.live.values())) if self.live else None

    def _change(self, basket: Basket, lines: tuple[Line, ...] | None = None, state: BasketState | None = None) -> None:
        self.live[basket.basket_id] = Basket(
            basket.basket_id,
            basket.till_id,
            basket.till_name,
            "",
            basket.state if state is None else state,
            "EUR",
            basket.lines if lines is None else lines,
            basket.opened_at,
            moment(self.now),
        )

    def on_hand(self, product_id: str, location: str, second: int) -> Decimal:
        """What really lay there at that second, its own events included."""
        return sum(
            (
                moved.quantity
                for moved in self.log
                if (moved.product_id, moved.location_id) == (product_id, location) and moved.second <= second
            ),
            NOTHING,
        )

    # -- what stock systems tell -----------------------------------------------------------------------

    def export(self, source: str, *, complete: bool = False) -> None:
        """A whole or a difference file of a source is written; it is taken up later."""
        rows = [
            Row(source, product.product_id, location, self.on_hand(product.product_id, location, self.now), self.time)
            for product in PRODUCTS
            for location in TELLS[source]
        ]
        whole = complete or self.rng.random() < 0.5
        if complete:
            pass
        elif not whole:
            rows = [row for row in rows if self.rng.random() < 0.5]
        elif rows and self.rng.random() < 0.2:
            rows.pop()  # a product that it does not tell of any more
        self.on_the_way.append((source, whole, rows, self.now))

    def take_up(self) -> None:
        """The oldest file: what differs is written, a whole file says of the rest that it is as it was."""
        if not self.on_the_way:
            return
        source, whole, rows, second = self.on_the_way.pop(0)
        named = {row[:3]: row for row in rows}
        for key, row in named.items():
            before = self.written.get(key)
            if before is None or before.on_hand != row.on_hand or not whole:
                self.written[key] = row
        if whole:
            for key in [key for key in self.written if key[0] == source and key not in named]:
                self.written[key] = self.written[key]._replace(on_hand=None)
            self.confirmed[source] = moment(second)

    @property
    def time(self) -> datetime:
        """Now."""
        return moment(self.now)
