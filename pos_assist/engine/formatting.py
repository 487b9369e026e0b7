"""Numbers as people of each language write them; the only place that turns money into text.

Separators follow CLDR as measured in the requirement list: no grouping of four-digit numbers in Polish,
non-breaking spaces in Polish and Slovak, dots in Romanian, and 'lei' (not 'RON') for a Romanian reader.
Works on integers and `Decimal` alone, so a cent is never lost to a binary fraction.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

NBSP = "\u00a0"
MINUS = "\u2212"  # a true minus, as wide as the plus

_PIECE = {"en": "piece", "pl": "szt.", "sk": "ks", "ro": "buc."}
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£"}  # the same in every language


@dataclass(frozen=True, slots=True)
class _Style:
    """How a language writes numbers. `prefix`: the currency stands before the amount."""

    decimal: str
    group: str
    group_from: int  # digits from which thousands are grouped
    percent: str
    prefix: bool
    symbols: dict[str, str]


_STYLES = {
    "en": _Style(".", ",", 4, "%", True, {}),
    "pl": _Style(",", NBSP, 5, "%", False, {"PLN": "zł", "CZK": "Kč"}),
    "sk": _Style(",", NBSP, 4, f"{NBSP}%", False, {"PLN": "zł", "CZK": "Kč"}),
    "ro": _Style(",", ".", 4, f"{NBSP}%", False, {"RON": "lei", "PLN": "zł", "CZK": "Kč"}),
}


def languages() -> tuple[str, ...]:
    """The languages that numbers can be written in."""
    return tuple(_STYLES)


@lru_cache(maxsize=4096)  # a card says the same few amounts in several sentences
def money(minor: int, currency: str, language: str, *, plus: bool = False) -> str:
    """Amount of `minor` units (cents) with its currency: '1 234,50 €', '€1,234.50', '+40,00 zł'.

    `plus` writes the sign of a positive amount too, for differences. An unknown language is written as
    English, an unknown currency by its ISO code.
    """
    style = _STYLES.get(language, _STYLES["en"])
    whole, cents = divmod(abs(minor), 100)
    number = f"{_grouped(str(whole), style)}{style.decimal}{cents:02d}"
    sign = MINUS if minor < 0 else "+" if plus and minor > 0 else ""
    if not style.prefix:
        symbol = style.symbols.get(currency) or _SYMBOLS.get(currency, currency)
        return f"{sign}{number}{NBSP}{symbol}"
    symbol = _SYMBOLS.get(currency, f"{currency}{NBSP}")
    return f"{sign}{symbol}{number}"


def quantity(value: Decimal, language: str, unit: str = "") -> str:
    """'12', '0,25', '1 250 g': no trailing zeros; the unit after a space that does not break."""
    style = _STYLES.get(language, _STYLES["en"])
    whole, _, fraction = f"{abs(value):f}".partition(".")
    fraction = fraction.rstrip("0")
    number = _grouped(whole, style) + (style.decimal + fraction if fraction else "")
    sign = MINUS if value < 0 else ""
    return f"{sign}{number}{NBSP}{unit}" if unit else f"{sign}{number}"


def number(value: Decimal, language: str, decimals: int = 0, *, plus: bool = False) -> str:
    """'1 234,50', '1,234.50': so many decimals always, rounded half up; `plus` writes the sign of a positive one."""
    style = _STYLES.get(language, _STYLES["en"])
    rounded = value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    whole, _, fraction = f"{abs(rounded):f}".partition(".")
    sign = MINUS if rounded < 0 else "+" if plus and rounded > 0 else ""
    return sign + _grouped(whole, style) + (style.decimal + fraction if fraction else "")


def percent_sign(language: str) -> str:
    """'%', with the space before it that Slovak and Romanian write."""
    return _STYLES.get(language, _STYLES["en"]).percent


def currency_sign(currency: str, language: str) -> str:
    """'zł', '€', 'lei'; an unknown one by its ISO code."""
    return _STYLES.get(language, _STYLES["en"]).symbols.get(currency) or _SYMBOLS.get(currency, currency)


def plural_form(count: int, language: str) -> str:
    """'one', 'few' or 'many': which form of a noun goes with a whole number (CLDR; its 'other' is 'many' here)."""
    if count == 1:
        return "one"
    if language == "pl":
        few = count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
    elif language == "ro":
        few = count == 0 or 1 <= count % 100 <= 19
    else:
        few = language == "sk" and count in (2, 3, 4)
    return "few" if few else "many"


def unit_name(unit: str, language: str) -> str:
    """'kg', 'l' and 'm' are the same everywhere; 'pcs' is 'piece', 'szt.', 'ks' or 'buc.'."""
    return _PIECE.get(language, _PIECE["en"]) if unit == "pcs" else unit


def percent(share: Decimal, language: str, decimals: int = 0) -> str:
    """A share of 1 in per cent, rounded half up: `Decimal('0.125')` -> '13%', '13 %' in Slovak."""
    style = _STYLES.get(language, _STYLES["en"])
    step = Decimal(1).scaleb(-decimals)
    rounded = (share * 100).quantize(step, rounding=ROUND_HALF_UP)
    whole, _, fraction = f"{abs(rounded):f}".partition(".")
    number = _grouped(whole, style) + (style.decimal + fraction if fraction else "")
    return f"{MINUS if rounded < 0 else ''}{number}{style.percent}"


def _grouped(digits: str, style: _Style) -> str:
    if len(digits) < style.group_from:
        return digits
    return f"{int(digits):,}".replace(",", style.group)
