"""One basket at one moment: the facts that every candidate and guardrail asks for, worked out once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from functools import cached_property

from pos_assist.engine.basket import Basket, Line
from pos_assist.engine.catalogue import Product
from pos_assist.engine.conditions import why_not
from pos_assist.engine.decision import StockProof
from pos_assist.engine.excluding import excluded_keys, is_excluded
from pos_assist.engine.experiments import Given, given_for
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.money import line_total, net_minor
from pos_assist.engine.policy import Policy
from pos_assist.engine.resolving import Forbidden

NOTHING = Decimal(0)


@dataclass(frozen=True)
class Moment:
    """A basket, what is known, and the thresholds; the properties are computed on first use."""

    basket: Basket
    knowledge: Knowledge
    policy: Policy
    asked: bool = False  # a cheaper option was asked for, or follows "too expensive"

    @cached_property
    def given(self) -> Given:
        """The variants of running tests that this basket has."""
        known = self.knowledge
        logged = known.situation.memory.given
        return given_for(self.basket.basket_id, known.experiments, self.policy.seed, logged=logged)

    @cached_property
    def net(self) -> dict[str, Decimal]:
        """Net quantity by product over all lines; corrections are negative lines."""
        quantities: dict[str, Decimal] = {}
        for line in self.basket.lines:
            quantities[line.product_id] = quantities.get(line.product_id, NOTHING) + line.quantity
        return quantities

    @cached_property
    def triggers(self) -> tuple[tuple[Line, Product], ...]:
        """The first line of every product that is really being bought and that the catalogue knows."""
        found: dict[str, tuple[Line, Product]] = {}
        for line in self.basket.lines:
            if line.quantity <= 0 or line.product_id in found or self.net[line.product_id] <= 0:
                continue
            product = self.knowledge.catalogue.get(line.product_id)
            if product is not None:
                found[line.product_id] = (line, product)
        return tuple(found.values())

    @cached_property
    def margin_minor(self) -> int | None:
        """What the lines earn as they stand, minor units net of VAT less cost; None where a cost is not known.

        The best that is known before the arm matters of what the receipt will earn: effects are adjusted by it.
        """
        margin = 0
        for line in self.basket.lines:
            product = self.knowledge.catalogue.get(line.product_id)
            if product is None or product.cost_minor is None:
                return None
            margin += net_minor(line.total_minor, product.vat_rate) - line_total(line.quantity, product.cost_minor)
        return margin

    @cached_property
    def families(self) -> frozenset[str]:
        """Families that stand in the basket."""
        return self.families_of(self.basket.product_ids)

    @cached_property
    def declined_families(self) -> frozenset[str]:
        """Families of what was declined: the same thing in another version is no new offer."""
        return self.families_of(self.knowledge.situation.memory.declined_products)

    @cached_property
    def forbidden(self) -> tuple[Forbidden, ...]:
        """The "never with" rules that something in the basket brings into force."""
        never = self.knowledge.never
        return tuple(rule for _, product in self.triggers for rule in never.of(product))

    @cached_property
    def addon_limit_minor(self) -> Decimal:
        """The most that an add-on, or two together, may cost beside this basket."""
        return self.policy.addon_price_share * max(0, self.basket.total_minor)

    @cached_property
    def excluded(self) -> frozenset[str]:
        """The excluded categories and families as `is_excluded` wants them."""
        return excluded_keys(self.policy.excluded_categories) | self.knowledge.excluded.keys()

    def excluded_path(self, product: Product | None) -> str:
        """The category or family that keeps a product from being offered; '' where nothing does (C26)."""
        for path in (product.category, product.family) if product is not None else ():
            if path and is_excluded(path, self.excluded):
                return path
        return ""

    @cached_property
    def _held_back(self) -> dict[str, str]:
        """What `held_back` found so far, by rule."""
        return {}

    def held_back(self, rule_id: str) -> str:
        """Which of a rule's conditions keeps its offers back now; '' where it has none, or all of them hold."""
        conditions = self.knowledge.conditions.get(rule_id)
        if conditions is None:
            return ""
        why = self._held_back.get(rule_id)
        if why is None:
            basket, situation = self.basket, self.knowledge.situation
            places = (*situation.stores, basket.till_id, basket.till_name)
            why = self._held_back[rule_id] = why_not(conditions, situation, places)
        return why

    def families_of(self, product_ids: Iterable[str]) -> frozenset[str]:
        """The families of these products."""
        products = map(self.knowledge.catalogue.get, product_ids)
        return frozenset(product.family for product in products if product is not None and product.family)

    def family_of(self, product_id: str) -> str:
        """A product's family; '' where it has none."""
        product = self.knowledge.catalogue.get(product_id)
        return product.family if product is not None else ""

    def available(self, product_id: str) -> Decimal | None:
        """What is left: on hand, less what open baskets hold, this one included; None where no figure is known.

        Rounded down to what can be sold: half a piece is none.
        """
        situation = self.knowledge.situation
        figure = situation.stock.get(product_id)
        if figure is None:
            return None
        mine = max(NOTHING, self.net.get(product_id, NOTHING))  # what comes back is no stock yet
        left = figure.on_hand - situation.held.get(product_id, NOTHING) - mine
        return rounded_down(left, self.knowledge.catalogue.get(product_id))

    def kept_back(self, product_id: str) -> Decimal:
        """The safety stock: the product's own, else the policy's."""
        product = self.knowledge.catalogue.get(product_id)
        own = product.safety_stock if product is not None else None
        return self.policy.safety_stock if own is None else own

    def promisable(self, product_id: str) -> Decimal | None:
        """What may be offered: `available` less the safety stock, rounded down; None where no figure is known."""
        left = self.available(product_id)
        if left is None:
            return None
        return rounded_down(left - self.kept_back(product_id), self.knowledge.catalogue.get(product_id))

    def is_out(self, product_id: str) -> bool:
        """Whether by the figure there is none at all; of what two open baskets hold, nobody can tell whose it is."""
        figure = self.knowledge.situation.stock.get(product_id)
        return figure is not None and figure.on_hand <= 0

    def stock_proof(self, product_id: str) -> StockProof:
        """What a card may say of the stock now; what is held is taken off the shelf before the stock room."""
        figure = self.knowledge.situation.stock.get(product_id)
        if figure is None:
            product = self.knowledge.catalogue.get(product_id)
            return StockProof(None, None, counted=product is None or not product.is_service)
        stale = self.knowledge.situation.now - figure.as_of > self.policy.stock_stale_after
        left = self.available(product_id) or NOTHING
        in_room = rounded_down(figure.in_room, self.knowledge.catalogue.get(product_id))
        return StockProof(left, figure.as_of, stale, in_room=max(NOTHING, min(in_room, left)))


def rounded_down(quantity: Decimal, product: Product | None) -> Decimal:
    """In the product's own unit and decimals, down to what can be sold; of an unknown product as it is."""
    if product is None:
        return quantity
    decimals = product.quantity_decimals
    if decimals <= 0:
        return quantity.to_integral_value(ROUND_FLOOR)
    return quantity.scaleb(decimals).to_integral_value(ROUND_FLOOR).scaleb(-decimals)
