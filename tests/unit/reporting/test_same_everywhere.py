"""A figure is the same wherever it stands: report, overview, trend, groups, filters, receipts behind it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pos_assist.services.reporting.figures import Figure
from pos_assist.services.reporting.request import Dimension, Filters, Period, Request
from pos_assist.services.reporting.service import Reports
from tests.unit.reporting.shop import DAY, GLASS, PHONE, TEN, Offer, Shop
from tests.unit.reporting.test_kpis_by_hand import a_day

TWO_DAYS = Request(Period(DAY, DAY + timedelta(days=1)))


@pytest.fixture(scope="module")
def reporting(migrated_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Reports:
    """The day of the hand-made figures, and a smaller one after it at the other till."""
    folder = tmp_path_factory.mktemp("two-days")
    shop = Shop(folder, Path(shutil.copy(migrated_store, folder / "store.db")))
    a_day(shop)
    later = TEN + timedelta(days=1)
    glass = Offer("add-on", PHONE, GLASS, "r5")
    for key, answer in ((21, "accepted"), (22, "declined")):
        decision = shop.eligible(key, offer=glass, at=later, till=2, staff="3")
        shop.card(
            key,
            decision,
            glass,
            answer,
            outcome="confirmed" if answer == "accepted" else "",
            at=later,
            till=2,
            staff="3",
            script_variant="addon.B1",
        )
        shop.sale(key, PHONE, *([GLASS] if answer == "accepted" else []), at=later, till=2, staff=3)
        shop.closed(key, at=later)
    shop.reporting.refresh()
    return shop.reporting


def alike(one: Figure, other: Figure) -> None:
    """The same figure; sums of floats may be added in another order."""
    for name in ("kpi", "unit", "n", "n_holdout", "denominator", "why_not"):
        assert getattr(one, name) == getattr(other, name), (one.kpi, name)
    numbers = [
        [*(one.interval or ()), *one.parts.values(), *(number for number in (one.value, one.numerator) if number)]
        for one in (one, other)
    ]
    assert numbers[0] == pytest.approx(numbers[1], rel=1e-9), one.kpi
    assert list(one.parts) == list(other.parts)


def test_the_overview_shows_the_report_s_figures(reporting: Reports) -> None:
    report, overview = reporting.report(TWO_DAYS), reporting.overview(TWO_DAYS)
    assert replace(overview.report, figures={}) == replace(report, figures={})
    assert list(overview.report.figures) == list(report.figures)
    for kpi, figure in report.figures.items():
        alike(overview.report.figures[kpi], figure)
    funnel, figures = overview.funnel, report.figures
    assert (funnel.receipts, funnel.eligible) == (figures["K01"].denominator, figures["K01"].numerator)
    assert (funnel.treatment, funnel.baskets_shown) == (figures["K02"].denominator, figures["K02"].numerator)
    assert (funnel.cards_shown, funnel.offered) == (figures["K06"].n, figures["K05"].n)
    assert (funnel.accepted, funnel.confirmed) == (figures["K05"].numerator, figures["K06"].numerator)
    assert dict(overview.declines) == {"price": 1, "no_time": 1, "none": 1}
    alike(overview.verdict.naive, figures["K17"])
    assert {one.figure.kpi: one.figure for one in overview.harm}["K24"] == figures["K24"]


def test_a_day_of_the_trend_is_that_day_s_report(reporting: Reports) -> None:
    for point in reporting.overview(TWO_DAYS).trend:
        alone = reporting.report(Request(Period(point.day, point.day))).figures
        for kpi, figure in point.figures.items():
            alike(figure, alone[kpi])
        assert {"K05", "K06", "K10", "K14", "K15"} <= set(point.figures)


def test_the_rows_of_rules_and_sentences_are_those_of_the_report_by_them(reporting: Reports) -> None:
    overview = reporting.overview(TWO_DAYS)
    for by, rows in ((Dimension.RULE, overview.rules), (Dimension.SCRIPT, overview.scripts)):
        groups = {group.key: group for group in reporting.report(replace(TWO_DAYS, by=by)).groups}
        for row in rows:
            assert row.name == groups[row.key].name
            for kpi, figure in row.figures.items():
                alike(figure, groups[row.key].figures[kpi])
    assert [row.key for row in overview.rules if row.key] == ["r1", "r5", "r4", "r3", "r2"]  # by cards, then by name


@pytest.mark.parametrize(
    ("by", "field"),
    [
        (Dimension.TILL, "tills"),
        (Dimension.RULE, "rules"),
        (Dimension.SCRIPT, "scripts"),
        (Dimension.PRODUCT, "products"),
        (Dimension.HOUR, "hours"),
    ],
)
def test_a_group_is_what_the_filter_for_it_leaves(reporting: Reports, by: Dimension, field: str) -> None:
    groups = [group for group in reporting.report(replace(TWO_DAYS, by=by)).groups if group.key]
    assert groups
    for group in groups:
        keys: Any = frozenset({int(group.key) if by is Dimension.HOUR else group.key})
        alone = reporting.report(replace(TWO_DAYS, filters=Filters(**{field: keys}))).figures
        for kpi, figure in group.figures.items():
            if kpi == "K34":  # data in doubt is everybody's, whatever is filtered
                continue
            alike(figure, alone[kpi])


@pytest.mark.parametrize("by", [Dimension.TILL, Dimension.DAY, Dimension.STORE, Dimension.HOUR])
def test_what_is_counted_of_the_groups_adds_up(reporting: Reports, by: Dimension) -> None:
    report = reporting.report(replace(TWO_DAYS, by=by))
    for kpi in ("K01", "K05", "K06", "K09", "K10", "K17", "K24"):
        for part in ("n", "numerator"):
            whole = getattr(report.figures[kpi], part)
            assert sum(getattr(group.figures[kpi], part) or 0 for group in report.groups) == pytest.approx(whole or 0)


def test_the_receipts_behind_a_figure_are_as_many_as_it_rests_on(reporting: Reports) -> None:
    figures = reporting.report(TWO_DAYS).figures
    behind = reporting.receipts(TWO_DAYS)
    assert behind.total == len(behind.rows) == figures["K10"].n
    assert [row.at for row in behind.rows] == sorted((row.at for row in behind.rows), reverse=True)
    for answer, kpi, part in (
        ("accepted", "K05", "numerator"),
        ("confirmed", "K06", "numerator"),
        ("shown", "K06", "n"),
    ):
        page = reporting.receipts(replace(TWO_DAYS, filters=Filters(answers=frozenset({answer}))))
        assert page.total == getattr(figures[kpi], part)  # one card a basket here
    for reason in ("price", "no_time", "none"):
        assert reporting.receipts(replace(TWO_DAYS, filters=Filters(reasons=frozenset({reason})))).total == 1
    first = reporting.receipts(TWO_DAYS, limit=2, offset=3)
    assert first.rows == behind.rows[3:5]
    assert first.total == behind.total
    assert reporting.receipts(TWO_DAYS, limit=2, offset=99).total == behind.total


def test_a_comparison_is_that_period_s_report(reporting: Reports) -> None:
    second = Period(DAY + timedelta(days=1), DAY + timedelta(days=1))
    compared = reporting.report(Request(second, compared=second.before())).compared
    assert compared == reporting.report(Request(Period(DAY, DAY))).figures


def test_what_there_is_to_filter_by_has_names(reporting: Reports) -> None:
    choices = reporting.choices()
    assert ("3", "Ewa") in choices["employees"]
    assert choices["tills"] == (("1", "1"), ("2", "2"))
    assert dict(choices["rules"])["r1"] == "Phone → Case"
    assert set(dict(choices["kinds"])) == {"add-on", "bundle", "cheaper", "upgrade"}


def test_a_period_without_anything_has_every_figure_and_no_value_made_up(reporting: Reports) -> None:
    empty = Request(Period(DAY - timedelta(days=9), DAY - timedelta(days=9)))
    overview = reporting.overview(empty)
    assert [overview.trend, overview.rules, overview.declines] == [(), (), ()]
    known = {kpi for kpi, figure in overview.report.figures.items() if figure.value is not None}
    assert known == {"K17", "K19c", "K20"}  # sums and counts of nothing are 0
