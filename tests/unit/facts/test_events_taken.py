"""From our log to the facts: one row a basket and a card, whatever happened to them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from pos_assist.services.events import EventKind as Kind
from tests.unit.facts.small_shop import NOON, SmallShop, card, decision

CARD: dict[str, Any] = {
    "card_id": "card-1",
    "offer_id": "add-on:1>2",
    "offer_kind": "add-on",
    "product_id": "2",
    "arm": "treatment",
}
PAID: dict[str, Any] = {
    "state": "paid",
    "total_minor": 84998,
    "lines": 2,
    "units": "2",
    "from_till": True,
    "seconds": 41.5,
}


def begin(shop: SmallShop, basket_id: str = "1", *, arm: str = "treatment", **more: Any) -> str:
    """Assigned and decided; the decision's id."""
    told: dict[str, Any] = {"arm": arm, "staff_id": "1"}
    shop.event(Kind.ASSIGNED, basket_id, detail=decision(2, 3, subtotal=70000, **more), **told)
    return shop.event(Kind.DECIDED, basket_id, detail=decision(2, 3, moment="pause"), **told)


def show(shop: SmallShop, decision_id: str, basket_id: str = "1", **more: Any) -> None:
    shop.event(Kind.SHOWN, basket_id, detail=card(decision_id, **more), staff_id="1", **CARD)


def answer(
    shop: SmallShop, decision_id: str, said: str, *, staff: str = "2", basket_id: str = "1", **more: Any
) -> None:
    shop.event(Kind.ANSWERED, basket_id, detail=card(decision_id, **more), staff_id=staff, answer=said, **CARD)


def close(shop: SmallShop, basket_id: str = "1", **more: Any) -> None:
    shop.event(Kind.RECEIPT_CLOSED, basket_id, detail={**PAID, "assigned_as": basket_id, **more}, arm="treatment")


def only(shop: SmallShop, table: str, columns: str) -> tuple[Any, ...]:
    rows = shop.rows(f"SELECT {columns} FROM {table}")
    assert len(rows) == 1
    return rows[0]


def test_a_basket_from_its_decision_to_its_receipt(shop: SmallShop) -> None:
    begin(shop, segment="loyal", experiments={"x": ["b", 0.5]})
    shop.sale((1, 1), (2, 1))
    close(shop)
    shop.refresh()
    columns = "arm, arm_probability, unit, segment, subtotal_minor, first_subtotal_minor, decided, suppressed, moment"
    assert only(shop, "basket", columns) == ("treatment", 0.9, "basket", "loyal", 79999, 70000, True, False, "pause")
    offered = "offer_id, offer_kind, rule_id, product_id, state, total_minor, seconds, staff_id, store"
    assert only(shop, "basket", offered) == ("add-on:1>2", "add-on", "rule-add-on", "2", "paid", 84998, 41.5, "1", "S1")
    assert only(shop, "assignment", "basket_id, experiment_id, variant, probability") == ("1", "x", "b", 0.5)
    assert only(shop, "receipt", "seconds") == (41.5,)


def test_every_possible_offer_is_kept_with_its_chance(shop: SmallShop) -> None:
    decision_id = begin(shop)
    shop.refresh()
    assert shop.rows("SELECT decision_id, product_id, probability, chosen FROM choice ORDER BY product_id") == [
        (decision_id, "2", 0.7, True),
        (decision_id, "3", 0.3, False),
    ]


def test_the_last_answer_counts_with_its_seller_and_its_wording(shop: SmallShop) -> None:
    decision_id = begin(shop)
    show(shop, decision_id)
    answer(shop, decision_id, "declined", staff="1")
    shop.event(Kind.REASON, "1", detail=card(decision_id), reason="price", answer="declined", **CARD)
    shop.event(Kind.UNDONE, "1", detail=card(decision_id), answer="declined", **CARD)
    shop.event(Kind.REWORDED, "1", detail=card(decision_id, script_variant="addon.A2"), **CARD)
    answer(shop, decision_id, "accepted", script_variant="addon.A2", visible_ms=2500)
    close(shop)
    shop.refresh()
    columns = "answer, reason, staff_id, script, shown, missed, ended, visible_ms, handling_minor"
    assert only(shop, "card", columns) == ("accepted", "", "2", "addon.A2", True, False, "", 2500.0, 4)


def test_an_answer_taken_back_is_none(shop: SmallShop) -> None:
    decision_id = begin(shop)
    show(shop, decision_id)
    answer(shop, decision_id, "declined")
    shop.event(Kind.UNDONE, "1", detail=card(decision_id), answer="declined", **CARD)
    shop.event(Kind.EXPIRED, "1", detail=card(decision_id), **CARD)
    shop.refresh()
    assert only(shop, "card", "answer, ended, shown, staff_id") == ("", "expired", True, "1")


@pytest.mark.parametrize(
    ("said", "given", "reason", "not_on_shelf"),
    [
        ("declined", "price", "price", False),
        ("declined", "", "none", False),
        ("accepted", "not_on_shelf", "", True),
        ("not_offered", "", "", False),
    ],
)
def test_reasons(shop: SmallShop, said: str, given: str, reason: str, not_on_shelf: bool) -> None:
    decision_id = begin(shop)
    show(shop, decision_id)
    answer(shop, decision_id, said)
    if given:
        shop.event(Kind.REASON, "1", detail=card(decision_id), reason=given, answer=said, **CARD)
    shop.refresh()
    assert only(shop, "card", "answer, reason, not_on_shelf") == (said, reason, not_on_shelf)


def test_what_was_on_screen_for_a_moment_only_is_missed(shop: SmallShop) -> None:
    shop.event(Kind.MISSED, "1", detail=card(begin(shop)), **CARD)
    shop.refresh()
    assert only(shop, "card", "shown, missed") == (False, True)


@pytest.mark.parametrize(
    ("state", "counted"),
    [("paid", True), ("voided", False), ("training", False), ("abandoned", False), ("unseen", False)],
)
def test_a_card_counts_where_its_basket_was_sold(shop: SmallShop, state: str, counted: bool) -> None:
    decision_id = begin(shop)
    show(shop, decision_id)
    shop.refresh()
    assert only(shop, "card", "counted") == (False,)  # nobody knows yet
    close(shop, state=state)
    shop.refresh(NOON + timedelta(hours=2))
    assert only(shop, "card", "counted") == (counted,)
    assert only(shop, "basket", "state") == (state,)


def test_a_basket_whose_end_nobody_saw_was_not_sold_for_nothing(shop: SmallShop) -> None:
    shop.event(Kind.RECEIPT_CLOSED, "a", detail={"state": "unseen", "total_minor": 0, "lines": 0, "units": "0"})
    shop.refresh(db="", profile=None)
    assert shop.rows("SELECT count(*) FROM receipt") == [(0,)]
    assert shop.rows("SELECT basket_id, state FROM closed") == [("a", "unseen")]


def test_a_sale_that_went_on_under_another_key_is_one(shop: SmallShop) -> None:
    decision_id = begin(shop, "1")
    show(shop, decision_id, "1")
    shop.refresh()
    shop.event(Kind.CONFIRMED, "7", detail={"quantity_before": "0", "quantity_paid": "1"}, **CARD)
    answer(shop, decision_id, "accepted", basket_id="7")
    close(shop, "7", assigned_as="1")
    shop.refresh(NOON + timedelta(hours=2))
    assert only(shop, "basket", "basket_id, state, arm") == ("7", "paid", "treatment")
    assert only(shop, "card", "basket_id, answer, confirmed") == ("7", "accepted", True)
    assert only(shop, "decision", "basket_id, decision_id") == ("7", decision_id)


@pytest.mark.parametrize("looks", [1, 3])
def test_a_sale_that_changed_its_key_twice_is_one(shop: SmallShop, looks: int) -> None:
    decision_id = begin(shop, "1")
    show(shop, decision_id, "4")
    if looks > 1:
        shop.refresh()
    answer(shop, decision_id, "accepted", basket_id="4")
    if looks > 1:
        shop.refresh(NOON + timedelta(hours=2))
    shop.event(Kind.CONFIRMED, "7", detail={"quantity_before": "0", "quantity_paid": "1"}, **CARD)
    close(shop, "7", assigned_as="1")
    shop.refresh(NOON + timedelta(hours=3))
    assert only(shop, "basket", "basket_id, state") == ("7", "paid")
    assert only(shop, "card", "basket_id, answer, confirmed, counted") == ("7", "accepted", True, True)


def test_a_reopened_receipt_recorded_twice_counts_once(shop: SmallShop) -> None:
    decision_id = begin(shop)
    show(shop, decision_id)
    answer(shop, decision_id, "accepted")
    for _ in range(2):
        shop.event(Kind.CONFIRMED, "1", detail={"quantity_before": "0", "quantity_paid": "1"}, **CARD)
        close(shop)
    shop.refresh(db="", profile=None)
    assert only(shop, "receipt", "basket_id, counted, gross_minor") == ("1", True, 84998)
    assert only(shop, "card", "confirmed") == (True,)
    assert only(shop, "basket", "state") == ("paid",)


def test_a_sale_that_changed_tills_is_one_told_by_whoever_saw_its_end(shop: SmallShop) -> None:
    decision_id = begin(shop)
    show(shop, decision_id)
    answer(shop, decision_id, "accepted", staff="1")
    closed = {**PAID, "assigned_as": "1"}
    shop.event(Kind.RECEIPT_CLOSED, "1", detail={**closed, "seconds": None}, till_id="2", staff_id="2")
    shop.event(Kind.RECEIPT_CLOSED, "1", detail={**closed, "state": "abandoned", "total_minor": 0}, staff_id="")
    shop.refresh(db="", profile=None)
    assert only(shop, "receipt", "state, till_id, staff_id, gross_minor, seconds") == ("paid", "2", "2", 84998, 41.5)
    assert only(shop, "basket", "till_id, state") == ("1", "paid")
    assert only(shop, "card", "staff_id, counted") == ("1", True)


def test_a_key_that_a_till_without_receipts_uses_again_is_another_sale(shop: SmallShop) -> None:
    for _ in range(2):
        begin(shop, "cart")
        close(shop, "cart", state="unknown", from_till=False)
    shop.refresh(db="", profile=None)
    assert shop.rows("SELECT basket_id, state FROM basket ORDER BY 1") == [("cart", "paid"), ("cart #2", "paid")]
    assert shop.rows("SELECT count(*) FROM receipt WHERE counted") == [(2,)]
    begin(shop, "cart")
    shop.refresh(NOON + timedelta(hours=2), db="", profile=None)
    assert shop.rows("SELECT basket_id, state FROM basket ORDER BY 1") == [
        ("cart", "paid"),
        ("cart #2", "paid"),
        ("cart #3", ""),
    ]


def test_a_customer_of_the_permanent_holdout_who_came_late(shop: SmallShop) -> None:
    begin(shop)
    more = {**decision(2, subtotal=90000), "arm_probability": 1.0, "unit": "customer", "segment": "new"}
    shop.event(Kind.ASSIGNED, "1", detail=more, arm="holdout", customer_key="eva", staff_id="2")
    shop.refresh()
    columns = "arm, unit, segment, customer_key, first_subtotal_minor, staff_id, arm_probability"
    assert only(shop, "basket", columns) == ("holdout", "customer", "new", "eva", 70000, "1", 1.0)


def test_a_holdout_basket_has_its_moment_and_its_offer_but_no_card(shop: SmallShop) -> None:
    begin(shop, arm="holdout")
    shop.event(Kind.RECEIPT_CLOSED, "1", detail={**PAID, "assigned_as": "1"}, arm="holdout")
    shop.refresh()
    assert only(shop, "basket", "arm, decided, offer_id, state") == ("holdout", True, "add-on:1>2", "paid")
    assert shop.rows("FROM card") == []


def test_a_card_kept_back_by_the_queue(shop: SmallShop) -> None:
    shop.event(Kind.ASSIGNED, "1", detail=decision(2, subtotal=70000), arm="treatment")
    shop.event(Kind.SUPPRESSED, "1", detail=decision(2, subtotal=71000, margin_minor=9000), arm="treatment")
    shop.refresh()
    assert only(shop, "basket", "decided, suppressed, subtotal_minor, margin_at_decision") == (False, True, 71000, 9000)


def test_the_first_moment_counts_the_later_ones_exist_in_one_arm_only(shop: SmallShop) -> None:
    begin(shop)
    shop.event(Kind.DECIDED, "1", detail=decision(3, subtotal=99999, asked="cheaper", moment="asked"), arm="treatment")
    shop.refresh()
    assert only(shop, "basket", "subtotal_minor, product_id, moment") == (79999, "2", "pause")
    assert shop.rows("SELECT asked FROM decision ORDER BY decision_id") == [("",), ("cheaper",)]


@pytest.mark.parametrize(
    ("kind", "more", "lines", "outcome", "net"),
    [
        # three of the suggested item, one accept: 3 x 49.99
        ("add-on", {}, ((1, 1), (2, 3)), {"quantity_before": "0", "quantity_paid": "3"}, 12193),
        # one was there before: two thirds of what the line brought
        ("add-on", {}, ((1, 1), (2, 3)), {"quantity_before": "1", "quantity_paid": "3"}, 8129),
        # the larger one in place of the smaller one: the difference
        ("upgrade", {"replaces_product_id": "3", "difference_minor": 2000}, ((2, 1),), {"quantity_paid": "1"}, 1626),
    ],
)
def test_what_a_confirmed_target_brought(  # noqa: PLR0917 - its parameters
    shop: SmallShop, kind: str, more: dict[str, Any], lines: tuple[tuple[int, float], ...], outcome: Any, net: int
) -> None:
    shop.sale(*lines)
    decision_id = begin(shop)
    told: dict[str, Any] = {**CARD, "offer_kind": kind}
    shop.event(Kind.SHOWN, "1", detail=card(decision_id, **more), **told)
    shop.event(Kind.ANSWERED, "1", detail=card(decision_id, **more), answer="accepted", **told)
    shop.event(Kind.CONFIRMED, "1", detail=outcome, **told)
    close(shop)
    shop.refresh()
    assert only(shop, "card", "target_net_minor, confirmed") == (net, True)


def test_accepted_and_never_scanned_brings_nothing(shop: SmallShop) -> None:
    shop.sale((1, 1))
    decision_id = begin(shop)
    show(shop, decision_id)
    answer(shop, decision_id, "accepted")
    shop.event(Kind.NOT_ADDED, "1", detail={"quantity_before": "0", "quantity_paid": "0"}, **CARD)
    close(shop)
    shop.refresh()
    assert only(shop, "card", "answer, confirmed, target_net_minor, added") == ("accepted", False, 0, 0.0)


def test_a_suggested_item_that_came_back(shop: SmallShop) -> None:
    decision_id = begin(shop)
    show(shop, decision_id)
    answer(shop, decision_id, "accepted")
    shop.event(Kind.CONFIRMED, "1", detail={"quantity_before": "0", "quantity_paid": "1"}, **CARD)
    shop.sale((1, 1), (2, 1))
    close(shop)
    shop.refresh()
    assert only(shop, "card", "returned, category") == (False, "Phone cases")
    later = NOON + timedelta(days=10)
    shop.sale((2, -1), state="return", kind="return", at=later)
    shop.refresh(later + timedelta(hours=1))
    assert only(shop, "card", "returned, confirmed, answer") == (True, True, "accepted")


@pytest.mark.parametrize(
    ("told", "gap"),
    [
        ({"total_after_minor": 84998, "landed_total_minor": 84998}, 0),
        ({"total_after_minor": 84998, "landed_total_minor": 84500}, 498),
        ({"total_after_minor": 84998, "landed_total_minor": None}, None),  # other things changed too
        ({"total_after_minor": 84998, "landed_total_minor": 84500, "total_uncertain": True}, None),  # "about"
    ],
)
def test_the_total_that_was_promised_and_the_one_that_came(
    shop: SmallShop, told: dict[str, Any], gap: int | None
) -> None:
    shop.sale((1, 1), (2, 1))
    decision_id = begin(shop)
    show(shop, decision_id)
    answer(shop, decision_id, "accepted")
    shop.event(Kind.CONFIRMED, "1", detail={"quantity_before": "0", "quantity_paid": "1", **told}, **CARD)
    close(shop)
    shop.refresh()
    assert only(shop, "card", "landed_gap_minor") == (gap,)
    assert only(shop, "receipt", "landed_gap_minor") == (gap,)


def test_what_was_refused_for_want_of_stock(shop: SmallShop) -> None:
    begin(shop, excluded={"no stock": ["add-on:1>3"], "never with a product in the basket": ["add-on:1>4"]})
    shop.refresh()
    assert shop.rows("SELECT product_id FROM out_of_stock") == [("3",)]


def test_what_comes_days_late_belongs_to_the_day_on_which_it_came(shop: SmallShop) -> None:
    begin(shop, "1")
    late = shop.event(Kind.ASSIGNED, "2", at=NOON - timedelta(days=4), detail=decision(2), arm="treatment")
    in_time = shop.event(Kind.ASSIGNED, "3", at=NOON - timedelta(days=2), detail=decision(2), arm="treatment")
    shop.refresh()
    assert dict(shop.rows("SELECT basket_id, day FROM basket")) == {
        "1": date(2026, 3, 7),
        "2": date(2026, 3, 7),
        "3": date(2026, 3, 5),
    }
    assert dict(shop.rows("SELECT event_id, why FROM late")) == {late: "late", in_time: "clock"}


def test_a_clock_that_is_a_year_ahead_makes_nothing_else_late(shop: SmallShop) -> None:
    wrong = shop.event(Kind.ASSIGNED, "1", at=NOON + timedelta(days=365), detail=decision(2), arm="treatment")
    begin(shop, "2")
    shop.refresh()
    assert shop.rows("SELECT event_id, why FROM late") == [(wrong, "clock")]


def test_a_product_the_catalogue_does_not_know(shop: SmallShop) -> None:
    shop.event(Kind.SHOWN, "1", detail=card("d"), **{**CARD, "product_id": "99"})
    shop.refresh()
    assert shop.rows("SELECT event_id, why FROM late") == [("card-1", "unknown_product")]
