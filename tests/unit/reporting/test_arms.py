"""What of a basket goes into the comparison of the arms: its margin, less the cost of asking, the largest cut."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from pos_assist.services.reporting.request import Filters, Period
from pos_assist.services.reporting.tally import Arm, Counts
from tests.unit.reporting.shop import CASE, DAY, GLASS, PHONE, TEN, Line, Offer, Shop

UNKNOWN = 99  # sold, and not in the catalogue: nobody knows what it cost


def counted(shop: Shop, filters: Filters | None = None) -> Counts:
    shop.reporting.refresh()
    with shop.reporting.facts.counted(Period(DAY, DAY), filters or Filters()) as day:
        return day.counts()[""]


def treated(shop: Shop, filters: Filters | None = None) -> Arm:
    (arm,) = counted(shop, filters).treatment
    return arm


def test_customers_of_the_permanent_holdout_are_no_baskets_of_the_draw(shop: Shop) -> None:
    shop.eligible(1, "holdout", unit="customer")
    shop.eligible(2)
    for key in (1, 2):
        shop.sale(key, PHONE)
        shop.closed(key)
    found = counted(shop)
    assert found.holdout == ()
    assert [(one[0], one[1]) for one in found.days] == [(1, 0)]
    assert found.numbers["eligible"] == 2


def test_training_is_no_basket(shop: Shop) -> None:
    for key, state in ((1, "training"), (2, "paid")):
        shop.eligible(key)
        shop.sale(key, PHONE, kind="training" if state == "training" else "sale", state=state)
        shop.closed(key, state)
    assert treated(shop).n == 1


def test_a_voided_basket_earned_nothing_and_an_open_one_is_not_known_yet(shop: Shop) -> None:
    for key in (1, 2, 3):
        shop.eligible(key)
    shop.sale(1, PHONE)
    shop.closed(1)
    shop.sale(2, PHONE, state="voided")
    shop.closed(2, "voided")
    arm = treated(shop)
    assert (arm.n, arm.settled, arm.voided) == (3, 2, 1)
    assert arm.margin.n == 2
    assert arm.margin.mean_y == pytest.approx(2_000 / 2, rel=0.01)


def test_asking_costs_what_the_policy_says(shop: Shop) -> None:
    offer = Offer()
    dear = {"offer_id": offer.offer_id, "kind": "add-on", "product_id": str(CASE), "probability": 1.0}
    eligible = [{**dear, "handling_minor": 25, "evidence": {"rule_id": "r1"}}]
    decision = shop.eligible(1, eligible=eligible)
    shop.card(1, decision, answer="declined")
    shop.sale(1, PHONE)
    shop.closed(1)
    assert treated(shop).margin.mean_y == 2_000 - 25
    assert treated(shop).revenue.mean_y == 10_000
    assert treated(shop, Filters(rules=frozenset({"r1"}))).margin.mean_y == 2_000 - 25


def test_a_basket_of_unknown_cost_has_no_margin_rather_than_a_large_one(shop: Shop) -> None:
    for key, article in ((1, PHONE), (2, UNKNOWN)):
        shop.eligible(key)
        shop.sale(key, Line(article, unit=10_000))
        shop.closed(key)
    arm = treated(shop)
    assert (arm.settled, arm.costless) == (2, 1)
    assert (arm.margin.n, arm.margin.mean_y) == (1, 2_000)
    assert arm.revenue.n == 2


def test_the_largest_half_per_cent_are_cut_whatever_is_filtered(shop: Shop) -> None:
    worth = [1, 2, 3, 40]
    for key, pieces in enumerate(worth, 1):
        shop.eligible(key, offer=Offer(rule=f"r{key}"), subtotal=pieces * 1_000)
        shop.sale(key, Line(GLASS, pieces), at=TEN + timedelta(minutes=5 * key))
        shop.closed(key)
    margins = [1_200.0 * pieces for pieces in worth]
    height = float(np.quantile(margins, 0.995))
    arm = treated(shop)
    assert arm.margin.mean_y == pytest.approx(float(np.mean(np.minimum(margins, height))))
    assert arm.revenue.mean_x == pytest.approx(
        float(
            np.mean(np.minimum([1_000.0 * one for one in worth], np.quantile([1_000.0 * one for one in worth], 0.995)))
        )
    )
    assert treated(shop, Filters(rules=frozenset({"r4"}))).margin.mean_y == pytest.approx(height)


def test_the_margin_at_the_decision_is_what_the_margin_is_adjusted_with(shop: Shop) -> None:
    for key, before in ((1, 700), (2, 900)):
        shop.eligible(key, subtotal=10_000, margin_minor=before)
        shop.sale(key, PHONE)
        shop.closed(key)
    arm = treated(shop)
    assert arm.margin.mean_x == pytest.approx(800, rel=0.01)
    assert arm.revenue.mean_x == 10_000


def test_an_offer_for_what_was_declined_is_counted_once_as_repeated(shop: Shop) -> None:
    decision = shop.eligible(1)
    shop.card(1, decision, answer="declined")
    shop.card(1, decision, answer="declined", at=TEN + timedelta(minutes=1))
    other = Offer(product=GLASS, rule="r5")
    shop.card(1, decision, other, answer="declined", at=TEN + timedelta(minutes=2))
    shop.sale(1, PHONE, at=TEN + timedelta(minutes=3))
    shop.closed(1, at=TEN + timedelta(minutes=3))
    assert shop.figure("K20").value == 1
