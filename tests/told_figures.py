"""Figures as a shop's report tells them, behind the port: tests look at what screens show of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from pos_assist.services.reporting.figures import (
    Figure,
    Figures,
    Freshness,
    Funnel,
    Harm,
    Overview,
    Point,
    ReceiptPage,
    ReceiptRow,
    Report,
    RuleFigure,
    Unit,
    Verdict,
)
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.ports import Choices, Progress
from pos_assist.services.reporting.request import Period, Request
from pos_assist.statistics.intervals import wilson
from pos_assist.statistics.values import Interval, WhyNot

NOW = datetime(2026, 11, 20, 14, 2, tzinfo=UTC)
TODAY = date(2026, 11, 20)
FRESH = Freshness(NOW, NOW, NOW)
CHOICES: Choices = {
    "tills": (("1", "Till 1"), ("2", "Till 2")),
    "employees": (("7", "Anna Kowalska"), ("9", "Jan Nowak")),
    "rules": (("case-glass", "Case → screen glass"), ("bag-wallet", "Bag → wallet")),
    "categories": (("phones", "Phones"), ("bags", "Bags")),
    "kinds": (("add-on", "add-on"), ("upgrade", "upgrade")),
}


def share(kpi: str, k: int, n: int) -> Figure:
    """K of n."""
    if not n:
        return Figure(kpi, Unit.SHARE, None, why_not=WhyNot.NOTHING)
    return Figure(kpi, Unit.SHARE, k / n, wilson(k, n), n, None, k, n)


def money(kpi: str, value: float, low: float, high: float, *, n: int = 6118, holdout: int | None = None) -> Figure:
    """Minor units; with `holdout` a difference, which may be looked at every day."""
    interval = Interval(low, high, always_valid=holdout is not None)
    return Figure(kpi, Unit.MONEY, value, interval, n, holdout, value * n, n)


def figures_of_a_month() -> dict[str, Figure]:
    """Every figure of the catalogue; those that no screen here shows are not known."""
    extra = {"treatment": 0.091, "holdout": 0.077}
    known = (
        share("K05", 392, 2204),
        share("K06", 361, 2910),
        share("K07", 11, 392),
        Figure("K14", Unit.POINTS, 0.014, Interval(0.002, 0.026), 6118, 702, 557, 6118, parts=extra),
        money("K10", 8640, 8510, 8770, n=6820),
        Figure("K17", Unit.MONEY, 1_204_050, n=361),
    )
    nothing = {kpi: Figure(kpi, one.unit, None, why_not=WhyNot.NOT_RECORDED) for kpi, one in CATALOGUE.items()}
    return nothing | {one.kpi: one for one in known}


def harm_of_a_month() -> tuple[Harm, ...]:
    """Everything within its bound but what is not known yet."""
    return (
        Harm(Figure("K23", Unit.SECONDS, 3.1, Interval(1.9, 4.2), 6118, 702, parts={"p90": 7.4}), 4.0, "ok"),
        Harm(share("K24", 14, 361), 0.042, "ok"),
        Harm(Figure("K25", Unit.POINTS, -0.001, Interval(-0.006, 0.004), 6118, 702), 0.0, "ok"),
        Harm(share("K35", 61, 2204), 0.1, "ok"),
        Harm(Figure("K03", Unit.RATIO, 0.43, Interval(0.42, 0.44), 6820), 0.6, "ok"),
        Harm(Figure("K20", Unit.COUNT, 0), 0.0, "ok"),
        Harm(share("K07", 11, 392), 0.05, "ok"),
        Harm(Figure("K22", Unit.SHARE, None, why_not=WhyNot.NOT_RECORDED), 0.05, "unknown"),
    )


def rule(key: str, name: str, advice: str, k: int, n: int) -> RuleFigure:
    """One rule: k of n cards were confirmed."""
    offered = n * 3 // 4
    figures = {"K06": share("K06", k, n), "K05": share("K05", k, offered), "K24": share("K24", k // 20, k)}
    extra = Figure("K14", Unit.POINTS, 0.03, Interval(0.01, 0.05), n, n // 9)
    out = NOW - timedelta(days=3) if advice == "review" else None
    return RuleFigure(key, name, {**figures, "K14": extra}, advice, out)


RULES = (
    rule("case-glass", "Phone case → screen glass", "keep", 96, 410),
    rule("pasta-pesto", "Pasta → pesto of the house", "keep", 71, 388),
    rule("bag-wallet", "Bag → wallet", "review", 2, 141),
    rule("tent-pegs", "Tent → spare pegs and a hammer", "wait", 3, 21),
)


def overview_of(request: Request) -> Overview:
    """A month that earns; 2,910 cards."""
    figures = figures_of_a_month()
    before = {"K05": share("K05", 301, 1890), "K10": money("K10", 8490, 8360, 8620), "K14": figures["K14"]}
    effect = money("K15", 42, 10, 74, holdout=702)
    programme = replace(money("K16", 42 * 6118, 10 * 6118, 74 * 6118, holdout=702))
    return Overview(
        report=Report(request, FRESH, "EUR", figures, before if request.compared else {}),
        verdict=Verdict(effect, programme, figures["K17"], None, "earns"),
        harm=harm_of_a_month(),
        trend=trend(request.period),
        funnel=Funnel(6820, 6118 + 702, 6118, 2710, 2910, 2204, 392, 361),
        rules=RULES,
        scripts=(rule("question", "Do you also need …?", "keep", 120, 800),),
        declines=(("price", 802), ("has_one", 511), ("none", 290), ("no_time", 131), ("not_suitable", 78)),
        attention=(("data", {"part": "unattributed"}), ("rule", {"key": "bag-wallet", "name": "Bag → wallet"})),
    )


def trend(period: Period) -> tuple[Point, ...]:
    """A point a day, as weeks go: more on Saturdays."""
    found = []
    for place in range(min(period.days, 31)):
        day = period.first + timedelta(place)
        many = 190 + 45 * (day.weekday() == 5) + (place * 7) % 11
        figures: Figures = {
            "K05": share("K05", many * (15 + place % 6) // 100, many),
            "K06": share("K06", many * (11 + place % 5) // 100, many),
            "K10": money("K10", 8500 + 40 * (place % 7), 8200 + 40 * (place % 7), 8800 + 40 * (place % 7), n=many),
        }
        found.append(Point(day, figures))
    return tuple(found)


@dataclass
class ToldFigures:
    """`Reporting` that tells what it is given; remembers what it was asked."""

    answer: Callable[[Request], Overview] = overview_of
    fresh: Freshness = FRESH
    total: int = 431
    asked: list[Request] = field(default_factory=list)
    refreshed: int = 0

    def refresh(self, progress: Progress | None = None) -> Freshness:
        self.refreshed += 1
        if progress is not None:
            progress(1, 2)
        return self.fresh

    def freshness(self) -> Freshness:
        return self.fresh

    def report(self, request: Request) -> Report:
        return self.overview(request).report

    def overview(self, request: Request) -> Overview:
        self.asked.append(request)
        told = self.answer(request)
        return replace(told, report=replace(told.report, freshness=self.fresh))

    def receipts(self, request: Request, *, limit: int = 200, offset: int = 0) -> ReceiptPage:
        self.asked.append(request)
        rows = tuple(_receipt(number) for number in range(offset, min(offset + limit, self.total)))
        return ReceiptPage(rows, self.total, request.period)

    def choices(self) -> Choices:
        return CHOICES


def _receipt(number: int) -> ReceiptRow:
    arm, cards = ("holdout", 0) if number % 10 == 0 else ("treatment", number % 3)
    accepted = int(cards > 0 and number % 4 == 1)
    at = NOW - timedelta(minutes=7 * number)
    total = 4_990 + number * 37
    return ReceiptRow(
        f"R-{1000 - number}",
        at,
        str(1 + number % 2),
        "7",
        arm,
        "paid",
        2 + number % 5,
        total,
        total - 990,
        cards,
        accepted,
        accepted,
    )
