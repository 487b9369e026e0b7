"""What is being rung up: a `Basket` of `Line`s, as the till's own database shows it at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from functools import cached_property

from pos_assist.engine.money import line_total


class BasketState(Enum):
    """What the till is doing with the basket; everything but OPEN and TOTAL silences the panel."""

    OPEN = "open"  # lines are being rung up
    TOTAL = "total"  # subtotal/total was pressed, payment has not started
    PARKED = "parked"  # suspended, the customer went back for something
    PAYMENT = "payment"  # tender started or fiscal receipt opened
    RETURN = "return"  # goods come back
    EXCHANGE = "exchange"  # goods come back and others leave
    STAFF = "staff"  # staff purchase
    TRAINING = "training"  # the till's own training mode

    @property
    def takes_goods(self) -> bool:
        """True where what stands in the basket cannot be promised to anybody else."""
        return self not in (BasketState.RETURN, BasketState.TRAINING)

    @property
    def may_suggest(self) -> bool:
        """True while a suggestion is allowed at all (ux.md C16)."""
        return self in (BasketState.OPEN, BasketState.TOTAL)


@dataclass(frozen=True, slots=True)
class Line:
    """One rung-up line. `quantity` in the product's own unit; money in minor units incl. VAT."""

    line_id: str
    product_id: str
    group_id: str  # variants of one product share it; equals product_id where the till has no variants
    name: str
    quantity: Decimal
    unit_price_minor: int
    discount_minor: int = 0  # taken off the whole line

    @property
    def total_minor(self) -> int:
        """What the line adds to the receipt, after its own discount."""
        return line_total(self.quantity, self.unit_price_minor) - self.discount_minor


@dataclass(frozen=True)
class Basket:
    """One live basket. Equal baskets are the same moment: nothing has to be redrawn or decided again."""

    basket_id: str
    till_id: str
    till_name: str
    staff_id: str  # '' = unknown
    state: BasketState
    currency: str  # ISO 4217
    lines: tuple[Line, ...]
    opened_at: datetime | None = None  # UTC
    touched_at: datetime | None = None  # UTC
    customer_id: str = ""  # '' = unknown

    @cached_property
    def total_minor(self) -> int:
        """The sum the customer would pay now, in minor units."""
        return sum(line.total_minor for line in self.lines)

    @cached_property
    def goods(self) -> dict[str, Decimal]:
        """Net quantity by product."""
        totals: dict[str, Decimal] = {}
        for line in self.lines:
            totals[line.product_id] = totals.get(line.product_id, Decimal(0)) + line.quantity
        return totals

    @cached_property
    def product_ids(self) -> frozenset[str]:
        """Every product that stands in the basket with a positive quantity."""
        return frozenset(line.product_id for line in self.lines if line.quantity > 0)

    @cached_property
    def group_ids(self) -> frozenset[str]:
        """Every variant group that stands in the basket with a positive quantity."""
        return frozenset(line.group_id for line in self.lines if line.quantity > 0)

    def quantity_of(self, product_id: str) -> Decimal:
        """Net quantity of a product over all its lines (corrections are negative lines)."""
        return sum((line.quantity for line in self.lines if line.product_id == product_id), Decimal(0))


@dataclass(frozen=True, slots=True)
class Receipt:
    """A closed basket as the till recorded it. `state`: 'paid', 'voided', 'return' or 'training'."""

    basket_id: str
    till_id: str
    staff_id: str
    closed_at: datetime | None
    state: str
    total_minor: int
    quantities: tuple[tuple[str, Decimal], ...]  # (product_id, net quantity), sorted by product_id
    from_till: bool = True  # False: the till keeps no receipts; this is the basket as last seen

    def quantity_of(self, product_id: str) -> Decimal:
        """Net quantity of a product on the receipt; 0 where it is not on it."""
        return dict(self.quantities).get(product_id, Decimal(0))
