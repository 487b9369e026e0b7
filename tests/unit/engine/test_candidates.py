"""Where offers come from, and that their amounts are exact."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pos_assist.engine import accessories
from pos_assist.engine.basket import Basket, Line
from pos_assist.engine.candidates import find
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import net_minor
from pos_assist.engine.offers import Candidate, OfferKind, Source
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import FitRule, Ladder, ProductNote, Selector
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import PLAIN, know, learned, pair

LADDER = Ladder("films", ("id:glass", "id:glass9h"))


def found(of: Basket, knowledge: Knowledge, policy: Policy = PLAIN) -> dict[str, Candidate]:
    """Candidates by product."""
    return {candidate.product_id: candidate for candidate in find(Moment(of, knowledge, policy))}


def test_a_hand_made_pair_adds_one_piece_at_its_price() -> None:
    case = found(basket(line(PHONE, "2"), line(CABLE)), know(pair("phone", "case", priority=4)))["case"]
    assert (case.kind, case.offer_id, case.quantity) == (OfferKind.ADDON, "add-on:phone>case", Decimal(1))
    assert (case.difference_minor, case.total_after_minor) == (4999, 2 * 79999 + 1999 + 4999)
    assert (case.evidence.source, case.evidence.trigger_name, case.priority) == (Source.PAIR, "Galaxy A55", 4)


def test_an_attribute_rule_offers_what_shares_a_value_and_says_which() -> None:
    notes = (
        ProductNote("id:phone", attributes={"port": ("USB-C", "3.5 mm")}),
        ProductNote("id:cable", attributes={"plug": ("USB-C",)}),
        ProductNote("id:case", attributes={"plug": ("Lightning",)}),
    )
    fit = FitRule("cables", Selector(), Selector(), same=(("port", "plug"),))
    offers = found(basket(line(PHONE)), know(fit, *notes))
    assert set(offers) == {"cable"}
    assert (offers["cable"].evidence.source, offers["cable"].evidence.fits) == (Source.ATTRIBUTE, "USB-C")


def test_every_pair_of_attributes_must_share_a_value() -> None:
    notes = (
        ProductNote("id:phone", attributes={"model": ("A55",), "colour": ("black",)}),
        ProductNote("id:case", attributes={"fits": ("A55", "A54"), "colour": ("red",)}),
        ProductNote("id:glass", attributes={"fits": ("A55",), "colour": ("black", "clear")}),
    )
    fit = FitRule("f", Selector(), Selector(), same=(("model", "fits"), ("colour", "colour")))
    assert set(found(basket(line(PHONE)), know(fit, *notes))) == {"glass"}


def test_an_attribute_rule_may_name_categories_alone() -> None:
    products = [replace(PHONE, category="Phones"), replace(CASE, category="Extras / Cases"), CABLE]
    fit = FitRule("cases", Selector(category="phones"), Selector(category="cases"))
    offers = found(basket(line(PHONE)), know(fit, products=products))
    assert set(offers) == {"case"}
    assert offers["case"].evidence.fits == ""


def test_of_many_that_fit_the_dearest_within_the_price_limit_are_considered() -> None:
    many = [
        replace(CASE, product_id=f"c{price}", price_minor=price, category="Cases") for price in range(100, 5000, 100)
    ]
    fit = FitRule("cases", Selector(("id:phone",)), Selector(category="cases"))
    cheap = replace(PHONE, price_minor=10000)
    offers = found(basket(line(cheap)), know(fit, products=[cheap, *many]), replace(PLAIN, candidates_per_rule=3))
    assert sorted(offers) == ["c2300", "c2400", "c2500"]


def test_where_nothing_fits_the_price_limit_the_cheapest_is_there_to_be_explained() -> None:
    cable = replace(CABLE, price_minor=100)
    fit = FitRule("f", Selector(("id:cable",)), Selector(category="cases"))
    cases = [replace(CASE, category="cases"), replace(CASE, product_id="c2", price_minor=9000, category="cases")]
    assert set(found(basket(line(cable)), know(fit, products=[cable, *cases]))) == {"case"}


def test_a_learned_pair_carries_its_numbers() -> None:
    evidence = found(basket(line(PHONE)), know(model=[learned("phone", "case", 0.31)]))["case"].evidence
    assert (evidence.source, evidence.together, evidence.of, evidence.lift, evidence.probability) == (
        Source.LEARNED,
        40,
        100,
        3.0,
        0.31,
    )


@pytest.mark.parametrize(("together", "lift", "there"), [(5, 1.2, True), (4, 1.2, False), (5, 1.19, False)])
def test_a_learned_pair_needs_enough_receipts_and_lift(together: int, lift: float, there: bool) -> None:
    knowledge = know(model=[learned("phone", "case", together=together, lift=lift)])
    assert ("case" in found(basket(line(PHONE)), knowledge)) is there


def test_the_likeliest_learned_pairs_of_a_basket_are_kept() -> None:
    model = [learned("phone", "case", 0.2), learned("phone", "glass", 0.3), learned("cable", "case", 0.4)]
    offers = found(basket(line(PHONE), line(CABLE)), know(model=model), replace(PLAIN, learned_candidates=1))
    assert [offer.offer_id for offer in offers.values()] == ["add-on:cable>case"]


def test_of_several_sources_the_strongest_evidence_stays() -> None:
    model = [learned("phone", "case"), learned("phone", "cable")]
    offers = found(basket(line(PHONE)), know(pair("phone", "case"), model=model))
    assert {product: offer.evidence.source for product, offer in offers.items()} == {
        "case": Source.PAIR,
        "cable": Source.LEARNED,
    }


def test_within_a_source_priority_decides_and_then_the_earlier_line() -> None:
    rules = (pair("phone", "case"), pair("cable", "case", priority=2), pair("glass", "case", priority=2))
    lines = (line(PHONE), line(CABLE), line(GLASS))
    assert found(basket(*lines), know(*rules))["case"].evidence.trigger_product_id == "cable"


def test_benefits_come_from_the_rule_and_else_from_the_product() -> None:
    note = ProductNote("id:case", benefits={"en": "fits like a glove", "pl": "chroni"})
    own = found(basket(line(PHONE)), know(note, pair("phone", "case")))["case"]
    ruled = found(basket(line(PHONE)), know(note, pair("phone", "case", benefits={"en": "catches the fall"})))["case"]
    assert dict(own.benefits) == {"en": "fits like a glove", "pl": "chroni"}
    assert dict(ruled.benefits) == {"en": "catches the fall", "pl": "chroni"}


def test_an_upgrade_replaces_its_line_in_the_same_quantity() -> None:
    upgrade = found(basket(line(GLASS, "3"), line(PHONE)), know(LADDER))["glass9h"]
    assert (upgrade.kind, upgrade.offer_id) == (OfferKind.UPGRADE, "upgrade:glass>glass9h")
    assert (upgrade.quantity, upgrade.difference_minor) == (Decimal(3), 3 * 1000)
    assert upgrade.total_after_minor == 3 * 3999 + 79999
    assert (upgrade.replaces_line_id, upgrade.replaced_unit_price_minor) == ("line-glass", 2999)
    assert upgrade.margin_minor == 3 * (1000 - 200)


def test_every_step_above_is_offered_and_none_below() -> None:
    best = replace(GLASS_9H, product_id="best", price_minor=4500)
    knowledge = know(Ladder("films", ("id:glass", "id:glass9h", "id:best")), products=[*PRODUCTS, best])
    assert set(found(basket(line(GLASS)), knowledge)) == {"glass9h", "best"}
    assert set(found(basket(line(GLASS_9H)), knowledge)) == {"best"}
    assert set(found(basket(line(best)), knowledge)) == set()


def test_the_discount_of_a_line_goes_with_the_line() -> None:
    discounted = basket(line(GLASS, discount=500))
    upgrade = found(discounted, know(LADDER))["glass9h"]
    assert upgrade.difference_minor == 3999 - (2999 - 500)
    assert upgrade.total_after_minor == discounted.total_minor + upgrade.difference_minor == 3999


def weighed(quantity: str) -> Line:
    """A line of the lower step in a broken quantity."""
    return line(GLASS, quantity)


@pytest.mark.parametrize(
    "lines",
    [
        (line(GLASS, "-1"),),
        (weighed("0.5"),),
        (line(GLASS, discount=2999),),
        (line(GLASS, "2"), line(GLASS, "-1", line_id="back")),
    ],
)
def test_returned_weighed_free_and_corrected_lines_get_no_upgrade(lines: tuple[Line, ...]) -> None:
    assert found(basket(*lines, line(PHONE)), know(LADDER)) == {}


@pytest.mark.parametrize("what", [{"is_service": True}, {"quantity_decimals": 3}])
def test_services_and_goods_sold_by_weight_get_no_upgrade(what: dict[str, int]) -> None:
    product = replace(GLASS, **what)  # type: ignore[arg-type]
    assert found(basket(line(product)), know(LADDER, products=[product, GLASS_9H])) == {}


def test_a_product_taken_off_again_triggers_nothing() -> None:
    knowledge = know(pair("phone", "case"))
    assert found(basket(line(PHONE), line(PHONE, "-1", line_id="off")), knowledge) == {}
    assert found(basket(line(PHONE, "-1")), knowledge) == {}


def test_what_the_catalogue_does_not_know_is_passed_over() -> None:
    stranger = Line("l", "stranger", "stranger", "Stranger", Decimal(1), 100)
    assert set(found(basket(stranger, line(PHONE)), know(pair("phone", "case")))) == {"case"}


@pytest.mark.parametrize(
    ("gross", "rate", "net"),
    [(12300, "0.23", 10000), (2999, "0.23", 2438), (100, None, 100), (-2999, "0.23", -2438), (3, "0.2", 3)],
)
def test_net_amounts_round_half_up_to_the_minor_unit(gross: int, rate: str | None, net: int) -> None:
    assert net_minor(gross, None if rate is None else Decimal(rate)) == net


def test_an_unknown_cost_leaves_the_margin_open() -> None:
    products = [PHONE, replace(CASE, cost_minor=None)]
    assert found(basket(line(PHONE)), know(pair("phone", "case"), products=products))["case"].margin_minor is None


def test_forgotten_answers_are_worked_out_again_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accessories, "REMEMBERED", 1)
    products = [replace(PHONE, category="Phones"), replace(CASE, category="Cases"), replace(CABLE, category="Cables")]
    rules = [FitRule(name, Selector(category="phones"), Selector(category=name)) for name in ("cases", "cables")]
    knowledge = know(*rules, products=products)
    first = found(basket(line(PHONE)), knowledge)
    assert set(first) == {"case", "cable"}
    assert found(basket(line(PHONE)), knowledge) == first
