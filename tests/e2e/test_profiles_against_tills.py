"""Every view of the delivered profiles, against the real till programs they are for."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tests.e2e.till_views import TillViews, exact
from tests.e2e.tills.django_cash_register import DjangoCashRegisterTill
from tests.e2e.tills.goods import GOODS, Till
from tests.e2e.tills.wuttapos import WuttaPosTill

pytestmark = pytest.mark.tills

TILLS = ("tryton_till", "wuttapos_till", "django_till")
COLUMNS = {
    "basket": "basket_id till_id till_name staff_id opened_at touched_at",
    "line": "line_id basket_id product_id qty unit_price",
    "product": "product_id group_id name sku barcodes category price qty_decimals is_service sellable",
    "stock": "product_id location_id on_hand",
    "staff": "staff_id name active",
    "receipt": "basket_id closed_at till_id staff_id total state",
    "history": "basket_id at till_id product_id qty unit_price",
    "customer": "customer_id since consent",
}
OPTIONAL = {
    "basket": {"customer_id", "parked", "state", "currency"},
    "line": {"changed_at", "discount"},
    "product": {"cost", "vat_rate", "image"},
    "history": {"customer_id"},
}
PHONE, CASE, CABLE = exact("299"), exact("12.5"), exact("7.9")
ONE, TWO, THREE = exact(1), exact(2), exact(3)


@pytest.fixture(params=TILLS)
def till(request: pytest.FixtureRequest) -> Till:
    """Each of the real tills in turn."""
    running: Till = request.getfixturevalue(request.param)
    return running


@pytest.fixture
def views(till: Till) -> TillViews:
    """What the profile of that till says."""
    return TillViews(till)


def utc(text: str) -> dt.datetime:
    """A time as all three tills store it."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def test_views_have_the_columns_the_reader_expects(views: TillViews) -> None:
    for view in views.profile["views"]:
        columns, required = views.columns(view), COLUMNS[view].split()
        assert columns[: len(required)] == required
        assert set(columns[len(required) :]) <= OPTIONAL.get(view, set())


def test_fingerprint_and_version_fit_the_installed_program(views: TillViews) -> None:
    for name in views.profile["fingerprint"]:
        table, _, column = name.rpartition(".")
        assert views.select("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", table, column), name
    ((version,),) = (row.values() for row in views.select(views.profile["version"]))
    assert version


def test_journal_is_what_the_program_really_uses(views: TillViews) -> None:
    assert views.select("PRAGMA journal_mode") == [{"journal_mode": views.profile["journal"]}]


def test_catalogue_has_every_product_with_price_barcode_and_stock(till: Till, views: TillViews) -> None:
    for good in GOODS:
        row = views.one("product", product_id=till.product_ids[good.key])
        assert good.name in row["name"]
        assert exact(row["price"]) == exact(good.price)
        assert exact(row["cost"]) == exact(good.cost)
        assert row["barcodes"] == good.barcode
        assert row["category"] == good.category
        assert row["sellable"]
    assert len({row["name"] for row in views.rows("product")}) == len(GOODS)
    assert views.on_hand(till.product_ids["case"]) > 0
    assert all(row["active"] and row["name"] for row in views.rows("staff"))


def test_a_basket_shows_its_lines_as_they_are_rung_up(till: Till, views: TillViews) -> None:
    ids = till.product_ids
    basket = till.open_basket()
    till.add_line(basket, "phone")
    cable = till.add_line(basket, "cable_1m", 2)
    assert views.lines(basket.basket_id) == sorted([(ids["phone"], ONE, PHONE), (ids["cable_1m"], TWO, CABLE)])
    assert cable.line_id is not None
    cable = till.change_quantity(basket, cable.line_id, 3)
    case = till.add_line(basket, "case")
    assert case.line_id is not None
    till.remove_line(basket, case.line_id)
    assert views.lines(basket.basket_id) == sorted([(ids["phone"], ONE, PHONE), (ids["cable_1m"], THREE, CABLE)])
    row = views.one("basket", basket_id=basket.basket_id)
    assert row.get("state", "open") == "open"
    assert row.get("currency", "EUR") == "EUR"
    assert not row.get("parked")
    assert row["staff_id"] in [person["staff_id"] for person in views.rows("staff")]
    assert abs(dt.datetime.now(dt.UTC) - utc(row["touched_at"])) < dt.timedelta(minutes=1)
    assert cable.line_id in [line["line_id"] for line in views.rows("line", basket_id=basket.basket_id)]
    till.void(basket)
    assert not views.rows("line", basket_id=basket.basket_id)


def test_a_paid_basket_leaves_and_is_kept_where_the_till_keeps_it(till: Till, views: TillViews) -> None:
    basket = till.open_basket()
    till.add_line(basket, "phone", 2)
    till.add_line(basket, "case")
    basket_id = basket.basket_id
    till.pay(basket)
    assert not views.rows("basket", basket_id=basket_id)
    assert not views.rows("line", basket_id=basket_id)
    if "receipt" in views.profile["views"]:
        receipt = views.one("receipt", basket_id=basket_id)
        assert (receipt["state"], exact(receipt["total"])) == ("paid", exact("610.5"))
        assert abs(dt.datetime.now(dt.UTC) - utc(receipt["closed_at"])) < dt.timedelta(minutes=1)
        assert views.lines(basket_id, "history") == sorted(
            [(till.product_ids["phone"], TWO, PHONE), (till.product_ids["case"], ONE, CASE)]
        )


def test_a_voided_basket_leaves_and_is_no_sale(till: Till, views: TillViews) -> None:
    before = len(views.rows("history"))
    basket = till.open_basket()
    till.add_line(basket, "charger")
    basket_id = basket.basket_id
    till.void(basket)
    assert not views.rows("basket", basket_id=basket_id)
    assert len(views.rows("history")) == before
    if "receipt" in views.profile["views"]:
        assert views.one("receipt", basket_id=basket_id)["state"] == "voided"


def test_two_cashiers_have_two_baskets(till: Till, views: TillViews) -> None:
    baskets = {"phone": till.open_basket(0), "case": till.open_basket(1)}
    for product, basket in baskets.items():
        till.add_line(basket, product)
    for product, basket in baskets.items():
        assert views.one("basket", basket_id=basket.basket_id)
        (line,) = views.rows("line", basket_id=basket.basket_id)
        assert line["product_id"] == till.product_ids[product]
    for basket in baskets.values():
        till.void(basket)


def test_reading_never_locked_the_till_out(till: Till, views: TillViews) -> None:
    basket = till.open_basket()
    line = till.add_line(basket, "phone")
    for view in views.profile["views"]:
        views.rows(view)
    assert line.line_id is not None
    till.remove_line(basket, line.line_id)
    till.void(basket)
    assert "database is locked" not in till.server_log()


class TestWuttaPos:
    def test_a_resumed_sale_is_a_new_basket_and_never_two(self, wuttapos_till: WuttaPosTill) -> None:
        views = TillViews(wuttapos_till)
        basket = wuttapos_till.open_basket()
        wuttapos_till.add_line(basket, "phone")
        wuttapos_till.remove_line(basket, str(wuttapos_till.add_line(basket, "case").line_id))
        wuttapos_till.park(basket)
        assert views.one("basket", basket_id=basket.basket_id)["parked"] == 1
        resumed = wuttapos_till.resume(basket)
        assert resumed.basket_id != basket.basket_id
        assert views.one("basket")["basket_id"] == resumed.basket_id
        assert views.lines(resumed.basket_id) == [(wuttapos_till.product_ids["phone"], ONE, PHONE)]
        assert not views.rows("line", basket_id=basket.basket_id)
        wuttapos_till.pay(resumed)
        assert not views.rows("receipt", basket_id=basket.basket_id)
        assert not views.rows("history", basket_id=basket.basket_id)
        assert len(views.rows("history", basket_id=resumed.basket_id)) == 1

    def test_training_and_returns_are_marked(self, wuttapos_till: WuttaPosTill) -> None:
        views = TillViews(wuttapos_till)
        training = wuttapos_till.open_basket(training=True)
        back = wuttapos_till.open_basket(1)
        wuttapos_till.add_line(training, "phone")
        wuttapos_till.add_line(back, "case", -1)
        assert views.one("basket", basket_id=training.basket_id)["state"] == "training"
        assert views.one("basket", basket_id=back.basket_id)["state"] == "return"
        wuttapos_till.pay(training)
        wuttapos_till.pay(back)
        assert views.one("receipt", basket_id=training.basket_id)["state"] == "training"
        assert views.one("receipt", basket_id=back.basket_id)["state"] == "return"
        assert not views.rows("history", basket_id=training.basket_id)

    def test_customer_is_known_without_consent(self, wuttapos_till: WuttaPosTill) -> None:
        views = TillViews(wuttapos_till)
        basket = wuttapos_till.open_basket()
        customer = wuttapos_till.set_customer(basket, "Eva").line_id
        assert views.one("basket", basket_id=basket.basket_id)["customer_id"] == customer
        assert views.one("customer", customer_id=customer)["consent"] == 0
        wuttapos_till.add_line(basket, "phone")
        wuttapos_till.pay(basket)
        (bought,) = views.rows("history", basket_id=basket.basket_id)
        assert bought["customer_id"] == customer


class TestDjangoCashRegister:
    def test_each_sale_in_one_cart_is_a_basket_of_its_own(self, django_till: DjangoCashRegisterTill) -> None:
        names = []
        for _ in range(2):
            basket = django_till.open_basket()
            django_till.add_line(basket, "phone")
            django_till.add_line(basket, "case")
            names.append(basket.basket_id)
            django_till.pay(basket)
        assert len({*names, None}) == 3

    def test_history_is_put_together_from_stock_counts(self, django_till: DjangoCashRegisterTill) -> None:
        views, ids = TillViews(django_till), django_till.product_ids
        before = views.on_hand(ids["cable_1m"])
        basket = django_till.open_basket()
        django_till.add_line(basket, "cable_1m", 3)
        django_till.add_line(basket, "case")
        django_till.pay(basket)
        cable, case = views.rows("history")[-2:]
        assert cable["basket_id"] == case["basket_id"]
        assert (cable["product_id"], exact(cable["qty"])) == (ids["cable_1m"], THREE)
        assert (case["product_id"], exact(case["qty"])) == (ids["case"], ONE)
        assert len(views.lines(cable["basket_id"], "history")) >= 2
        assert views.on_hand(ids["cable_1m"]) == before - Decimal(3)
