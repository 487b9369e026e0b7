"""The simulated customers: the same whenever asked, with a taste that can be found out and not guessed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest

from pos_assist.adapters.demo.customers import HiddenCustomers
from pos_assist.engine import candidates
from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.cheaper import cheaper_candidates
from pos_assist.engine.decision import Card, StockProof
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, Evidence, OfferKind, Source
from pos_assist.engine.policy import Policy
from pos_assist.services.events import Answer, DeclineReason
from tests import builders

ASKED = 2000  # customers


def product(catalogue: Catalogue, sku: str) -> Product:
    """A product of the demo shop."""
    found = catalogue.get(catalogue.by_code[f"sku:{sku}"])
    assert found is not None
    return found


def card(offered: Product, basket: Basket, *, instead_of: Product | None = None, difference: int | None = None) -> Card:
    """An add-on, or an upgrade of a product in the basket."""
    paid = instead_of.price_minor if instead_of else 0
    difference = offered.price_minor - paid if difference is None else difference
    candidate = Candidate(
        OfferKind.UPGRADE if instead_of else OfferKind.ADDON,
        f"offer:{offered.product_id}",
        offered.product_id,
        offered.group_id,
        offered.name,
        Decimal(1),
        offered.price_minor,
        difference,
        basket.total_minor + difference,
        None,
        Evidence(Source.PAIR, "rule", basket.lines[0].product_id, basket.lines[0].name),
        replaces_product_id=instead_of.product_id if instead_of else "",
        replaced_unit_price_minor=paid,
    )
    return Card(candidate, "", "", "en", StockProof(None, None), 1.0)


class Asking:
    """Many customers with the same basket are asked the same."""

    def __init__(self, catalogue: Catalogue, has: str) -> None:
        self.has = product(catalogue, has)
        self._catalogue = catalogue
        self._customers = HiddenCustomers(5, catalogue)

    def basket(self, number: int) -> Basket:
        """One customer's basket."""
        return builders.basket(builders.line(self.has), basket_id=str(number))

    def answers(self, takes: str, *, ordinal: int = 1, difference: int | None = None) -> Counter[Answer]:
        """What they say to an add-on."""
        offered = product(self._catalogue, takes)
        return Counter(
            self._customers.answer(card(offered, basket, difference=difference), basket, ordinal=ordinal).answer
            for basket in map(self.basket, range(ASKED))
        )


def share(answers: Counter[Answer]) -> float:
    """Yes, of those who were asked."""
    return answers[Answer.ACCEPTED] / (answers[Answer.ACCEPTED] + answers[Answer.DECLINED])


def test_an_answer_is_the_same_whenever_and_in_whatever_order_it_is_asked(knowledge: Knowledge) -> None:
    catalogue = knowledge.catalogue
    asking = Asking(catalogue, "TY-CAR")
    batteries = product(catalogue, "BT-AA4")
    baskets = [asking.basket(number) for number in range(50)]
    one, other = HiddenCustomers(5, catalogue), HiddenCustomers(5, catalogue)
    forward = {basket.basket_id: one.answer(card(batteries, basket), basket) for basket in baskets}
    backward = {basket.basket_id: other.answer(card(batteries, basket), basket) for basket in reversed(baskets)}
    assert forward == backward
    stranger = HiddenCustomers(6, catalogue)
    assert any(stranger.answer(card(batteries, b), b) != forward[b.basket_id] for b in baskets)


def test_they_know_nothing_of_the_engines_figures(knowledge: Knowledge) -> None:
    asking = Asking(knowledge.catalogue, "TY-CAR")
    customers = HiddenCustomers(5, knowledge.catalogue)
    for basket in map(asking.basket, range(50)):
        plain = card(product(knowledge.catalogue, "BT-AA4"), basket)
        praised = replace(
            plain.candidate, margin_minor=10**6, priority=99, evidence=Evidence(Source.LEARNED, "x", "y", "z")
        )
        assert customers.answer(replace(plain, candidate=praised, probability=0.01), basket) == customers.answer(
            plain, basket
        )


def test_what_fits_is_taken_more_often_than_what_does_not(knowledge: Knowledge) -> None:
    asking = Asking(knowledge.catalogue, "TY-CAR")
    fitting, strange = asking.answers("BT-AA4"), asking.answers("CD-SA")
    assert 0.10 < share(fitting) < 0.45
    assert 0 < share(strange) < 0.04


def test_a_dear_addition_is_taken_less_often(knowledge: Knowledge) -> None:
    asking = Asking(knowledge.catalogue, "PH-A5-128")
    cheap = asking.answers("GL-A5")
    dear = asking.answers("GL-A5", difference=asking.has.price_minor)
    assert share(dear) < 0.7 * share(cheap)


def test_a_second_card_annoys(knowledge: Knowledge) -> None:
    asking = Asking(knowledge.catalogue, "TY-CAR")
    first, second = asking.answers("BT-AA4"), asking.answers("BT-AA4", ordinal=2)
    assert share(second) < 0.75 * share(first)
    assert second[Answer.NOT_OFFERED] > 1.5 * first[Answer.NOT_OFFERED]


def test_every_answer_and_reason_happens(knowledge: Knowledge) -> None:
    asking = Asking(knowledge.catalogue, "CBL-1M")
    customers = HiddenCustomers(5, knowledge.catalogue)
    better = product(knowledge.catalogue, "CBL-2M")
    said = [
        customers.answer(card(better, basket, instead_of=asking.has), basket)
        for basket in map(asking.basket, range(ASKED))
    ]
    assert {answer.answer for answer in said} == set(Answer)
    no_longer_said, of_goods_not_found = DeclineReason.OTHER, DeclineReason.NOT_ON_SHELF
    reasons = {answer.reason for answer in said if answer.answer is Answer.DECLINED}
    assert reasons == set(DeclineReason) - {no_longer_said, of_goods_not_found}
    assert {answer.reason for answer in said if answer.answer is not Answer.DECLINED} == {DeclineReason.NONE}
    assert all(0.5 < answer.think_seconds < 15 for answer in said)


def offers_to(knowledge: Knowledge, *skus: str) -> dict[OfferKind, Card]:
    """One card of every kind that the shipped rules find for these goods, as the engine makes it."""
    goods = [product(knowledge.catalogue, sku) for sku in skus]
    rung_up = builders.basket(*(builders.line(one) for one in goods))
    moment = Moment(rung_up, knowledge, Policy())
    found = {candidate.kind: candidate for candidate in candidates.find(moment)}
    asked = cheaper_candidates(Moment(rung_up, knowledge, Policy(), asked=True), None)
    found |= {candidate.kind: candidate for candidate in asked[:1]}
    return {kind: Card(one, "", "", "en", StockProof(None, None), 1.0) for kind, one in found.items()}


@pytest.mark.parametrize(
    ("kind", "skus"),
    [
        (OfferKind.BUNDLE, ("IK-40B",)),
        (OfferKind.BUNDLE, ("SN-TO", "SN-SL")),
        (OfferKind.CHEAPER, ("CO-B500",)),
        (OfferKind.COVER, ("LT-14",)),
    ],
)
def test_every_kind_finds_takers_and_refusers(knowledge: Knowledge, kind: OfferKind, skus: tuple[str, ...]) -> None:
    shown = offers_to(knowledge, *skus)[kind]
    customers = HiddenCustomers(5, knowledge.catalogue)
    goods = [builders.line(product(knowledge.catalogue, sku)) for sku in skus]
    said = Counter(
        customers.answer(shown, builders.basket(*goods, basket_id=str(number))).answer for number in range(ASKED)
    )
    assert 0.02 < share(said) < 0.6


def test_a_larger_saving_is_taken_more_often(knowledge: Knowledge) -> None:
    shown = offers_to(knowledge, "IK-40B")[OfferKind.BUNDLE]
    candidate = shown.candidate
    half = candidate.sum_minor // 2
    dear = candidate.difference_minor
    generous = replace(shown, candidate=replace(candidate, bundle_minor=half, difference_minor=dear))
    customers = HiddenCustomers(5, knowledge.catalogue)
    baskets = [
        builders.basket(builders.line(product(knowledge.catalogue, "IK-40B")), basket_id=str(number))
        for number in range(ASKED)
    ]
    plain = share(Counter(customers.answer(shown, basket).answer for basket in baskets))
    assert share(Counter(customers.answer(generous, basket).answer for basket in baskets)) > 1.2 * plain
