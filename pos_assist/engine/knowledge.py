"""What the shop knows, indexed for decisions: products, rules, learned pairs, sentences, and the moment.

Built once per import of rules or products; a new moment (`with_situation`) costs nothing. Build it, then
`gc.freeze()` where a decision must never wait for the garbage collector.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from pos_assist.engine.accessories import Accessories, Fit
from pos_assist.engine.approval import Approvals
from pos_assist.engine.asking import NO_GAINS, Gains
from pos_assist.engine.catalogue import Catalogue, Product, StockPlan
from pos_assist.engine.excluding import excluded_by_shop
from pos_assist.engine.experiments import Experiment
from pos_assist.engine.matching import RuleIndex
from pos_assist.engine.resolving import (
    Bundle,
    CoverOffer,
    Forbidden,
    Rung,
    Sides,
    by_member,
    conditions_of,
    known_keys,
    rungs_of,
    steps_of,
)
from pos_assist.engine.rules import Conditions, Ladder, LearnedPair, LearnedStep, ProductNote, RuleBook
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.situation import Situation

if TYPE_CHECKING:
    from pos_assist.engine.learned import LearnedModel  # only where a model was learned: 3 ms of the start

Span = tuple[datetime, datetime]  # UTC
NOTHING_DECIDED = Approvals()
PLANS = {plan.value: plan for plan in StockPlan}


@dataclass(frozen=True)
class Knowledge:
    """Everything `decide` may look at besides the basket. Frozen: a new import makes a new one."""

    catalogue: Catalogue
    phrases: PhraseBook
    pairs: RuleIndex[Fit]  # hand-made pairs
    fits: RuleIndex[Fit]  # attribute rules
    never: RuleIndex[Forbidden]
    accessories: Accessories
    ladders: Mapping[str, tuple[Rung, ...]]  # by product
    learned: Mapping[str, tuple[LearnedPair, ...]]  # by trigger, likeliest first
    bundles: Mapping[str, tuple[Bundle, ...]]  # by member
    covers: RuleIndex[CoverOffer]  # by the item that is covered
    not_alone: frozenset[str]  # covers and the sets' own products: only a card of their kind may offer them
    versions: Mapping[str, str]  # catalogue, rules, model, phrases
    learned_from: Span | None = None  # the first and the last of the receipts behind the learned pairs
    warnings: tuple[str, ...] = ()  # plain sentences for whoever imported the rules
    situation: Situation = field(default_factory=Situation)
    model: LearnedModel | None = None  # looks at the basket as a whole; without one, `learned` does pair by pair
    steps: Mapping[str, tuple[LearnedStep, ...]] = field(default_factory=dict)  # by the lower product
    approvals: Approvals = NOTHING_DECIDED  # of pairs and steps
    conditions: Mapping[str, Conditions] = field(default_factory=dict)  # by rule, of those that have any
    experiments: tuple[Experiment, ...] = ()  # that run now
    gains: Gains = NO_GAINS  # used where `Policy.uplift` is on
    excluded: Mapping[str, str] = field(default_factory=dict)  # by category as `excluding` looks it up: the shop's why

    def with_situation(self, situation: Situation) -> Knowledge:
        """The same knowledge at another moment; shares every index."""
        return replace(self, situation=situation)


def build_knowledge(
    products: Iterable[Product],
    rules: RuleBook,
    learned: Iterable[LearnedPair],
    phrases: PhraseBook,
    *,
    catalogue_version: str = "",
    model_version: str = "",
    learned_from: Span | None = None,
    model: LearnedModel | None = None,
    steps: Iterable[LearnedStep] = (),
    approvals: Approvals = NOTHING_DECIDED,
    experiments: Iterable[Experiment] = (),
    gains: Gains = NO_GAINS,
) -> Knowledge:
    """Enrich the products by the rules' notes, resolve what the rules name, and index it.

    A rule that names something the catalogue does not know works with what is left of it, or not at all;
    `warnings` says which. Learned pairs of products that are gone are simply never found.
    """
    raw = Catalogue(products, catalogue_version)
    warnings: list[str] = []
    ladders = [(ladder, steps_of(ladder, raw, warnings)) for ladder in rules.ladders]
    catalogue = _enriched(raw, rules.notes, ladders, warnings)
    sides = Sides(raw, known_keys(catalogue.all()), warnings)
    pairs = [sides.fit(rule) for rule in rules.fits if rule.is_pair]
    fits = [sides.fit(rule) for rule in rules.fits if not rule.is_pair]
    never = [sides.never(rule) for rule in rules.never]
    bundles = [bundle for rule in rules.bundles if (bundle := sides.bundle(rule)) is not None]
    covers = [cover for cover_rule in rules.covers if (cover := sides.cover(cover_rule)) is not None]
    return Knowledge(
        catalogue=catalogue,
        phrases=phrases,
        pairs=RuleIndex(pairs),
        fits=RuleIndex(fits),
        never=RuleIndex(never),
        accessories=Accessories(catalogue, (fit for _, fit in fits)),
        ladders=rungs_of(ladders),
        learned=_by_trigger(learned),
        bundles=by_member(bundles),
        covers=RuleIndex(covers),
        not_alone=_not_alone(bundles, (cover for _, cover in covers)),
        versions=_versions(catalogue_version, rules, model_version, phrases, gains),
        learned_from=learned_from,
        warnings=tuple(warnings),
        model=model,
        steps=_by_lower(steps),
        approvals=approvals,
        conditions=conditions_of(rules),
        experiments=tuple(experiments),
        gains=gains,
        excluded=excluded_by_shop(rules.excluded),
    )


def _versions(catalogue: str, rules: RuleBook, model: str, phrases: PhraseBook, gains: Gains) -> dict[str, str]:
    """What a decision's record names as its sources."""
    known = {"catalogue": catalogue, "rules": rules.version, "model": model, "phrases": phrases.version}
    return known | {"uplift": gains.version} if gains.version else known


def _not_alone(bundles: Iterable[Bundle], covers: Iterable[CoverOffer]) -> frozenset[str]:
    """The sets' own products, and the covers."""
    sets = {bundle.set_product_id for bundle in bundles if bundle.set_product_id}
    return frozenset(sets | {cover.product_id for cover in covers})


def _enriched(
    raw: Catalogue,
    notes: tuple[ProductNote, ...],
    ladders: list[tuple[Ladder, tuple[str, ...]]],
    warnings: list[str],
) -> Catalogue:
    """The products with their notes. The steps of a ladder are versions of one thing: they become a family."""
    changed: dict[str, Product] = {}
    for note in notes:
        product_id = raw.resolve(note.product)
        product = changed.get(product_id or "") or raw.get(product_id or "")
        if product is None:
            warnings.append(f"Note: no product {note.product} in the till.")
        else:
            changed[product.product_id] = _noted(product, note)
            if note.plan not in PLANS:
                warnings.append(f"Note: {note.product} has the plan '{note.plan}', which is none that is known.")
    for ladder, steps in ladders:
        for step in steps:
            product = changed.get(step) or raw.get(step)
            if product is not None and not product.family:
                changed[step] = replace(product, family=f"ladder:{ladder.rule_id}")
    if not changed:
        return raw
    return Catalogue((changed.get(product.product_id, product) for product in raw.all()), raw.version)


def _noted(product: Product, note: ProductNote) -> Product:
    attributes = dict(product.attributes)
    for name, values in note.attributes.items():
        attributes[name] = attributes.get(name, frozenset()) | frozenset(values)
    return replace(
        product,
        family=note.family or product.family,
        shelf=note.shelf or product.shelf,
        attributes=attributes,
        short_names={**product.short_names, **note.short_names},
        benefits={**product.benefits, **note.benefits},
        content=product.content if note.content is None else note.content,
        content_unit=product.content_unit if note.content is None else note.content_unit,
        safety_stock=product.safety_stock if note.safety_stock is None else note.safety_stock,
        plan=PLANS.get(note.plan, StockPlan.NORMAL) if note.plan else product.plan,
    )


def _by_trigger(learned: Iterable[LearnedPair]) -> dict[str, tuple[LearnedPair, ...]]:
    grouped: dict[str, list[LearnedPair]] = {}
    for pair in learned:
        grouped.setdefault(pair.when_product_id, []).append(pair)
    return {
        trigger: tuple(sorted(pairs, key=lambda pair: (-pair.probability, pair.offer_product_id)))
        for trigger, pairs in grouped.items()
    }


def _by_lower(steps: Iterable[LearnedStep]) -> dict[str, tuple[LearnedStep, ...]]:
    grouped: dict[str, list[LearnedStep]] = {}
    for step in steps:
        grouped.setdefault(step.when_product_id, []).append(step)
    return {
        lower: tuple(sorted(found, key=lambda step: (step.price_ratio, step.offer_product_id)))
        for lower, found in grouped.items()
    }
