"""What goes with a product, as the shop wrote it or as it was learned: outside any basket, for lists and plans."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from pos_assist.engine.approval import ProposalState
from pos_assist.engine.catalogue import NO_TEXTS, Product
from pos_assist.engine.excluding import excluded_keys, is_excluded
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import Conditions, LearnedPair, RuleBook


class Origin(IntEnum):
    """Where it is known from, the stronger first."""

    PAIR = 0  # a pair that the shop wrote
    FITS = 1  # an attribute rule of the shop
    LEARNED = 2  # found in receipts


@dataclass(frozen=True)
class Complement:
    """One product that goes with another. `rivals`: everything the same rule offers; one of them is enough."""

    product: Product
    origin: Origin
    rule_id: str = ""
    priority: int = 0
    benefits: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)
    rivals: frozenset[str] = frozenset()
    pair: LearnedPair | None = None
    state: ProposalState = ProposalState.APPROVED  # what is written needs no approval


class Complements:
    """Looks them up; one for a reading of the shop."""

    def __init__(self, knowledge: Knowledge, book: RuleBook, policy: Policy, today: date) -> None:
        """`today`: the shop's own date, for rules that hold for a time only."""
        self._knowledge, self._policy = knowledge, policy
        self._asleep = {rule.rule_id for rule in book.fits if asleep(rule.conditions, today)}
        self._for_some = {rule.rule_id for rule in book.fits if rule.conditions.segments}
        self._keys = all_excluded(book, policy)

    def excluded(self, product: Product) -> bool:
        """Whether its category or family is never offered."""
        return is_excluded_product(product, self._keys)

    def of(self, trigger: Product, *, approved: bool = True, everybody: bool = False) -> list[Complement]:
        """What may be sold and goes with it, the strongest first, each product once; nothing that is excluded.

        `approved`: of what was learned only what the shop agreed to. `everybody`: without rules for a kind of
        customers. Nothing goes with what is excluded itself.
        """
        if self.excluded(trigger):
            return []
        found: dict[str, Complement] = {}
        for one in (*self._written(trigger), *self._fitting(trigger), *self._learned(trigger, approved)):
            if not (everybody and one.rule_id in self._for_some) and self._allowed(trigger, one.product):
                found.setdefault(one.product.product_id, one)
        return sorted(found.values(), key=lambda one: (one.origin, -one.priority))

    def may_go(self, first: Product, second: Product) -> bool:
        """Whether the two may be offered together either way: nothing excluded, no "never", nothing refused."""
        rejected = ProposalState.REJECTED
        for when, offer in ((first, second), (second, first)):
            if self.excluded(when) or not self._allowed(when, offer):
                return False
            if self._knowledge.approvals.of(when.product_id, offer.product_id) is rejected:
                return False
        return True

    def _allowed(self, trigger: Product, product: Product) -> bool:
        if not product.sellable or product.product_id == trigger.product_id or self.excluded(product):
            return False
        if product.product_id in self._knowledge.not_alone:
            return False
        return not any(never.offer.matches(product) for never in self._knowledge.never.of(trigger))

    def _written(self, trigger: Product) -> Iterator[Complement]:
        catalogue = self._knowledge.catalogue
        for fit in self._knowledge.pairs.of(trigger):
            for product_id in fit.named if fit.rule_id not in self._asleep else ():
                product = catalogue.get(product_id)
                if product is not None:
                    rivals = frozenset(fit.named)
                    yield Complement(product, Origin.PAIR, fit.rule_id, fit.priority, fit.benefits, rivals)

    def _fitting(self, trigger: Product) -> Iterator[Complement]:
        """Of an attribute rule the dearest that cost no more than what they go with."""
        catalogue = self._knowledge.catalogue
        for fit in self._knowledge.fits.of(trigger):
            if fit.rule_id in self._asleep:
                continue
            options = self._knowledge.accessories.of(fit, trigger)
            rivals = frozenset(options.product_ids)
            for place in reversed(options.window(trigger.price_minor, self._policy.candidates_per_rule)):
                product = catalogue.get(options.product_ids[place])
                if product is not None:
                    yield Complement(product, Origin.FITS, fit.rule_id, fit.priority, fit.benefits, rivals)

    def _learned(self, trigger: Product, approved: bool) -> Iterator[Complement]:
        """The likeliest first, with enough evidence; never what the shop refused."""
        knowledge, policy = self._knowledge, self._policy
        for pair in knowledge.learned.get(trigger.product_id, ()):
            if pair.together < policy.learned_min_together or pair.lift < policy.learned_min_lift:
                continue
            state = knowledge.approvals.of(trigger.product_id, pair.offer_product_id)
            product = knowledge.catalogue.get(pair.offer_product_id)
            if product is None or state is ProposalState.REJECTED or (approved and state is not ProposalState.APPROVED):
                continue
            rivals = frozenset({product.product_id})
            yield Complement(product, Origin.LEARNED, rivals=rivals, pair=pair, state=state)


def all_excluded(book: RuleBook, policy: Policy) -> frozenset[str]:
    """The excluded categories and families of the policy and of the rule book, as `is_excluded` wants them."""
    return excluded_keys((*policy.excluded_categories, *(one.category for one in book.excluded)))


def is_excluded_product(product: Product, keys: frozenset[str]) -> bool:
    """Whether its category or its family is among the `all_excluded`."""
    return any(path and is_excluded(path, keys) for path in (product.category, product.family))


def asleep(conditions: Conditions, today: date) -> bool:
    """Whether a rule does not hold on this day: paused, not yet, or over."""
    early = conditions.first is not None and today < conditions.first
    late = conditions.last is not None and today > conditions.last
    return conditions.paused or early or late
