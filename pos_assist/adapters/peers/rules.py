"""Association rules of any length, mined as Tryton's own recommender does it (efficient-apriori, MIT)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from pos_assist.learning.evaluation import Learned, Questions, Ranking
from pos_assist.learning.popularity import LearnedPopularity, Popularity
from pos_assist.learning.receipts import Receipts

TRYTON = (0.3, 0.5, 8)  # its defaults: support, confidence, length
SUPPORTS = (0.02, 0.01, 0.005)  # with which it gives some rules
CONFIDENCE = 0.1
LENGTH = 4
MOST_RULES = 2_000  # more take it 60 ms and more a basket


@dataclass(frozen=True)
class Known:
    """Baskets as tuples, and what sells most."""

    baskets: list[tuple[int, ...]]
    popular: LearnedPopularity


def known(receipts: Receipts) -> Known:
    """All of them."""
    items, starts = receipts.items.tolist(), receipts.starts.tolist()
    baskets = [tuple(items[start:end]) for start, end in pairwise(starts)]
    return Known(baskets, Popularity().learn(receipts))


@dataclass(frozen=True)
class Rules:
    """(antecedents, consequents), best first; `popular` fills what no rule says, where it is given."""

    ranked: list[tuple[frozenset[int], tuple[int, ...]]]
    popular: LearnedPopularity | None

    def recommend(self, questions: Questions, depth: int) -> Ranking:
        """The consequents of all rules whose antecedents are in the basket, in the rules' order."""
        found = np.full((len(questions), depth), -1, dtype=np.int32)
        fill = self.popular.recommend(questions, depth).items if self.popular else found.copy()
        for number in range(len(questions)):
            basket = frozenset(questions.basket(number).tolist())
            offered = [item for when, offers in self.ranked if when <= basket for item in offers]
            fresh = [item for item in dict.fromkeys([*offered, *fill[number].tolist()]) if item not in basket]
            found[number, : min(depth, len(fresh))] = fresh[:depth]
        return Ranking(found)


def tryton(all_known: Known) -> Learned:
    """Tryton's recommender as it is installed: lift above 1, by lift, then conviction; nothing else."""
    support, confidence, length = TRYTON
    return Rules(_ranked(_mined(all_known, support, confidence, length), by_lift), None)


def rules(support: float, order: Callable[[Any], tuple[float, ...]]) -> Callable[[Known], Learned]:
    """The rules above a support, in this order, at most as many as a till can use; the rest is what sells most."""

    def learn(all_known: Known) -> Learned:
        mined = _mined(all_known, support, CONFIDENCE, LENGTH)
        return Rules(_ranked(mined, order)[:MOST_RULES], all_known.popular)

    return learn


def by_lift(rule: Any) -> tuple[float, ...]:
    """Tryton's order, and that of most recipes."""
    return (-rule.lift, rule.conviction)


def by_confidence(rule: Any) -> tuple[float, ...]:
    """The likeliest first."""
    return (-rule.confidence, -rule.support)


def _mined(all_known: Known, support: float, confidence: float, length: int) -> list[Any]:
    from efficient_apriori import apriori

    _itemsets, found = apriori(all_known.baskets, min_support=support, min_confidence=confidence, max_length=length)
    return [rule for rule in found if rule.lift > 1]


def _ranked(
    mined: list[Any], order: Callable[[Any], tuple[float, ...]]
) -> list[tuple[frozenset[int], tuple[int, ...]]]:
    ranked = sorted(mined, key=lambda rule: (*order(rule), rule.lhs, rule.rhs))
    return [(frozenset(rule.lhs), tuple(rule.rhs)) for rule in ranked]
