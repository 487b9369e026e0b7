"""Overviews as the digest gets them: one that earns, and others made of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from pos_assist.services.reporting.figures import (
    Figure,
    Freshness,
    Funnel,
    Harm,
    Overview,
    Point,
    ReceiptPage,
    Report,
    RuleFigure,
    Unit,
    Verdict,
)
from pos_assist.services.reporting.ports import Choices, Progress
from pos_assist.services.reporting.request import Request
from pos_assist.statistics.values import Interval
from tests.unit.paper.reports import FRESH, figure, report

EFFECT = Figure("K15", Unit.MONEY, 42.4, Interval(10.1, 74.2, always_valid=True), 6118, 702)
HARM = {"K23": "ok", "K25": "alarm", "K35": "unknown"}
REVIEWED = RuleFigure("case-glass", "Case → glass", {"K06": figure("K06"), "K14": figure("K14")}, "review")
KEPT = RuleFigure("pasta", "Pasta → pesto", {"K06": figure("K06")}, "keep")
LEARNED = RuleFigure("", "", {"K06": figure("K06", 6)}, "wait")


def overview(verdict: str = "earns", effect: Figure = EFFECT) -> Overview:
    """A week, or weeks, with something to do."""
    monday = date(2026, 9, 21)
    points = tuple(
        Point(monday + timedelta(weeks=at), {"K06": figure("K06", at * 35)} if at != 3 else {}) for at in range(8)
    )
    return Overview(
        report=report(),
        verdict=Verdict(effect, figure("K16"), Figure("K17", Unit.MONEY, 123456.0, None, 90), None, verdict),
        harm=tuple(
            Harm(figure(kpi), 0.01, state) for kpi, state in (("K23", "ok"), ("K25", "alarm"), ("K35", "unknown"))
        ),
        trend=points,
        funnel=Funnel(1204, 900, 810, 400, 410, 350, 90, 73),
        rules=(KEPT, LEARNED, REVIEWED),
        scripts=(),
        declines=(("price", 40), ("has_one", 12), ("none", 3)),
        attention=(("harm", {"kpi": "K25"}), ("rule", {"key": "case-glass", "name": "Case → glass"})),
    )


class ToldReporting:
    """`ports.Reporting` that always gives the same, and keeps what it was asked."""

    def __init__(self, given: Overview) -> None:
        self.given, self.asked = given, list[Request]()

    def refresh(self, progress: Progress | None = None) -> Freshness:
        if progress is not None:
            progress(1, 1)
        return FRESH

    def freshness(self) -> Freshness:
        return FRESH

    def report(self, request: Request) -> Report:
        return replace(self.given.report, request=request)

    def overview(self, request: Request) -> Overview:
        self.asked.append(request)
        return replace(self.given, report=self.report(request))

    def receipts(self, request: Request, *, limit: int = 200, offset: int = 0) -> ReceiptPage:
        return ReceiptPage((), 0, request.period)

    def choices(self) -> Choices:
        return {}
