"""Cards of all five kinds as the demo shop really makes them, in every language and both layouts.

All of them can be read (C48), are within the limits (C32, C33), have a benefit, a proof and a why (C35, C41), and
no amount stands on them that is not a price of today (C38).
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.phrases import load_phrases
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.cashier.draw_fold import FOLDS
from pos_assist.cashier.frame import frame_for
from pos_assist.cashier.picture import picture_of
from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Mark, Offer
from pos_assist.cashier.shortening import GLANCE_CHARS
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.candidates import find
from pos_assist.engine.catalogue import StockFigure
from pos_assist.engine.cheaper import cheaper_candidates
from pos_assist.engine.decision import Card
from pos_assist.engine.explaining import in_every_language
from pos_assist.engine.formatting import money
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Evidence, OfferKind, Source
from pos_assist.engine.policy import Policy
from pos_assist.engine.ranking import Judge
from pos_assist.engine.saying import card_of
from pos_assist.engine.situation import Situation
from pos_assist.engine.substitutes import for_the_basket
from pos_assist.engine.templates import NotFillable
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import LIGHT
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.legibility import faults
from tests.gui.screenshots import same_time

NOW = datetime(2026, 3, 7, 16, 30, tzinfo=UTC)
OF_A_KIND = 25  # cards looked at of each kind
SIZES = ((360, 720), (1024, 728))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """The demo shop with the stock of its first days."""
    till = create_shop(tmp_path_factory.mktemp("shop") / "till.db", seed=3, days=1, now=NOW).path
    reader = TillReader(str(till), load_profile("demo"))
    rules = read_rules(paths.db() / "demo" / "rules.toml")
    phrases: Path = paths.resources() / "phrases"
    knowledge = build_knowledge(reader.products(), rules, (), load_phrases(phrases))
    situation = Situation(now=NOW, stock=reader.stock(), stock_known=True)
    reader.close()
    return knowledge.with_situation(situation)


def without(product_id: str, shop: Knowledge) -> Knowledge:
    """The shop when this one is out, and goods are ordered."""
    situation = shop.situation
    stock = {**situation.stock, product_id: StockFigure(Decimal(0), NOW)}
    return shop.with_situation(replace(situation, stock=stock, substitutes=True))


def cards(shop: Knowledge, language: str, of_a_kind: int = OF_A_KIND) -> list[tuple[Basket, Card]]:
    """So many cards of every kind, each for a basket of one product."""
    found: dict[OfferKind, list[tuple[Basket, Card]]] = {kind: [] for kind in OfferKind}
    for product in shop.catalogue.all():
        line = Line("1", product.product_id, product.group_id, product.name, Decimal(1), product.price_minor)
        basket = Basket("b", "1", "1", "a", BasketState.TOTAL, "EUR", (line,))
        moment = Moment(basket, shop, Policy(language=language), asked=True)
        judge = Judge(moment)
        instead = for_the_basket(Moment(basket, without(product.product_id, shop), Policy(language=language)))
        for candidate in (*find(moment), *cheaper_candidates(moment, None), *instead):
            if len(found[candidate.kind]) < of_a_kind:
                try:
                    card = card_of(judge.scored(judge.judged(candidate)), moment)
                except NotFillable:
                    continue
                found[candidate.kind].append((basket, card))
    assert all(found.values()), {kind: len(some) for kind, some in found.items()}
    return [one for some in found.values() for one in some]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_of_the_demo_shop_can_be_read(qapp: QApplication, shop: Knowledge, language: str) -> None:
    assert load_fonts()
    texts = QtTexts(language)
    frames = [frame_for(*size, pixels_per_mm(96.0)) for size in SIZES]
    for basket, card in cards(shop, language):
        state = PanelState(Phase.CARD, language, basket, card, "c1", card_count=2, waiting=card)
        screen = present(state, texts, local_time=same_time)
        assert screen.offer is not None
        assert len(screen.offer.next_line) <= GLANCE_CHARS, screen.offer.next_line
        assert (screen.offer.law != "") == (card.candidate.kind is OfferKind.COVER)
        folds = [button.action for button in screen.buttons if button.action in FOLDS]
        for frame in frames:
            for unfolded in (None, *folds):
                picture = picture_of(screen, frame, LIGHT, unfolded=unfolded)
                assert faults(picture, frame.size) == [], card.candidate.offer_id


ALL = 10_000
LEARNED = Evidence(Source.LEARNED, "", "", "", "", 84, 672, 3.2, 0.1, NOW.replace(year=2025), NOW.replace(month=2))
AMOUNT = re.compile(r"\d[\d\u00a0.,]*[.,]\d\d\u00a0€|€\d[\d,]*\.\d\d")


def offer_of(basket: Basket, card: Card, language: str) -> Offer:
    """The card in words, as the panel shows it."""
    state = PanelState(Phase.CARD, language, basket, card, "c1")
    offer = present(state, QtTexts(language), local_time=same_time).offer
    assert offer is not None
    return offer


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_is_short_enough_has_a_benefit_a_proof_and_a_why(
    qapp: QApplication, shop: Knowledge, language: str
) -> None:
    every = cards(shop, language, ALL)
    assert len(every) > 500
    for basket, card in every:
        candidate, offer = card.candidate, offer_of(basket, card, language)
        assert len(card.script) <= 100, card.script
        assert len(card.script.split(" ")) <= 16, card.script  # an amount and its currency are one word
        said = dict(candidate.benefits).get(language, "").casefold()
        cheaper = candidate.saving_minor > 0 or candidate.less_minor > 0
        there = candidate.kind is OfferKind.SUBSTITUTE and candidate.compared_name  # what is wanted can be had at all
        assert cheaper or candidate.cover or there or (said and said in card.script.casefold()), card.script
        proofs = [fact for fact in offer.facts if fact.mark in (Mark.LINK, Mark.TAG, Mark.CHECK)]
        assert proofs, candidate.offer_id
        related = candidate.compared_name or candidate.evidence.trigger_name
        assert related[:10] in offer.why
        assert candidate.evidence.rule_id in offer.why


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_this_says_how_many_receipts_and_from_when_to_when(
    qapp: QApplication, shop: Knowledge, language: str
) -> None:
    basket, card = next(one for one in cards(shop, language) if one[1].candidate.kind is OfferKind.ADDON)
    evidence = replace(LEARNED, trigger_name=basket.lines[0].name)
    candidate = replace(card.candidate, evidence=evidence)
    told = replace(card, candidate=candidate, why=in_every_language(candidate, shop.phrases, language))
    why = offer_of(basket, told, language).why
    assert {"84", "672", "2025", "2026"} <= set(re.findall(r"\d+", why))
    assert basket.lines[0].name[:16] in why


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_amount_on_a_card_is_anything_but_todays(qapp: QApplication, shop: Knowledge, language: str) -> None:
    """C38: no earlier price is known, so none is told; what stands there can be reckoned from what is charged now."""
    seen = 0
    for basket, card in cards(shop, language, ALL):
        one, offer = card.candidate, offer_of(basket, card, language)
        named = [product for product_id in _named(card) if (product := shop.catalogue.get(product_id))]
        prices = [product.price_minor for product in named]
        minor = {
            *prices,
            *(one.unit_price_minor, one.replaced_unit_price_minor, one.compared_price_minor),
            *(abs(one.difference_minor), one.sum_minor, one.bundle_minor, one.saving_minor),
            *(basket.total_minor, one.total_after_minor),
            *(option.per_unit_minor for option in card.comparison if option.per_unit_minor is not None),
        }
        assert one.difference_minor == one.total_after_minor - basket.total_minor
        todays = {money(amount, "EUR", language) for amount in minor}
        told = "\n".join([offer.script, *_sentences(offer)])
        amounts = AMOUNT.findall(told)
        seen += len(amounts)
        assert set(amounts) <= todays, told
    assert seen > 2000


def _named(card: Card) -> set[str]:
    """Every product the card speaks of."""
    one = card.candidate
    named = {one.product_id, one.replaces_product_id, one.compared_product_id, one.evidence.trigger_product_id}
    named |= {part.product_id for part in one.parts} | {option.product_id for option in card.comparison}
    return named - {""}


def _sentences(offer: Offer) -> list[str]:
    facts = [fact.text for fact in (*offer.facts, *offer.parts)]
    steps = [text for choice in offer.comparison for text in (choice.price, choice.per_unit)]
    return [offer.price, offer.price_note, offer.total_after, offer.why, *facts, *steps]
