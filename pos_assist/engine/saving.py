"""What a set saves, as it is said: exact to the cent, per cent never rounded up, the larger-looking number first."""

from __future__ import annotations

# "Rule of 100": from a hundred units of the currency the amount looks larger, below that the per cent (E9, C37).
AMOUNT_FIRST_FROM_MINOR = 10_000


def percent_down(saving_minor: int, sum_minor: int) -> int:
    """Whole per cent of the sum, rounded down: a customer is never promised more than is given; 0 of nothing."""
    return saving_minor * 100 // sum_minor if sum_minor > 0 and saving_minor > 0 else 0


def amount_first(saving_minor: int) -> bool:
    """Whether the amount is said before the per cent."""
    return saving_minor >= AMOUNT_FIRST_FROM_MINOR
