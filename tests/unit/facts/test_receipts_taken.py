"""From the till's receipts to the facts: what counts, what it is worth, to the cent."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from pos_assist.adapters.till import receipts
from pos_assist.adapters.till.profile import load_profile
from pos_assist.engine.money import net_minor
from pos_assist.services.events import EventKind
from tests.unit.facts.small_shop import NOON, SmallShop

AMOUNTS = "gross_minor, net_minor, margin_minor, units, lines, discount_minor"


def receipt(shop: SmallShop, basket_id: str, columns: str = AMOUNTS) -> tuple[Any, ...]:
    return shop.rows(f"SELECT {columns} FROM receipt WHERE basket_id = '{basket_id}'")[0]


def test_a_paid_receipt(shop: SmallShop) -> None:
    key = shop.sale((1, 1), (2, 2), staff=2)
    shop.refresh()
    # 799.99 + 2 x 49.99 with 23 % VAT; cost 500 + 2 x 10
    assert receipt(shop, key) == (89997, 65040 + 8128, 65040 + 8128 - 52000, 3.0, 2, 0)
    assert receipt(shop, key, "till_id, store, staff_id, state, counted, day, hour") == (
        *("1", "S1", "2", "paid", True),
        *(date(2026, 3, 7), 12),
    )


def test_a_discount_on_a_line_and_on_the_whole(shop: SmallShop) -> None:
    key = shop.sale((1, 1), (2, 1), discounts={2: 499}, off=1000)
    shop.refresh()
    sold = shop.rows(f"SELECT product_id, gross_minor, price_minor FROM sold WHERE basket_id = '{key}' ORDER BY 1")
    assert sold == [("1", 79052, 79999), ("2", 4447, 4999)]  # 10.00 off 799.99 and 45.00, by their shares
    assert receipt(shop, key)[5] == 1499


def test_a_line_with_a_price_below_nothing_is_a_discount_on_the_others(shop: SmallShop) -> None:
    key = shop.sale((1, 1), (2, 1), (3, 1), prices={3: -500})
    shop.refresh()
    sold = shop.rows(f"SELECT product_id, gross_minor FROM sold WHERE basket_id = '{key}' ORDER BY 1")
    assert sold == [("1", 79528), ("2", 4970)]  # 5.00 by their shares: 4.71 and 0.29
    assert receipt(shop, key)[4:] == (2, 500)


def test_what_is_no_merchandise_is_sold_but_not_counted(shop: SmallShop) -> None:
    key, only = shop.sale((2, 1), (5, 2), (6, 1)), shop.sale((5, 1))
    shop.refresh()
    assert receipt(shop, key)[:1] + receipt(shop, key)[3:5] == (4999, 1.0, 1)
    assert shop.rows(f"SELECT sum(gross_minor) FROM sold WHERE basket_id = '{key}'") == [(5199,)]
    assert receipt(shop, only, "state, counted, lines") == ("paid", False, 0)


def test_weighed_goods_are_one_unit_a_line(shop: SmallShop) -> None:
    key = shop.sale((4, 0.355), (2, 3))
    shop.refresh()
    assert receipt(shop, key)[3:5] == (4.0, 2)
    assert shop.rows(f"SELECT quantity, gross_minor FROM sold WHERE basket_id = '{key}' AND product_id = '4'") == [
        (0.355, 1420)
    ]


def test_what_was_rung_up_and_taken_off_is_not_sold(shop: SmallShop) -> None:
    key = shop.sale((1, 1), (2, 2), (2, -2), (3, 3), (3, -1))
    shop.refresh()
    assert shop.rows(f"SELECT product_id, quantity FROM sold WHERE basket_id = '{key}' ORDER BY 1") == [
        ("1", 1.0),
        ("3", 2.0),
    ]
    assert receipt(shop, key, "state, units") == ("paid", 3.0)


def test_states_and_what_counts(shop: SmallShop) -> None:
    wanted = {
        shop.sale((1, 1)): ("paid", True),
        shop.sale((1, 1), state="voided"): ("voided", False),
        shop.sale((2, -1), state="return", kind="return"): ("return", False),
        shop.sale((1, 1), state="training", kind="training"): ("training", False),
        shop.sale((1, 1), kind="staff"): ("internal", False),
        shop.sale((3, -1), (2, 1), kind="exchange"): ("exchange", True),
        shop.sale((1, -1), (2, 1), kind="exchange"): ("exchange", False),  # more came back than was bought
    }
    shop.refresh()
    assert {
        key: (state, counted) for key, state, counted in shop.rows("SELECT basket_id, state, counted FROM receipt")
    } == (wanted)


def test_an_exchange_is_a_return_and_a_sale(shop: SmallShop) -> None:
    sold = shop.sale((3, 1), at=NOON - timedelta(days=2))
    key = shop.sale((3, -1), (2, 1), kind="exchange")
    shop.refresh()
    assert receipt(shop, key)[:2] == (4999, 4064)
    assert shop.rows("SELECT basket_id, product_id, quantity, net_minor, sale_basket_id FROM came_back") == [
        (key, "3", 1.0, 2438, sold)
    ]
    assert receipt(shop, sold, "returned_net_minor, returned_margin_minor") == (2438, 1938)


@pytest.mark.parametrize(("days", "taken_off"), [(30, 4064), (31, 0)])
def test_what_comes_back_within_the_window_is_taken_off_the_sale(shop: SmallShop, days: int, taken_off: int) -> None:
    sold = shop.sale((2, 2), at=NOON - timedelta(days=days))
    shop.sale((2, -1), state="return", kind="return")
    shop.refresh()
    assert receipt(shop, sold, "returned_net_minor, counted, units") == (taken_off, True, 2.0)
    assert shop.rows("SELECT sale_basket_id FROM came_back") == [(sold,)]


def test_a_return_of_something_never_sold_is_unmatched(shop: SmallShop) -> None:
    shop.sale((2, -1), state="return", kind="return")
    shop.refresh()
    assert shop.rows("SELECT product_id, sale_basket_id FROM came_back") == [("2", "")]


def test_a_till_that_says_which_sale_a_return_is_of(shop: SmallShop) -> None:
    profile = load_profile("demo")
    said = "CASE WHEN l.qty_milli < 0 THEN 1 END AS sale_of,"
    history = profile.views["history"].replace("l.discount_cents AS discount,", f"l.discount_cents AS discount, {said}")
    for days in (90, 2):
        shop.sale((2, 1), at=NOON - timedelta(days=days), prices={2: 4999 + days})
    shop.sale((2, -1), state="return", kind="return")
    shop.refresh(profile=replace(profile, views={**profile.views, "history": history}))
    assert shop.rows("SELECT sale_basket_id FROM came_back") == [("1",)]
    assert receipt(shop, "1", "returned_net_minor") == (0,)  # three months later: matched, but not in the window


def test_a_till_that_says_what_kind_of_sale_it_was(shop: SmallShop) -> None:
    profile = load_profile("demo")
    kinds = "CASE r.sale_id WHEN 1 THEN 'post_voided' WHEN 2 THEN 'internal' WHEN 3 THEN 'gibberish' END AS kind"
    view = profile.views["receipt"].split("CASE s.kind")[0] + kinds + " FROM receipt r JOIN sale s ON s.id = r.sale_id"
    for _ in range(4):
        shop.sale((1, 1))
    shop.refresh(profile=replace(profile, views={**profile.views, "receipt": view}))
    assert shop.rows("SELECT basket_id, state, counted FROM receipt ORDER BY 1") == [
        ("1", "post_voided", False),
        ("2", "internal", False),
        ("4", "paid", True),  # what cannot be read is left out, and the log says so
    ]


def test_voided_after_paying_is_known_from_the_log(shop: SmallShop) -> None:
    key = shop.sale((1, 1))
    shop.event(EventKind.RECEIPT_CLOSED, key, detail={"state": "paid", "total_minor": 79999, "from_till": True})
    shop.void_after_paying(key)
    shop.refresh()
    assert receipt(shop, key, "state, counted") == ("post_voided", False)


def test_only_customers_who_agreed_are_known_and_only_as_long_as_they_do(shop: SmallShop) -> None:
    for member in (1, 2, 3, None):
        shop.sale((1, 1), member=member)
    shop.refresh()
    keys = [key for (key,) in shop.rows("SELECT customer_key FROM receipt ORDER BY basket_id")]
    assert [len(key) for key in keys] == [32, 32, 0, 0]
    assert keys[0] != keys[1]
    shop.withdraw(1)
    shop.refresh(NOON + timedelta(hours=2))
    assert [key for (key,) in shop.rows("SELECT customer_key FROM receipt ORDER BY basket_id")] == ["", *keys[1:]]


def test_two_receipts_of_one_customer_are_a_group(shop: SmallShop) -> None:
    first = shop.sale((1, 1))
    second = shop.sale((2, 1), at=NOON + timedelta(seconds=40))
    shop.sale((3, 1), at=NOON + timedelta(seconds=50), till_id=2)
    shop.refresh()
    assert shop.rows("SELECT basket_group, count(*) FROM receipt GROUP BY 1 ORDER BY 1") == [(first, 2), ("3", 1)]
    assert second != first


def test_a_summer_time_night_has_no_hour_two(shop: SmallShop) -> None:
    for hour in (0, 1):  # 01:30 and 03:30 in Warsaw, both of Saturday's business
        shop.sale((2, 1), at=datetime(2026, 3, 29, hour, 30, tzinfo=UTC))
    shop.refresh(datetime(2026, 3, 29, 12, tzinfo=UTC))
    assert shop.rows("SELECT day, hour FROM receipt ORDER BY hour") == [(date(2026, 3, 28), 1), (date(2026, 3, 28), 3)]


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_every_receipt_is_read_once_whatever_the_slices(
    shop: SmallShop, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "SLICE", size)
    profile = load_profile("demo")
    history = profile.views["history"].replace("l.removed_at IS NULL", "l.removed_at IS NULL AND s.kind <> 'training'")
    for number in range(12):  # those of a training have no lines in the history
        state = ("paid", "training", "voided")[number % 3]
        shop.sale((1, 1), (2, 1), (3, 1), state=state, kind="training" if state == "training" else "sale")
    shop.refresh(profile=replace(profile, views={**profile.views, "history": history}))
    assert shop.rows("SELECT state, count(*) FROM receipt GROUP BY 1 ORDER BY 1") == [
        ("paid", 4),
        ("training", 4),
        ("voided", 4),
    ]
    assert shop.rows("SELECT count(*) FROM sold") == [(12,)]


def test_a_basket_that_the_till_closed_twice_counts_once(shop: SmallShop) -> None:
    profile = load_profile("demo")
    first = "SELECT 1 AS basket_id, '2026-03-07T10:00:00Z', 1, 1, 100, 'paid', 'sale'"
    twice = f"SELECT * FROM ({profile.views['receipt']}) UNION ALL {first}"
    shop.sale((1, 1), staff=2)
    shop.refresh(profile=replace(profile, views={**profile.views, "receipt": twice}))
    assert shop.rows('SELECT gross_minor, staff_id, "at" FROM receipt') == [(79999, "2", NOON.replace(tzinfo=None))]


def test_a_till_without_cost_gives_no_margin(shop: SmallShop) -> None:
    profile = load_profile("demo")
    product = profile.views["product"].replace("a.cost_cents AS cost", "NULL AS cost")
    key = shop.sale((1, 1))
    assert not shop.refresh(profile=replace(profile, views={**profile.views, "product": product})).has_costs
    assert receipt(shop, key)[2] is None


def test_the_lines_of_every_receipt_add_up_to_its_total(shop: SmallShop) -> None:
    rng = random.Random(7)
    for _ in range(150):
        amounts = [(rng.randrange(6) + 1, rng.choice((1, 2, 3, 0.355, 1.005, -1))) for _ in range(rng.randrange(6))]
        shop.sale((2, 1), *amounts, off=rng.randrange(60), discounts={2: rng.randrange(4)})
    shop.refresh()
    with_lines = dict(shop.rows("SELECT basket_id, sum(gross_minor) FROM sold GROUP BY 1"))
    with closing(sqlite3.connect(shop.till)) as till:
        totals = till.execute("SELECT sale_id, total_cents FROM receipt").fetchall()
    assert {str(key): total for key, total in totals if str(key) in with_lines} == with_lines
    assert len(with_lines) > 140  # the others took back what they sold
    for gross, net, vat in shop.rows(
        "SELECT gross_minor, net_minor, vat_rate FROM sold JOIN product USING (product_id)"
    ):
        assert net == net_minor(gross, Decimal(str(vat)))
