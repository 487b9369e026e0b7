"""A panel in that shop: what it would promise, the same worked out plainly, and what really is there."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_FLOOR, Decimal
from typing import NamedTuple

from pos_assist.engine.basket import Basket, BasketState
from pos_assist.engine.catalogue import Product
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import RuleBook
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.situation import Situation
from pos_assist.services.stock import Held, Stock, figures_here
from pos_assist.services.told_stock import ToldFigures, ToldStock, sold_goods
from tests.benchmarks.stock_world import LOCATIONS, NIGHT, NOTHING, PRODUCTS, World, moment


class Look(NamedTuple):
    """What the watcher saw."""

    second: int
    live: tuple[Basket, ...]


@dataclass
class Reading:
    """One reading of the till and the sources, step by step, with the second of every step."""

    began: int
    open_then: tuple[Basket, ...]
    own_at: int = 0
    told_at: int = 0
    arrived: int = 0
    figures: ToldFigures | None = None
    told: dict[tuple[str, str, str], tuple[Decimal, int]] = field(default_factory=dict)  # as it counted


class Watched(World):
    """The shop with its panel: `promised` by our code, `by_hand` summed plainly out of the log, `there` in truth."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.policy = Policy(safety_stock=Decimal(self.rng.choice((0, 1, 2))))
        self.knowledge: Knowledge = build_knowledge(PRODUCTS, RuleBook(), (), PhraseBook({}, {}))
        self.begun = False
        self.looks: list[Look] = []
        self.told = ToldStock()
        self.held = Held()
        self.reading: Reading | None = None
        self.last: Reading | None = None

    # -- what the panel does ---------------------------------------------------------------------------

    def look(self) -> None:
        """The watcher sees the tills."""
        if self.begun:
            self.looks.append(Look(self.now, tuple(self.live.values())))
            self.held.see(self.live.values(), self.now)

    def read(self) -> None:
        """The next step of the reading in the background."""
        reading = self.reading
        if reading is None:
            self.reading = Reading(self.now, tuple(self.live.values()))
        elif not reading.own_at:
            reading.own_at = self.now
        elif not reading.told_at:
            self._gather(reading)
        else:
            known = self.own or bool(self.told.by_product)
            assert reading.figures is not None
            stock = Stock(reading.figures, known, began=reading.began, open_then=reading.open_then)
            self.held.use(stock, self.now)
            reading.arrived = self.now
            self.last, self.reading = reading, None

    def _gather(self, reading: Reading) -> None:
        reading.told_at = self.now
        at = reading.own_at
        rows = [
            (product.product_id, location, self.on_hand(product.product_id, location, at))
            for product in PRODUCTS
            for location in LOCATIONS
        ]
        own = figures_here(rows if self.own else (), moment(at), self.places)
        self.told.take(self.written.values())
        sold = sold_goods(self.history)
        reading.figures = ToldFigures(own, self.told.by_product, sold, dict(self.confirmed), self.places)
        for key, row in self.written.items():
            if row.on_hand is not None:
                true = max(row.as_of, self.confirmed.get(row.source, row.as_of))
                reading.told[key] = (row.on_hand, int((true - NIGHT).total_seconds()))

    # -- three answers to one question -----------------------------------------------------------------

    def promised(self, product: Product, mine: Basket) -> Decimal | None:
        """What the panel would promise to the basket `mine`."""
        stock = self.held.stock
        situation = Situation(now=self.time, stock=stock.figures, stock_known=stock.known, held=self.held.beside(mine))
        return Moment(mine, self.knowledge.with_situation(situation), self.policy).promisable(product.product_id)

    def there(self, product: Product) -> Decimal:
        """What really lies where it counts and stands in no basket, less the safety stock."""
        lies = sum((self.on_hand(product.product_id, place, self.now) for place in self._here()), NOTHING)
        return self._down(lies - self._in_baskets(product.product_id), product)

    def by_hand(self, product: Product) -> Decimal | None:
        """The last figures, less what the log says was sold since, stands in baskets, or has left one since."""
        reading = self.last
        if reading is None:
            return None
        key = product.product_id
        found = self._newest_told(reading, key)
        if found:
            first = min(second for _, second in found.values())
            left = sum((much for much, _ in found.values()), NOTHING) - self._sold(key, first, reading.told_at)
        elif self.own:
            left = sum((self.on_hand(key, place, reading.own_at) for place in self._here()), NOTHING)
        else:
            return None
        return self._down(left - self._in_baskets(key) - self._gone(key, reading), product)

    def all_told(self, product: Product) -> bool:
        """Whether figures are known for every location that counts, or the till's own view is what counts."""
        told = self._newest_told(self.last, product.product_id) if self.last is not None else {}
        return set(told) == set(self._here()) if told else self.own

    def _newest_told(self, reading: Reading, key: str) -> dict[str, tuple[Decimal, int]]:
        found: dict[str, tuple[Decimal, int]] = {}
        for (_, product_id, place), (much, second) in reading.told.items():
            if product_id == key and place in self._here() and (place not in found or second > found[place][1]):
                found[place] = (much, second)
        return found

    def _here(self) -> list[str]:
        return [place for place in LOCATIONS if not self.places.shelf or place != "depot"]

    def _sold(self, key: str, first: int, last: int) -> Decimal:
        """What baskets took with them from second `first` to second `last`."""
        return sum(
            (
                -moved.quantity
                for moved in self.log
                if moved.basket_id and moved.product_id == key and first <= moved.second <= last
            ),
            NOTHING,
        )

    def _in_baskets(self, key: str) -> Decimal:
        return sum((_goods(basket, key) for basket in self.live.values()), NOTHING)

    def _gone(self, key: str, reading: Reading) -> Decimal:
        """What was seen to leave a basket since the reading began, or must have left one before anybody looked."""
        before: dict[str, Decimal] = {}
        gone: dict[str, Decimal] = {}
        unseen = {basket.basket_id: _goods(basket, key) for basket in reading.open_then}
        extra = NOTHING
        for look in [*self.looks, None]:
            if extra == 0 and unseen and (look is None or look.second > reading.arrived):
                for name, much in unseen.items():
                    extra += max(NOTHING, much - before.get(name, NOTHING) - gone.get(name, NOTHING))
                unseen = {}
            if look is None:
                break
            now = {basket.basket_id: _goods(basket, key) for basket in look.live}
            for name in set(before) | set(now):
                less = before.get(name, NOTHING) - now.get(name, NOTHING)
                if less > 0 and look.second > reading.began:
                    gone[name] = gone.get(name, NOTHING) + less
            before = now
        return extra + sum(gone.values(), NOTHING)

    def _down(self, left: Decimal, product: Product) -> Decimal:
        step = Decimal(1).scaleb(-product.quantity_decimals)
        safety = self.policy.safety_stock if product.safety_stock is None else product.safety_stock
        whole = (left / step).to_integral_value(ROUND_FLOOR) * step
        return ((whole - safety) / step).to_integral_value(ROUND_FLOOR) * step


def _goods(basket: Basket, key: str) -> Decimal:
    """What a basket takes of a product, corrections counted; of what comes back or is practised nothing."""
    if basket.state in (BasketState.RETURN, BasketState.TRAINING):
        return NOTHING
    return max(NOTHING, sum((line.quantity for line in basket.lines if line.product_id == key), NOTHING))
