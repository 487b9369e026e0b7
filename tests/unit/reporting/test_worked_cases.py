"""The twelve worked cases of the specification (ux.md 6.2), each from the till and the log to the figures."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from pos_assist.adapters.demo.schema import open_till
from pos_assist.services.reporting.request import Dimension, Filters, Period
from pos_assist.services.reporting.tally import Counts
from tests.unit.reporting.shop import BAG, CASE, DAY, GLASS, LARGE, PHONE, SMALL, TEN, Line, Offer, Shop

LATER = TEN + timedelta(days=10)


def counted(shop: Shop, by: str = "") -> Mapping[str, Counts]:
    """What the figures of the day are made of."""
    shop.reporting.refresh()
    with shop.reporting.facts.counted(Period(DAY, DAY), Filters()) as day:
        return day.counts(by)


def test_1_a_return_after_ten_days_changes_no_acceptance_and_everything_that_is_about_returns(shop: Shop) -> None:
    decision = shop.eligible(1)
    shop.card(1, decision, answer="accepted", outcome="confirmed")
    shop.sale(1, PHONE, CASE)
    shop.closed(1)
    shop.now = TEN + timedelta(hours=1)
    before = shop.report().figures
    shop.now = LATER + timedelta(hours=1)
    shop.sale(2, Line(CASE, -1), at=LATER, kind="return", state="return")
    after = shop.report().figures
    for kpi in ("K05", "K06", "K12"):
        assert before[kpi].value == after[kpi].value == 1.0
    assert (before["K12r"].value, after["K12r"].value) == (1.0, 0.0)
    assert (before["K24"].value, after["K24"].value) == (0.0, 1.0)
    assert before["K10"].value == after["K10"].value == 10_000 + 1_600
    assert (before["K10r"].value, after["K10r"].value) == (11_600, 10_000)


def test_1_the_margin_of_the_effect_is_less_by_what_came_back(shop: Shop) -> None:
    decision = shop.eligible(1)
    shop.card(1, decision, answer="accepted", outcome="confirmed")
    shop.sale(1, PHONE, CASE)
    shop.sale(2, Line(CASE, -1), at=LATER, kind="return", state="return")
    (arm,) = counted(shop)[""].treatment
    assert (arm.margin.n, arm.margin.mean_y) == (1, 2_000)  # of the phone alone: 3100 less 1100
    assert arm.revenue.mean_y == 10_000


def test_2_what_is_voided_before_payment_counts_nowhere_but_among_the_voided(shop: Shop) -> None:
    voided = shop.eligible(1)
    shop.card(1, voided, answer="accepted")
    shop.sale(1, PHONE, CASE, state="voided")
    shop.closed(1, "voided")
    paid = shop.eligible(2)
    shop.card(2, paid, answer="declined")
    shop.sale(2, PHONE)
    shop.closed(2)
    shop.eligible(3, "holdout")
    shop.sale(3, PHONE)
    shop.closed(3, arm="holdout")
    found = shop.report().figures
    assert (found["K05"].numerator, found["K05"].denominator) == (0, 1)
    assert (found["K06"].numerator, found["K06"].denominator) == (0, 1)
    assert found["K10"].n == 2
    whole = counted(shop)[""]
    assert [(arm.settled, arm.voided) for arm in (*whole.treatment, *whole.holdout)] == [(2, 1), (1, 0)]  # K25


def test_3_a_card_belongs_to_who_answered_it_and_a_resumed_sale_is_one_receipt(shop: Shop) -> None:
    decision = shop.eligible(1, till=1, staff="1")
    shop.card(1, decision, answer="accepted", outcome="confirmed", till=1, staff="1")
    shop.sale(1, PHONE, CASE, till=2, staff=2)  # closed at the other till by somebody else
    shop.closed(1)
    report = shop.report(by=Dimension.EMPLOYEE)
    assert report.figures["K10"].n == 1
    groups = counted(shop, "employee")
    assert groups["1"].numbers["accepted"] == 1
    assert groups["2"].numbers.get("accepted", 0) == 0
    assert groups["2"].numbers["receipts"] == 1
    assert [group.name for group in report.groups] == ["Anna", "Jan"]


def test_4_two_receipts_forty_seconds_apart_are_two_in_value_and_one_purchase(shop: Shop) -> None:
    first = shop.eligible(1)
    shop.card(1, first, answer="declined")
    shop.sale(1, PHONE)
    shop.closed(1)
    soon = TEN + timedelta(seconds=40)
    second = shop.eligible(2, at=soon)
    shop.card(2, second, answer="accepted", outcome="confirmed", at=soon)
    shop.sale(2, CASE, at=soon)
    shop.closed(2, at=soon)
    found = shop.report().figures
    assert (found["K10"].value, found["K10"].n) == ((10_000 + 1_600) / 2, 2)
    assert (found["K11"].value, found["K11"].n) == (1.0, 2)
    assert (found["K12"].value, found["K12"].n) == (0.0, 1)
    assert (found["K12x"].value, found["K12x"].n) == (1.0, 1)
    assert found["K20"].value == 1  # offered again to the same purchase after a no


def test_4_card_and_cash_for_one_sale_are_one_receipt(shop: Shop) -> None:
    shop.sale(1, PHONE)
    with closing(open_till(shop.till)) as till:
        till.execute("INSERT INTO payment VALUES (1, 1, 'cash', 4000), (2, 1, 'card', 6000)")
    assert shop.figure("K10").n == 1


def test_5_an_upgrade_is_the_large_one_instead_of_two_small_ones(shop: Shop) -> None:
    upgrade = Offer("upgrade", SMALL, LARGE, "r2", {"replaces_product_id": str(SMALL), "difference_minor": 100})
    decision = shop.eligible(1, offer=upgrade, subtotal=600)
    shop.card(1, decision, upgrade, "accepted", outcome="confirmed", difference_minor=-200)
    shop.sale(1, Line(SMALL, 2, removed=True), LARGE)
    shop.closed(1)
    found = shop.report().figures
    assert (found["K18"].value, found["K18"].numerator, found["K18"].denominator) == (1.0, 1, 1)
    assert found["K11"].value == 1.0
    assert (found["K18p"].value, found["K18p"].n) == (-200, 1)  # 400 instead of 2 x 300
    assert found["K10"].value == 400


def test_6_three_of_what_was_offered_are_one_yes_and_three_units(shop: Shop) -> None:
    decision = shop.eligible(1)
    shop.card(1, decision, answer="accepted", outcome="confirmed", outcome_detail={"quantity_paid": "3"})
    shop.sale(1, PHONE, Line(CASE, 3))
    shop.closed(1)
    found = shop.report().figures
    assert (found["K05"].numerator, found["K06"].numerator) == (1, 1)
    assert found["K11"].value == 4.0
    assert found["K12"].value == 1.0
    assert found["K17"].value == 3 * 1_600


def test_7_a_card_of_less_than_a_second_was_not_shown(shop: Shop) -> None:
    decision = shop.eligible(1)
    shop.card(1, decision, shown=False)
    shop.sale(1, PHONE)
    shop.closed(1)
    found = shop.report().figures
    assert found["K06"].n == 0
    assert (found["K02"].numerator, found["K02"].denominator) == (0, 1)
    assert found["K03"].value == 0.0


def test_8_who_is_offered_something_without_a_card_stays_in_the_holdout(shop: Shop) -> None:
    shop.eligible(1, "holdout")
    shop.sale(1, PHONE, CASE)
    shop.closed(1, arm="holdout")
    shop.eligible(2)
    shop.sale(2, PHONE)
    shop.closed(2)
    whole = counted(shop)[""]
    assert [(arm.drawn, arm.bought) for arm in (*whole.treatment, *whole.holdout)] == [(1, 0), (1, 1)]  # K14


def test_9_accepted_and_never_scanned_earns_nothing(shop: Shop) -> None:
    decision = shop.eligible(1)
    shop.card(1, decision, answer="accepted", outcome="not_added")
    shop.sale(1, PHONE)
    shop.closed(1)
    found = shop.report().figures
    assert (found["K05"].value, found["K06"].value, found["K07"].value) == (1.0, 0.0, 1.0)
    assert found["K17"].value == 0


def test_10_a_set_s_discount_is_spread_so_that_lines_add_up_to_the_receipt(shop: Shop) -> None:
    bundle = Offer("bundle", PHONE, GLASS, "r3", {"sum_minor": 11_500, "bundle_minor": 10_350})
    decision = shop.eligible(1, offer=bundle)
    shop.card(1, decision, bundle, "accepted", outcome="confirmed", difference_minor=350)
    shop.sale(1, PHONE, GLASS, total=10_350)  # ten per cent off by the till's own promotion
    shop.closed(1)
    found = shop.report().figures
    assert found["K10g"].value == found["K10"].value == 10_350
    assert found["K17"].value == 350  # what the set brought more than the phone alone
    assert (found["K19"].value, found["K19"].numerator) == (1.0, 1)
    assert found["K19c"].parts["given"] == 1_150


def test_11_more_brought_back_than_bought_is_no_receipt_but_what_was_bought_is_bought(shop: Shop) -> None:
    decision = shop.eligible(1)
    shop.card(1, decision, answer="declined")
    shop.sale(1, PHONE)
    shop.closed(1)
    shop.sale(2, Line(PHONE, -2), PHONE, CASE, at=TEN + timedelta(hours=1), kind="exchange", state="return")
    found = shop.report().figures
    assert (found["K10"].n, found["K10"].value) == (1, 10_000)
    assert found["K12"].n == 1  # the first receipt: in the exchange more phones came back than left


def test_11_an_exchange_of_one_thing_keeps_the_others_in_the_attach_rate(shop: Shop) -> None:
    decision = shop.eligible(1)
    shop.card(1, decision, answer="declined")
    shop.sale(1, PHONE)
    shop.sale(2, Line(LARGE, -50), PHONE, CASE, at=TEN + timedelta(hours=1), kind="exchange", state="return")
    found = shop.report().figures
    assert found["K10"].n == 1
    assert (found["K12"].value, found["K12"].n) == (0.5, 2)


def test_12_on_the_night_of_the_clock_change_days_are_the_shop_s_and_seconds_are_real(shop: Shop) -> None:
    shop.zone = ZoneInfo("Europe/Warsaw")
    night = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)  # 03:30 of the new time: before the cut-off at 4
    for key, arm in ((1, "treatment"), (2, "holdout")):
        shop.eligible(key, arm, at=night)
        shop.sale(key, PHONE, at=night)
        shop.closed(key, at=night, arm=arm, seconds=25.0)
    late = datetime(2026, 3, 29, 2, 30, tzinfo=UTC)  # 04:30
    shop.sale(3, PHONE, at=late)
    assert shop.figure("K10", date(2026, 3, 28)).n == 2
    assert shop.figure("K10", date(2026, 3, 29)).n == 1
    report = shop.report(date(2026, 3, 28), by=Dimension.HOUR)
    assert [group.key for group in report.groups] == ["03"]


def test_carrier_bags_are_in_no_figure_of_goods(shop: Shop) -> None:
    shop.sale(1, PHONE, Line(BAG, 2))
    found = shop.report().figures
    assert (found["K10"].value, found["K11"].value) == (10_000, 1.0)
