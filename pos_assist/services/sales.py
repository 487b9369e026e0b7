"""What was sold in a period, added up by product: receipts, pieces, money, margin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from pos_assist.engine.catalogue import Product
from pos_assist.engine.money import line_total, net_minor


@dataclass
class Sold:
    """Of one product, less what came back; `receipts` on which it was bought; money in minor units incl. VAT."""

    receipts: int = 0
    pieces: Decimal = Decimal(0)
    turnover_minor: int = 0


@dataclass(frozen=True)
class Sales:
    """One period. `first_at` and `last_at`: of the receipts, None where there are none."""

    receipts: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None
    by_product: Mapping[str, Sold] = field(default_factory=dict)
    tills: frozenset[str] = frozenset()


class Adding:
    """Adds lines up; those of one basket must come one after the other."""

    def __init__(self) -> None:
        self._by_product: dict[str, Sold] = {}
        self._tills: set[str] = set()
        self._span: tuple[datetime, datetime] | None = None
        self._receipts = 0
        self._basket = ""
        self._bought: set[str] = set()  # on this receipt

    def basket(self, basket_id: str, till_id: str, at: datetime | None) -> None:
        """The lines that follow are of this closed basket; `at` None: the till does not tell when."""
        if basket_id == self._basket:
            return
        self._basket, self._bought = basket_id, set()
        if till_id:
            self._tills.add(till_id)
        if at is not None:
            first, last = self._span or (at, at)
            self._span = min(first, at), max(last, at)

    def line(self, product_id: str, quantity: Decimal, unit_price_minor: int) -> None:
        """One line; a receipt on which nothing was bought is none."""
        sold = self._by_product.setdefault(product_id, Sold())
        sold.pieces += quantity
        sold.turnover_minor += line_total(quantity, unit_price_minor)
        if quantity > 0 and product_id not in self._bought:
            self._receipts += not self._bought
            self._bought.add(product_id)
            sold.receipts += 1

    def sales(self) -> Sales:
        """Everything so far."""
        first, last = self._span or (None, None)
        return Sales(self._receipts, first, last, self._by_product, frozenset(self._tills))


def margin_minor(product: Product, sold: Sold) -> int | None:
    """What was earned with it: net turnover less cost; None where no cost is known."""
    if product.cost_minor is None:
        return None
    return net_minor(sold.turnover_minor, product.vat_rate) - line_total(sold.pieces, product.cost_minor)
