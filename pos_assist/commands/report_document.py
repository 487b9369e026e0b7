"""A report as JSON; what it contains is told in `report_schema`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from pos_assist.services.reporting.figures import Figure, Figures, Group, Report
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.persons import LIKE_FOR_LIKE
from pos_assist.services.reporting.request import Dimension, Filters, Period


def document(report: Report) -> dict[str, Any]:
    """The whole report."""
    request, freshness = report.request, report.freshness
    return {
        "format": 1,
        "period": _period(request.period),
        "compared_period": _period(request.compared) if request.compared else None,
        "filters": _filters(request.filters),
        "by": request.by.value if request.by else None,
        "currency": report.currency or None,
        "freshness": {
            "events_until": _moment(freshness.events_until),
            "receipts_until": _moment(freshness.receipts_until),
            "refreshed_at": _moment(freshness.refreshed_at),
            "trouble": freshness.trouble or None,
            "has_receipts": freshness.has_receipts,
            "has_costs": freshness.has_costs,
        },
        "definitions": definitions(report.figures),
        "figures": figures(report.figures),
        "compared": figures(report.compared) if request.compared else None,
        "groups": [_group(group, people=request.by is Dimension.EMPLOYEE) for group in report.groups],
    }


def _group(group: Group, *, people: bool) -> dict[str, Any]:
    """Of a person only what is like for like is a figure; what was recorded stands beside it under its own name."""
    told = figures({kpi: one for kpi, one in group.figures.items() if not people or kpi == LIKE_FOR_LIKE})
    document = {"key": group.key or None, "name": group.name or None, "figures": told}
    if people:
        document["as_recorded"] = figures({kpi: one for kpi, one in group.figures.items() if kpi != LIKE_FOR_LIKE})
    return document


def definitions(kpis: Iterable[str]) -> dict[str, dict[str, str | None]]:
    """What each of them means, in English."""
    return {
        kpi: {
            "name": one.name,
            "definition": one.definition,
            "numerator": one.numerator,
            "denominator": one.denominator or None,
            "unit": one.unit.value,
            "interval": one.method.value,
        }
        for kpi, one in CATALOGUE.items()
        if kpi in set(kpis)
    }


def figures(them: Figures) -> dict[str, dict[str, Any]]:
    """By kpi."""
    return {kpi: figure(one) for kpi, one in them.items()}


def figure(one: Figure) -> dict[str, Any]:
    """One of them."""
    bounds = one.interval
    return {
        "value": one.value,
        "unit": one.unit.value,
        "interval": {"low": bounds.low, "high": bounds.high, "level": bounds.level, "always_valid": bounds.always_valid}
        if bounds
        else None,
        "n": one.n,
        "n_holdout": one.n_holdout,
        "numerator": one.numerator,
        "denominator": one.denominator,
        "why_not": one.why_not.value if one.why_not else None,
        "parts": dict(one.parts),
    }


def _period(period: Period) -> dict[str, Any]:
    return {"first": period.first.isoformat(), "last": period.last.isoformat(), "days": period.days}


def _filters(filters: Filters) -> dict[str, list[str | int]]:
    wanted = {name: sorted(keys) for name, keys in vars(filters).items()}
    return {name: keys for name, keys in wanted.items() if keys}


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
