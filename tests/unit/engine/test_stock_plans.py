"""What the shop excludes, what shall go, and what is sold to the last piece."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given, settings

from pos_assist.engine.catalogue import StockPlan
from pos_assist.engine.decide import recheck
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.offers import OfferKind, Reason, Source
from pos_assist.engine.ranking import in_words
from pos_assist.engine.rules import ExcludedCategory, Ladder, LearnedStep, ProductNote, RuleBook
from tests.builders import CASE, GLASS, PHONE, basket, line
from tests.unit.engine.random_shops import ask as ask_random
from tests.unit.engine.random_shops import make, seeds
from tests.unit.engine.shop import PLAIN, ask, bundle, know, offered, only_rejection, pair, phrases

BASKET = basket(line(PHONE))
PAIRS = (pair("phone", "case"), pair("phone", "glass"))
STEP = Ladder("glasses", ("id:glass", "id:glass9h"), benefits={"en": "harder"})


def excluding(*excluded: ExcludedCategory, category: str = "", family: str = "") -> Knowledge:
    """A shop whose cases are of this category and family."""
    goods = (PHONE, replace(CASE, category=category, family=family))
    rules = RuleBook(fits=PAIRS[:1], excluded=excluded)
    return build_knowledge(goods, rules, (), phrases()).with_situation(know().situation)


@pytest.mark.parametrize(
    ("written", "category"),
    [
        ("Żywność", "ZYWNOSC"),
        ("zywnosc", "Dom / Żywność / Chleb"),
        ("food > sweets", "Food/Sweets/Bars"),
        (" Sweets ", "Food / sweets"),
    ],
)
def test_a_category_of_the_book_is_excluded_however_it_is_written(written: str, category: str) -> None:
    rejection = only_rejection(ask(BASKET, excluding(ExcludedCategory(written, "no sugar"), category=category)))
    assert (rejection.reason, rejection.detail) == (Reason.EXCLUDED_CATEGORY, f"{category}: no sugar")


def test_a_family_of_the_book_is_excluded_too_and_another_category_is_not() -> None:
    by_family = ask(BASKET, excluding(ExcludedCategory("covers"), family="Covers"))
    assert only_rejection(by_family).detail == "Covers"
    assert offered(ask(BASKET, excluding(ExcludedCategory("food"), category="Food & more"))) == ["case"]
    assert offered(ask(BASKET, excluding(ExcludedCategory(" "), category=""))) == ["case"]


def test_the_policys_categories_stay_excluded_beside_those_of_the_book() -> None:
    rejection = only_rejection(ask(BASKET, excluding(ExcludedCategory("food", "why"), category="Alkohol / Piwo")))
    assert rejection.detail == "Alkohol / Piwo"


def test_a_basket_of_excluded_goods_only_is_left_in_peace() -> None:
    goods = (replace(PHONE, category="Food"), CASE)
    rules = RuleBook(fits=PAIRS[:1], excluded=(ExcludedCategory("food"),))
    knowledge = build_knowledge(goods, rules, (), phrases()).with_situation(know().situation)
    assert only_rejection(ask(BASKET, knowledge)).reason is Reason.BASKET_GATE


def test_a_card_goes_when_its_category_is_excluded() -> None:
    (card,) = ask(BASKET, excluding(category="Food")).cards
    now = excluding(ExcludedCategory("food"), category="Food")
    gone = recheck(card, BASKET, now, PLAIN)
    assert gone is not None
    assert gone.reason is Reason.EXCLUDED_CATEGORY


# -- plans -----------------------------------------------------------------------------------------------------


def planned(plan: str, *rules: Any, product: str = "glass") -> Knowledge:
    """The shop's add-ons, one of them with a plan."""
    return know(*PAIRS, *rules, ProductNote(f"id:{product}", plan=plan))


def test_a_note_tells_plan_and_safety_stock() -> None:
    knowledge = know(ProductNote("id:case", plan="near-date", safety_stock=Decimal(4)), ProductNote("id:glass"))
    case, glass = (knowledge.catalogue.get(name) for name in ("case", "glass"))
    assert case is not None
    assert glass is not None
    assert (case.plan, case.safety_stock) == (StockPlan.NEAR_DATE, Decimal(4))
    assert (glass.plan, glass.safety_stock) == (StockPlan.NORMAL, None)


def test_a_plan_that_nobody_knows_is_told_and_changes_nothing() -> None:
    knowledge = know(ProductNote("id:case", plan="sometime"))
    assert knowledge.warnings == ("Note: id:case has the plan 'sometime', which is none that is known.",)
    case = knowledge.catalogue.get("case")
    assert case is not None
    assert case.plan is StockPlan.NORMAL


@pytest.mark.parametrize(("plan", "weights"), [("clearance", (3.0, 1.0)), ("near-date", (1.0, 3.0))])
def test_what_shall_go_counts_more_in_the_order_and_its_margin_stays_the_true_one(
    plan: str, weights: tuple[float, float]
) -> None:
    policy = replace(PLAIN, clearance_weight=weights[0], near_date_weight=weights[1])
    usual, decision = ask(BASKET, planned(plan)), ask(BASKET, planned(plan), policy)
    assert (offered(usual), offered(decision)) == (["case", "glass"], ["glass", "case"])
    glass, case = decision.candidates
    assert (glass.plan, glass.weight, glass.worth) == (StockPlan(plan), 3.0, 3.0 * glass.score)
    assert (case.plan, case.weight, case.worth) == (StockPlan.NORMAL, 1.0, case.score)
    assert glass.score == usual.candidates[1].score
    assert in_words(glass).endswith(f"x {2999 - 500} - 0")
    assert decision.best_minor == usual.best_minor == case.score
    assert decision.cards[0].candidate.product_id == "glass"


def test_a_weight_of_one_changes_nothing_and_other_plans_are_not_preferred() -> None:
    assert ask(BASKET, planned("clearance")).candidates == ask(BASKET, know(*PAIRS)).candidates
    policy = replace(PLAIN, clearance_weight=9.0, near_date_weight=9.0)
    assert offered(ask(BASKET, planned("run-to-zero"), policy)) == ["case", "glass"]


def test_of_a_set_what_is_missing_is_what_shall_go() -> None:
    policy = replace(PLAIN, clearance_weight=2.0)
    rule = bundle("phone", "case", "glass", percent_off=Decimal(1))
    (scored,) = ask(BASKET, know(rule, ProductNote("id:glass", plan="clearance")), policy).candidates
    assert (scored.candidate.product_id, scored.weight) == ("case", 2.0)
    (scored,) = ask(BASKET, know(rule, ProductNote("id:phone", plan="clearance")), policy).candidates
    assert scored.weight == 1.0


def test_with_thompson_the_weight_counts_in_the_chances_too() -> None:
    def chance(weight: float) -> float:
        policy = replace(PLAIN, thompson=True, clearance_weight=weight)
        chances = {one.candidate.product_id: one.p_best for one in ask(BASKET, planned("clearance"), policy).candidates}
        assert sum(chances.values()) == pytest.approx(1)
        return chances["glass"]

    assert chance(1.0) < chance(1.5) < chance(4.0)


# -- run to zero -----------------------------------------------------------------------------------------------


def test_nobody_is_led_away_from_what_is_sold_to_the_last_piece() -> None:
    rung_up = basket(line(GLASS))
    assert offered(ask(rung_up, know(STEP))) == ["glass9h"]
    rejection = only_rejection(ask(rung_up, know(STEP, ProductNote("id:glass", plan="run-to-zero"))))
    assert (rejection.reason, rejection.detail) == (Reason.RUN_TO_ZERO, "Glass")
    towards = know(STEP, ProductNote("id:glass9h", plan="run-to-zero"))
    assert offered(ask(rung_up, towards)) == ["glass9h"]


def test_nor_by_a_learned_step() -> None:
    step = LearnedStep("glass", "glass9h", "price", 1.33, 400)
    knowledge = replace(know(ProductNote("id:glass", plan="run-to-zero")), steps={"glass": (step,)})
    rejection = only_rejection(ask(basket(line(GLASS)), knowledge))
    assert (rejection.candidate.evidence.source, rejection.reason) == (Source.STEP, Reason.RUN_TO_ZERO)


def test_a_card_that_would_lead_away_goes_when_the_shop_changes_its_mind() -> None:
    rung_up = basket(line(GLASS))
    (card,) = ask(rung_up, know(STEP)).cards
    gone = recheck(card, rung_up, know(STEP, ProductNote("id:glass", plan="run-to-zero")), PLAIN)
    assert gone is not None
    assert gone.reason is Reason.RUN_TO_ZERO


# -- whatever the shop sells -----------------------------------------------------------------------------------


@given(seeds)
@settings(max_examples=400)
def test_nothing_is_chosen_outside_its_conditions_or_of_an_excluded_category(seed: int) -> None:
    knowledge, rung_up, policy = make(seed)
    excluded = {"sweets"} if knowledge.excluded else set()
    for scored in ask_random(knowledge, rung_up, policy).candidates:
        conditions = knowledge.conditions.get(scored.candidate.evidence.rule_id)
        if conditions is not None:
            now = knowledge.situation.local
            assert now is not None
            assert not conditions.paused
            days = {now.isoweekday(), (now.isoweekday() + 5) % 7 + 1}  # after midnight it may be yesterday's
            assert not conditions.weekdays or days & conditions.weekdays
            assert not conditions.stores or {one.strip().casefold() for one in conditions.stores} & {"t", "main street"}
            customer = knowledge.situation.customer
            assert not conditions.segments or (customer and customer.segment.value in conditions.segments)
            assert conditions.margin_floor_minor is None or scored.margin_minor >= conditions.margin_floor_minor
        offered_ids = [part.product_id for part in scored.candidate.missing] or [scored.candidate.product_id]
        categories = [product.category for one in offered_ids if (product := knowledge.catalogue.get(one))]
        assert not excluded & {part.strip().casefold() for one in categories for part in one.split("/")}


@given(seeds)
@settings(max_examples=400)
def test_no_upgrade_leads_away_from_what_is_sold_to_the_last_piece(seed: int) -> None:
    knowledge, rung_up, policy = make(seed)
    for scored in ask_random(knowledge, rung_up, policy).candidates:
        if scored.candidate.kind is OfferKind.UPGRADE:
            old = knowledge.catalogue.get(scored.candidate.replaces_product_id)
            assert old is not None
            assert old.plan is not StockPlan.RUN_TO_ZERO


@given(seeds)
@example(13639564)  # a service with a figure of nothing, in the family of what is out
@settings(max_examples=400)
def test_a_substitute_is_there_and_sellable_and_stands_in_for_what_is_out(seed: int) -> None:
    knowledge, rung_up, policy = make(seed)
    situation = knowledge.situation
    for scored in ask_random(knowledge, rung_up, policy).candidates:
        candidate = scored.candidate
        if candidate.kind is not OfferKind.SUBSTITUTE:
            continue
        product, out = (knowledge.catalogue.get(one) for one in (candidate.product_id, candidate.compared_product_id))
        assert product is not None
        assert out is not None
        assert product.sellable
        there = situation.stock[product.product_id].on_hand - situation.held.get(product.product_id, Decimal(0))
        assert there - rung_up.quantity_of(product.product_id) >= candidate.quantity
        assert situation.stock[out.product_id].on_hand <= 0
        assert product.price_minor <= policy.upgrade_ratio_max * candidate.compared_price_minor
        line = next(one for one in rung_up.lines if one.line_id == candidate.replaces_line_id)
        assert (line.product_id, line.quantity) == (out.product_id, candidate.quantity)


def test_the_shops_of_these_properties_have_all_of_it() -> None:
    """Otherwise they say nothing."""
    cases = [make(seed) for seed in range(600)]
    decisions = [ask_random(*case) for case in cases]
    reasons = [rejection.reason for decision in decisions for rejection in decision.rejections]
    assert reasons.count(Reason.CONDITIONS) >= 50
    assert reasons.count(Reason.RUN_TO_ZERO) >= 10
    chosen = [(scored, case) for decision, case in zip(decisions, cases, strict=True) for scored in decision.candidates]
    ids = [(case[0].conditions, scored.candidate.evidence.rule_id) for scored, case in chosen]
    assert sum(rule in conditions for conditions, rule in ids) >= 10
    assert sum(scored.weight > 1 for scored, _ in chosen) >= 10
    assert sum(scored.candidate.kind is OfferKind.SUBSTITUTE for scored, _ in chosen) >= 10
