"""The demo's rules: all of them apply to its goods, and everything they say fits a sentence in four languages."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.candidates import find
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decision import StockProof
from pos_assist.engine.facts import Facts
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind
from pos_assist.engine.policy import Policy
from pos_assist.engine.saving import percent_down
from pos_assist.engine.script import compose, wordings

LANGUAGES = ("en", "pl", "sk", "ro")
LONGEST = {"short": 24, "benefit": 30, "name": 24, "legal": 16, "years": 16, "terms": 200}
BEST_SAID = {
    OfferKind.ADDON: "addon.A1",
    OfferKind.UPGRADE: "upgrade.U1",
    OfferKind.BUNDLE: "bundle.B1",
    OfferKind.COVER: "warranty.W1",
}
WIDE = Policy(addon_price_share=Decimal(10**6), candidates_per_rule=10**6)  # nothing is left out for its price


@pytest.fixture(scope="module")
def rules(demo_files: Path) -> dict[str, Any]:
    """The rules file as written."""
    return tomllib.loads((demo_files / "rules.toml").read_text("utf-8"))


def candidates_of(product: Product, knowledge: Knowledge) -> tuple[Candidate, ...]:
    """Everything that could be offered to one piece of this product."""
    line = Line("1", product.product_id, product.group_id, product.name, Decimal(1), product.price_minor)
    basket = Basket("1", "1", "Till 1", "1", BasketState.TOTAL, "EUR", (line,))
    return find(Moment(basket, knowledge, WIDE))


@pytest.fixture(scope="module")
def offers(knowledge: Knowledge) -> list[Candidate]:
    """Every offer that the rules can lead to from one product."""
    products = knowledge.catalogue.all()
    return [candidate for product in products for candidate in candidates_of(product, knowledge)]


def test_there_are_enough_rules(rules: dict[str, Any]) -> None:
    assert len(rules["pair"]) >= 60
    assert len(rules["fits"]) >= 15
    assert len(rules["never"]) >= 10
    assert len(rules["ladder"]) >= 40
    assert len(rules["bundle"]) >= 8
    assert len(rules["cover"]) >= 4
    assert sum("content" in note for note in rules["product"]) >= 60


def test_every_rule_names_what_the_shop_sells(knowledge: Knowledge) -> None:
    assert knowledge.warnings == ()


def test_every_product_has_a_note(rules: dict[str, Any], knowledge: Knowledge) -> None:
    noted = Counter(knowledge.catalogue.resolve(note["product"]) for note in rules["product"])
    assert noted == Counter(product.product_id for product in knowledge.catalogue.all())


def test_every_pair_attribute_rule_and_ladder_leads_to_an_offer(rules: dict[str, Any], offers: list[Candidate]) -> None:
    leading = {candidate.evidence.rule_id for candidate in offers}
    written = {rule["id"] for kind in ("pair", "fits", "ladder", "bundle", "cover") for rule in rules[kind]}
    assert written - leading == set()


def test_a_set_saves_something_and_still_earns(offers: list[Candidate]) -> None:
    for candidate in offers:
        if candidate.kind is OfferKind.BUNDLE:
            assert candidate.saving_minor > 0, candidate.offer_id
            assert percent_down(candidate.saving_minor, candidate.sum_minor) >= 5, candidate.offer_id
            assert candidate.margin_minor is not None
            assert candidate.margin_minor > 0, candidate.offer_id


def test_nothing_sold_only_as_a_cover_is_offered_as_an_add_on(offers: list[Candidate], knowledge: Knowledge) -> None:
    covers = {candidate.product_id for candidate in offers if candidate.kind is OfferKind.COVER}
    assert len(covers) == 5
    assert knowledge.not_alone == covers
    assert covers.isdisjoint(one.product_id for one in offers if one.kind is not OfferKind.COVER)


def test_ladders_by_content_are_cheaper_by_the_unit(offers: list[Candidate], knowledge: Knowledge) -> None:
    """U2 has something to say for coffee, batteries, laundry and the like."""
    said = 0
    for candidate in offers:
        new = knowledge.catalogue.get(candidate.product_id)
        old = knowledge.catalogue.get(candidate.replaces_product_id)
        if new is None or old is None or not (new.content and old.content):
            continue
        facts = Facts(candidate, new, "EUR", "pl", StockProof(None, None), old=old)
        said += "upgrade.U2" in [variant for _, variant in wordings(facts, knowledge.phrases, WIDE)]
    assert said >= 20


def test_ladders_rise_in_price_by_steps_worth_taking(rules: dict[str, Any], knowledge: Knowledge) -> None:
    products = {f"sku:{product.sku}": product for product in knowledge.catalogue.all()}
    policy = Policy()
    for ladder in rules["ladder"]:
        prices = [products[step].price_minor for step in ladder["steps"]]
        for lower, higher in pairwise(prices):
            ratio = Decimal(higher) / lower
            assert policy.upgrade_ratio_min <= ratio <= policy.upgrade_ratio_max, ladder["id"]


def texts(rules: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, str]]]:
    """(where, kind of text, by language) of everything said to customers."""
    for kind in ("product", "pair", "fits", "ladder", "bundle", "cover"):
        for rule in rules[kind]:
            for key in LONGEST:
                if key in rule:
                    yield rule.get("id", rule.get("product")), key, rule[key]


def test_texts_exist_in_every_language_and_fit(rules: dict[str, Any]) -> None:
    for where, key, by_language in texts(rules):
        assert tuple(by_language) == LANGUAGES, where
        for text in by_language.values():
            assert 0 < len(text) <= LONGEST[key], (where, text)
            assert text[0].islower() or key != "benefit", (where, text)


LOUD = re.compile(r"[!?]|\b(?:best|free|perfect|ideal\w*|gratis)\b|najlep|cel mai|darmo", re.IGNORECASE)


def test_benefits_are_modest(rules: dict[str, Any]) -> None:
    for where, key, by_language in texts(rules):
        for text in by_language.values() if key == "benefit" else ():
            assert not LOUD.search(text), (where, text)
            assert not text.endswith("."), (where, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_offer_can_be_said(offers: list[Candidate], knowledge: Knowledge, language: str) -> None:
    """C33: 100 characters and 16 words at most, for all of the demo's offers; `compose` raises where not."""
    said = Counter[OfferKind]()
    for candidate in offers:
        product = knowledge.catalogue.get(candidate.product_id)
        assert product is not None
        members = tuple(part for one in candidate.missing if (part := knowledge.catalogue.get(one.product_id)))
        facts = Facts(candidate, product, "EUR", language, StockProof(Decimal(5), None), members=members)
        _, variant = compose(facts, knowledge.phrases, WIDE)
        short = {"bundle.B2"} if len(members) > 1 else set()  # where the names of several would be too long to say
        assert variant in {BEST_SAID[candidate.kind], *short}, "the sentence with the benefit"
        said[candidate.kind] += 1
    assert said[OfferKind.ADDON] > 300
    assert said[OfferKind.UPGRADE] > 60
    assert said[OfferKind.BUNDLE] > 20
    assert said[OfferKind.COVER] > 15
