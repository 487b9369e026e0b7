"""Rules resolved against a catalogue: names become products, and what is odd becomes a plain warning."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pos_assist.engine.accessories import Fit
from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.matching import Key, Match, product_keys, resolve
from pos_assist.engine.rules import (
    ALWAYS,
    BundleRule,
    Conditions,
    CoverRule,
    FitRule,
    Ladder,
    NeverRule,
    RuleBook,
    Selector,
)


@dataclass(frozen=True, slots=True)
class Rung:
    """A product's place on a ladder: the better ones above it and the cheaper ones below, nearest first."""

    ladder: Ladder
    higher: tuple[str, ...]
    lower: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A `NeverRule` seen from its trigger."""

    rule: NeverRule
    offer: Match


@dataclass(frozen=True, slots=True)
class Bundle:
    """A `BundleRule` whose every member the till sells; `set_product_id` '' where it has no product for the set."""

    rule: BundleRule
    members: tuple[tuple[str, int], ...]  # (product id, how many)
    set_product_id: str = ""


@dataclass(frozen=True, slots=True)
class CoverOffer:
    """A `CoverRule` seen from the item it covers."""

    rule: CoverRule
    product_id: str


@dataclass(frozen=True)
class Sides:
    """Resolves both sides of a rule and collects what is odd about them."""

    catalogue: Catalogue  # as the till has it: rules name products by the till's codes
    known: set[Key]
    warnings: list[str]

    def fit(self, rule: FitRule) -> tuple[Match, Fit]:
        """A pair or attribute rule: what triggers it, and what it offers."""
        when = self._side(rule.rule_id, "when", rule.when, tuple(ours for ours, _ in rule.same))
        offer = self._side(rule.rule_id, "offer", rule.offer, tuple(theirs for _, theirs in rule.same))
        named = map(self.catalogue.resolve, rule.offer.products) if rule.is_pair else ()
        products = tuple(product_id for product_id in named if product_id is not None)
        return when, Fit(rule.rule_id, offer, products, rule.same, rule.benefits, rule.priority)

    def never(self, rule: NeverRule) -> tuple[Match, Forbidden]:
        """A "never with" rule: what brings it into force, and what it forbids."""
        when = self._side(rule.rule_id, "when", rule.when)
        return when, Forbidden(rule, self._side(rule.rule_id, "offer", rule.offer))

    def cover(self, rule: CoverRule) -> tuple[Match, CoverOffer] | None:
        """What is covered, and the product the till charges; None where it does not sell that product."""
        product_id = self.catalogue.resolve(rule.product)
        when = self._side(rule.rule_id, "when", rule.when)
        if product_id is None:
            self.warnings.append(f"Cover {rule.rule_id}: no product {rule.product} in the till, so it is not offered.")
            return None
        if rule.price_minor is not None:
            self._compare(f"Cover {rule.rule_id}", rule.product, product_id, rule.price_minor)
        return when, CoverOffer(rule, product_id)

    def bundle(self, rule: BundleRule) -> Bundle | None:
        """The set with products for names; None where a member or its own code is not in the till."""
        members: list[tuple[str, int]] = []
        for name, count in rule.members:
            product = self.catalogue.get(self.catalogue.resolve(name) or "")
            if product is None:
                self.warnings.append(f"Set {rule.rule_id}: no product {name} in the till, so it is not offered.")
                return None
            if product.quantity_decimals:
                self.warnings.append(f"Set {rule.rule_id}: {name} is weighed, so the set is not offered.")
                return None
            members.append((product.product_id, count))
        set_product_id = self.catalogue.resolve(rule.code) if rule.code else ""
        if set_product_id is None:
            self.warnings.append(f"Set {rule.rule_id}: no product {rule.code} in the till, so it is not offered.")
            return None
        if len({product_id for product_id, _ in members} | {set_product_id}) <= len(members):
            self.warnings.append(f"Set {rule.rule_id}: one product stands in it twice, so it is not offered.")
            return None
        if set_product_id and rule.price_minor is not None:
            self._compare(f"Set {rule.rule_id}", rule.code, set_product_id, rule.price_minor)
        return Bundle(rule, tuple(members), set_product_id)

    def _compare(self, rule: str, name: str, product_id: str, price_minor: int) -> None:
        """The till's price must be the rule's, or nothing: then it is typed in (C39)."""
        product = self.catalogue.get(product_id)
        till = product.price_minor if product is not None else 0
        if till not in (0, price_minor):
            said = f"{name} costs {_amount(till)} at the till and {_amount(price_minor)} in the rule"
            self.warnings.append(f"{rule}: {said}, so it is not offered.")

    def _side(self, rule_id: str, part: str, selector: Selector, has: tuple[str, ...] = ()) -> Match:
        match, unknown = resolve(selector, self.catalogue, has)
        self.warnings.extend(f"Rule {rule_id}: no product {name} in the till." for name in unknown)
        if not unknown:
            self.warnings.extend(_nothing(rule_id, part, match, self.known))
        return match


def steps_of(ladder: Ladder, catalogue: Catalogue, warnings: list[str]) -> tuple[str, ...]:
    """A ladder's products that the till sells, each once."""
    steps: list[str] = []
    for name in ladder.steps:
        product_id = catalogue.resolve(name)
        if product_id is None:
            warnings.append(f"Ladder {ladder.rule_id}: no product {name} in the till.")
        elif product_id not in steps:
            steps.append(product_id)
    if len(steps) < 2:
        warnings.append(f"Ladder {ladder.rule_id}: fewer than two steps are left, so it offers nothing.")
    return tuple(steps)


def known_keys(products: Iterable[Product]) -> set[Key]:
    """Every family, category and attribute value that some product has (not the products themselves)."""
    return {key for product in products for key in product_keys(product) if key[0] != "product"}


def rungs_of(ladders: Iterable[tuple[Ladder, tuple[str, ...]]]) -> dict[str, tuple[Rung, ...]]:
    """By product, its place on every ladder."""
    rungs: dict[str, tuple[Rung, ...]] = {}
    for ladder, steps in ladders:
        for place, step in enumerate(steps if len(steps) > 1 else ()):
            rung = Rung(ladder, steps[place + 1 :], steps[:place][::-1])
            rungs[step] = (*rungs.get(step, ()), rung)
    return rungs


def conditions_of(rules: RuleBook) -> dict[str, Conditions]:
    """By rule, when and where it holds; rules that always hold are left out."""
    every: tuple[FitRule | Ladder | BundleRule | CoverRule, ...]
    every = (*rules.fits, *rules.ladders, *rules.bundles, *rules.covers)
    return {rule.rule_id: rule.conditions for rule in every if rule.conditions != ALWAYS}


def by_member(bundles: Iterable[Bundle]) -> dict[str, tuple[Bundle, ...]]:
    """By product, every set it belongs to."""
    found: dict[str, tuple[Bundle, ...]] = {}
    for bundle in bundles:
        for product_id, _ in bundle.members:
            found[product_id] = (*found.get(product_id, ()), bundle)
    return found


def _amount(minor: int) -> str:
    return f"{minor // 100}.{minor % 100:02d}"


def _nothing(rule_id: str, part: str, match: Match, known: set[Key]) -> list[str]:
    """A warning where one side of a rule can match no product at all."""
    keys = match.filed_under()
    if not keys:
        return [f"Rule {rule_id}: its '{part}' side names nothing, so it offers nothing."]
    return [
        f"Rule {rule_id}: no product has the {key[0]} '{': '.join(key[1:])}'."
        for key in keys
        if key[0] != "product" and key not in known
    ]
