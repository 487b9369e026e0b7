"""Figures in words: a number in its unit, its interval, as people of each language write them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from pos_assist.engine import formatting
from pos_assist.engine.formatting import NBSP
from pos_assist.services.paper.document import Cell, Number
from pos_assist.services.reporting.figures import Unit
from pos_assist.statistics.values import Interval

POINTS = {"en": "pp", "pl": "p.p.", "sk": f"p.{NBSP}b.", "ro": "p.p."}  # percentage points
DECIMALS = {
    Unit.SHARE: 1,
    Unit.POINTS: 1,
    Unit.MONEY: 2,
    Unit.COUNT: 0,
    Unit.RATIO: 2,
    Unit.SECONDS: 1,
    Unit.MILLISECONDS: 0,
}
HUNDREDFOLD = (Unit.SHARE, Unit.POINTS)  # written in per cent
NOTHING = "–"


def scaled(value: float, unit: Unit) -> Decimal:
    """The number as it is written: per cent of shares, whole currency of minor units; exact, never rounded."""
    exact = Decimal(repr(float(value)))
    if unit in HUNDREDFOLD:
        return exact * 100
    return exact / 100 if unit is Unit.MONEY else exact


def sign_of(unit: Unit, currency: str, language: str) -> str:
    """What stands behind the number: '%', 'p.p.', 'zł', 's', 'ms'; '' for counts and ratios."""
    return {
        Unit.SHARE: "%",
        Unit.POINTS: POINTS.get(language, POINTS["en"]),
        Unit.MONEY: formatting.currency_sign(currency, language),
        Unit.SECONDS: "s",
        Unit.MILLISECONDS: "ms",
    }.get(unit, "")


def write(value: float, unit: Unit, currency: str, language: str, *, signed: bool = False) -> str:
    """'17,8 %', '+0,42 zł', '1 204', '3.1 s'."""
    if unit is Unit.MONEY:
        minor = int(Decimal(repr(float(value))).to_integral_value(rounding="ROUND_HALF_UP"))
        return formatting.money(minor, currency, language, plus=signed)
    text = bare(value, unit, language, signed=signed)
    if unit is Unit.SHARE:
        return text + formatting.percent_sign(language)
    sign = sign_of(unit, currency, language)
    return f"{text}{NBSP}{sign}" if sign else text


def bare(value: float, unit: Unit, language: str, *, signed: bool = False) -> str:
    """The number without what it counts: '17,8', '+0,42'."""
    return formatting.number(scaled(value, unit), language, DECIMALS[unit], plus=signed)


def write_interval(interval: Interval | None, unit: Unit, currency: str, language: str, *, signed: bool = False) -> str:
    """'16,2–19,4 %', '+0,10 … +0,74 zł': the unit once, dots where a sign would run into a dash; '' = none."""
    if interval is None:
        return ""
    dash = f"{NBSP}…{NBSP}" if signed or interval.low < 0 or interval.high < 0 else "–"
    low = bare(interval.low, unit, language, signed=signed)
    if unit is Unit.MONEY and formatting.money(0, currency, language)[0] != "0":  # the sign stands before
        low = write(interval.low, unit, currency, language, signed=signed)
    return f"{low}{dash}{write(interval.high, unit, currency, language, signed=signed)}"


def write_day(day: date, language: str) -> str:
    """'7.03.2026', '7. 3. 2026', '07.03.2026'; in English '2026-03-07', which nobody reads the wrong way round."""
    return {
        "pl": f"{day.day}.{day.month:02d}.{day.year}",
        "sk": f"{day.day}.{NBSP}{day.month}.{NBSP}{day.year}",
        "ro": f"{day.day:02d}.{day.month:02d}.{day.year}",
    }.get(language, day.isoformat())


def write_days(first: date, last: date, language: str) -> str:
    """One day, or '… – …'."""
    begin = write_day(first, language)
    return begin if first == last else f"{begin}{NBSP}– {write_day(last, language)}"


def write_cell(cell: Cell, currency: str, language: str) -> str:
    """A table's cell on paper or on the screen; a moment without its seconds."""
    if cell is None:
        return ""
    if isinstance(cell, Number):
        return write(cell.value, cell.unit, currency, language, signed=cell.signed)
    if isinstance(cell, datetime):
        return f"{write_day(cell.date(), language)} {cell:%H:%M}"
    return write_day(cell, language) if isinstance(cell, date) else cell
