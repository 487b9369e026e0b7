"""What can be learned from receipts in the simulated shop, anew every week: counts that add, and a model of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pos_assist.engine.approval import Approvals, ProposalState
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.learned import LearnedModel, Suggestion
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import RuleBook
from pos_assist.engine.script import PhraseBook
from pos_assist.learning.counting import Counts, count
from pos_assist.learning.model import Model, model_of, table_model
from pos_assist.learning.neighbours import neighbours_of
from pos_assist.learning.pairs import pairs_of
from pos_assist.learning.receipts import Receipts, assemble
from pos_assist.simulation.shop import OPENING_DAY, Ints, Shop

SHRINK_RECEIPTS = 20.0  # as `pos-assist learn`


@dataclass(frozen=True)
class Known:
    """What was learned before the opening; the same for every seed."""

    counts: Counts
    model: Model


def known_of(history: Receipts) -> Known:
    """Count and fit, as `pos-assist learn`."""
    counts = count(history)
    return Known(counts, model_of(counts))


class School:
    """Everything that is learned from receipts in one shop.

    The weights that make one chance of many measures are those from before the opening: finding them anew every
    week takes most of a simulation's time. The measures themselves are anew every week.
    """

    def __init__(self, shop: Shop, policy: Policy, phrases: PhraseBook, known: Known, *, approved: bool) -> None:
        """`approved`: a manager agrees to every pair that is proposed; else the policy's own bar decides alone."""
        self._shop = shop
        self._policy = policy
        self._phrases = phrases
        self._approved = approved
        self._counts = known.counts
        self._model = known.model
        self._week: list[tuple[int, Ints]] = []  # day since the opening, items

    def note(self, day: int, items: Ints) -> None:
        """One receipt was paid."""
        self._week.append((day, items))

    def learn(self) -> Knowledge:
        """Count the week and build what the engine knows."""
        if self._week:
            self._counts = self._counts + count(self._receipts())
            self._week = []
            near = neighbours_of(self._counts.products, self._counts.periods)
            self._model = Model(self._counts.products, near, self._model.blend)
        receipts = self._counts.receipts
        version = f"receipts-{receipts}"
        pairs = pairs_of(self._counts, min_together=self._policy.learned_min_together, shrink=SHRINK_RECEIPTS)
        states = {(one.when_product_id, one.offer_product_id): ProposalState.APPROVED for one in pairs}
        return build_knowledge(
            self._shop.catalogue(),
            RuleBook(),
            pairs,
            self._phrases,
            model_version=version,
            model=Remembering(table_model(self._model, version)),
            approvals=Approvals(states if self._approved else {}, version),
        )

    def _receipts(self) -> Receipts:
        """Of the week, dated."""
        basket = np.repeat(np.arange(len(self._week)), [len(items) for _, items in self._week])
        items = np.concatenate([items for _, items in self._week])
        days = np.array([OPENING_DAY + day for day, _ in self._week])
        return assemble(self._shop.products, basket, items, day=days, ordered=False)


class Remembering:
    """A model that is asked about the same basket by several: the last answer is kept."""

    def __init__(self, model: LearnedModel) -> None:
        """Says what `model` says."""
        self.version = model.version
        self._model = model
        self._asked: tuple[tuple[str, ...], int] | None = None
        self._said: list[Suggestion] = []

    def best(self, product_ids: Sequence[str], most: int) -> list[Suggestion]:
        """As `LearnedModel.best`."""
        asked = (tuple(product_ids), most)
        if asked != self._asked:
            self._asked, self._said = asked, self._model.best(product_ids, most)
        return list(self._said)

    def floor(self, share: float) -> float:
        """As `LearnedModel.floor`."""
        return self._model.floor(share)
