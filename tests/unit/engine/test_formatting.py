"""Numbers as people of each language write them; the figures are those of the requirement list."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.formatting import languages, money, percent, quantity


@pytest.mark.parametrize(
    ("language", "currency", "minor", "text"),
    [
        ("pl", "PLN", 123456750, "1 234 567,50 zł"),
        ("pl", "PLN", 123450, "1234,50 zł"),
        ("pl", "PLN", 1234500, "12 345,00 zł"),
        ("pl", "EUR", 5, "0,05 €"),
        ("pl", "RON", 100, "1,00 RON"),
        ("sk", "EUR", 123456750, "1 234 567,50 €"),
        ("sk", "EUR", 123450, "1 234,50 €"),
        ("sk", "CZK", 1200, "12,00 Kč"),
        ("ro", "RON", 123456750, "1.234.567,50 lei"),
        ("ro", "RON", 123450, "1.234,50 lei"),
        ("ro", "PLN", 99, "0,99 zł"),
        ("en", "EUR", 1250, "€12.50"),
        ("en", "GBP", 123456750, "£1,234,567.50"),
        ("en", "USD", 123450, "$1,234.50"),
        ("en", "PLN", 1250, "PLN 12.50"),
        ("en", "RON", 1250, "RON 12.50"),
        ("sk", "HUF", 1250, "12,50 HUF"),
        ("de", "EUR", 1250, "€12.50"),
    ],
)
def test_money_by_language_and_currency(language: str, currency: str, minor: int, text: str) -> None:
    assert money(minor, currency, language) == text.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("minor", "plus", "text"),
    [
        (4000, True, "+40,00\u00a0zł"),
        (-4000, True, "\u221240,00\u00a0zł"),
        (-4000, False, "\u221240,00\u00a0zł"),
        (0, True, "0,00\u00a0zł"),
    ],
)
def test_signs_of_differences(minor: int, plus: bool, text: str) -> None:
    assert money(minor, "PLN", "pl", plus=plus) == text


def test_the_sign_stands_before_a_leading_symbol() -> None:
    assert money(-1250, "EUR", "en") == "\u2212€12.50"
    assert money(1250, "PLN", "en", plus=True) == "+PLN\u00a012.50"


@given(st.integers(-(10**12), 10**12), st.sampled_from(languages()), st.sampled_from(["PLN", "EUR", "RON", "XTS"]))
def test_no_cent_is_lost(minor: int, language: str, currency: str) -> None:
    text = money(minor, currency, language)
    digits = "".join(c for c in text if c.isdigit())
    exact = Fraction(int(digits), 100) * (-1 if "\u2212" in text else 1)
    assert exact == Fraction(minor, 100)
    assert " " not in text


@pytest.mark.parametrize(
    ("value", "language", "unit", "text"),
    [
        ("12", "pl", "", "12"),
        ("12.000", "pl", "szt.", "12\u00a0szt."),
        ("0.250", "sk", "kg", "0,25\u00a0kg"),
        ("1E+3", "pl", "", "1000"),
        ("1250.5", "ro", "g", "1.250,5\u00a0g"),
        ("1250.5", "en", "", "1,250.5"),
        ("-3", "en", "", "\u22123"),
    ],
)
def test_quantities_without_needless_zeros(value: str, language: str, unit: str, text: str) -> None:
    assert quantity(Decimal(value), language, unit) == text


@pytest.mark.parametrize(
    ("share", "language", "decimals", "text"),
    [
        ("0.2", "pl", 0, "20%"),
        ("0.2", "sk", 0, "20\u00a0%"),
        ("0.2", "ro", 0, "20\u00a0%"),
        ("0.125", "en", 0, "13%"),
        ("0.125", "pl", 1, "12,5%"),
        ("-0.004", "en", 0, "0%"),
        ("-0.1", "en", 0, "\u221210%"),
    ],
)
def test_per_cent_by_language_rounded_half_up(share: str, language: str, decimals: int, text: str) -> None:
    assert percent(Decimal(share), language, decimals) == text
