"""Answers of the ports behind the screens of customers and of what would be if: everything there may be in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from pos_assist.services.customers_over_time import (
    ArmAfter,
    CustomersOverTime,
    Difference,
    RepeatModel,
    SegmentRow,
)
from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.request import Period, Request
from pos_assist.services.uplift import Cell, HoldoutChoice, Instead, UpliftTable, WhatIf
from pos_assist.statistics.values import Estimate, Interval, WhyNot

NOW = datetime(2026, 11, 20, 14, 2, tzinfo=UTC)
YEAR = Period(date(2026, 1, 1), date(2026, 11, 20))
FRESH = Freshness(NOW, NOW, NOW)
FEW = Estimate.none(WhyNot.TOO_FEW, 7)


def sure(value: float, wide: float = 0.1) -> Estimate:
    """So sure, on either side."""
    return Estimate(value, Interval(value - wide, value + wide), 400)


SPENT, WORTH = sure(2310.0, 80.0), sure(19035.0, 900.0)
BROUGHT = sure(61.0)


def customers(**changed: object) -> CustomersOverTime:
    """Five kinds, one of them of few; three times, of which the last is still open."""
    rows = tuple(
        SegmentRow(
            segment,
            100 + at,
            sure(0.2),
            sure(12.4),
            sure(14.2),
            sure(2310.0, 80.0),
            sure(0.9),
            sure(11.0),
            sure(19035.0, 900.0),
        )
        for at, segment in enumerate(("new", "active", "loyal", "lapsed"))
    )
    few = SegmentRow("high value", 7, sure(0.01), FEW, FEW, FEW, FEW, FEW, FEW)
    arms = tuple(
        ArmAfter(arm, days, 900 if arm == "treatment" else 60, sure(0.45), sure(2.1), sure(5120.0, 300.0), sure(0.04))
        for days in (30, 60)
        for arm in ("treatment", "holdout")
    )
    given: dict[str, object] = {
        "request": Request(YEAR),
        "freshness": FRESH,
        "currency": "PLN",
        "known_share": sure(0.338, 0.01),
        "customers": 412,
        "observed": YEAR,
        "segments": (*rows, few),
        "model": RepeatModel(412, 0.24, 4.4, 0.79, 2.4, 45, 117.4, 120),
        "clv_is_margin": True,
        "after": arms,
        "differences": (
            Difference(30, 960, 9400, sure(0.012, 0.05), sure(0.1, 0.4), sure(40.0, 300.0), sure(-0.004, 0.02)),
            Difference(60, 960, 9400, sure(0.02, 0.01), sure(0.1, 0.4), sure(40.0, 300.0), FEW),
            Difference(90, 12, 0, FEW, FEW, FEW, FEW),
        ),
        "holdout_share": 0.05,
    }
    return CustomersOverTime(**{**given, **changed})  # type: ignore[arg-type]


@dataclass
class ToldCustomers:
    """`CustomerFigures` that gives what it is given, or raises it."""

    answer: CustomersOverTime | Exception = field(default_factory=customers)
    asked: list[Request] = field(default_factory=list)

    def customers(self, request: Request) -> CustomersOverTime:
        self.asked.append(request)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def table(**changed: object) -> UpliftTable:
    """Every kind of customer at every time of day, not in their order; some cells of few."""
    cells = tuple(
        Cell(segment, daypart, 400 - at, 40 - at, FEW if at % 3 else sure(21.0, 40.0), sure(18.0 + at, 30.0), 0.8, 1.1)
        for at, (daypart, segment) in enumerate(
            (daypart, segment)
            for daypart in ("afternoon", "evening", "midday", "morning")
            for segment in ("", "active", "high value", "lapsed", "loyal", "new")
        )
    )
    few = Cell("new", "evening", 3, 1, FEW, FEW, None, 1.0)
    cells = tuple(few if (one.segment, one.daypart) == ("new", "evening") else one for one in cells)
    given: dict[str, object] = {
        "request": Request(YEAR),
        "freshness": FRESH,
        "currency": "PLN",
        "overall": sure(42.0, 30.0),
        "cells": cells,
        "spread": 12.0,
        "qini": sure(5.0, 3.0),
        "model": "baskets",
    }
    return UpliftTable(**{**given, **changed})  # type: ignore[arg-type]


def what_if(**changed: object) -> WhatIf:
    """Three offers, one drawn too seldom; sizes of the holdout, one of which never tells."""
    shares = (0.05, 0.1, 0.15, 0.2, 0.3, 0.5)
    given: dict[str, object] = {
        "request": Request(YEAR),
        "freshness": FRESH,
        "currency": "PLN",
        "baskets_a_day": 312.0,
        "smallest": 48.0,
        "holdout": tuple(
            HoldoutChoice(share, None if share == 0.05 else round(20 / share), share * 10_000, share == 0.1)
            for share in shares
        ),
        "instead": (
            Instead("", "cover", "", "", "", 900, 240, 310.0, sure(88.0), BROUGHT, sure(27.0)),
            Instead(
                "o1", "add-on", "p1", "Szkło ochronne 6,1″", "r1", 900, 240, 310.0, sure(88.0), sure(61.0), sure(27.0)
            ),
            Instead(
                "o2", "upgrade", "p2", "Kabel USB-C 2 m", "r2", 700, 90, 140.0, sure(70.0), sure(61.0), sure(9.0, 30.0)
            ),
            Instead("o3", "bundle", "p3", "Zestaw do kawy", "r3", 40, 3, 4.0, FEW, sure(61.0), FEW),
        ),
    }
    return WhatIf(**{**given, **changed})  # type: ignore[arg-type]


@dataclass
class ToldUplift:
    """`UpliftFigures` that gives what it is given; `learned` keeps what the panel was handed."""

    answer: UpliftTable = field(default_factory=table)
    beside: WhatIf = field(default_factory=what_if)
    learned: list[Request] = field(default_factory=list)
    refuses: Exception | None = None

    def table(self, request: Request) -> UpliftTable:
        return self.answer

    def learn(self, request: Request) -> UpliftTable:
        if self.refuses is not None:
            raise self.refuses
        self.learned.append(request)
        return self.answer

    def what_if(self, request: Request) -> WhatIf:
        return self.beside
