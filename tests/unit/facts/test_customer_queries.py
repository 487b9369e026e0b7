"""Customers over time from the facts, beside the same counted by hand, customer by customer."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import duckdb
import numpy as np
import pandas as pd
import pytest

from pos_assist.adapters.facts import meta
from pos_assist.adapters.facts.customer_queries import CustomerQueries
from pos_assist.adapters.facts.schema import TABLES, VERSION
from pos_assist.engine.policy import Policy
from pos_assist.engine.segments import Purchase, habits_of, segment_of
from pos_assist.services.customers_over_time import CustomersOverTime
from pos_assist.services.customers_told import CustomersFromFacts
from pos_assist.services.reporting.request import Filters, Period, Request
from pos_assist.statistics.values import WhyNot

FIRST, LAST = date(2025, 9, 1), date(2026, 10, 31)
PERIOD = Period(date(2026, 1, 1), date(2026, 9, 30))
POLICY = Policy(segment_high_value_minor=40_000, segment_loyal_receipts=8)
Bought = tuple[str, date, str, int, int]  # customer, day, store, net, returned


def _shop(customers: int = 1000) -> list[Bought]:
    """Customers who come at their own pace; one in ten receipts is of nobody known, one in twenty brought back."""
    rng = np.random.default_rng(41)
    bought: list[Bought] = []
    for one in range(customers):
        day = FIRST + timedelta(days=int(rng.integers(0, 390)))
        pace = rng.gamma(1.2, 25)
        while day <= LAST:
            net = int(rng.gamma(2.0, 1500)) + 100
            bought.append((f"c{one}", day, "s1" if one % 5 else "s2", net, net // 2 if rng.random() < 0.05 else 0))
            if rng.random() < 0.07:
                break
            day += timedelta(days=int(rng.exponential(pace)))
    return bought


def _held(customer: str) -> bool:
    return int(customer[1:]) % 9 == 0


def _facts(path: Path, bought: list[Bought]) -> Path:
    sold = pd.DataFrame(bought, columns=["customer_key", "day", "store", "net_minor", "returned_net_minor"])
    sold = sold.assign(basket_id=[f"b{n}" for n in range(len(sold))], hour=12, till_id="t", staff_id="", state="paid")
    sold["at"] = pd.to_datetime(sold["day"]) + pd.Timedelta(hours=12)
    held = np.array([_held(one) for one in sold["customer_key"]], bool)
    basket = sold.drop(columns=["net_minor", "returned_net_minor"]).assign(
        arm=np.where(held, "holdout", "treatment"),
        arm_probability=np.where(held, 0.05, 0.9),
        unit=np.where(held, "customer", "basket"),
        **dict.fromkeys(("offer_id", "offer_kind", "rule_id", "product_id"), ""),
        **dict.fromkeys(("subtotal_minor", "first_subtotal_minor", "line_count"), 1),
        segment=["" if one % 50 else "loyal" for one in range(len(sold))],
        decided=True,
        suppressed=False,
        moment="pause",
    )
    receipt = sold.assign(
        counted=True,
        basket_group=sold["basket_id"],
        gross_minor=sold["net_minor"] * 123 // 100,
        margin_minor=sold["net_minor"] * 3 // 10,
        returned_margin_minor=sold["returned_net_minor"] * 3 // 10,
        **dict.fromkeys(("units", "lines", "discount_minor"), 1),
    )
    nobody = receipt[::9].assign(customer_key="")
    nobody = nobody.assign(basket_id="x" + nobody["basket_id"])
    with duckdb.connect(str(path)) as connection:
        connection.execute(TABLES)
        for table, rows in (("receipt", pd.concat([receipt, nobody])), ("basket", basket)):
            connection.register("rows_in", rows)
            connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM rows_in")
        meta.write(connection, {"version": VERSION, "has_receipts": "1", "has_costs": "1", "currency": "EUR"})
    return path


@pytest.fixture(name="bought", scope="module")
def _bought() -> list[Bought]:
    return _shop()


@pytest.fixture(name="queries", scope="module")
def _queries(bought: list[Bought], tmp_path_factory: pytest.TempPathFactory) -> CustomerQueries:
    return CustomerQueries(_facts(tmp_path_factory.mktemp("facts") / "facts.duckdb", bought), POLICY)


@pytest.fixture(name="told", scope="module")
def _told(queries: CustomerQueries) -> CustomersOverTime:
    return CustomersFromFacts(queries, 0.05).customers(Request(PERIOD))


def _by_customer(bought: list[Bought]) -> dict[str, list[Bought]]:
    found = defaultdict(list)
    for one in bought:
        found[one[0]].append(one)
    return found


def test_segments_are_those_of_the_panel(told: CustomersOverTime, bought: list[Bought]) -> None:
    """The same receipts through `engine.segments`, at noon of the last day; some the panel called loyal before."""
    loyal = {one[0] for one in bought[::50] if one[1] <= PERIOD.last}
    counted: dict[str, int] = defaultdict(int)
    now = datetime(2026, 9, 30, 12, tzinfo=UTC)
    for customer, receipts in _by_customer(bought).items():
        known = [one for one in receipts if one[1] <= PERIOD.last]
        lines = [
            Purchase(str(n), datetime(d.year, d.month, d.day, 12, tzinfo=UTC), "p", Decimal(1), net * 123 // 100)
            for n, (_, d, _, net, _) in enumerate(known)
        ]
        if lines:
            recent = [line for line in lines if line.at is not None and now - line.at < timedelta(days=365)]
            since = min(line.at for line in lines if line.at is not None)
            if customer in loyal:  # the till knew them for longer than it keeps receipts
                since = datetime(2020, 1, 1, tzinfo=UTC)
            counted[segment_of(since, habits_of(recent, now), POLICY, now).value] += 1
    assert {row.segment: row.customers for row in told.segments} == counted
    assert len(counted) == 5
    assert told.customers == sum(counted.values())


def test_how_much_of_the_shop_is_known(told: CustomersOverTime, bought: list[Bought]) -> None:
    known = [one for one in bought if PERIOD.first <= one[1] <= PERIOD.last]
    nobody = [one for one in bought[::9] if PERIOD.first <= one[1] <= PERIOD.last]
    assert told.known_share.n == len(known) + len(nobody)
    assert told.known_share.value == pytest.approx(len(known) / (len(known) + len(nobody)))


def test_a_segments_figures_are_the_means_of_its_customers(queries: CustomerQueries, bought: list[Bought]) -> None:
    past = queries.counts(Request(PERIOD)).past
    expected = set()
    for receipts in _by_customer(bought).values():
        days = sorted({one[1] for one in receipts if one[1] <= PERIOD.last})
        if days:
            net = sum(one[3] - one[4] for one in receipts if one[1] <= PERIOD.last)
            known = max(1, (PERIOD.last - days[0]).days)
            expected.add((len(days) - 1, (days[-1] - days[0]).days, known, net))
    assert set(zip(past.again, past.last, past.known, past.net, strict=True)) == expected


def test_who_came_again_within_the_days_is_told_by_arm(told: CustomersOverTime, bought: list[Bought]) -> None:
    until = max(one[1] for one in bought)
    for days in (30, 60, 90):
        came: dict[str, list[tuple[int, int]]] = {"treatment": [], "holdout": []}
        for customer, receipts in _by_customer(bought).items():
            since = min(one[1] for one in receipts)
            if PERIOD.first <= since <= PERIOD.last and since + timedelta(days=days) <= until:
                later = [one for one in receipts if since < one[1] <= since + timedelta(days=days)]
                arm = "holdout" if _held(customer) else "treatment"
                came[arm].append((len(later), sum(one[3] - one[4] for one in later)))
        for row in (one for one in told.after if one.days == days):
            expected = came[row.arm]
            assert row.customers == len(expected) > 30
            assert row.repeat.value == pytest.approx(np.mean([visits > 0 for visits, _ in expected]))
            assert row.visits.value == pytest.approx(np.mean([visits for visits, _ in expected]))
            assert row.net.value == pytest.approx(np.mean([net for _, net in expected]))


def test_arms_that_do_not_differ_have_intervals_around_nought(told: CustomersOverTime) -> None:
    intervals = [
        estimate.interval
        for row in told.differences
        for estimate in (row.repeat, row.visits, row.net, row.returned)
        if estimate.interval is not None
    ]
    assert len(intervals) == 12
    assert sum(one.holds(0) for one in intervals) >= 10
    for row in told.differences:
        assert row.needed > 10 * row.customers  # two points take thousands of customers, and the page says so


def test_the_other_half_of_the_past_is_foretold(told: CustomersOverTime) -> None:
    model = told.model
    assert model is not None
    assert model.foretold is not None
    assert model.held_out_days == (PERIOD.last - FIRST).days // 2
    assert model.foretold == pytest.approx(model.came, rel=0.25)


def test_the_value_ahead_is_visits_times_margin(told: CustomersOverTime) -> None:
    for row in told.segments:
        assert row.clv.value is not None
        assert row.visits_ahead.value is not None
        assert row.clv.interval is not None
        a_visit = row.clv.value / row.visits_ahead.value
        assert 0.3 * 1500 < a_visit < 0.3 * 7000  # net of gamma(2, 1500) a receipt, of which 30 % is margin
        assert row.clv.interval.low < row.clv.value < row.clv.interval.high
    alive = {row.segment: row.alive.value or 0 for row in told.segments}
    assert alive["lapsed"] < alive["active"]
    assert told.clv_is_margin


def test_one_store_has_its_own_customers(queries: CustomerQueries, bought: list[Bought]) -> None:
    request = Request(PERIOD, Filters(stores=frozenset({"s2"})))
    told = CustomersFromFacts(queries, 0.05).customers(request)
    assert told.customers == len({one[0] for one in bought if one[2] == "s2" and one[1] <= PERIOD.last})


def test_a_shop_without_a_known_customer_has_words_and_no_numbers(tmp_path: Path) -> None:
    told = CustomersFromFacts(CustomerQueries(tmp_path / "none.duckdb", POLICY), 0.05).customers(Request(PERIOD))
    assert (told.customers, told.segments, told.model, told.observed) == (0, (), None, None)
    assert told.known_share.why_not is WhyNot.NOTHING
    assert {row.repeat.why_not for row in told.differences} == {WhyNot.NO_HOLDOUT}


def test_few_customers_are_counted_and_no_more_is_told(tmp_path: Path) -> None:
    bought = [one for one in _shop(12) if one[1] <= PERIOD.last]
    told = CustomersFromFacts(CustomerQueries(_facts(tmp_path / "f.duckdb", bought), POLICY), 0.05).customers(
        Request(PERIOD)
    )
    assert 0 < told.customers <= 12
    assert told.model is None
    for row in told.segments:
        estimates = (row.recency_days, row.frequency, row.value, row.alive, row.visits_ahead, row.clv)
        assert {one.why_not for one in estimates} == {WhyNot.TOO_FEW}
    repeats = [*(one.repeat for one in told.after), *(one.repeat for one in told.differences)]
    assert {one.value for one in repeats} == {None}


def test_where_costs_are_not_known_the_value_is_of_sales(queries: CustomerQueries) -> None:
    counts = queries.counts(Request(PERIOD))

    class Costless:
        def counts(self, request: Request) -> object:
            return replace(counts, freshness=replace(counts.freshness, has_costs=False))

    told = CustomersFromFacts(Costless(), 0.05).customers(Request(PERIOD))  # type: ignore[arg-type]
    with_costs = CustomersFromFacts(queries, 0.05).customers(Request(PERIOD))
    assert not told.clv_is_margin
    for net, margin in zip(told.segments, with_costs.segments, strict=True):
        assert net.clv.value == pytest.approx((margin.clv.value or 0) / 0.3, rel=0.01)
