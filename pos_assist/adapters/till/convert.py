"""What tills store, made exact: money to minor units, times to UTC, keys to text. The only place that does.

Every function raises `ValueError` with a few plain words for a value it does not understand; it never guesses.
SQLite hands over int, float, str, bytes or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from pos_assist.adapters.till.profile import TimeKind
from pos_assist.engine.basket import BasketState
from pos_assist.engine.money import minor_from_decimal

NUMBER = re.compile(r"[+-]?(?:[0-9]{1,18}(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?")
MOST_GOODS = 10**9  # larger quantities are a column misread; keeps sums within the digits of a Decimal
MOST_UNITS = 10**13  # larger amounts are a column misread, not a price
TRUE = frozenset({"1", "true", "t", "yes", "y", "o", "oui", "on"})
FALSE = frozenset({"", "0", "false", "f", "no", "n", "off"})
QUANTITY_DIGITS = 6  # of a REAL: what is beyond a millionth of a unit is binary noise


def plain(value: Any) -> str:
    """Text of a str or an ASCII/UTF-8 blob, stripped."""
    if isinstance(value, bytes):
        return value.decode("utf-8").strip()
    if isinstance(value, str):
        return value.strip()
    raise ValueError(f"{value!r} is not text")


def text(value: Any) -> str:
    """Any value as text for showing; '' for NULL."""
    if value is None:
        return ""
    return str(value) if isinstance(value, int | float) else plain(value)


def decimal(value: Any) -> Decimal:
    """Exact number of an int, a REAL (its shortest decimal form) or a text such as '12.50'."""
    if isinstance(value, int):
        return Decimal(value)
    if isinstance(value, float):
        number = Decimal(repr(value))
        if not number.is_finite():
            raise ValueError(f"{value!r} is not a number")
        return number
    if value is None:
        raise ValueError("it is empty")
    written = plain(value)
    if not NUMBER.fullmatch(written):
        raise ValueError(f"{written!r} is not a number")
    return Decimal(written)


def quantity(value: Any) -> Decimal:
    """Quantity in the product's own unit."""
    if isinstance(value, float):
        number = Decimal(int(value)) if value.is_integer() else decimal(round(value, QUANTITY_DIGITS))
    else:
        number = decimal(value)
    if abs(number) > MOST_GOODS:
        raise ValueError(f"{value!r} is too large for a quantity")
    return number


def money_reader(kind: str) -> Callable[[Any], int]:
    """Reader of amounts into minor units with two digits; `kind` is 'text', 'float' or 'minor:<digits>'."""
    stored_digits = int(kind.partition(":")[2] or 0)

    def whole_units(value: Any) -> int:
        number = decimal(value)
        if stored_digits and number != number.to_integral_value():
            raise ValueError(f"{value!r} is not a whole number of minor units")
        amount = number.scaleb(-stored_digits)
        if abs(amount) > MOST_UNITS:
            raise ValueError(f"{value!r} is too large for an amount of money")
        return minor_from_decimal(amount)

    return whole_units


def time_reader(kind: TimeKind) -> Callable[[Any], datetime | None]:
    """Reader of moments into aware UTC; NULL and '' give None."""
    if kind in (TimeKind.UNIX, TimeKind.UNIX_MS):
        divisor = 1000 if kind is TimeKind.UNIX_MS else 1
        return lambda value: None if value is None or value == "" else _epoch(decimal(value) / divisor)

    def moment(value: Any) -> datetime | None:
        if value is None or value in ("", b""):
            return None
        read = datetime.fromisoformat(plain(value))
        if read.tzinfo is None:
            if kind is TimeKind.ISO_Z:
                raise ValueError(f"{value!r} has no offset from UTC")
            if kind is TimeKind.UTC_TEXT:
                return read.replace(tzinfo=UTC)
        return _utc(read)

    return moment


def _epoch(seconds: Decimal) -> datetime:
    try:
        return datetime.fromtimestamp(float(seconds), UTC)
    except (OverflowError, OSError) as error:
        raise ValueError(f"{seconds} s is not a time") from error


def _utc(read: datetime) -> datetime:
    """Naive times are those of this machine's zone."""
    try:
        return read.astimezone(UTC)
    except (OverflowError, OSError) as error:
        raise ValueError(f"{read} is not a time") from error


def key(value: Any) -> str:
    """Opaque text of a key: integers as digits, 16-byte blobs as hex, text as it is."""
    if isinstance(value, str):
        if "\ufffd" in value:  # two such keys may be the same only to us
            raise ValueError(f"{value!r} is not UTF-8 text")
        if value:
            return value
    elif isinstance(value, int):
        return str(value)
    elif isinstance(value, bytes) and value:
        return value.hex() if len(value) == 16 else _short_blob(value)
    elif isinstance(value, float) and value.is_integer():
        return str(int(value))
    raise ValueError("it is empty" if value in (None, "", b"") else f"{value!r} is not a key")


def _short_blob(value: bytes) -> str:
    try:
        written = value.decode("utf-8")
    except UnicodeDecodeError:
        return value.hex()
    return written if written.isprintable() else value.hex()


def optional_key(value: Any) -> str:
    """As `key`; NULL and '' give ''."""
    return "" if value in (None, "", b"") else key(value)


def raw_forms(written: str) -> tuple[Any, ...]:
    """The values a till may store for a key that `key` wrote: for searching by it."""
    forms: list[Any] = [written]
    if re.fullmatch(r"-?(0|[1-9][0-9]{0,17})", written):
        forms.append(int(written))
    forms.append(bytes.fromhex(written) if re.fullmatch(r"[0-9a-f]{32}", written) else written.encode())
    return tuple(forms)


def truth(value: Any) -> bool:
    """Booleans as tills write them: 0/1, 'True', 'O', NULL."""
    if value is None:
        return False
    if isinstance(value, int | float):
        return value != 0
    written = plain(value).lower()
    if written in TRUE:
        return True
    if written in FALSE:
        return False
    raise ValueError(f"{written!r} is neither true nor false")


def basket_state(value: Any) -> BasketState:
    """State of a live basket; NULL is OPEN."""
    if value is None:
        return BasketState.OPEN
    try:
        return BasketState(plain(value))
    except ValueError as error:
        names = ", ".join(state.value for state in BasketState)
        raise ValueError(f"{value!r} is not one of {names}") from error


def receipt_state(value: Any) -> str:
    """State of a closed basket."""
    written = plain(value)
    if written not in ("paid", "voided", "return", "training"):
        raise ValueError(f"{written!r} is not one of paid, voided, return, training")
    return written
