"""Exact money: integer minor units (cents, grosze, bani), never a binary float.

A quantity is a `Decimal` (pieces, kilograms, metres); a price is an `int` of minor units of the basket's
currency. The one rounding rule of the house is half up, away from zero, as tills do on a receipt line.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

ONE = Decimal(1)


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
