"""Reports with a figure of every kind: with an interval, without a number, a difference, an amount."""

from __future__ import annotations

from datetime import UTC, date, datetime

from pos_assist.services.paper.words import Words
from pos_assist.services.reporting.figures import Figure, Freshness, Group, Report, Unit
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.request import Dimension, Period, Request
from pos_assist.services.texts import SourceTexts, Texts
from pos_assist.statistics.values import Interval, WhyNot

NOW = datetime(2026, 11, 20, 14, 2, tzinfo=UTC)
MARCH = Period(date(2026, 3, 1), date(2026, 3, 30))
FRESH = Freshness(NOW, NOW, NOW)
PARTS = {"K09": {"price": 0.3, "none": 0.1}, "K28": {"p50": 90.0, "p95": 210.0}, "K23": {"median": 3.1, "p90": 7.4}}


def words(
    texts: Texts | None = None, figures: Texts | None = None, *, currency: str = "PLN", filters: str = ""
) -> Words:
    return Words(texts or SourceTexts(), figures or SourceTexts(), currency, lambda at: at, filters)


def figure(kpi: str, number: int = 0) -> Figure:
    """One that is not like the next."""
    unit = CATALOGUE[kpi].unit
    value = {Unit.SHARE: 0.178, Unit.POINTS: 0.014, Unit.MONEY: 8642.4, Unit.COUNT: 1204.0}.get(
        unit, 3.1
    ) + number / 1e4
    holdout = 702 if unit is Unit.POINTS or kpi == "K15" else None
    if number % 7 == 6:
        return Figure(kpi, unit, None, None, 12, holdout, why_not=WhyNot.TOO_FEW)
    sure = None if unit is Unit.COUNT else Interval(value * 0.9, value * 1.1)
    return Figure(kpi, unit, value, sure, 6118, holdout, 1089.0, 6118.0, parts=PARTS.get(kpi, {}))


def report(by: Dimension | None = None, *, groups: int = 5, compared: bool = True, fresh: Freshness = FRESH) -> Report:
    """Every KPI of the catalogue."""
    figures = {kpi: figure(kpi, at) for at, kpi in enumerate(CATALOGUE)}
    before = {kpi: figure(kpi, 1) for kpi in CATALOGUE}
    split = tuple(
        Group(f"k{at}", f"Name {at:02d}", {kpi: figure(kpi, at) for kpi in CATALOGUE}) for at in range(groups - 1)
    )
    return Report(
        Request(MARCH, by=by, compared=MARCH.before() if compared else None),
        fresh,
        "PLN",
        figures,
        before if compared else {},
        (*split, Group("", "", _of_nobody(by))) if by else (),
    )


def _of_nobody(by: Dimension) -> dict[str, Figure]:
    """Of people always all; elsewhere what little there is."""
    return {kpi: figure(kpi) for kpi in (CATALOGUE if by is Dimension.EMPLOYEE else ("K06",))}
