"""What asking adds, from facts in which it is known: who is asked in vain, and what B would have brought."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import pytest

from pos_assist.adapters.facts import meta
from pos_assist.adapters.facts.schema import TABLES, VERSION
from pos_assist.adapters.facts.uplift_queries import UpliftQueries
from pos_assist.adapters.gains_file import GainsFile
from pos_assist.engine.asking import NO_GAINS
from pos_assist.errors import UserError
from pos_assist.services.reporting.request import Filters, Period, Request
from pos_assist.services.uplift import UpliftTable
from pos_assist.services.uplift_told import UpliftFromFacts
from pos_assist.statistics.values import WhyNot
from tests.fakes import FakeClock

PERIOD = Period(date(2026, 8, 1), date(2026, 10, 29))
REQUEST = Request(PERIOD)
ADDS = {"new": 160.0, "loyal": 0.0, "": 60.0}  # minor units of margin a basket, where asked
HOURS = (9, 12, 15, 19)
OFFERS = {"a": 0.10, "b": 0.20, "c": 0.15}  # chance of a confirmed yes; 300 net each


def _baskets(rng: np.random.Generator, n: int, adds: dict[str, float], share: float) -> pd.DataFrame:
    frame = pd.DataFrame({"basket_id": [f"b{one:05d}" for one in range(n)]})
    days = rng.integers(0, PERIOD.days, n)
    frame["day"] = [PERIOD.first + timedelta(days=int(one)) for one in days]
    frame["hour"] = rng.choice(HOURS, n)
    frame["at"] = [datetime(d.year, d.month, d.day, 12) for d in frame["day"]]  # noqa: DTZ001 - as DuckDB has it
    frame["segment"] = rng.choice(list(adds), n, p=[0.25, 0.25, 0.5])
    treated = rng.random(n) >= share
    frame["arm"] = np.where(treated, "treatment", "holdout")
    frame["arm_probability"] = np.where(treated, 1 - share, share)
    frame["subtotal_minor"] = np.exp(rng.normal(7.5, 0.8, n)).astype(int)
    frame["line_count"] = rng.integers(1, 9, n)
    gain = np.array([adds[one] for one in frame["segment"]]) * treated
    frame["margin"] = (0.3 * frame["subtotal_minor"] + gain + rng.normal(0, 120, n)).astype(int)
    return frame


def _facts(path: Path, frame: pd.DataFrame, rng: np.random.Generator, *, costs: bool = True) -> Path:
    """Receipts, baskets, and for every treated basket a decision among three offers that B's chance depends on."""
    everywhere: dict[str, Any] = {
        "till_id": "t",
        "store": "s",
        "staff_id": "",
        "customer_key": "",
        "day": frame["day"],
        "at": frame["at"],
    }
    basket = frame.drop(columns="margin").assign(
        **everywhere,
        unit="basket",
        first_subtotal_minor=frame["subtotal_minor"],
        decided=True,
        suppressed=False,
        moment="pause",
        offer_id="a",
        offer_kind="add-on",
        rule_id="",
        product_id="a",
        state="paid",
    )
    receipt = frame[["basket_id", "hour"]].assign(
        **everywhere,
        state="paid",
        counted=True,
        basket_group=frame["basket_id"],
        gross_minor=4 * frame["margin"],
        net_minor=3 * frame["margin"],
        margin_minor=frame["margin"] if costs else None,
        units=1.0,
        lines=1,
        returned_net_minor=0,
        returned_margin_minor=0,
        discount_minor=0,
    )
    with duckdb.connect(str(path)) as connection:
        connection.execute(TABLES)
        tables = {"basket": basket, "receipt": receipt, **_decisions(frame, rng)}
        for name, rows in tables.items():
            connection.register("rows_in", rows)
            connection.execute(f"INSERT INTO {name} BY NAME SELECT * FROM rows_in")
            connection.unregister("rows_in")
        told = {"version": VERSION, "has_receipts": "1", "has_costs": "1" if costs else "0", "currency": "EUR"}
        meta.write(connection, told)
    return path


def _decisions(frame: pd.DataFrame, rng: np.random.Generator) -> dict[str, pd.DataFrame]:
    """In the evening offer b is drawn with .8, else with .1, and everybody says yes twice as often in the evening."""
    treated = frame[frame["arm"] == "treatment"]
    evening = (treated["hour"] == 19).to_numpy()
    chance_b = np.where(evening, 0.8, 0.1)
    chances = np.column_stack([(1 - chance_b) / 2, chance_b, (1 - chance_b) / 2])
    drawn = (rng.random(len(treated))[:, None] > chances.cumsum(axis=1)).sum(axis=1)
    yes = rng.random(len(treated)) < np.array([*OFFERS.values()])[drawn] * np.where(evening, 2, 1)
    ids = "d" + treated["basket_id"]
    choices = [
        pd.DataFrame(
            {"decision_id": ids, "offer_id": name, "kind": "add-on", "product_id": name, "rule_id": "",
             "probability": chances[:, place], "chosen": drawn == place}
        )
        for place, name in enumerate(OFFERS)
    ]  # fmt: skip
    same = {"basket_id": treated["basket_id"], "at": treated["at"], "subtotal_minor": 1, "line_count": 1}
    decision = pd.DataFrame({"decision_id": ids, "suppressed": False, "asked": "", **same})
    card = pd.DataFrame({"card_id": "c" + ids, "decision_id": ids, **same}).drop(
        columns=["subtotal_minor", "line_count"]
    )
    empty: tuple[str, ...] = (
        "staff_id",
        "customer_key",
        "offer_id",
        "product_id",
        "group_id",
        "category",
        "trigger_product_id",
        "rule_id",
    )
    empty = (*empty, "script", "language", "reason", "ended", "replaces_product_id")
    nought = ("price_minor", "difference_minor", "saving_minor", "handling_minor", "added")
    never = ("missed", "not_on_shelf", "spontaneous", "returned")
    same_for_all: dict[str, Any] = {
        **dict.fromkeys(empty, ""),
        **dict.fromkeys(nought, 0),
        **dict.fromkeys(never, False),
    }
    card = card.assign(**same_for_all, day=treated["day"], hour=treated["hour"], till_id="t", store="s", ordinal=1)
    card = card.assign(kind="add-on", shown=True, counted=True, probability=1.0, confirmed=yes)
    card = card.assign(answer=np.where(yes, "accepted", "declined"), target_net_minor=np.where(yes, 300, 0))
    return {"choice": pd.concat(choices), "decision": decision, "card": card}


def _uplift(path: Path, *, on: bool = False) -> UpliftFromFacts:
    return UpliftFromFacts(UpliftQueries(path), GainsFile(path.parent), FakeClock(), switched_on=on, holdout_share=0.2)


@pytest.fixture(name="facts", scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rng = np.random.default_rng(71)
    return _facts(tmp_path_factory.mktemp("facts") / "facts.duckdb", _baskets(rng, 14_000, ADDS, 0.2), rng)


@pytest.fixture(name="table", scope="module")
def _table(facts: Path) -> UpliftTable:
    return _uplift(facts).table(REQUEST)


def test_the_whole_shop_earns_what_was_planted(table: UpliftTable) -> None:
    assert table.why_not is None
    assert table.overall.interval is not None
    assert table.overall.interval.holds(0.25 * 160 + 0.5 * 60)
    assert table.overall.interval.always_valid


def test_who_is_asked_in_vain_is_told_from_who_is_not(table: UpliftTable) -> None:
    assert {(cell.segment, cell.daypart) for cell in table.cells} == {
        (segment, part) for segment in ADDS for part in ("morning", "midday", "afternoon", "evening")
    }
    for cell in table.cells:
        assert cell.shrunk.interval is not None
        assert cell.shrunk.interval.low - 25 <= ADDS[cell.segment] <= cell.shrunk.interval.high + 25
        expected = {"new": (1.5, 3.0), "loyal": (0.0, 0.6), "": (0.5, 1.3)}[cell.segment]
        assert expected[0] <= cell.factor <= expected[1]
    assert sum(cell.n + cell.n_holdout for cell in table.cells) == 14_000
    assert table.spread > 30


def test_drawn_in_cells_hold_the_truth_and_are_nearer_to_it_than_measured(table: UpliftTable) -> None:
    raw = [(cell.raw.value or 0.0) - ADDS[cell.segment] for cell in table.cells]
    drawn = [(cell.shrunk.value or 0.0) - ADDS[cell.segment] for cell in table.cells]
    held = [cell.shrunk.interval is not None and cell.shrunk.interval.holds(ADDS[cell.segment]) for cell in table.cells]
    assert sum(held) >= 10  # of 12
    assert np.mean(np.square(drawn)) < 1.1 * np.mean(np.square(raw))
    gain = {cell.segment: cell.p_gain or 0.0 for cell in table.cells}
    assert gain["new"] > 0.99
    assert gain["loyal"] < 0.9


def test_what_the_panel_reads_is_what_was_learned(facts: Path) -> None:
    store = GainsFile(facts.parent)
    assert store.load() == NO_GAINS
    before = store.version()
    learned = _uplift(facts, on=True).learn(REQUEST)
    gains = store.load()
    assert store.version() != before == ""
    assert gains.version.startswith("uplift-")
    for cell in learned.cells:
        assert gains.factors[cell.segment, cell.daypart] == pytest.approx(cell.factor, abs=1e-4)
    assert learned.in_force
    assert _uplift(facts, on=True).table(REQUEST).in_force
    assert not _uplift(facts).table(REQUEST).in_force  # the switch is off
    assert not _uplift(facts, on=True).table(Request(Period(PERIOD.first, date(2026, 9, 30)))).in_force


def test_a_damaged_file_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "uplift.json").write_text('{"format": 2}')
    with pytest.raises(UserError, match=r"uplift.json cannot be used"):
        GainsFile(tmp_path).load()


def test_where_nobody_differs_all_cells_come_near_together(tmp_path: Path) -> None:
    rng = np.random.default_rng(72)
    same = dict.fromkeys(ADDS, 60.0)
    table = _uplift(_facts(tmp_path / "f.duckdb", _baskets(rng, 9000, same, 0.2), rng)).table(REQUEST)
    assert all(0.7 < cell.factor < 1.3 for cell in table.cells)


def test_where_asking_may_earn_nothing_no_factor_moves(tmp_path: Path) -> None:
    rng = np.random.default_rng(73)
    nothing = dict.fromkeys(ADDS, 0.0)
    table = _uplift(_facts(tmp_path / "f.duckdb", _baskets(rng, 3000, nothing, 0.2), rng)).table(REQUEST)
    assert {cell.factor for cell in table.cells} == {1.0}
    assert table.why_not is None


def test_without_enough_held_out_there_is_no_table_and_the_panel_forgets_the_old_one(tmp_path: Path) -> None:
    rng = np.random.default_rng(74)
    path = _facts(tmp_path / "f.duckdb", _baskets(rng, 900, ADDS, 0.2), rng)
    (tmp_path / "uplift.json").write_text('{"format": 1, "version": "old", "factors": [["", "midday", 2.0]]}')
    learned = _uplift(path, on=True).learn(REQUEST)
    assert (learned.why_not, learned.cells, learned.in_force) == (WhyNot.TOO_FEW, (), False)
    assert GainsFile(tmp_path).load() == NO_GAINS
    assert _uplift(path).what_if(REQUEST).holdout_why_not is WhyNot.TOO_FEW


def test_where_costs_are_not_known_sales_are_told(tmp_path: Path) -> None:
    rng = np.random.default_rng(75)
    path = _facts(tmp_path / "f.duckdb", _baskets(rng, 3000, ADDS, 0.2), rng, costs=False)
    table = _uplift(path).table(REQUEST)
    assert not table.is_margin
    assert table.overall.interval is not None
    assert table.overall.interval.holds(3 * 70)


def test_what_b_would_have_brought_is_right_though_b_was_drawn_in_the_evening(facts: Path) -> None:
    """The plain mean of where b was shown would be right only if evenings were as all days."""
    of_kind, *products = _uplift(facts).what_if(REQUEST).instead
    told = {one.product_id: one for one in products}
    assert list(told) == ["a", "b", "c"]
    for name, chance in OFFERS.items():
        truth = 300 * chance * (0.75 * 1 + 0.25 * 2)
        one = told[name]
        assert one.value.interval is not None
        assert one.value.interval.holds(truth)
        assert one.difference.interval is not None
        assert one.difference.value == pytest.approx((one.value.value or 0) - (one.shown.value or 0))
        assert one.effective < one.times_shown < one.decisions
    assert (of_kind.product_id, of_kind.name, of_kind.kind) == ("", "", "add-on")
    assert of_kind.value.value == pytest.approx(of_kind.shown.value)  # every offer is an add-on: nothing else was shown
    assert of_kind.times_shown == of_kind.decisions == of_kind.effective
    naive = 300 * 0.2 * ((0.25 * 0.8 * 2 + 0.75 * 0.1 * 1) / (0.25 * 0.8 + 0.75 * 0.1))
    assert told["b"].value.interval is not None
    assert not told["b"].value.interval.holds(naive)


def test_a_filter_of_the_offer_does_not_choose_what_was_drawn(facts: Path) -> None:
    only = replace(REQUEST, filters=Filters(products=frozenset({"b"})))
    plain = _uplift(facts).what_if(REQUEST).instead
    assert [one.decisions for one in _uplift(facts).what_if(only).instead] == [one.decisions for one in plain]


def test_a_larger_holdout_knows_sooner_and_costs_more(facts: Path) -> None:
    told = _uplift(facts).what_if(REQUEST)
    assert told.baskets_a_day == pytest.approx(14_000 / PERIOD.days)
    assert [one.share for one in told.holdout] == [0.05, 0.10, 0.15, 0.20, 0.30, 0.50]
    assert [one.share for one in told.holdout if one.now] == [0.2]
    days = [one.days or 0 for one in told.holdout]
    costs = [one.cost_minor or 0.0 for one in told.holdout]
    assert days == sorted(days, reverse=True)
    assert costs == sorted(costs)
    assert costs[3] == pytest.approx(0.2 * told.baskets_a_day * 7 * 70, rel=0.15)


def test_an_empty_file_has_words_and_no_numbers(tmp_path: Path) -> None:
    table, other = (
        _uplift(tmp_path / "none.duckdb").table(REQUEST),
        _uplift(tmp_path / "none.duckdb").what_if(REQUEST),
    )
    assert table.why_not is WhyNot.NO_HOLDOUT
    assert (other.instead, other.holdout, other.holdout_why_not) == ((), (), WhyNot.NO_HOLDOUT)
