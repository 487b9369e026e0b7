"""Categories that are never offered: those of the policy, and those the shop added, each with what it takes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from pos_assist.engine.letters import folded
from pos_assist.engine.matching import category_key, category_keys
from pos_assist.engine.policy import Policy
from pos_assist.manager.rules.reading import Reading


class ExcludedRow(NamedTuple):
    """`own`: the shop's, which may be taken back here. `products`: how many of the till it takes out by itself."""

    category: str
    own: bool
    why: str
    products: int


class Excluding:
    """Counts once how many products answer to each name, as the engine reads categories and families."""

    def __init__(self, reading: Reading, policy: Policy) -> None:
        """On the worker for a large shop."""
        self._reading = reading
        self._policy = policy

    @cached_property
    def _counted(self) -> Mapping[str, int]:
        counted: Counter[str] = Counter()
        for product in self._reading.shop.knowledge.catalogue.all():
            names = category_keys(folded(product.category)) | category_keys(folded(product.family))
            counted.update(names)
        return counted

    def takes_out(self, category: str) -> int:
        """How many products belong to it."""
        return self._counted.get(category_key(folded(category)), 0)

    def rows(self) -> list[ExcludedRow]:
        """The shop's own first, then those of the policy that take something out, then the rest of them."""
        own = [
            ExcludedRow(name, True, str(document.get("why", "")), self.takes_out(name))
            for (kind, name), document in self._reading.documents.items()
            if kind == "exclude"
        ]
        given = [ExcludedRow(name, False, "", self.takes_out(name)) for name in self._policy.excluded_categories]
        return own + sorted(given, key=lambda row: row.products == 0)

    def choices(self) -> list[tuple[str, int]]:
        """Every category path and family of the till that is not excluded yet, with its products, by name."""
        taken = {category_key(folded(row.category)) for row in self.rows()}
        names = sorted({*self._reading.categories, *self._reading.families}, key=folded)
        return [(name, self.takes_out(name)) for name in names if category_key(folded(name)) not in taken]
