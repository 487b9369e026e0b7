"""What the simulated shop's till shows of a visit: a basket, the stock, a receipt."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from decimal import Decimal

from pos_assist.engine.basket import Basket, BasketState, Line, Receipt
from pos_assist.engine.catalogue import StockFigure
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Memory
from pos_assist.simulation.shop import Shop
from pos_assist.simulation.visits import Visit

TILL = "1"
CURRENCY = "EUR"
ONE = Decimal(1)
PLENTY = Decimal(1000)


class Till:
    """Reads one shop's visits. Every line is one piece at the shop's price."""

    def __init__(self, shop: Shop) -> None:
        """Prices do not change."""
        self.products = shop.products
        self.number = {product: number for number, product in enumerate(shop.products)}
        self.price_minor = shop.price_minor
        self._price: list[int] = shop.price_minor.tolist()
        self._day = -1
        self._stock: Mapping[str, StockFigure] = {}

    def basket(self, visit: Visit) -> Basket:
        """The total was pressed: the moment for a suggestion."""
        lines = tuple(self._line(f"{visit.basket_id}.{place}", item) for place, item in enumerate(visit.items.tolist()))
        staff = f"cashier-{visit.cashier}"
        state = BasketState.TOTAL
        return Basket(visit.basket_id, TILL, TILL, staff, state, CURRENCY, lines, visit.at, visit.at)

    def receipt(self, visit: Visit, items: Iterable[int]) -> Receipt:
        """What was paid in the end."""
        paid = sorted(items)
        quantities = tuple((self.products[item], ONE) for item in paid)
        total = sum(self._price[item] for item in paid)
        return Receipt(visit.basket_id, TILL, f"cashier-{visit.cashier}", visit.at, "paid", total, quantities)

    def stock(self, visit: Visit) -> Mapping[str, StockFigure]:
        """Counted in the morning: plenty of everything but what has run out."""
        if visit.day != self._day:
            self._day = visit.day
            morning = visit.at.replace(hour=0, minute=0, second=0, microsecond=0)
            plenty, none = StockFigure(PLENTY, morning), StockFigure(Decimal(0), morning)
            gone = {self.products[item] for item in visit.out}
            self._stock = {product: none if product in gone else plenty for product in self.products}
        return self._stock

    def _line(self, line_id: str, item: int) -> Line:
        product = self.products[item]
        return Line(line_id, product, product, product, ONE, self._price[item])


class Screen:
    """What was shown in the last baskets, as the caps of `policy` ask for it."""

    def __init__(self, policy: Policy) -> None:
        """Nothing was shown yet."""
        length = max(policy.product_window_baskets, policy.share_window_baskets)
        self._shown: deque[frozenset[str]] = deque(maxlen=length)

    def note(self, *products: str) -> None:
        """One more basket, with these on screen."""
        self._shown.appendleft(frozenset(products))

    def memory(self) -> Memory:
        """For a decision about the next basket."""
        shown = tuple(self._shown)
        return Memory(recent_products=shown, recent_had_card=tuple(map(bool, shown)))
