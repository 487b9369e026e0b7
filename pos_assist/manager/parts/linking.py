"""A request as a line of text, so that a link leads to the receipts behind a mark (`page.go`). No Qt."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import date

from pos_assist.services.reporting.request import Filters, Period, Request


def said(request: Request, **only: str | int) -> str:
    """The request, with each field of `only` narrowed to that one value: `said(asked, arms="holdout")`."""
    filters = replace(request.filters, **{name: frozenset({value}) for name, value in only.items()})  # type: ignore[arg-type]
    chosen = {one.name: sorted(getattr(filters, one.name)) for one in fields(filters) if getattr(filters, one.name)}
    periods = [request.period] + ([request.compared] if request.compared else [])
    days = [[one.first.isoformat(), one.last.isoformat()] for one in periods]
    return json.dumps({"days": days, **chosen}, ensure_ascii=False)


def request_of(text: str) -> Request:
    """The request that was said.

    Raises:
        ValueError: it was not made by `said`.
    """
    told = json.loads(text)
    periods = [Period(*map(date.fromisoformat, days)) for days in told.pop("days")]
    return Request(
        periods[0],
        Filters(**{name: frozenset(values) for name, values in told.items()}),
        compared=periods[1] if len(periods) > 1 else None,
    )
