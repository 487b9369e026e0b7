"""What is true in the simulated world, as chances that hold for whoever comes: the oracle knows all of this module.

What goes together comes from all receipts of the file, also from those nobody has learned from; how appealing
a product is when it is offered stands on no receipt at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import sparse, special

from pos_assist.simulation.draws import Stream, generator
from pos_assist.simulation.nature import Nature
from pos_assist.simulation.shop import Floats, Ints, Shop

LARGEST = 200  # products; a larger receipt is a delivery, not a customer
HOURS = 24
LEAST_LIKELY = 1e-6


@dataclass(frozen=True)
class Moment:
    """What an asking customer's yes hangs on, besides the product: basket value, week, hour and the cashier's skill."""

    subtotal_minor: int
    week: float  # since the opening, with its fraction
    hour: int
    skill: float


class Truth:
    """The shop's hidden figures. Arrays go over products; `likely` is always the answer of `likely`."""

    def __init__(self, shop: Shop, nature: Nature, *, seed: int) -> None:
        """Draws the appeals; calibrates what is bought anyway to as much as the real receipts held back."""
        self.nature = nature
        self._shop = shop
        self._together, self._of = _together(shop)
        self.share = self._of / max(1, len(shop.receipts))
        rng = generator(seed, Stream.APPEALS)
        many = len(shop.products)
        group_appeal = nature.group_appeal * rng.standard_normal(nature.groups)
        self._appeal = group_appeal[shop.group] + nature.product_appeal * rng.standard_normal(many)
        self._phase = rng.uniform(0, 2 * np.pi, nature.groups)
        self._taste = nature.segment_taste * rng.standard_normal((nature.segments, nature.groups))
        mix = rng.dirichlet(np.full(nature.segments, 2.0), size=4)  # morning, noon, afternoon, evening
        self.segment_mix = mix[np.clip((np.arange(HOURS) - 7) // 4, 0, 3)]
        self._natural_rate = self._calibrated(generator(seed, Stream.PILOT))

    def likely(self, basket: Ints) -> Floats:
        """Of every product how likely it stands beside these, from pairs: half the most certain, half the mean."""
        k = self.nature.shrink_receipts
        rows = self._together[basket].toarray()
        confidence = (rows + k * self.share) / (self._of[basket] + k)[:, None]
        likely: Floats = (confidence.max(axis=0) + confidence.mean(axis=0)) / 2
        likely[basket] = 0.0
        return likely

    def natural(self, likely: Floats) -> Floats:
        """The chance that it is added unasked."""
        natural: Floats = np.minimum(self.nature.natural_most, self._natural_rate * likely)
        return natural

    def relevance(self, likely: Floats, items: Ints) -> Floats:
        """0 = as likely as beside any basket, 1 = `lift_perfect` times as likely or more."""
        lift = likely[items] / np.maximum(self.share[items], 1e-9)
        relevance: Floats = np.clip(np.log(np.maximum(lift, 1.0)) / np.log(self.nature.lift_perfect), 0.0, 1.0)
        return relevance

    def yes_of_segments(self, likely: Floats, items: Ints, moment: Moment) -> Floats:
        """Segments x items: the chance to be persuaded when asked, where the price is no matter."""
        nature, group = self.nature, self._shop.group[items]
        season = nature.season_appeal * np.sin(2 * np.pi * moment.week / nature.season_weeks + self._phase[group])
        fit = nature.likely * np.log(np.maximum(likely[items], LEAST_LIKELY))
        logit = nature.level + fit + self._appeal[items] + season
        yes: Floats = special.expit(logit + moment.skill + self._taste[:, group])
        return yes

    def within_limit(self, items: Ints, moment: Moment) -> Floats:
        """The share of customers who would pay the price for something unplanned."""
        accepted = self.nature.limit_median * moment.subtotal_minor / self._shop.price_minor[items]
        share: Floats = special.ndtr(np.log(np.maximum(accepted, 1e-9)) / self.nature.limit_spread)
        return share

    def persuaded(self, likely: Floats, items: Ints, moment: Moment) -> Floats:
        """The chance that a customer nobody knows says yes when asked, and would not have bought it otherwise."""
        mix = self.segment_mix[moment.hour]
        yes = mix @ self.yes_of_segments(likely, items, moment) * self.within_limit(items, moment)
        chance: Floats = yes * (1 - self.natural(likely)[items])
        return chance

    def extra_minor(self, likely: Floats, items: Ints, moment: Moment, says: float) -> Floats:
        """The expected extra margin of putting each of `items` on the cashier's screen, handling taken off."""
        earned = self.persuaded(likely, items, moment) * self._shop.margin_minor[items]
        extra: Floats = says * (earned - self.nature.handling_minor)
        return extra

    def _calibrated(self, rng: np.random.Generator) -> float:
        """The rate at which `likely` gives as many unasked additions as items were held back."""
        held, total = 0.0, 0.0
        for number in rng.choice(self._shop.pool, size=min(300, len(self._shop.pool)), replace=False):
            items = self._shop.receipts.basket(int(number)).astype(np.int64)
            left = max(1, round(len(items) * (1 - self.nature.held_back)))
            held += len(items) * self.nature.held_back if len(items) > 1 else 0.0
            total += float(self.likely(items[:left]).sum())
        return held / total if total > 0 else 0.0


def _together(shop: Shop) -> tuple[Any, Floats]:
    """Products x products: receipts of the whole file with both, 0 on the diagonal; and receipts with each."""
    receipts = shop.receipts
    usable = receipts.take(np.flatnonzero(receipts.sizes <= LARGEST))
    wide = sparse.csr_array(
        (np.ones(len(usable.items)), usable.items, usable.starts), shape=(len(usable), len(shop.products))
    )
    both = (wide.T @ wide).tocsr()
    of = both.diagonal()
    return (both - sparse.diags_array(of)).tocsr(), of
