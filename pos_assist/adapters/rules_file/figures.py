"""Figures in a rules file: '19.99', '12.5' (per cent), '2x sku:A', '0.5 l'; read and written exactly.

They stand as texts, or as whole numbers, because TOML's own fractions are binary. A comma is read as a point,
as spreadsheets write it. What these functions read has been checked (`values`).
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from pos_assist.engine.money import minor_from_decimal

NUMBER = re.compile(r"\d{1,7}(?:[.,]\d{1,3})?")
MEMBER = re.compile(r"(?:([1-9]\d?)\s*x\s+)?((?:sku|ean|id):.*)")
CONTENT = re.compile(r"(\d{1,7}(?:[.,]\d{1,3})?)\s*(kg|g|l|ml|m|pcs)")
SMALL_UNITS = {"g": "kg", "ml": "l"}  # a thousandth of these
SPAN = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\s*[-–]\s*(?:([01]?\d|2[0-3]):([0-5]\d)|24:00)")
END_OF_DAY = 24 * 60  # minutes


def number(value: Any) -> Decimal:
    """12.5 of '12.5', '12,5' or 12."""
    return Decimal(str(value).replace(",", "."))


def number_text(value: Decimal) -> str:
    """'12.5': no exponent, no needless zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def money(value: Any) -> int:
    """1999 minor units of '19.99'."""
    return minor_from_decimal(number(value))


def money_text(minor: int) -> str:
    """'19.99' of 1999 minor units."""
    return f"{minor // 100}.{minor % 100:02d}"


def member(value: str) -> tuple[str, int]:
    """('sku:A', 2) of '2x sku:A', ('sku:A', 1) of 'sku:A'."""
    found = MEMBER.fullmatch(value)
    return (found[2], int(found[1] or 1)) if found else (value, 1)


def member_text(product: str, count: int) -> str:
    """The way back."""
    return product if count == 1 else f"{count}x {product}"


def content(value: str) -> tuple[Decimal, str]:
    """(0.5, 'l') of '0.5 l' or '500 ml'."""
    found = CONTENT.fullmatch(value)
    amount, unit = (number(found[1]), found[2]) if found else (Decimal(0), "")
    return (amount / 1000, SMALL_UNITS[unit]) if unit in SMALL_UNITS else (amount, unit)


def content_text(amount: Decimal, unit: str) -> str:
    """'0.5 l'."""
    return f"{number_text(amount)} {unit}"


def span(value: str) -> tuple[int, int]:
    """(480, 750) of '08:00-12:30': minutes since midnight."""
    found = SPAN.fullmatch(value)
    if not found:
        return 0, 0
    last = END_OF_DAY if found[3] is None else int(found[3]) * 60 + int(found[4])
    return int(found[1]) * 60 + int(found[2]), last


def clock_text(minute: int) -> str:
    """'08:00' of 480."""
    return f"{minute // 60:02d}:{minute % 60:02d}"
