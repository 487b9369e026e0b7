"""Exact money: integer minor units (cents, grosze, bani), never a binary float.

A quantity is a `Decimal` (pieces, kilograms, metres); a price is an `int` of minor units of the basket's
currency. The one rounding rule of the house is half up, away from zero, as tills do on a receipt line.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

ONE = Decimal(1)
NO_VAT = Decimal(0)


def line_total(quantity: Decimal, unit_price_minor: int) -> int:
    """Amount of one receipt line in minor units, rounded half up (away from zero)."""
    if quantity == quantity.to_integral_value():
        return int(quantity) * unit_price_minor
    return int((quantity * unit_price_minor).quantize(ONE, rounding=ROUND_HALF_UP))


def minor_from_decimal(amount: Decimal, digits: int = 2) -> int:
    """`Decimal('12.505')` -> 1251 for two digits; rounds half up.

    Raises:
        ValueError: the amount is NaN or infinite.
    """
    if not amount.is_finite():
        raise ValueError(f"not an amount of money: {amount}")
    return int(amount.scaleb(digits).quantize(ONE, rounding=ROUND_HALF_UP))


@lru_cache(maxsize=64)
def _vat_ratio(rate: Decimal) -> tuple[int, int]:
    return (1 + rate).as_integer_ratio()


def net_minor(gross_minor: int, vat_rate: Decimal | None) -> int:
    """A gross amount without VAT, rounded half up away from zero; exact, without binary fractions."""
    top, bottom = _vat_ratio(vat_rate if vat_rate is not None else NO_VAT)
    if top == bottom:
        return gross_minor
    rounded = (2 * abs(gross_minor) * bottom + top) // (2 * top)  # `share_of` without the call: asked all the time
    return rounded if gross_minor >= 0 else -rounded


def share_of(amount_minor: int, part: int, whole: int) -> int:
    """`amount_minor` x `part` / `whole` (whole > 0), rounded half up away from zero.

    An exact share: VAT out of a price, a line's discount for some of its pieces, a set's price over its members.
    """
    top = amount_minor * part
    rounded = (2 * abs(top) + whole) // (2 * whole)
    return rounded if top >= 0 else -rounded


def percent_of(amount_minor: int, percent: Decimal) -> int:
    """So many per cent (10 = 10 %) of an amount, rounded half up to the cent."""
    part, whole = percent.as_integer_ratio()
    return share_of(amount_minor, part, 100 * whole)


def per_unit_minor(price_minor: int, content: Decimal) -> int:
    """The price of one unit of what a piece holds (> 0), rounded half up: 2.50 for 0.25 kg is 10.00 a kg (C36)."""
    return int((price_minor / content).quantize(ONE, rounding=ROUND_HALF_UP))
