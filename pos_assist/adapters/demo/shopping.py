"""What customers of the demo shop put on the counter: an errand, what goes with it by habit, and chance."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from pos_assist.adapters.demo.seed import Article, Errand, Seed

IMPULSE = 0.18  # share of baskets with one thing that has nothing to do with the rest
SEVERAL = 0.12  # share of lines with more than one piece
BAG = 0.14  # share of baskets with a carrier bag
UNASKED = ("Bags", "Deposits", "Services")  # never bought for their own sake


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the counter."""

    article: Article
    qty_milli: int


class Shopper:
    """Draws baskets; `in_stock` says whether the shelf still has something of an article."""

    def __init__(self, seed: Seed, rng: random.Random, in_stock: Callable[[int], bool]) -> None:
        self._seed = seed
        self._rng = rng
        self._in_stock = in_stock
        self._by_id = {article.article_id: article for article in seed.articles}
        self._by_sku = seed.by_sku()
        groups: defaultdict[str, list[Article]] = defaultdict(list)
        for article in seed.articles:
            groups[article.category].append(article)
        self._shelves = {name: (goods, _cumulative(goods)) for name, goods in groups.items()}
        self._anything = [a for a in seed.articles if a.category not in UNASKED and a.price_cents < 2000]
        self._anything_weights = _cumulative(self._anything)

    def basket(self, hour: int, *, weekend: bool) -> list[Item]:
        """At least one item; deposits follow what they belong to, a bag comes last."""
        chosen: dict[int, Article] = {}
        errand = self._errand(hour, weekend=weekend)
        for article in self._main_things(errand):
            self._take(chosen, article)
            for habit in self._seed.habits.get(article.article_id, ()):
                if self._rng.random() < habit.natural:
                    self._take(chosen, self._by_id[habit.article_id])
        if self._rng.random() < IMPULSE or not chosen:
            self._take(chosen, self._any_article())
        return list(self._with_extras(list(chosen.values()))) or self.basket(hour, weekend=weekend)

    def _errand(self, hour: int, *, weekend: bool) -> Errand:
        weights = [
            errand.weight
            * (errand.weekend if weekend else 1.0)
            * (0.3 + math.exp(-((hour - errand.peak_hour) ** 2) / 18))  # a bell of +-3 hours on a base
            for errand in self._seed.errands
        ]
        return self._rng.choices(self._seed.errands, weights)[0]

    def _main_things(self, errand: Errand) -> Iterator[Article]:
        fewest, most = errand.things
        count = round(self._rng.triangular(fewest, most, fewest))
        names = self._rng.choices(list(errand.categories), list(errand.categories.values()), k=count)
        for name in names:
            goods, weights = self._shelves[name]
            yield self._rng.choices(goods, cum_weights=weights)[0]

    def _any_article(self) -> Article:
        return self._rng.choices(self._anything, cum_weights=self._anything_weights)[0]

    def _take(self, chosen: dict[int, Article], article: Article) -> None:
        if article.kind == "goods" and not self._in_stock(article.article_id):
            return
        chosen.setdefault(article.article_id, article)

    def _with_extras(self, articles: list[Article]) -> Iterator[Item]:
        for article in articles:
            qty = self._quantity(article)
            yield Item(article, qty)
            if article.deposit_sku:
                yield Item(self._by_sku[article.deposit_sku], qty)
        if articles and self._rng.random() < BAG:
            goods, weights = self._shelves["Bags"]
            yield Item(self._rng.choices(goods, cum_weights=weights)[0], 1000)

    def _quantity(self, article: Article) -> int:
        if article.decimals:
            return 5 * round(self._rng.triangular(150, 1800, 600) / 5)  # a shop scale shows steps of 5 g
        if article.price_cents < 600 and article.kind == "goods" and self._rng.random() < SEVERAL:
            return 1000 * self._rng.choice((2, 2, 2, 3, 4))
        return 1000


def _cumulative(goods: list[Article]) -> list[float]:
    return list(accumulate(article.weight for article in goods))
