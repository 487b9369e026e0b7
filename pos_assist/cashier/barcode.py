"""A product's code as black bars for scanning off the screen: which modules are black, and where.

Numbers of 8, 12 or 13 digits with a right check digit become EAN-8, UPC-A or EAN-13; all else Code 128.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

LONGEST_CODE128 = 24  # characters; longer ones would be too fine to scan off a 360 px panel
QUIET_EAN = 11  # modules of white either side (GS1 General Specifications 5.2.3.4)
QUIET_CODE128 = 10


class Symbol(NamedTuple):
    """Bars as (first module, modules wide) from the left bar's edge. Widths in modules."""

    bars: tuple[tuple[int, int], ...]
    width: int
    quiet: int

    @property
    def full_width(self) -> int:
        """Modules with the white on both sides."""
        return self.width + 2 * self.quiet


@lru_cache(maxsize=64)
def symbol(code: str) -> Symbol | None:
    """The bars of a code, or None where it cannot be one (empty, too long, letters beyond ASCII)."""
    if not code or not code.isascii() or not code.isprintable() or len(code) > LONGEST_CODE128:
        return None
    import barcode  # 30 ms, needed only when something was accepted

    kind = {8: "ean8", 12: "upca", 13: "ean13"}.get(len(code)) if code.isdigit() else None
    if kind and has_right_check_digit(code):
        modules = barcode.get_barcode_class(kind)(code[:-1]).build()[0]
        return _symbol(str(modules), QUIET_EAN)
    return _symbol(str(barcode.get_barcode_class("code128")(code).build()[0]), QUIET_CODE128)


def has_right_check_digit(code: str) -> bool:
    """GS1 check: weights 3, 1, 3 … from the right."""
    digits = [int(char) for char in reversed(code)]
    return sum(d * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0


def readable(code: str) -> str:
    """The digits in groups a person can type: '5 901234 567893'; other codes as they are."""
    if not code.isdigit():
        return code
    if len(code) == 13:
        return f"{code[0]} {code[1:7]} {code[7:]}"
    if len(code) == 12:
        return f"{code[0]} {code[1:6]} {code[6:11]} {code[11]}"
    return f"{code[:4]} {code[4:]}" if len(code) == 8 else code


def _symbol(modules: str, quiet: int) -> Symbol:
    bars: list[tuple[int, int]] = []
    for index, module in enumerate(modules):
        if module == "0":
            continue
        if bars and sum(bars[-1]) == index:
            bars[-1] = (bars[-1][0], bars[-1][1] + 1)
        else:
            bars.append((index, 1))
    return Symbol(tuple(bars), len(modules), quiet)
