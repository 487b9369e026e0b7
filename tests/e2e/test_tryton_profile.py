"""What only Tryton does: posting, variants, taxes, returns, part payments and reopened sales."""

from __future__ import annotations

import pytest

from tests.e2e.till_views import TillViews, exact
from tests.e2e.tills.tryton import TrytonTill

pytestmark = pytest.mark.tills


def test_stock_goes_down_at_payment_and_stays_so_when_posted(tryton_till: TrytonTill) -> None:
    views, charger = TillViews(tryton_till), tryton_till.product_ids["charger"]
    before = views.on_hand(charger)
    basket = tryton_till.open_basket()
    tryton_till.add_line(basket, "charger", 4)
    assert views.on_hand(charger) == before
    tryton_till.pay(basket)
    assert views.on_hand(charger) == before - 4
    receipt = views.one("receipt", basket_id=basket.basket_id)
    tryton_till.post(basket)
    assert views.on_hand(charger) == before - 4
    assert views.one("receipt", basket_id=basket.basket_id) == receipt


def test_variants_share_a_group_and_are_told_apart_by_name(tryton_till: TrytonTill) -> None:
    views, ids = TillViews(tryton_till), tryton_till.product_ids
    short = views.one("product", product_id=ids["cable_1m"])
    long = views.one("product", product_id=ids["cable_2m"])
    assert short["group_id"] == long["group_id"]
    assert (short["name"], long["name"]) == ("USB-C cable (CC-1M)", "USB-C cable (CC-2M)")
    assert exact(short["vat_rate"]) == exact("0.21")
    assert views.one("product", product_id=ids["setup"])["is_service"]


def test_price_without_a_gross_price_is_list_price_plus_tax(tryton_till: TrytonTill) -> None:
    views, setup = TillViews(tryton_till), tryton_till.product_ids["setup"]
    tryton_till.set_list_price("setup", "10.00")
    try:
        assert exact(views.one("product", product_id=setup)["price"]) == exact("12.1")
    finally:
        tryton_till.set_gross_price("setup", "15.00")
    assert exact(views.one("product", product_id=setup)["price"]) == exact("15")


@pytest.mark.parametrize(("quantities", "state"), [((-1,), "return"), ((-1, 2), "exchange"), ((1,), "open")])
def test_goods_that_come_back(tryton_till: TrytonTill, quantities: tuple[int, ...], state: str) -> None:
    basket = tryton_till.open_basket()
    for product, quantity in zip(("case", "charger"), quantities, strict=False):
        tryton_till.add_line(basket, product, quantity)
    assert TillViews(tryton_till).one("basket", basket_id=basket.basket_id)["state"] == state
    tryton_till.void(basket)


def test_a_return_is_no_sale(tryton_till: TrytonTill) -> None:
    views, case = TillViews(tryton_till), tryton_till.product_ids["case"]
    before = views.on_hand(case)
    basket = tryton_till.open_basket()
    tryton_till.add_line(basket, "case", -1)
    tryton_till.pay(basket)
    receipt = views.one("receipt", basket_id=basket.basket_id)
    assert (receipt["state"], exact(receipt["total"])) == ("return", exact("-12.5"))
    assert views.on_hand(case) == before + 1


def test_payment_has_begun_and_a_paid_sale_can_come_back(tryton_till: TrytonTill) -> None:
    views = TillViews(tryton_till)
    basket = tryton_till.open_basket()
    tryton_till.add_line(basket, "phone")
    tryton_till.part_payment(basket, "20.00")
    assert views.one("basket", basket_id=basket.basket_id)["state"] == "payment"
    tryton_till.pay(basket)
    tryton_till.reopen(basket)
    assert views.one("basket", basket_id=basket.basket_id)["state"] == "payment"
    assert not views.rows("receipt", basket_id=basket.basket_id)
    tryton_till.finish(basket)
    assert views.one("receipt", basket_id=basket.basket_id)["state"] == "paid"


def test_staff_is_the_user_where_no_employee_is_entered(tryton_till: TrytonTill) -> None:
    views = TillViews(tryton_till)
    basket = tryton_till.open_basket(1, staff=False)
    row = views.one("basket", basket_id=basket.basket_id)
    assert (row["till_name"], row["staff_id"]) == ("Back till", "user:1")
    tryton_till.void(basket)
