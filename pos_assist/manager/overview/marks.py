"""Which receipts are behind a mark of the overview. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from pos_assist.manager.parts.linking import said
from pos_assist.services.reporting.figures import Overview
from pos_assist.services.reporting.request import Filters, Period, Request

ARMS = frozenset({"treatment", "holdout"})
OFFERED = frozenset({"accepted", "declined"})
SHOWN = frozenset({"shown"})
BEHIND: Mapping[str, Mapping[str, frozenset[str]]] = {  # by a tile, a trend's figure or a stage of the funnel
    "effect": {"arms": ARMS},
    "K14": {"arms": ARMS},
    "K05": {"answers": OFFERED},
    "K06": {"answers": SHOWN},
    "eligible": {"arms": ARMS},
    "treatment": {"arms": frozenset({"treatment"})},
    "cards_shown": {"answers": SHOWN},
    "offered": {"answers": OFFERED},
    "accepted": {"answers": frozenset({"accepted"})},
    "confirmed": {"answers": frozenset({"confirmed"})},
    "K23": {"arms": ARMS},
    "K24": {"answers": frozenset({"confirmed"})},
    "K25": {"arms": ARMS},
    "K35": {"answers": frozenset({"declined"}), "reasons": frozenset({"dont_ask", "no_time"})},
    "K03": {},
    "K07": {"answers": frozenset({"accepted"})},
}
GUARDS = ("K23", "K24", "K25", "K35", "K03", "K07")  # of the others no request can say the receipts


def behind(key: str, request: Request, overview: Overview) -> str:
    """The link: the filters of now, narrowed to what the mark counts."""
    what, _, name = key.partition(":")
    filters = request.filters
    if what == "trend":
        name, _, day = name.partition(":")
        request = replace(request, period=_step(date.fromisoformat(day), overview, request.period))
    if what in ("rule", "script"):
        chosen: dict[str, Any] = {f"{what}s": frozenset({name}), "answers": SHOWN}
        filters = replace(filters, **chosen)
    elif what == "reason":
        filters = replace(filters, answers=frozenset({"declined"}), reasons=frozenset({name}))
    else:
        filters = _narrowed(filters, BEHIND.get(name or what, {}))
    return said(replace(request, filters=filters, compared=None))


def _narrowed(filters: Filters, to: Mapping[str, frozenset[str]]) -> Filters:
    """What was chosen already is not widened."""
    missing: dict[str, Any] = {name: values for name, values in to.items() if not getattr(filters, name)}
    return replace(filters, **missing)


def _step(first: date, overview: Overview, period: Period) -> Period:
    """The days of that point: up to the next one, or to the end."""
    later = [one.day for one in overview.trend if one.day > first]
    last = min(later) - timedelta(1) if later else period.last
    return Period(max(first, period.first), min(last, period.last))
