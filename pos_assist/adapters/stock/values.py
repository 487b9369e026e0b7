"""Cells of stock files and databases: quantities, moments, codes. Raises `ValueError` with a few plain words."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any

from pos_assist.adapters.store.rows import EPOCH, micros
from pos_assist.adapters.till.convert import MOST_GOODS, quantity
from pos_assist.adapters.transaction_source import told

PLAIN = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)")
GROUPED = re.compile(r"[+-]?\d{1,3}(?:(?:\.\d{3})+(?:,\d*)?|(?:,\d{3})+(?:\.\d*)?)")
DOUBTFUL = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")  # 1,500: one and a half, or fifteen hundred
BLANKS = re.compile(r"(?<=\d)[ \u00a0\u202f'’](?=\d{3}(?:\D|$))")  # between thousands
LONGEST = 40  # characters of a quantity, and so its decimals
AHEAD = timedelta(days=1)  # more than a wrong zone or clock: such a time is a mistake
DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})(?:[ T,]+(\d{1,2}:\d{2}(?::\d{2})?))?")


class Mark(Enum):
    """What a file uses between whole and broken pieces, as far as its figures show it."""

    UNKNOWN = ""
    COMMA = ","
    POINT = "."


class DoubtfulQuantityError(ValueError):
    """A number that can be read in two ways."""


def quantity_of(value: Any, mark: Mark = Mark.UNKNOWN) -> tuple[Decimal, Mark]:
    """The exact quantity of a cell, and which decimal mark it shows.

    Raises:
        DoubtfulQuantityError: '1,500' while nobody has told which mark the file uses.
        ValueError: no number, not finite, or too large.
    """
    if not isinstance(value, str):
        number = value if isinstance(value, Decimal) else quantity("" if isinstance(value, bool) else value)
        return _checked(number, value), Mark.UNKNOWN
    text = value.strip()
    if len(text) < 10 and text.isascii() and text.isdigit():  # nearly every cell, and quicker so
        return Decimal(text), Mark.UNKNOWN
    text = BLANKS.sub("", text).replace("−", "-")
    if not text:
        raise ValueError("the quantity is empty")
    if len(text) > LONGEST or not (PLAIN.fullmatch(text) or GROUPED.fullmatch(text)) or not text.isascii():
        raise ValueError(f"'{told(value)}' is not a number")
    comma, point = text.count(","), text.count(".")
    if not comma and not point:
        return _checked(Decimal(text), value), Mark.UNKNOWN
    if (comma and point) or comma > 1 or point > 1:
        decimal_comma = point > 1 or (comma == 1 and text.rfind(",") > text.rfind("."))
        return _checked(_marked(text, decimal_comma), value), Mark.COMMA if decimal_comma else Mark.POINT
    shown = Mark.COMMA if comma else Mark.POINT
    if DOUBTFUL.fullmatch(text):
        if mark is Mark.UNKNOWN:
            raise DoubtfulQuantityError(f"'{told(value)}' can be read in two ways")
        return _checked(_marked(text, decimal_comma=mark is Mark.COMMA), value), Mark.UNKNOWN
    return _checked(_marked(text, decimal_comma=bool(comma)), value), shown


def _marked(text: str, decimal_comma: bool) -> Decimal:
    grouping, decimal = (".", ",") if decimal_comma else (",", ".")
    return Decimal(text.replace(grouping, "").replace(decimal, "."))


def _checked(number: Decimal, value: Any) -> Decimal:
    if not number.is_finite():
        raise ValueError(f"'{told(value)}' is not a number")
    if abs(number) > MOST_GOODS:
        raise ValueError(f"'{told(value)}' is too large for a quantity")
    if -int(number.as_tuple().exponent) > LONGEST:  # 1e-900000 is short, but not as we write it
        raise ValueError(f"'{told(value)}' has too many decimals")
    return number


def written(number: Decimal) -> str:
    """A quantity as our store keeps it: one text for one number."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def code_of(value: Any, names_by: str) -> str:
    """'sku:A1' of a cell; a code that brings its own kind ('ean:590…') keeps it.

    Raises:
        ValueError: it is empty, or no code.
    """
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or value is None or not isinstance(value, str | int | Decimal):
        raise ValueError("no product is named" if value is None else f"'{told(value)}' is not a product's code")
    text = str(value).strip()
    if not text or "\0" in text or len(text) > 200:
        raise ValueError("no product is named" if not text else f"'{told(text)}' is not a product's code")
    return text if text.startswith(("sku:", "ean:", "id:")) else f"{names_by}:{text}"


def place_of(value: Any) -> str:
    """A location's id, '' = the only one."""
    if value is None:
        return ""
    return str(int(value) if isinstance(value, float) and value.is_integer() else value).strip()


def moment_of_cell(value: Any, form: str, now: datetime) -> int | None:
    """Microseconds since 1970 UTC of a cell; None where it is empty.

    `form`: 'local' or 'utc' for times without an offset, 'unix' or 'unix_ms' for numbers. A time a little ahead of
    `now` (another clock) counts as now.

    Raises:
        ValueError: no time, or one that lies ahead.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    try:
        found = _moment(value, form)
    except (ValueError, OverflowError, OSError, ArithmeticError, AttributeError) as error:
        raise ValueError(f"'{told(value)}' is not a time") from error
    if found > now + AHEAD:
        raise ValueError(f"'{told(value)}' lies in the future")
    return micros(min(found, now))


def _moment(value: Any, form: str) -> datetime:
    if form in ("unix", "unix_ms"):
        seconds = Decimal(str(value)) / (1000 if form == "unix_ms" else 1)
        return EPOCH + timedelta(microseconds=int(seconds * 1_000_000))
    if isinstance(value, str):
        text = value.strip()
        day_first = DAY_FIRST.fullmatch(text)
        if day_first:
            day, month, year, clock = day_first.groups()
            text = f"{year}-{int(month):02}-{int(day):02} {(clock or '00:00').zfill(5)}"
        value = datetime.fromisoformat(text)
    elif isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, time())
    moment: datetime = value  # anything else has no zone to ask for
    return (moment.replace(tzinfo=UTC) if moment.tzinfo is None and form == "utc" else moment).astimezone(UTC)
