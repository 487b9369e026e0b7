"""What goes with what is in the basket: hand-made pairs, attribute rules and learned pairs."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter
from typing import TYPE_CHECKING

from pos_assist.engine.approval import APPROVED
from pos_assist.engine.catalogue import NO_TEXTS
from pos_assist.engine.equivalents import nearest_there
from pos_assist.engine.found import Found, benefits_of, evidence_of, keep_strongest
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import ONE, net_minor
from pos_assist.engine.offers import Candidate, OfferKind, Source
from pos_assist.engine.rules import LearnedPair

# An enum's member costs a look-up and its value a call; dozens of these are made for every line that is rung up.
ADDON, _ADDON = OfferKind.ADDON, OfferKind.ADDON.value
PAIR, ATTRIBUTE, LEARNED = Source.PAIR, Source.ATTRIBUTE, Source.LEARNED

if TYPE_CHECKING:
    from pos_assist.engine.learned import LearnedModel  # only where a model was learned: 3 ms of the start


def found_addons(moment: Moment) -> dict[str, Found]:
    """By product, its strongest evidence."""
    found: dict[str, Found] = {}
    for source in (_pairs, _attributes, _learned):
        keep_strongest(found, source(moment))
    return found


def _pairs(moment: Moment) -> Iterator[Found]:
    for line, trigger in moment.triggers:
        for fit in moment.knowledge.pairs.of(trigger):
            rule_id, benefits, priority = fit.rule_id, fit.benefits, fit.priority
            holds = not moment.held_back(rule_id)
            for product_id in fit.named[: moment.policy.candidates_per_rule]:
                one = Found(product_id, line, PAIR, rule_id, priority, "", None, benefits, priority, holds=holds)
                yield one
                if moment.is_out(product_id):
                    yield from _in_its_place(one, moment)


def _in_its_place(of_pair: Found, moment: Moment) -> Iterator[Found]:
    """What a pair offers is out: the nearest that is there; a pair that names that one itself is stronger."""
    out = moment.knowledge.catalogue.get(of_pair.product_id)
    instead = nearest_there(out, of_pair.line, moment) if out is not None else None
    if out is not None and instead is not None:
        strength = of_pair.strength - 0.5
        yield of_pair._replace(product_id=instead.product_id, strength=strength, benefits=NO_TEXTS, stands_for=out.name)


def _attributes(moment: Moment) -> Iterator[Found]:
    limit = int(moment.addon_limit_minor)
    for line, trigger in moment.triggers:
        for fit in moment.knowledge.fits.of(trigger):
            options = moment.knowledge.accessories.of(fit, trigger)
            rule_id, benefits, priority = fit.rule_id, fit.benefits, fit.priority
            holds = not moment.held_back(rule_id)
            for place in options.window(limit, moment.policy.candidates_per_rule):
                product_id, shared = options.product_ids[place], options.fits[place]
                one = Found(product_id, line, ATTRIBUTE, rule_id, priority, shared, None, benefits, priority)
                yield one if holds else one._replace(holds=False)


def _learned(moment: Moment) -> Iterator[Found]:
    """What was learned from receipts: by the model that sees the whole basket, or pair by pair."""
    model = moment.knowledge.model
    return _paired(moment) if model is None else _modelled(moment, model)


def _modelled(moment: Moment, model: LearnedModel) -> Iterator[Found]:
    """The likeliest additions with enough evidence; what merely sells a lot is no reason to offer it."""
    policy = moment.policy
    lines = {trigger.product_id: line for line, trigger in reversed(moment.triggers)}
    basket = [trigger.product_id for _, trigger in moment.triggers]
    said = model.best(basket, policy.learned_candidates)
    surest = said[0].probability if said else 0.0
    for one in said:
        if one.together < policy.learned_min_together or one.lift < policy.learned_min_lift:
            continue
        pair = LearnedPair(one.trigger, one.product_id, one.together, one.of, one.lift, one.probability)
        rule_id = f"learned:{one.trigger}>{one.product_id}"
        line = lines[one.trigger]
        yield Found(one.product_id, line, LEARNED, rule_id, one.probability, pair=pair, surest=surest)


def _paired(moment: Moment) -> Iterator[Found]:
    """The likeliest offers over all triggers; each trigger has its own twenty, mostly shared.

    What the shop approved goes first: it may be offered, whatever is likelier and waits.
    """
    most, least_together = moment.policy.learned_candidates, moment.policy.learned_min_together
    least_lift, learned = moment.policy.learned_min_lift, moment.knowledge.learned
    states = moment.knowledge.approvals.states
    known = [
        (
            bool(states) and states.get((pair.when_product_id, pair.offer_product_id)) is not APPROVED,
            -pair.probability,
            pair.offer_product_id,
            line,
            pair,
        )
        for line, trigger in moment.triggers
        for pair in learned.get(trigger.product_id, ())
        if pair.together >= least_together and pair.lift >= least_lift
    ]
    known.sort(key=itemgetter(0, 1, 2))
    taken: set[str] = set()
    for _, _, offered, line, pair in known:
        if offered not in taken:
            taken.add(offered)
            rule_id = f"learned:{pair.when_product_id}>{offered}"
            yield Found(offered, line, LEARNED, rule_id, pair.probability, "", pair)
        if len(taken) >= most:
            return


def addon(found: Found, moment: Moment) -> Candidate | None:
    """One more line, at the till's price; None for what is gone or may not be offered as an add-on."""
    product = moment.knowledge.catalogue.get(found.product_id)
    if product is None or product.product_id in moment.knowledge.not_alone:
        return None
    cost = product.cost_minor
    return Candidate(
        kind=ADDON,
        offer_id=f"{_ADDON}:{found.line.product_id}>{product.product_id}",
        product_id=product.product_id,
        group_id=product.group_id,
        name=product.name,
        quantity=ONE,
        unit_price_minor=product.price_minor,
        difference_minor=product.price_minor,
        total_after_minor=moment.basket.total_minor + product.price_minor,
        margin_minor=None if cost is None else net_minor(product.price_minor, product.vat_rate) - cost,
        evidence=evidence_of(found, moment.knowledge.learned_from),
        benefits=benefits_of(product, found.benefits),
        priority=found.priority,
    )
