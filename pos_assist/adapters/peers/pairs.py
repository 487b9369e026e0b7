"""The first model of this project: the confidence of pairs, shrunk, the best one over the basket."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from pos_assist.learning.copurchase import count, learned_pairs
from pos_assist.learning.evaluation import Questions, Ranking
from pos_assist.learning.popularity import LearnedPopularity, Popularity
from pos_assist.learning.receipts import Receipts

MIN_TOGETHER = 5  # receipts, as the policy has it
SHRINK_RECEIPTS = 20.0


@dataclass(frozen=True)
class LearnedPairs:
    """By trigger the offers with their probability, best first; what is missing is filled with what sells most."""

    offers: dict[int, list[tuple[int, float]]]
    popular: LearnedPopularity

    def recommend(self, questions: Questions, depth: int) -> Ranking:
        """The offers of all items in the basket, by their best probability."""
        found = self.popular.recommend(questions, depth).items
        chance = np.zeros(found.shape)
        for number in range(len(questions)):
            basket = set(questions.basket(number).tolist())
            best: dict[int, float] = {}
            for item in basket:
                for offer, probability in self.offers.get(item, ()):
                    if offer not in basket:
                        best[offer] = max(probability, best.get(offer, 0.0))
            learned = sorted(best, key=lambda offer: (-best[offer], offer))
            ranked = learned + [item for item in found[number].tolist() if item not in best]
            found[number] = ranked[:depth]
            chance[number] = [best.get(item, 0.0) for item in ranked[:depth]]
        return Ranking(found, chance)


@dataclass(frozen=True)
class FirstModel:
    """Learns as `pos-assist learn` did at first."""

    name: str = "first-model"

    def learn(self, receipts: Receipts) -> LearnedPairs:
        """Count all pairs."""
        counts = count([str(item) for item in receipts.basket(number)] for number in range(len(receipts)))
        offers: dict[int, list[tuple[int, float]]] = {}
        for pair in learned_pairs(counts, min_together=MIN_TOGETHER, shrink=SHRINK_RECEIPTS):
            offers.setdefault(int(pair.when_product_id), []).append((int(pair.offer_product_id), pair.probability))
        return LearnedPairs(offers, Popularity().learn(receipts))
