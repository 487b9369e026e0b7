"""Chance that every policy meets alike: each thing that is drawn has a generator of its own, named by numbers."""

from __future__ import annotations

from enum import IntEnum

import numpy as np


class Stream(IntEnum):
    """What is drawn; a new thing gets a new number, so that it moves nothing else."""

    PRICES = 1
    TASTES = 2  # of a customer: what they are made of
    APPEALS = 3
    VISITS = 4
    BASKET = 5  # of a visit: what is on the counter when the suggestion comes
    NATURAL = 6  # of a visit: what is added unasked
    YES = 7  # of a customer: how persuadable they are by each product
    COUNTER = 8  # of a visit: what the cashier does and how the customer feels
    STOCK = 9
    PILOT = 10


def generator(seed: int, stream: Stream, number: int = 0) -> np.random.Generator:
    """The same three numbers, the same draws, on every machine and in any order of asking."""
    return np.random.default_rng((seed, int(stream), number))
