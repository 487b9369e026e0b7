"""What asking adds, from facts in which it is known: who is asked in vain, and what B would have brought."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from pos_assist.adapters.facts.uplift_queries import UpliftQueries
from pos_assist.adapters.gains_file import GainsFile
from pos_assist.engine.asking import NO_GAINS
from pos_assist.errors import UserError
from pos_assist.services.reporting.request import Filters, Period, Request
from pos_assist.services.uplift import UpliftTable
from pos_assist.services.uplift_told import UpliftFromFacts
from pos_assist.statistics.values import WhyNot
from tests.fakes import FakeClock
from tests.unit.facts.asking_shop import ADDS, OFFERS, PERIOD, baskets, facts_file

REQUEST = Request(PERIOD)


def _uplift(path: Path, *, on: bool = False) -> UpliftFromFacts:
    return UpliftFromFacts(UpliftQueries(path), GainsFile(path.parent), FakeClock(), switched_on=on, holdout_share=0.2)


@pytest.fixture(name="facts", scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rng = np.random.default_rng(71)
    return facts_file(tmp_path_factory.mktemp("facts") / "facts.duckdb", baskets(rng, 14_000, ADDS, 0.2), rng)


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
    table = _uplift(facts_file(tmp_path / "f.duckdb", baskets(rng, 9000, same, 0.2), rng)).table(REQUEST)
    assert all(0.7 < cell.factor < 1.3 for cell in table.cells)


def test_where_asking_may_earn_nothing_no_factor_moves(tmp_path: Path) -> None:
    rng = np.random.default_rng(73)
    nothing = dict.fromkeys(ADDS, 0.0)
    table = _uplift(facts_file(tmp_path / "f.duckdb", baskets(rng, 3000, nothing, 0.2), rng)).table(REQUEST)
    assert {cell.factor for cell in table.cells} == {1.0}
    assert table.why_not is None


def test_without_enough_held_out_there_is_no_table_and_the_panel_forgets_the_old_one(tmp_path: Path) -> None:
    rng = np.random.default_rng(74)
    path = facts_file(tmp_path / "f.duckdb", baskets(rng, 900, ADDS, 0.2), rng)
    (tmp_path / "uplift.json").write_text('{"format": 1, "version": "old", "factors": [["", "midday", 2.0]]}')
    learned = _uplift(path, on=True).learn(REQUEST)
    assert (learned.why_not, learned.cells, learned.in_force) == (WhyNot.TOO_FEW, (), False)
    assert GainsFile(tmp_path).load() == NO_GAINS
    assert _uplift(path).what_if(REQUEST).holdout_why_not is WhyNot.TOO_FEW


def test_where_costs_are_not_known_sales_are_told(tmp_path: Path) -> None:
    rng = np.random.default_rng(75)
    path = facts_file(tmp_path / "f.duckdb", baskets(rng, 3000, ADDS, 0.2), rng, costs=False)
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
    assert table.why_not is WhyNot.NOTHING
    assert (other.instead, other.holdout, other.holdout_why_not) == ((), (), WhyNot.NOTHING)
