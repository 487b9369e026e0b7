"""The plan of a roll-out, out of a shop's own figures; an empty shop without a till has one too."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_assist.engine.money import net_minor, share_of
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import BundleRule, RuleBook
from pos_assist.manager.rollout.words import Words
from pos_assist.services.rollout import plan
from pos_assist.services.rollout_terms import Customers, Given, Missing, Progress, Record, Rollout, State, Step
from pos_assist.services.sales import Adding, Sales, Sold, margin_minor
from pos_assist.services.texts import SourceTexts
from pos_assist.services.worth_trying import sets_worth_trying
from tests.builders import CABLE, CASE, GLASS, PHONE
from tests.unit.growth.shops import BEER, GOODS, NOW, POLICY, SETUP, TODAY, complements, knowledge, learned, pair

PRICES, COSTS = st.integers(1, 100_000), st.integers(0, 100_000)
WRITTEN = RuleBook(fits=(pair("case", PHONE, CASE),))
SOLD = Sales(
    100,
    NOW - timedelta(days=90),
    NOW,
    {
        "phone": Sold(10, Decimal(10), 799_990),
        "case": Sold(40, Decimal(40), 199_960),
        "beer": Sold(90, Decimal(90), 45_000),
        "setup": Sold(80, Decimal(80), 120_000),
        "gone": Sold(70, Decimal(70), 1),
    },
    frozenset({"1", "2"}),
)


def planned(book: RuleBook = WRITTEN, **more: Any) -> Rollout:
    values: dict[str, Any] = {"knowledge": knowledge(book), "book": book, "policy": POLICY, "today": TODAY}
    return plan(Given(**{**values, **more}))


def step(rollout: Rollout, which: Step) -> Progress:
    return next(one for one in rollout.steps if one.step is which)


def test_an_empty_shop_without_a_till_has_every_step_and_is_told_why_it_waits() -> None:
    found = planned(RuleBook(), knowledge=knowledge(RuleBook(), goods=()))
    assert [one.step for one in found.steps] == list(Step)
    assert [*found.by_receipts, *found.by_margin, *found.sets] == []
    assert step(found, Step.TILL).state is State.TO_DO
    blocked = {one.step: one.why for one in found.steps if one.state is State.BLOCKED}
    assert blocked == {
        Step.LEARN: "till",
        Step.DATA: "till",
        Step.COMPLEMENTS: "till",
        Step.APPROVE: "till",
        Step.TEST: "offers",
        Step.MEASURE: "shown",
        Step.SCALE: "measure",
        Step.FOLLOW_UP: "consent",
    }
    assert {gap.what for gap in found.gaps} == {Missing.LEARNED, Missing.RULES}
    words = Words(SourceTexts(), "", lambda moment: moment)
    assert all(all(words.step(one)[:2]) for one in found.steps)


def test_best_sellers_are_goods_that_may_be_offered_with_what_goes_with_them() -> None:
    found = planned(sales=SOLD, till=True, history=True)
    assert [one.product for one in found.by_receipts] == [CASE, PHONE]  # no beer, no service, nothing unknown
    assert [one.product for one in found.by_margin] == [PHONE, CASE]
    phone = found.by_margin[0]
    assert phone.margin_minor == 799_990 - 10 * 50_000
    assert [one.product for one in phone.complements] == [CASE]
    assert (step(found, Step.COMPLEMENTS).n, step(found, Step.COMPLEMENTS).of) == (1, 2)


def test_without_a_cost_no_margin_is_claimed() -> None:
    goods = (replace(PHONE, cost_minor=None), CASE)
    found = planned(sales=SOLD, knowledge=knowledge(WRITTEN, goods=goods))
    assert [one.product.product_id for one in found.by_margin] == ["case"]
    assert margin_minor(goods[0], SOLD.by_product["phone"]) is None
    gap = next(gap for gap in found.gaps if gap.what is Missing.COST)
    assert (gap.missing, gap.of) == (1, 2)


def test_a_benefit_is_wanted_in_every_language_that_is_spoken() -> None:
    book = RuleBook(fits=(pair("case", PHONE, CASE, benefits={"pl": "chroni"}),))
    for languages, missing in ((("pl",), 0), (("pl", "en"), 1)):
        found = planned(book, sales=SOLD, languages=languages)
        assert sum(gap.missing for gap in found.gaps if gap.what is Missing.BENEFIT) == missing


@pytest.mark.parametrize(
    ("record", "policy", "test", "measure", "scale"),
    [
        (Record(), POLICY, State.TO_DO, State.BLOCKED, State.BLOCKED),
        (Record(shown=29, holdout_baskets=3), POLICY, State.TO_DO, State.TO_DO, State.BLOCKED),
        (Record(shown=30, holdout_baskets=99), POLICY, State.DONE, State.TO_DO, State.BLOCKED),
        (Record(shown=30, holdout_baskets=100, tills=frozenset("1")), POLICY, State.DONE, State.DONE, State.TO_DO),
        (Record(shown=30, holdout_baskets=100, tills=frozenset("12")), POLICY, State.DONE, State.DONE, State.DONE),
        (Record(shown=30), Policy(holdout_share=0.0), State.DONE, State.BLOCKED, State.BLOCKED),
    ],
)
def test_test_then_measure_then_scale(
    record: Record, policy: Policy, test: State, measure: State, scale: State
) -> None:
    found = planned(sales=SOLD, record=record, policy=policy)
    assert [step(found, one).state for one in (Step.TEST, Step.MEASURE, Step.SCALE)] == [test, measure, scale]


def test_steps_are_done_by_what_stands_in_the_store() -> None:
    book = replace(WRITTEN, bundles=(BundleRule("set", (("sku:PHONE", 1), ("sku:CASE", 1)), percent_off=Decimal(10)),))
    found = planned(
        book,
        till=True,
        history=True,
        receipts_learned=5,
        proposals_waiting=3,
        customers=Customers(told=True, known=9, recognised=4, contactable=2, listed=True),
    )
    done = {one.step for one in found.steps if one.state is State.DONE}
    assert done == {Step.TILL, Step.LEARN, Step.SETS, Step.FOLLOW_UP}
    assert step(found, Step.APPROVE).n == 3
    assert Missing.CUSTOMERS not in {gap.what for gap in found.gaps}


def test_two_sets_never_share_a_product_and_none_is_written_already() -> None:
    pairs = (learned(PHONE, CASE, 30), learned(PHONE, CABLE, 20), learned(GLASS, CABLE, 10), learned(PHONE, GLASS, 5))
    book = RuleBook()
    found = sets_worth_trying(knowledge(book, pairs), complements(book, pairs), POLICY)
    names = [tuple(one.product_id for one in idea.members) for idea in found]
    assert names == [("phone", "case"), ("glass", "cable")]
    book = RuleBook(bundles=(BundleRule("set", (("sku:PHONE", 1), ("sku:CASE", 1)), percent_off=Decimal(10)),))
    again = sets_worth_trying(knowledge(book, pairs), complements(book, pairs), POLICY)
    assert ("phone", "case") not in [tuple(one.product_id for one in idea.members) for idea in again]


@settings(max_examples=200, deadline=None)
@given(
    st.integers(1, 100_000),
    st.integers(0, 100_000),
    st.integers(1, 100_000),
    st.integers(0, 100_000),
    st.integers(1, 60),
)
def test_a_set_is_never_below_cost_nor_the_floor_and_adds_up(
    first: int, first_cost: int, second: int, second_cost: int, percent: int
) -> None:
    goods = (
        replace(PHONE, price_minor=first, cost_minor=first_cost),
        replace(CASE, price_minor=second, cost_minor=second_cost),
    )
    pairs = (learned(goods[0], goods[1]), learned(goods[1], goods[0]))
    policy = replace(POLICY, margin_floor_minor=100)
    book = RuleBook()
    known = knowledge(book, pairs, goods=goods)
    for idea in sets_worth_trying(known, complements(book, pairs, goods=goods), policy, percent=Decimal(percent)):
        total, cost = first + second, first_cost + second_cost
        assert idea.sum_minor == total
        assert idea.price_minor + idea.saving_minor == total
        net = share_of(sum(net_minor(one.price_minor, one.vat_rate) for one in idea.members), idea.price_minor, total)
        assert idea.margin_minor == net - cost >= 100
        assert idea.price_minor > cost
        assert idea.given_minor == idea.margin_before_minor - idea.margin_minor >= 0


def test_services_and_what_is_excluded_are_in_no_set() -> None:
    pairs = (learned(PHONE, SETUP), learned(PHONE, BEER))
    book = RuleBook()
    assert sets_worth_trying(knowledge(book, pairs), complements(book, pairs), POLICY) == []


def test_sales_count_receipts_not_lines_and_take_off_what_came_back() -> None:
    adding = Adding()
    for basket, product, pieces in (("1", "a", 2), ("1", "a", 1), ("1", "b", 1), ("2", "a", -1), ("3", "a", 1)):
        adding.basket(basket, "till", NOW)
        adding.line(product, Decimal(pieces), 100)
    sales = adding.sales()
    assert (sales.receipts, sales.tills, sales.first_at) == (
        2,
        frozenset({"till"}),
        NOW,
    )
    assert sales.by_product["a"] == Sold(2, Decimal(3), 300)
    assert {one.product_id for one in GOODS}.isdisjoint(sales.by_product)
