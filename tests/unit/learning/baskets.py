"""Receipts in a few letters, for tests of learning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hypothesis import strategies as st

from pos_assist.learning.receipts import SECONDS_A_DAY, Receipts, code

Sold = tuple[int, Sequence[str]]  # the day (-1: unknown) and the products in the order of ringing


def receipts_of(sold: Iterable[Sold], *, ordered: bool = True) -> Receipts:
    """Receipts from days and products; an empty basket is no receipt."""
    lines = [(f"{number:06}", day, product) for number, (day, basket) in enumerate(sold) for product in basket]
    seconds = [day * SECONDS_A_DAY if day >= 0 else -(2**63) for _, day, _ in lines]
    return code([line[0] for line in lines], [line[2] for line in lines], seconds=seconds, ordered=ordered)


def sold_lists(most: int = 30) -> st.SearchStrategy[list[Sold]]:
    """Some receipts of half a year and without a date."""
    basket = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=5)
    return st.lists(st.tuples(st.integers(-1, 180), basket), max_size=most)
