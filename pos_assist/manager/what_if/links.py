"""Which receipts are behind a row of "What if". No Qt."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.engine.outlook import daypart
from pos_assist.manager.parts.linking import said
from pos_assist.services.reporting.request import Request
from pos_assist.services.uplift import Cell, Instead

ARMS = frozenset({"treatment", "holdout"})


def of_cell(cell: Cell, request: Request) -> str:
    """Baskets of both groups, of that kind of customer, at those hours."""
    filters = request.filters
    hours = frozenset(hour for hour in filters.hours or range(24) if daypart(hour) == cell.daypart)
    chosen = replace(filters, segments=frozenset({cell.segment}), hours=hours, arms=ARMS)
    return said(replace(request, filters=chosen, compared=None))


def of_instead(one: Instead, request: Request) -> str:
    """Where that offer was shown; without a product any offer of the kind."""
    products = frozenset({one.product_id}) if one.product_id else request.filters.products
    chosen = replace(request.filters, kinds=frozenset({one.kind}), products=products, answers=frozenset({"shown"}))
    return said(replace(request, filters=chosen, compared=None))
