"""Ours and the peers side by side on a file of transactions."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pos_assist.adapters.peers.everyone import IMPLICIT_MOST, PACKAGES, peers
from pos_assist.adapters.transactions import Transactions, read_transactions
from pos_assist.errors import UserError
from pos_assist.learning.evaluation import Method, Outcome, Round, Split, judge, rounds
from pos_assist.learning.model import Ours
from pos_assist.learning.popularity import Popularity

LEAST_ASKED = 100  # baskets; below that an interval is wider than any difference between methods


@dataclass(frozen=True)
class Trial:
    """What is evaluated: the receipts, how they are divided, and the methods, ours first."""

    transactions: Transactions
    split: Split
    rounds: tuple[Round, ...]
    methods: tuple[Method, ...]

    @property
    def steps(self) -> int:
        """How often something is learned."""
        return len(self.methods) * len(self.rounds)

    @property
    def asked(self) -> int:
        """How many baskets are asked about."""
        return sum(len(one.asked) for one in self.rounds)

    @property
    def sold(self) -> int:
        """How many products were sold before the last question."""
        receipts = self.transactions.receipts
        return len(np.unique(receipts.take(self.rounds[-1].training).items))

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the file and of this trial, in sentences."""
        notes = list(self.transactions.notes)
        if self.asked < LEAST_ASKED:
            notes.append(f"Only {self.asked} baskets were asked about: that is chance, no judgement.")
        missing = missing_extra()
        if missing:
            hint = "pip install 'pos-assist[evaluate]'"
            notes.append(f"Without {', '.join(missing)} only our own methods run; the others: {hint}.")
        elif len(self.transactions.receipts.products) > IMPLICIT_MOST:
            notes.append(
                f"The methods of implicit are left out: with more than {IMPLICIT_MOST:,} products they take very long."
            )
        return tuple(notes)

    @property
    def last_known(self) -> bool:
        """Whether the item rung last is hidden."""
        return bool((self.transactions.receipts.last >= 0).any())

    def weights(self, *, priced: bool) -> NDArray[np.float64]:
        """What each question counts: 1, or the hidden item's price where prices are known."""
        hidden = np.concatenate([one.hidden for one in self.rounds])
        prices = self.transactions.receipts.price_minor[hidden].astype(np.float64)
        return prices if priced and prices.any() else np.ones(len(hidden))

    def run(self) -> Iterator[Outcome]:
        """Yields after every step the outcome of its method so far."""
        for method in self.methods:
            yield from judge(method, self.transactions.receipts, self.rounds)


def prepare(path: Path, *, split: Split | None, seed: int, refreshed: int, baskets: int | None) -> Trial:
    """Read the file and divide it; by time where there is time unless `split` says otherwise.

    Raises:
        UserError: the file cannot be used, has no times to divide by, or is too small to ask about.
    """
    found = read_transactions(path)
    if split is Split.TIME and not found.has_time:
        raise UserError(f"{path.name} has no times in 'at' to divide by.", hint="Leave out '--protocol time'.")
    chosen = split or (Split.TIME if found.has_time else Split.RANDOM)
    divided = rounds(found.receipts, chosen, seed=seed, refreshed=refreshed, at_most=baskets)
    if not divided or not len(divided[0].training):
        count = len(found.receipts)
        told = "1 basket" if count == 1 else f"{count:,} baskets"
        several = int((found.receipts.sizes >= 2).sum())
        title = f"{path.name} holds {told}, {several:,} of them with two products or more: too few to hide an item in."
        raise UserError(title, hint="Give at least some hundred baskets of two products or more.")
    return Trial(found, chosen, tuple(divided), methods(chosen, seed, len(found.receipts.products)))


def missing_extra() -> list[str]:
    """The packages of the optional extra that are not installed."""
    return [name for name in PACKAGES if importlib.util.find_spec(name) is None]


def methods(split: Split, seed: int, products: int) -> tuple[Method, ...]:
    """Ours, popularity, and with the optional extra all peers that can do with so many products."""
    own = (Ours(), Popularity())
    return own if missing_extra() else (*own, *peers(split, seed, products))
