"""What can be learned from receipts in the simulated shop, anew every week: counts that add, and a model of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np

from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.learned import Names, TableModel, Tables, Weighing
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import RuleBook
from pos_assist.engine.script import PhraseBook
from pos_assist.learning.counting import Counts, count
from pos_assist.learning.model import Model, model_of, tables
from pos_assist.learning.pairs import pairs_of
from pos_assist.learning.receipts import assemble
from pos_assist.simulation.shop import OPENING_DAY, Ints, Shop

SHRINK_RECEIPTS = 20.0  # as `pos-assist learn`


@dataclass
class School:
    """The receipts so far, counted, and those of the week that is under way (day since the opening, items)."""

    shop: Shop
    policy: Policy
    phrases: PhraseBook
    counts: Counts
    week: list[tuple[int, Ints]] = field(default_factory=list)

    def note(self, day: int, items: Ints) -> None:
        """One receipt was paid."""
        self.week.append((day, items))

    def learn(self) -> Knowledge:
        """Count the week and build what the engine knows."""
        if self.week:
            sizes = [len(items) for _, items in self.week]
            basket = np.repeat(np.arange(len(self.week)), sizes)
            items = np.concatenate([items for _, items in self.week])
            days = np.array([OPENING_DAY + day for day, _ in self.week])
            receipts = assemble(self.shop.products, basket, items, day=days, ordered=False)
            self.counts = self.counts + count(receipts)
            self.week = []
        version = f"receipts-{self.counts.receipts}"
        pairs = pairs_of(self.counts, min_together=self.policy.learned_min_together, shrink=SHRINK_RECEIPTS)
        model = table_model(model_of(self.counts), version, self.counts.receipts)
        products = self.shop.catalogue()
        return build_knowledge(products, RuleBook(), pairs, self.phrases, model_version=version, model=model)


def table_model(model: Model, version: str, receipts: int) -> TableModel:
    """The model as a panel reads it from its file."""
    arrays: dict[str, Any] = {name: memoryview(cast("Any", array)) for name, array in tables(model).items()}
    names = Names(arrays.pop("names"), arrays.pop("name_ends"))
    blend = model.blend
    weighing = Weighing(tuple(blend.weights), blend.level, blend.slope)
    return TableModel(version, receipts, names, Tables(**arrays), weighing)
