"""Counts of files of transactions: every sale once, also where two files hold it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from pos_assist.adapters.transactions import read_transactions
from pos_assist.bootstrap.counted import History, Span
from pos_assist.learning.counting import Counts, count
from pos_assist.learning.switching import Customers


@dataclass(frozen=True)
class Filed:
    """What files hold together; `categories` by product where known, `notes` in sentences."""

    history: History
    categories: Mapping[str, str]
    notes: tuple[str, ...]


def counted_files(
    files: Sequence[Path],
    *,
    watched: Callable[[Iterable[Path]], Iterable[Path]] = iter,
    climbed: Collection[str] = (),
) -> Filed:
    """Count all files; `watched` passes them on, with a bar. It is also seen who bought which of `climbed` when.

    Raises:
        UserError: a file cannot be used.
    """
    counts, span = Counts(), Span()
    known = np.zeros(0, dtype=np.uint64)
    categories: dict[str, str] = {}
    notes: list[str] = []
    customers, visited = Customers(climbed), False

    def visits(customer_ids: Sequence[str], product_ids: Sequence[str], days: Sequence[int]) -> None:
        nonlocal visited
        visited = True
        customers.add(customer_ids, product_ids, days)

    for file in watched(files):
        found = read_transactions(file, visits=visits if climbed else None)
        fresh = ~np.isin(found.sales, known)
        again = len(fresh) - int(fresh.sum())
        counts = counts + count(found.receipts.take(np.flatnonzero(fresh)) if again else found.receipts)
        known = np.concatenate((known, found.sales[fresh]))
        categories |= found.categories
        for at in found.span or ():
            span.note(at)
        notes += found.notes
        if again:
            notes.append(f"{again:,} of {len(fresh):,} sales in {file.name} were in a file before and count once.")
    return Filed(
        History(counts, counts.receipts, span.detail(), customers if climbed else None), categories, tuple(notes)
    )
