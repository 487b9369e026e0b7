"""Who comes when and with what on the counter: drawn before anybody suggests anything, the same for every policy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from pos_assist.simulation.draws import Stream, generator
from pos_assist.simulation.nature import Nature
from pos_assist.simulation.shop import OPENING, Floats, Ints, Shop
from pos_assist.simulation.truth import Moment, Truth

OPENS, CLOSES = 7, 21  # o'clock
BUSY = np.array([0.5, 0.8, 0.9, 0.9, 1.0, 1.4, 1.2, 0.9, 0.9, 1.1, 1.6, 1.3, 0.9, 0.4])  # by hour, from opening
HOURS_A_SHIFT = 4
CHANCES = 6


@dataclass(frozen=True)
class People:
    """Hidden tastes, one entry a customer: the segment, how far the price limit and the patience lie from usual."""

    segment: Ints
    limit: Floats  # standard normal
    touchy: Floats  # a factor

    def __len__(self) -> int:
        """How many customers there are."""
        return len(self.segment)


@dataclass(frozen=True)
class Visit:
    """One customer at the counter at the moment of a suggestion.

    `items`: on the counter, as rung up. `natural`: what is added unasked. `likely`: see `Truth.likely`. `chances`:
    six uniform draws for what the cashier does and how the customer feels, `out`: products that have run out.
    """

    number: int
    day: int
    at: datetime
    customer: int
    cashier: int
    items: Ints
    natural: Ints
    likely: Floats
    moment: Moment
    chances: Floats
    out: frozenset[int]

    @property
    def basket_id(self) -> str:
        """As the till calls it."""
        return f"v{self.number:06d}"

    @property
    def paid_anyway(self) -> Ints:
        """The receipt if nothing is suggested."""
        return np.concatenate((self.items, self.natural))


def people_of(nature: Nature, many: int, seed: int) -> People:
    """Draw the customers."""
    rng = generator(seed, Stream.TASTES)
    segment = rng.permutation(np.arange(many) % nature.segments)  # somebody of each, in the smallest shop
    return People(segment, rng.standard_normal(many), np.exp(nature.annoyed_spread * rng.standard_normal(many)))


@dataclass(frozen=True)
class Arrivals:
    """The customers' visits to one shop, from one seed."""

    shop: Shop
    truth: Truth
    people: People
    seed: int

    def visits(self, days: int, baskets_a_day: int) -> Iterator[Visit]:
        """Every visit in order of time, day by day."""
        nature, pool = self.truth.nature, self.shop.pool
        rng = generator(self.seed, Stream.VISITS)
        total = days * baskets_a_day
        receipts = np.concatenate([rng.permutation(pool) for _ in range(-(-total // len(pool)))])
        regulars = self._regulars(rng)
        out: frozenset[int] = frozenset()
        number = 0
        for day in range(days):
            out = self._run_out(out, day)
            for seconds in np.sort(_seconds(rng, baskets_a_day)):
                at = OPENING + timedelta(days=day, seconds=float(seconds))
                segment = int(rng.choice(nature.segments, p=self.truth.segment_mix[at.hour]))
                members, shares = regulars[segment]
                customer = int(rng.choice(members, p=shares))
                basket = self.shop.receipts.basket(int(receipts[number])).astype(np.int64)
                yield self._visit(number, at, customer, basket, out)
                number += 1

    def _visit(self, number: int, at: datetime, customer: int, basket: Ints, out: frozenset[int]) -> Visit:
        """The cashiers change every four hours; what of the basket comes later is bought otherwise (`natural`)."""
        nature = self.truth.nature
        day = (at - OPENING).days
        cashier = (day + (at.hour - OPENS) // HOURS_A_SHIFT) % len(nature.cashiers)
        rng = generator(self.seed, Stream.BASKET, number)
        order = rng.permutation(basket)
        later = min(len(basket) - 1, int(rng.binomial(len(basket), nature.held_back)))
        items = order[: len(basket) - later]
        likely = self.truth.likely(items)
        added = generator(self.seed, Stream.NATURAL, number).random(len(likely)) < self.truth.natural(likely)
        added[list(out)] = False
        return Visit(
            number=number,
            day=day,
            at=at,
            customer=customer,
            cashier=cashier,
            items=items,
            natural=np.flatnonzero(added),
            likely=likely,
            moment=Moment(int(self.shop.price_minor[items].sum()), day / 7, at.hour, nature.cashiers[cashier].skill),
            chances=generator(self.seed, Stream.COUNTER, number).random(CHANCES),
            out=out,
        )

    def _regulars(self, rng: np.random.Generator) -> list[tuple[Ints, Floats]]:
        """By segment its customers and how often each of them comes: some every other day, most hardly ever."""
        often = rng.gamma(0.7, size=len(self.people)) + 0.05
        members = [np.flatnonzero(self.people.segment == one) for one in range(self.truth.nature.segments)]
        return [(some, often[some] / often[some].sum()) for some in members]

    def _run_out(self, out: frozenset[int], day: int) -> frozenset[int]:
        """What is not there on this day."""
        nature, chances = self.truth.nature, generator(self.seed, Stream.STOCK, day).random(len(self.shop.products))
        gone = frozenset(np.flatnonzero(chances < nature.stock_out).tolist())
        return gone | {item for item in out if chances[item] >= nature.stock_back}


def _seconds(rng: np.random.Generator, many: int) -> Floats:
    """Seconds of the day, more in busy hours."""
    hour = rng.choice(np.arange(OPENS, CLOSES), size=many, p=BUSY / BUSY.sum())
    seconds: Floats = 3600 * (hour + rng.random(many))
    return seconds


def extra_of(visit: Visit, items: Ints, truth: Truth) -> Floats:
    """The expected extra margin of a card with each of `items`, whoever the customer is; see `Truth.extra_minor`."""
    return truth.extra_minor(visit.likely, items, visit.moment, truth.nature.cashiers[visit.cashier].says)
