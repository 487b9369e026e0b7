"""Offers of the shop to try a sentence on: made as `decide` makes them, for one basket with one line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from pos_assist.engine.addons import addon
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.bundles import bundle
from pos_assist.engine.catalogue import Product
from pos_assist.engine.cheaper import cheaper_candidates
from pos_assist.engine.covers import cover
from pos_assist.engine.decision import StockProof
from pos_assist.engine.facts import Facts
from pos_assist.engine.found import Found
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind, Source
from pos_assist.engine.policy import Policy
from pos_assist.engine.saying import facts_of
from pos_assist.engine.templates import NotFillable
from pos_assist.engine.upgrades import upgrade

STOCK = StockProof(Decimal(12), None)  # of every sample


class Sample(NamedTuple):
    """One offer: what stands in the basket, what is offered with it, and by which rule where that matters."""

    trigger: str
    product: str
    rule: str = ""

    @property
    def key(self) -> str:
        """Names it within its kind."""
        return "\x1f".join(self)


class Samples:
    """The offers that a shop could make, by kind."""

    def __init__(self, knowledge: Knowledge, currency: str, formats: str = "") -> None:
        """`formats`: whose way to write numbers; '' = that of each language."""
        self.knowledge = knowledge
        self.currency = currency or "EUR"
        self.formats = formats
        self._known: dict[OfferKind, tuple[Sample, ...]] = {}

    def of(self, kind: OfferKind) -> tuple[Sample, ...]:
        """Every one; () where the shop has nothing for this kind."""
        if kind not in self._known:
            by_kind = {
                OfferKind.UPGRADE: self._steps_up,
                OfferKind.CHEAPER: self._steps_down,
                OfferKind.BUNDLE: self._sets,
                OfferKind.COVER: self._covers,
            }
            self._known[kind] = tuple(dict.fromkeys(by_kind.get(kind, self._goods)()))
        return self._known[kind]

    def facts(self, kind: OfferKind, sample: Sample, language: str) -> Facts | None:
        """What a sentence about it may speak of; None where it cannot be offered."""
        product = self.knowledge.catalogue.get(sample.trigger)
        if product is None:
            return None
        line = Line("1", product.product_id, product.group_id, product.name, Decimal(1), product.price_minor)
        basket = Basket("sample", "", "", "", BasketState.OPEN, self.currency, (line,))
        moment = Moment(basket, self.knowledge, Policy(language=language, formats=self.formats))
        candidate = _MAKERS.get(kind, _addon)(sample, line, moment)
        if candidate is None:
            return None
        try:
            return facts_of(candidate if candidate.kind is kind else replace(candidate, kind=kind), moment, STOCK)
        except NotFillable:
            return None

    def name(self, kind: OfferKind, sample: Sample) -> str:
        """What is offered as the till calls it; with what, where that makes the offer."""
        names = (self.knowledge.catalogue.get(product_id) for product_id in (sample.trigger, sample.product))
        trigger, product = (one.name if one is not None else "" for one in names)
        return product if kind in (OfferKind.ADDON, OfferKind.SUBSTITUTE) else f"{trigger} → {product}"

    def _sellable(self) -> Iterator[Product]:
        not_alone = self.knowledge.not_alone
        return (one for one in self.knowledge.catalogue.all() if one.sellable and one.product_id not in not_alone)

    def _goods(self) -> Iterator[Sample]:
        """Anything, with the dearest thing in the basket; that one with the next dearest."""
        dearest = sorted(self._sellable(), key=lambda one: (-one.price_minor, one.product_id))[:2]
        for product in self._sellable() if len(dearest) > 1 else ():
            yield Sample(dearest[product is dearest[0]].product_id, product.product_id)

    def _steps_up(self) -> Iterator[Sample]:
        for lower, rungs in self.knowledge.ladders.items():
            yield from (Sample(lower, higher, rung.ladder.rule_id) for rung in rungs for higher in rung.higher)
        for lower, steps in self.knowledge.steps.items():
            yield from (Sample(lower, step.offer_product_id) for step in steps)

    def _steps_down(self) -> Iterator[Sample]:
        for upper, rungs in self.knowledge.ladders.items():
            yield from (Sample(upper, lower, rung.ladder.rule_id) for rung in rungs for lower in rung.lower)

    def _sets(self) -> Iterator[Sample]:
        for member, bundles in self.knowledge.bundles.items():
            for one in bundles:
                others = (product_id for product_id, _ in one.members if product_id != member)
                yield Sample(member, next(others, member), one.rule.rule_id)  # or several pieces of one thing

    def _covers(self) -> Iterator[Sample]:
        for product in self._sellable():
            for offer in self.knowledge.covers.of(product):
                yield Sample(product.product_id, offer.product_id, offer.rule.rule_id)


def _addon(sample: Sample, line: Line, moment: Moment) -> Candidate | None:
    return addon(Found(sample.product, line, Source.PAIR), moment)


def _upgrade(sample: Sample, line: Line, moment: Moment) -> Candidate | None:
    for rung in moment.knowledge.ladders.get(sample.trigger, ()):
        if rung.ladder.rule_id == sample.rule:
            found = Found(sample.product, line, Source.LADDER, sample.rule, benefits=rung.ladder.benefits)
            return upgrade(found, moment)
    steps = moment.knowledge.steps.get(sample.trigger, ())
    step = next((step for step in steps if step.offer_product_id == sample.product), None)
    return upgrade(Found(sample.product, line, Source.STEP, step=step), moment) if step else None


def _cheaper(sample: Sample, _line: Line, moment: Moment) -> Candidate | None:
    return next((one for one in cheaper_candidates(moment, None) if one.product_id == sample.product), None)


def _bundle(sample: Sample, _line: Line, moment: Moment) -> Candidate | None:
    found = (one for one in moment.knowledge.bundles.get(sample.trigger, ()) if one.rule.rule_id == sample.rule)
    one = next(found, None)
    return bundle(one, moment) if one else None


def _cover(sample: Sample, line: Line, moment: Moment) -> Candidate | None:
    product = moment.knowledge.catalogue.get(sample.trigger)
    offers = moment.knowledge.covers.of(product) if product else ()
    offer = next((offer for offer in offers if offer.rule.rule_id == sample.rule), None)
    return cover(offer, line, moment) if offer else None


_MAKERS: Mapping[OfferKind, Callable[[Sample, Line, Moment], Candidate | None]] = {
    OfferKind.UPGRADE: _upgrade,
    OfferKind.CHEAPER: _cheaper,
    OfferKind.BUNDLE: _bundle,
    OfferKind.COVER: _cover,
}
