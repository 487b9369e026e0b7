"""From the rows of a profile's views to the engine's values; a bad value is told with view, column and row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple, TypeVar

from pos_assist.adapters.till import convert
from pos_assist.adapters.till.problems import Unreadable
from pos_assist.adapters.till.profile import Profile
from pos_assist.engine.basket import Basket, BasketState, Line, Receipt
from pos_assist.engine.catalogue import Product
from pos_assist.errors import ExitCode
from pos_assist.services.customers import Membership

Row = tuple[Any, ...]
T = TypeVar("T")


class SoldLine(NamedTuple):
    """One line of a closed basket, as the till's history has it; `customer_id` '' where the till names nobody."""

    basket_id: str
    at: datetime | None  # UTC
    till_id: str
    product_id: str
    quantity: Decimal
    unit_price_minor: int
    customer_id: str = ""


class Columns:
    """Readers of one view's columns, each a function of a row. `names` in the order the till gives them."""

    def __init__(self, view: str, names: tuple[str, ...], profile: Profile) -> None:
        self._view = view
        self._at = {name: index for index, name in enumerate(names)}
        self._money = convert.money_reader(profile.money)
        self._time = convert.time_reader(profile.ts)

    def position(self, column: str) -> int:
        """Index of a column in a row."""
        return self._at[column]

    def has(self, column: str) -> bool:
        """Whether the view gives this column."""
        return column in self._at

    def optional(self, column: str, how: Callable[[Any], T], absent: T) -> Callable[[Row], T]:
        """Reader of a column that may not be there; then it is `absent` in every row."""
        return self.read(column, how) if self.has(column) else lambda _row: absent

    def read(self, column: str, how: Callable[[Any], T]) -> Callable[[Row], T]:
        """Reader of a column with `how`."""
        at = self._at[column]

        def value(row: Row) -> T:
            try:
                return how(row[at])
            except ValueError as error:
                raise self._bad(column, row, error) from error

        return value

    def not_utf8(self, row: Row) -> Unreadable | None:
        """What to say of a text whose letters had to be replaced; it can be shown, but it is not right."""
        for column, at in self._at.items():
            if isinstance(row[at], str) and "\ufffd" in row[at]:
                return self._bad(column, row, ValueError(f"{row[at]!r} is not UTF-8 text"))
        return None

    def _bad(self, column: str, row: Row, error: ValueError) -> Unreadable:
        return Unreadable(
            f"In the till's view '{self._view}' the column '{column}' of the row {row[0]!r} cannot be used: {error}.",
            "Correct the SELECT in the profile (or the profile's 'money' and 'ts'), or the entry in the till.",
            ExitCode.BAD_DATA,
        )

    def key(self, column: str) -> Callable[[Row], str]:
        """A key that must be there."""
        return self.read(column, convert.key)

    def optional_key(self, column: str) -> Callable[[Row], str]:
        """A key, or ''."""
        return self.optional(column, convert.optional_key, "")

    def text(self, column: str) -> Callable[[Row], str]:
        """Words for people."""
        return self.optional(column, convert.text, "")

    def truth(self, column: str) -> Callable[[Row], bool]:
        """A boolean; an absent column is False."""
        return self.optional(column, convert.truth, False)

    def quantity(self, column: str) -> Callable[[Row], Decimal]:
        """An exact number in the product's unit."""
        return self.read(column, convert.quantity)

    def money(self, column: str) -> Callable[[Row], int]:
        """An amount in minor units."""
        return self.read(column, self._money)

    def money_or(self, column: str, otherwise: T) -> Callable[[Row], int | T]:
        """An amount in minor units, or `otherwise` for NULL and for an absent column."""
        return self.optional(column, lambda value: otherwise if value is None else self._money(value), otherwise)

    def time(self, column: str) -> Callable[[Row], datetime | None]:
        """A moment in UTC, or None."""
        return self.optional(column, self._time, None)


ProductOf = Callable[[str], Product | None]


def line_reader(columns: Columns, product_of: ProductOf) -> Callable[[Row], Line]:
    """Rows of the view 'line' to lines, with name and group of the product."""
    line_id, product_id = columns.key("line_id"), columns.key("product_id")
    quantity, price = columns.quantity("qty"), columns.money("unit_price")
    discount = columns.money_or("discount", 0)

    def line(row: Row) -> Line:
        wanted = product_id(row)
        product = product_of(wanted)
        name, group = (product.name, product.group_id) if product else (wanted, wanted)
        return Line(line_id(row), wanted, group, name, quantity(row), price(row), discount(row))

    return line


def basket_reader(columns: Columns, profile: Profile) -> Callable[[Row, tuple[Line, ...]], Basket]:
    """Rows of the view 'basket' with their lines to baskets."""
    basket_id, till_id = columns.key("basket_id"), columns.optional_key("till_id")
    till_name, staff_id = columns.text("till_name"), columns.optional_key("staff_id")
    parked, state = columns.truth("parked"), columns.optional("state", convert.basket_state, BasketState.OPEN)
    currency = columns.text("currency")
    opened, touched = columns.time("opened_at"), columns.time("touched_at")
    customer = columns.optional_key("customer_id")

    def basket(row: Row, lines: tuple[Line, ...]) -> Basket:
        return Basket(
            basket_id=basket_id(row),
            till_id=till_id(row),
            till_name=till_name(row),
            staff_id=staff_id(row),
            state=BasketState.PARKED if parked(row) else state(row),
            currency=currency(row) or profile.currency,
            lines=lines,
            opened_at=opened(row),
            touched_at=touched(row),
            customer_id=customer(row),
        )

    return basket


def product_reader(columns: Columns) -> Callable[[Row], Product]:
    """Rows of the view 'product' to products; one without a price is not sellable."""
    product_id, group_id = columns.key("product_id"), columns.optional_key("group_id")
    name, sku, barcodes = columns.text("name"), columns.text("sku"), columns.text("barcodes")
    category, price = columns.text("category"), columns.money_or("price", None)
    decimals = columns.read("qty_decimals", lambda value: int(convert.decimal(0 if value is None else value)))
    service, sellable = columns.truth("is_service"), columns.truth("sellable")
    cost, vat = columns.money_or("cost", None), columns.optional("vat_rate", _rate, NO_RATE)

    def product(row: Row) -> Product:
        key, amount = product_id(row), price(row)
        rate = vat(row)
        return Product(
            product_id=key,
            group_id=group_id(row) or key,
            name=name(row) or key,
            price_minor=amount or 0,
            sku=sku(row),
            barcodes=tuple(code for code in barcodes(row).split("|") if code),
            category=category(row),
            quantity_decimals=decimals(row),
            is_service=service(row),
            sellable=sellable(row) and amount is not None,
            cost_minor=cost(row),
            vat_rate=None if rate.is_nan() else rate,
        )

    return product


NO_RATE = Decimal("NaN")


def _rate(value: Any) -> Decimal:
    """A VAT rate as a share (0.23); NaN where there is none."""
    return NO_RATE if value is None else convert.quantity(value)


def sold_line_reader(columns: Columns) -> Callable[[Row], SoldLine]:
    """Rows of the view 'history'."""
    basket_id, at, till_id = columns.key("basket_id"), columns.time("at"), columns.optional_key("till_id")
    product_id, quantity = columns.key("product_id"), columns.quantity("qty")
    price, customer = columns.money("unit_price"), columns.optional_key("customer_id")
    return lambda row: SoldLine(
        basket_id(row), at(row), till_id(row), product_id(row), quantity(row), price(row), customer(row)
    )


def membership_reader(columns: Columns) -> Callable[[Row], Membership]:
    """Rows of the view 'customer'; the key must be there, and no consent is given where nothing is written."""
    customer_id, since, consent = columns.key("customer_id"), columns.time("since"), columns.truth("consent")

    def membership(row: Row) -> Membership:
        customer_id(row)
        return Membership(consent(row), since(row))

    return membership


def stock_reader(columns: Columns) -> Callable[[Row], tuple[str, str, Decimal]]:
    """Rows of the view 'stock' to product, location and amount on hand; equal amounts share one object."""
    product_id, location_id = columns.key("product_id"), columns.optional_key("location_id")
    on_hand = columns.quantity("on_hand")
    amounts: dict[Decimal, Decimal] = {}

    def figure(row: Row) -> tuple[str, str, Decimal]:
        amount = on_hand(row)
        return product_id(row), location_id(row), amounts.setdefault(amount, amount)

    return figure


def staff_reader(columns: Columns) -> Callable[[Row], tuple[str, str]]:
    """Rows of the view 'staff' to id and name."""
    staff_id, name = columns.key("staff_id"), columns.text("name")
    return lambda row: (staff_id(row), name(row))


def receipt_reader(columns: Columns) -> Callable[[Row, Mapping[str, Decimal]], Receipt]:
    """Rows of the view 'receipt' with net quantities to receipts."""
    basket_id, closed = columns.key("basket_id"), columns.time("closed_at")
    till_id, staff_id = columns.optional_key("till_id"), columns.optional_key("staff_id")
    total, state = columns.money("total"), columns.read("state", convert.receipt_state)
    return lambda row, quantities: Receipt(
        basket_id=basket_id(row),
        till_id=till_id(row),
        staff_id=staff_id(row),
        closed_at=closed(row),
        state=state(row),
        total_minor=total(row),
        quantities=tuple(sorted(quantities.items())),
    )
