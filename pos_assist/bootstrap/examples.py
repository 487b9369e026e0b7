"""Real receipts that a learned pair was found on: the newest few, only the day and what was bought."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from pos_assist.adapters.till.backwards import backwards
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.rows import SoldLine
from pos_assist.engine.approval import Proposal
from pos_assist.services.proposals import Example, Examples

EACH = 3
MOST_LINES = 200_000  # looked through from the newest back: seconds, also where a pair is rare
MOST_PRODUCTS = 12  # of a receipt; the two of the pair are always among them


def examples_of(db: str, profile: str, proposals: Iterable[Proposal], names: Mapping[str, str]) -> Examples:
    """Up to `EACH` receipts of every pair on which both stand, newest first; a pair without any is left out.

    Raises:
        UserError: the till cannot be read.
    """
    wanted: dict[str, set[str]] = defaultdict(set)
    for when, offer in proposals:
        wanted[when].add(offer)
    open_ones = sum(map(len, wanted.values()))
    found: Examples = {}
    for basket in _baskets(db, profile):
        if not open_ones:
            break
        bought = _bought(basket)
        for when in [product_id for product_id in bought if product_id in wanted]:
            for offer in wanted[when].intersection(bought):
                receipts = found.setdefault((when, offer), [])
                receipts.append(_example(basket, bought, (when, offer), names))
                if len(receipts) == EACH:
                    wanted[when].discard(offer)
                    open_ones -= 1
    return found


def _baskets(db: str, profile: str) -> Iterator[list[SoldLine]]:
    looked_at = 0
    for lines in backwards(db, load_profile(profile)):
        for _, basket in groupby(lines, key=lambda line: line.basket_id):
            yield list(basket)
        looked_at += len(lines)
        if looked_at >= MOST_LINES:
            return


def _bought(basket: Iterable[SoldLine]) -> list[str]:
    """Products of one receipt as they were rung up, without what came back."""
    return list(dict.fromkeys(line.product_id for line in basket if line.quantity > 0))


def _example(basket: list[SoldLine], bought: list[str], pair: Proposal, names: Mapping[str, str]) -> Example:
    shown = [*pair, *(product_id for product_id in bought if product_id not in pair)][:MOST_PRODUCTS]
    at = next((line.at for line in basket if line.at is not None), None)
    day = None if at is None else at.astimezone().date()
    return Example(day, tuple(names.get(product_id, product_id) for product_id in shown))
