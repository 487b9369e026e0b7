"""What the shop knows, indexed for decisions: products, rules, learned pairs, sentences, and the moment.

Built once per import of rules or products; a new moment (`with_situation`) costs nothing. Build it, then
`gc.freeze()` where a decision must never wait for the garbage collector.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from pos_assist.engine.accessories import Accessories, Fit
from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.matching import Key, Match, RuleIndex, product_keys, resolve
from pos_assist.engine.rules import FitRule, Ladder, LearnedPair, NeverRule, ProductNote, RuleBook, Selector
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.situation import Situation


@dataclass(frozen=True, slots=True)
class Rung:
    """A product's place on a ladder: the better ones above it, nearest first."""

    ladder: Ladder
    higher: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A `NeverRule` seen from its trigger."""

    rule: NeverRule
    offer: Match


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
    versions: Mapping[str, str]  # catalogue, rules, model, phrases
    warnings: tuple[str, ...] = ()  # plain sentences for whoever imported the rules
    situation: Situation = field(default_factory=Situation)

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
) -> Knowledge:
    """Enrich the products by the rules' notes, resolve what the rules name, and index it.

    A rule that names something the catalogue does not know works with what is left of it, or not at all;
    `warnings` says which. Learned pairs of products that are gone are simply never found.
    """
    raw = Catalogue(products, catalogue_version)
    warnings: list[str] = []
    ladders = [(ladder, _steps(ladder, raw, warnings)) for ladder in rules.ladders]
    catalogue = _enriched(raw, rules.notes, ladders, warnings)
    sides = _Sides(raw, _known_keys(catalogue), warnings)
    pairs = [sides.fit(rule) for rule in rules.fits if rule.is_pair]
    fits = [sides.fit(rule) for rule in rules.fits if not rule.is_pair]
    never = [sides.never(rule) for rule in rules.never]
    return Knowledge(
        catalogue=catalogue,
        phrases=phrases,
        pairs=RuleIndex(pairs),
        fits=RuleIndex(fits),
        never=RuleIndex(never),
        accessories=Accessories(catalogue, (fit for _, fit in fits)),
        ladders=_rungs(ladders),
        learned=_by_trigger(learned),
        versions={
            "catalogue": catalogue_version,
            "rules": rules.version,
            "model": model_version,
            "phrases": phrases.version,
        },
        warnings=tuple(warnings),
    )


@dataclass(frozen=True)
class _Sides:
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

    def _side(self, rule_id: str, part: str, selector: Selector, has: tuple[str, ...] = ()) -> Match:
        match, unknown = resolve(selector, self.catalogue, has)
        self.warnings.extend(f"Rule {rule_id}: no product {name} in the till." for name in unknown)
        if not unknown:
            self.warnings.extend(_nothing(rule_id, part, match, self.known))
        return match


def _steps(ladder: Ladder, catalogue: Catalogue, warnings: list[str]) -> tuple[str, ...]:
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
    )


def _known_keys(catalogue: Catalogue) -> set[Key]:
    """Every family, category and attribute value that some product has (not the products themselves)."""
    return {key for product in catalogue.all() for key in product_keys(product) if key[0] != "product"}


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


def _rungs(ladders: list[tuple[Ladder, tuple[str, ...]]]) -> dict[str, tuple[Rung, ...]]:
    rungs: dict[str, tuple[Rung, ...]] = {}
    for ladder, steps in ladders:
        for place, step in enumerate(steps[:-1]):
            rungs[step] = (*rungs.get(step, ()), Rung(ladder, steps[place + 1 :]))
    return rungs


def _by_trigger(learned: Iterable[LearnedPair]) -> dict[str, tuple[LearnedPair, ...]]:
    grouped: dict[str, list[LearnedPair]] = {}
    for pair in learned:
        grouped.setdefault(pair.when_product_id, []).append(pair)
    return {
        trigger: tuple(sorted(pairs, key=lambda pair: (-pair.probability, pair.offer_product_id)))
        for trigger, pairs in grouped.items()
    }
