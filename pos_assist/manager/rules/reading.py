"""One look at the rules and the shop, taken on a worker; everything the screens of rules show comes from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.letters import folded
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import ALWAYS, BundleRule, Conditions, CoverRule, FitRule, Ladder, RuleBook
from pos_assist.manager.office import Office, Shop
from pos_assist.services.editing import Document, Name
from pos_assist.services.texts import Texts


@dataclass(frozen=True)
class Reading:
    """Rules as documents and as the engine reads them, and the shop they hold in."""

    documents: Mapping[Name, Document]
    book: RuleBook
    shop: Shop

    @cached_property
    def catalogue(self) -> Catalogue:
        """As the till has it: rules name products by the till's codes."""
        return Catalogue(self.shop.products)

    @cached_property
    def conditions(self) -> Mapping[str, Conditions]:
        """By rule id; `never` rules have none."""
        book = self.book
        rules: list[FitRule | Ladder | BundleRule | CoverRule] = [
            *book.fits,
            *book.ladders,
            *book.bundles,
            *book.covers,
        ]
        return {rule.rule_id: rule.conditions for rule in rules}

    @cached_property
    def warned(self) -> Mapping[str, tuple[str, ...]]:
        """What the engine says of a rule without effect, by rule id: it begins 'Rule ID: …', 'Set ID: …'."""
        found: dict[str, tuple[str, ...]] = {}
        for warning in self.shop.knowledge.warnings:
            head, _, _ = warning.partition(": ")
            rule_id = head.partition(" ")[2]
            found[rule_id] = (*found.get(rule_id, ()), warning)
        return found

    @cached_property
    def categories(self) -> list[str]:
        """Every category of the till, by name."""
        return sorted({product.category for product in self.shop.products} - {""}, key=folded)

    @cached_property
    def families(self) -> list[str]:
        """Every family the shop has named, by name; those that only a ladder makes are left out."""
        named = {product.family for product in self.shop.knowledge.catalogue.all()} - {""}
        return sorted((family for family in named if not family.startswith("ladder:")), key=folded)

    def product(self, name: str) -> Product | None:
        """The product a rule names, as the till has it; None where the till does not sell it."""
        return self.catalogue.get(self.catalogue.resolve(name) or "")

    def noted(self, name: str) -> Product | None:
        """The same with what the shop's own notes add: family, content, safety stock."""
        product = self.product(name)
        return None if product is None else self.shop.knowledge.catalogue.get(product.product_id) or product

    def conditions_of(self, rule_id: str) -> Conditions:
        """When, where and to whom it holds."""
        return self.conditions.get(rule_id, ALWAYS)


class Look(NamedTuple):
    """What a live part of a form is worked out from."""

    reading: Reading
    policy: Policy
    texts: Texts


class Readings:
    """The last look, shared by all screens: in a large shop it takes seconds. Worker thread only."""

    def __init__(self) -> None:
        self._last: Reading | None = None
        self._number = 0  # of the newest version of the rules then

    def read(self, office: Office) -> Reading:
        """As it is now; the last one again while neither shop nor rules have changed.

        Raises:
            UserError: the store or the till cannot be read.
        """
        shop = office.shop()
        number = max((version.number for version in office.editing.history(1)), default=0)
        if self._last is None or self._last.shop is not shop or self._number != number:
            self._last = Reading(dict(office.editing.documents()), office.editing.book(), shop)
            self._number = number
            _ = self._last.categories, self._last.families, self._last.catalogue.by_code  # what forms ask for
        return self._last
