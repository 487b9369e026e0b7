"""What a known customer is not offered, and that a stranger never meets these guardrails."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from pos_assist.engine.customer_guardrails import CUSTOMER, CUSTOMER_SITUATION, customer_declined, customer_owns
from pos_assist.engine.decide import recheck
from pos_assist.engine.guardrails import awake
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, Evidence, OfferKind, Part, Reason, Source
from pos_assist.engine.rules import Ladder
from pos_assist.engine.situation import Customer, Segment
from tests.builders import CASE, GLASS, GLASS_9H, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import PLAIN, ask, know, offered, only_rejection, pair

CASE_OFFER = "add-on:phone>case"


def customer(**memory: Any) -> Customer:
    """A regular."""
    return Customer(**{"key": "k", "segment": Segment.ACTIVE, **memory})


def whatever(kind: OfferKind, product: str, group: str = "", parts: tuple[Part, ...] = ()) -> Candidate:
    """An offer of this kind; money does not matter here."""
    evidence = Evidence(Source.PAIR, "r", "phone", "Galaxy A55")
    return Candidate(kind, "o", product, group or product, product, Decimal(1), 1, 1, 1, 1, evidence, parts=parts)


def moment(who: Customer | None, *rules: Any, products: Any = PRODUCTS) -> Moment:
    return Moment(basket(line(PHONE)), know(*rules, products=products, customer=who), PLAIN)


@pytest.mark.parametrize(
    ("memory", "reason"),
    [
        ({"owned": frozenset({"case"})}, Reason.CUSTOMER_OWNS),
        ({"declined": frozenset({"case"})}, Reason.CUSTOMER_DECLINED),
        ({"offered": frozenset({CASE_OFFER})}, Reason.CUSTOMER_CAP),
        ({"cards_in_month": 8}, Reason.CUSTOMER_MONTH_CAP),
    ],
)
def test_what_is_remembered_silences_the_offer(memory: dict[str, Any], reason: Reason) -> None:
    known = know(pair("phone", "case"), customer=customer(**memory))
    assert only_rejection(ask(basket(line(PHONE)), known)).reason is reason


@pytest.mark.parametrize(
    ("memory", "goes"),
    [
        ({"owned": frozenset({"case"})}, True),
        ({"declined": frozenset({"case"})}, True),
        ({"offered": frozenset({CASE_OFFER}), "cards_in_month": 8}, False),  # this very card counts already
    ],
)
def test_a_card_goes_when_the_customer_becomes_known_and_refused_it_before(memory: dict[str, Any], goes: bool) -> None:
    stranger, rung_up = know(pair("phone", "case")), basket(line(PHONE))
    (card,) = ask(rung_up, stranger).cards
    known = stranger.with_situation(replace(stranger.situation, customer=customer(**memory)))
    assert bool(recheck(card, rung_up, known, PLAIN)) is goes


@pytest.mark.parametrize(
    "memory",
    [
        {},
        {"owned": frozenset({"glass"}), "declined": frozenset({"cable"}), "offered": frozenset({"add-on:x>case"})},
        {"cards_in_month": 7},
    ],
)
def test_other_memories_do_not(memory: dict[str, Any]) -> None:
    known = know(pair("phone", "case"), customer=customer(**memory))
    assert offered(ask(basket(line(PHONE)), known)) == ["case"]


def test_a_stranger_meets_none_of_them() -> None:
    assert not {*awake(moment(None))} & {*CUSTOMER}
    assert [silence(moment(None)) for silence in CUSTOMER_SITUATION] == [None]
    assert {*awake(moment(customer()))} >= {*CUSTOMER}
    candidate = whatever(OfferKind.UPGRADE, "case")
    assert [guardrail(candidate, moment(None)) for guardrail in CUSTOMER] == [None] * len(CUSTOMER)


@pytest.mark.parametrize("memory", ["owned", "declined"])
def test_variants_and_the_family_are_the_same_thing(memory: str) -> None:
    ladder = Ladder("glass", ("id:glass", "id:glass9h"))
    red = replace(CASE, product_id="case-red", group_id="case")
    products = (*PRODUCTS, red)
    guardrail = customer_owns if memory == "owned" else customer_declined
    who = customer(**{memory: frozenset({"case", "glass"})})
    at = moment(who, ladder, products=products)
    assert guardrail(whatever(OfferKind.ADDON, "case-red", "case"), at)
    family = guardrail(whatever(OfferKind.ADDON, "glass9h"), at)
    assert family
    assert family.detail == "family ladder:glass"
    assert guardrail(whatever(OfferKind.ADDON, "cable"), at) is None


def test_owning_one_of_a_family_does_not_stop_the_upgrade_of_another_being_bought() -> None:
    at = moment(customer(owned=frozenset({"glass"})), Ladder("glass", ("id:glass", "id:glass9h")))
    assert customer_owns(whatever(OfferKind.UPGRADE, "glass9h"), at) is None
    assert customer_owns(whatever(OfferKind.UPGRADE, "glass"), at)


def test_a_no_to_the_price_leaves_room_for_the_cheaper_one() -> None:
    at = moment(customer(declined=frozenset({"glass9h", "glass-group"})), Ladder("glass", ("id:glass", "id:glass9h")))
    assert customer_declined(whatever(OfferKind.CHEAPER, "glass", "glass-group"), at) is None
    assert customer_declined(whatever(OfferKind.CHEAPER, "glass9h"), at)


@pytest.mark.parametrize("memory", ["owned", "declined"])
def test_a_bundle_falls_by_any_part_that_would_be_added(memory: str) -> None:
    guardrail = customer_owns if memory == "owned" else customer_declined

    def part(product: str, *, in_basket: bool) -> Part:
        return Part(product, product, Decimal(1), 1, in_basket)

    parts = (part("phone", in_basket=True), part("case", in_basket=False), part("glass", in_basket=False))
    offer = whatever(OfferKind.BUNDLE, "case", parts=parts)
    assert guardrail(offer, moment(customer(**{memory: frozenset({"glass"})})))
    assert guardrail(offer, moment(customer(**{memory: frozenset({"phone"})}))) is None


@pytest.mark.parametrize(("price", "falls"), [(3898, False), (3899, True)])
def test_a_high_value_customer_is_offered_the_smaller_step(price: int, falls: bool) -> None:
    """Glass costs 2999; 1.30 times that is 3898.7."""
    better = replace(GLASS_9H, price_minor=price)
    ladder = Ladder("glass", ("id:glass", "id:glass9h"), benefits={"en": "protects the edges too"})

    def decided(segment: Segment) -> Any:
        known = know(ladder, products=(GLASS, better), customer=customer(segment=segment))
        return ask(basket(line(GLASS)), known)

    assert offered(decided(Segment.LOYAL)) == ["glass9h"]
    if falls:
        rejection = only_rejection(decided(Segment.HIGH_VALUE))
        assert rejection.reason is Reason.PRICE_OUT_OF_PROPORTION
        assert "high-value" in rejection.detail
    else:
        assert offered(decided(Segment.HIGH_VALUE)) == ["glass9h"]
