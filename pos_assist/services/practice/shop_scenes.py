"""Scenes out of receipts: what was bought, without whose it was, and what the panel would offer with it now.

Nothing of a receipt is kept but its goods and their quantities: prices, stock, rules and sentences are today's. The
decision is the panel's own (`trial.try_out`), of a stranger whose basket nothing was shown in before.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from random import Random

from pos_assist.engine import formatting
from pos_assist.engine.assignment import seed_for
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decide import cheaper
from pos_assist.engine.decision import Card, StockProof
from pos_assist.engine.explaining import evidence_words
from pos_assist.engine.facts import ITEM_CHARS, Facts, spoken_name, told_apart
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import OfferKind, Source
from pos_assist.engine.policy import Policy
from pos_assist.engine.saying import facts_of
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.templates import NotFillable, fill
from pos_assist.services.stock import Stock
from pos_assist.services.trial import Question, Trial, try_out, typed_basket
from pos_assist.training.scene import Idea, Scene, SceneLine

MOST_LINES = 8  # of a basket: more do not fit beside a conversation
LEAST_SOLD = 2  # receipts with each of the products: what only one customer ever bought would tell who it was
PER_KIND = {OfferKind.ADDON: 20, OfferKind.UPGRADE: 16, OfferKind.BUNDLE: 8}  # covers and substitutes are no lesson yet
WITHOUT = 16  # scenes with which the panel has nothing to suggest
PER_ITEM = 2  # scenes with the same idea
MOST_ITEM = 32  # characters of what is offered: with a longer one no sentence keeps within 100 (ux.md C33)
MOST_DECIDED = 600  # baskets that are decided about: a second

Goods = tuple[tuple[str, Decimal], ...]  # product and quantity, of one receipt, in the order they were rung up


@dataclass(frozen=True)
class ShopAt:
    """The shop at one moment. `at` is aware, in the shop's own zone; `products` by id, `stores` as rules name them."""

    knowledge: Knowledge
    products: Mapping[str, Product]
    stock: Stock
    policy: Policy
    currency: str
    at: datetime
    stores: frozenset[str] = frozenset()


def scenes_from(receipts: Sequence[Goods], shop: ShopAt, language: str) -> tuple[Scene, ...]:
    """Some dozens, of every kind of offer that is a lesson and without any; sorted by key, so in no order of time.

    Deterministic: the same receipts, shop and language give the same scenes.
    """
    found: dict[str, Scene] = {}
    left = dict(PER_KIND)
    items: Counter[str] = Counter()
    without = WITHOUT
    policy = replace(shop.policy, language=language, thompson=False, exploration_share=0.0, share_of_baskets=1.0)
    for goods in list(_of_several(receipts, shop.products))[:MOST_DECIDED]:
        trial = _decided(goods, shop, policy)
        card = trial.decision.cards[0] if trial.decision.cards else None
        if card is None:
            if without > 0 and not trial.decision.eligible:
                without -= 1
                found[key_of(goods)] = scene_of(trial, shop, None)
            continue
        kind, product_id = card.candidate.kind, card.candidate.product_id
        if left.get(kind, 0) > 0 and items[product_id] < PER_ITEM:
            scene = scene_of(trial, shop, card)
            if scene.idea is not None and len(scene.idea.item) <= MOST_ITEM:
                left[kind] -= 1
                items[product_id] += 1
                found[scene.scene_id] = scene
        if not without and not any(left.values()):
            break
    return tuple(found[key] for key in sorted(found))


def _of_several(receipts: Iterable[Goods], products: Mapping[str, Product]) -> Iterator[Goods]:
    """Each basket once, where the till still sells all of it, and others bought every single product too."""
    whole = [_summed(goods) for goods in receipts]
    sold = Counter(product_id for goods in whole for product_id, _ in goods)
    seen = set()
    for goods in whole:
        key = key_of(goods)
        known = all(product_id in products and sold[product_id] >= LEAST_SOLD for product_id, _ in goods)
        if 0 < len(goods) <= MOST_LINES and known and key not in seen:
            seen.add(key)
            yield goods


def _summed(goods: Goods) -> Goods:
    """One line a product."""
    total: dict[str, Decimal] = {}
    for product_id, quantity in goods:
        total[product_id] = total.get(product_id, Decimal(0)) + quantity
    return tuple(total.items())


def _decided(goods: Goods, shop: ShopAt, policy: Policy) -> Trial:
    basket = typed_basket([(shop.products[product_id], quantity) for product_id, quantity in goods], shop.currency)
    question = Question(basket, shop.at, stores=shop.stores)
    return try_out(question, shop.knowledge, policy, shop.stock)


def key_of(goods: Goods) -> str:
    """Of what is in it, and nothing else: equal baskets have one key, and it tells nothing of a receipt."""
    told = "\x1e".join(f"{product_id}\x1f{quantity.normalize():f}" for product_id, quantity in sorted(goods))
    return f"scene-{zlib.crc32(told.encode()):08x}"


def scene_of(trial: Trial, shop: ShopAt, card: Card | None) -> Scene:
    """A decided basket in words and written amounts of the decision's language."""
    basket, policy = trial.basket, trial.policy
    style = policy.formats or policy.language
    lines = tuple(
        SceneLine(
            line.name,
            formatting.quantity(line.quantity, style),
            formatting.money(line.total_minor, basket.currency, style),
        )
        for line in basket.lines
    )
    key = key_of(tuple((line.product_id, line.quantity) for line in basket.lines))
    total = formatting.money(basket.total_minor, basket.currency, style)
    return Scene(key, policy.language, lines, total, None if card is None else _idea(card, trial, shop))


def _idea(card: Card, trial: Trial, shop: ShopAt) -> Idea:
    candidate, policy = card.candidate, trial.policy
    facts = facts_of(candidate, Moment(trial.basket, trial.knowledge, policy), card.stock)
    cheaper_item, cheaper_price, cheaper_total = _cheaper(card, trial)
    product = shop.products.get(candidate.product_id)
    return Idea(
        kind=candidate.kind,
        item=facts.item(),
        price=_price(facts),
        total_after=facts.amount(candidate.total_after_minor),
        script=card.script,
        benefit="" if len(candidate.missing) > 1 else facts.benefit() or "",  # it is said of one product
        proof=_proof(facts, trial),
        instead_of=_instead_of(facts),
        saving=facts.amount(candidate.saving_minor) if candidate.kind is OfferKind.BUNDLE else "",
        stock=_stock(card.stock, policy),
        cheaper_item=cheaper_item,
        cheaper_price=cheaper_price,
        cheaper_total=cheaper_total,
        group=product.category if product is not None else "",
    )


def _price(facts: Facts) -> str:
    """What `Idea.price` says by kind; the smaller step of an upgrade counts from what is rung up, as the step does."""
    candidate = facts.candidate
    if candidate.kind is OfferKind.BUNDLE:
        return facts.amount(candidate.bundle_minor)
    return facts.amount(candidate.difference_minor) if candidate.replaces_line_id else facts.price()


def _cheaper(card: Card, trial: Trial) -> tuple[str, str, str]:
    """Item, price and total of the option after "too expensive"; nothing but '' where there is none."""
    basket, policy = trial.basket, trial.policy
    rng = Random(seed_for(basket, policy))
    found = cheaper(basket, trial.knowledge, policy, than=card, rng=rng).cards
    if not found:
        return "", "", ""
    candidate = found[0].candidate
    facts = facts_of(candidate, Moment(basket, trial.knowledge, policy, asked=True), found[0].stock)
    return facts.item(), _price(facts), facts.amount(candidate.total_after_minor)


def _proof(facts: Facts, trial: Trial) -> str:
    """The evidence as it is said to a customer: of a hand-made pair what it goes with, not that somebody said so."""
    evidence = facts.candidate.evidence
    if evidence.source is Source.LADDER:
        return _of_a_better_one(facts, trial.knowledge.phrases)
    if evidence.source in (Source.PAIR, Source.BUNDLE):
        evidence = replace(evidence, source=Source.ATTRIBUTE, fits="", stands_for="")
    trigger, language = trial.knowledge.catalogue.get(evidence.trigger_product_id), trial.policy.language
    called = spoken_name(trigger, language) if trigger is not None else evidence.trigger_name
    plain = replace(evidence, trigger_name=called, lift=0.0, switched=0)  # one figure is enough aloud
    return evidence_words(plain, trial.knowledge.phrases, language, trial.policy.formats)


def _of_a_better_one(facts: Facts, phrases: PhraseBook) -> str:
    """What a unit costs, else what stands on the pack: that a shop calls it the better one proves nothing."""
    table = phrases.evidence.get(facts.language, {})
    for key in ("ladder.unit", "ladder.pack"):
        try:
            return fill(table.get(key, ""), facts.value)
        except NotFillable:
            continue
    return ""


def _instead_of(facts: Facts) -> str:
    if facts.candidate.kind is not OfferKind.UPGRADE or facts.old is None:
        return ""
    return facts.old.short_names.get(facts.language) or told_apart(facts.old.name, facts.product.name, ITEM_CHARS)


def _stock(proof: StockProof, policy: Policy) -> str:
    """How many there are, as a number; '' where it is not known for sure."""
    if proof.available is None or proof.stale or not proof.counted:
        return ""
    return formatting.quantity(proof.available, policy.formats or policy.language)
