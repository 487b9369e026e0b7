"""Bars that a scanner reads as the very code that was asked for."""

from __future__ import annotations

import pytest

from pos_assist.cashier.barcode import Symbol, has_right_check_digit, readable, symbol

# GS1 General Specifications: left odd parity; even is its mirror image turned over, right its complement
ODD = ["0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"]
PARITY = ["OOOOOO", "OOEOEE", "OOEEOE", "OOEEEO", "OEOOEE", "OEEOOE", "OEEEOO", "OEOEOE", "OEOEEO", "OEEOEO"]


def modules(drawn: Symbol) -> str:
    black = {start + n for start, wide in drawn.bars for n in range(wide)}
    return "".join("1" if n in black else "0" for n in range(drawn.width))


def scanned_ean13(drawn: Symbol) -> str:
    """Read the bars as a scanner does, independently of the library that made them."""
    bits = modules(drawn)
    assert (bits[:3], bits[45:50], bits[92:]) == ("101", "01010", "101")
    digits, parity = "", ""
    for start in range(3, 45, 7):
        seven = bits[start : start + 7]
        odd = seven in ODD
        parity += "O" if odd else "E"
        plain = seven if odd else "".join("10"[int(bit)] for bit in reversed(seven))
        digits += str(ODD.index(plain))
    for start in range(50, 92, 7):
        digits += str(ODD.index("".join("10"[int(bit)] for bit in bits[start : start + 7])))
    return f"{PARITY.index(parity)}{digits}"


@pytest.mark.parametrize("code", ["5901234123457", "4006381333931", "9780201379624", "0012345678905"])
def test_an_ean_reads_back(code: str) -> None:
    drawn = symbol(code)
    assert drawn is not None
    assert drawn.width == 95
    assert scanned_ean13(drawn) == code


def test_a_12_digit_code_is_the_ean_with_a_leading_nought() -> None:
    drawn = symbol("036000291452")
    assert drawn is not None
    assert scanned_ean13(drawn) == "0036000291452"


def test_an_ean_8_has_67_modules() -> None:
    drawn = symbol("96385074")
    assert drawn is not None
    assert (drawn.width, drawn.full_width) == (67, 89)


@pytest.mark.parametrize("code", ["5901234123458", "LAD-45W/EU", "12345", "1234567890123456"])
def test_anything_else_is_code_128_and_never_a_corrected_number(code: str) -> None:
    """A wrong check digit must not silently become another product's code."""
    drawn = symbol(code)
    assert drawn is not None
    assert drawn.quiet == 10
    assert modules(drawn).endswith("1100011101011")  # Code 128's stop sign
    assert (drawn.width - 2) % 11 == 0


@pytest.mark.parametrize("code", ["", "żółw", "x" * 25, "1\n2"])
def test_what_cannot_be_bars_is_none(code: str) -> None:
    assert symbol(code) is None


def test_check_digits_and_groups() -> None:
    assert has_right_check_digit("5901234123457")
    assert not has_right_check_digit("5901234123456")
    assert readable("5901234123457") == "5 901234 123457"
    assert readable("036000291452") == "0 36000 29145 2"
    assert readable("96385074") == "9638 5074"
    assert readable("LAD-45W") == "LAD-45W"
