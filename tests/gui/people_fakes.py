"""People, tests and figures behind their ports, for the screens that show them: every state a real shop may bring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from pos_assist.errors import UserError
from pos_assist.services.experimenting import ArmResult, Element, Metric, Plan, Result, State, Variant
from pos_assist.services.people import ENOUGH, Limit, OwnView, People, Person
from pos_assist.services.reporting.figures import Figure, Freshness, Harm, Overview, ReceiptPage, Report, Unit
from pos_assist.services.reporting.ports import Choices, Progress
from pos_assist.services.reporting.request import Request
from pos_assist.statistics.values import Estimate, Interval, WhyNot

NOW = datetime(2026, 11, 20, 14, 2, tzinfo=UTC)
FRESH = Freshness(NOW, NOW, NOW)


def estimate(value: float, n: int, width: float = 0.02) -> Estimate:
    """A share with an interval round it."""
    return Estimate(value, Interval(max(0.0, value - width), value + width), n)


def person(
    staff_id: str, name: str, shown: int, rate: float = 0.17, *, standing: str = "within", expected: float = 0.168
) -> Person:
    """Somebody; below `ENOUGH` cards there is no figure of them."""
    told = shown >= ENOUGH
    width = 0.6 / max(shown, 1) ** 0.5
    few = Estimate.none(WhyNot.TOO_FEW, shown)
    rates = [estimate(one, shown) if told else few for one in (0.62, 0.31, 0.07)]
    return Person(
        staff_id,
        name,
        shown,
        offered=round(shown * 0.62),
        accepted=round(shown * rate * 1.05),
        confirmed=round(shown * rate),
        raw=estimate(rate + 0.01, shown, width) if told else few,
        standardised=estimate(rate, shown, width) if told else few,
        expected=expected if told else None,
        offer_rate=rates[0],
        skip_rate=rates[1],
        expired_rate=rates[2],
        p_above=0.5 if told else None,
        standing=standing if told else "few",
        on_funnel=rate + 0.004 if told else None,
    )


TEAM = (
    person("4", "Zofia Ćwiklińska-Brzęczyszczykiewicz", 812, 0.181),
    person("2", "Anna Kowalska", 640, 0.172),
    person("9", "Łukasz Żak", 1204, 0.214, standing="above"),
    person("3", "Bartłomiej Zieliński", 388, 0.149),
    person("7", "Ștefan Țurcanu", 23),
    person("5", "Ján Novák", 96, 0.208),
    person("8", "Eva Hrušková", 455, 0.104, standing="below"),
    person("", "", 61, 0.12),
    person("11", "Ewa Nowa", 4),
)
LIMITS = tuple(
    Limit(n, 0.168 - 0.73 / n**0.5, 0.168 + 0.73 / n**0.5, 0.168 - 1.15 / n**0.5, 0.168 + 1.15 / n**0.5)
    for n in range(50, 1301, 50)
)


@dataclass
class FakePeople:
    """`rows` as they came; `fails` is raised instead."""

    rows: tuple[Person, ...] = TEAM
    phi: float = 1.0
    fails: Exception | None = None
    middle: Estimate = field(default_factory=lambda: Estimate(0.171, None, 7))
    asked: list[Request] = field(default_factory=list)
    fresh: Freshness = FRESH

    def people(self, request: Request) -> People:
        """Everybody, in no order."""
        self._note(request)
        hidden = sum(one.shown < ENOUGH for one in self.rows)
        centre = estimate(0.168, sum(one.shown for one in self.rows), 0.011)
        return People(request, self.fresh, centre, self.rows, LIMITS, self.phi, self.phi > 1.0, hidden)

    def own(self, request: Request, staff_id: str) -> OwnView:
        """One of them."""
        self._note(request)
        own = next((one for one in self.rows if one.staff_id == staff_id), person(staff_id, "", 0))
        return OwnView(request, FRESH, own, self.middle)

    def _note(self, request: Request) -> None:
        self.asked.append(request)
        if self.fails is not None:
            raise self.fails


def figure(kpi: str, unit: Unit, value: float | None, parts: Mapping[str, float] | None = None) -> Figure:
    """One kpi that rests on 2 000."""
    if value is None:
        return Figure(kpi, unit, None, why_not=WhyNot.NOT_RECORDED)
    return Figure(kpi, unit, value, n=2000, numerator=value * 2000, denominator=2000, parts=parts or {})


DOUBTS = {"unattributed": 0.021, "unmatched": 0.083, "late": 0.004, "clock": 0.0, "unknown_product": 0.001}
WATCHED = {
    "K20": Figure("K20", Unit.COUNT, 0, n=2204),
    "K21": figure("K21", Unit.SHARE, 0.012),
    "K22": figure("K22", Unit.SHARE, 0.003),
    "K28": figure("K28", Unit.MILLISECONDS, 41.0, {"p50": 12.0, "p95": 41.0}),
    "K34": figure("K34", Unit.SHARE, 0.083, DOUBTS),
}


@dataclass
class FakeReporting:
    """One report for every question."""

    figures: Mapping[str, Figure] = field(default_factory=lambda: WATCHED)
    fails: Exception | None = None

    def refresh(self, progress: Progress | None = None) -> Freshness:
        """Nothing is new."""
        del progress
        return FRESH

    def freshness(self) -> Freshness:
        """Of now."""
        return FRESH

    def report(self, request: Request) -> Report:
        """The figures."""
        if self.fails is not None:
            raise self.fails
        return Report(request, FRESH, "PLN", self.figures)

    def overview(self, request: Request) -> Overview:
        """Not of these pages."""
        raise UserError("No overview.")

    def receipts(self, request: Request, *, limit: int = 200, offset: int = 0) -> ReceiptPage:
        """None."""
        del limit, offset
        return ReceiptPage((), 0, request.period)

    def choices(self) -> Choices:
        """One till."""
        return {}


A, B = "as today", "Screen glass before the case"
PLAN = Plan(
    "e1",
    "Glass first, then the case",
    "Glass is dearer to replace, so customers take it more often when it is named first.",
    Element.OFFER,
    "all",
    (Variant(A, 0.5), Variant(B, 0.5, {"rule": "glass"})),
    Metric.CONFIRMED,
    0.02,
    8000,
    date(2026, 12, 18),
)
HARMS = (
    Harm(figure("K23", Unit.SECONDS, 3.1), 4.0, "ok"),
    Harm(figure("K24", Unit.SHARE, 0.062), 0.05, "alarm"),
    Harm(figure("K25", Unit.POINTS, None), 0.01, "unknown"),
)
RUNNING = Result(
    PLAN,
    State.RUNNING,
    datetime(2026, 11, 2, 9, tzinfo=UTC),
    None,
    "",
    "Anna",
    3120,
    28,
    0.41,
    1.2,
    (
        ArmResult(A, 1548, estimate(0.162, 1548), None, (), 0.5),
        ArmResult(B, 1572, estimate(0.191, 1572), Estimate(0.029, Interval(0.004, 0.054), 1572), HARMS, 0.5),
    ),
    "not_yet",
)
CONCLUDED = replace(
    RUNNING,
    plan=replace(PLAN, experiment_id="e2", title="Ask at the total", element=Element.MOMENT),
    state=State.CONCLUDED,
    n=8011,
    days_left=0,
    locked="",
    verdict=B,
    ended_at=datetime(2026, 11, 16, 20, tzinfo=UTC),
    instead=(
        Figure("K06", Unit.SHARE, 0.16, Interval(0.14, 0.18), 4000),
        Figure("K06", Unit.SHARE, 0.19, Interval(0.17, 0.21), 4011),
    ),
)
BLOCKED = replace(
    RUNNING,
    plan=replace(PLAN, experiment_id="e3", title="Another way to say it", element=Element.SCRIPT),
    ratio_p=0.0000004,
    ratio_e=4300.0,
    locked="sample_ratio",
)
DRAFT = replace(
    RUNNING,
    plan=replace(
        PLAN,
        experiment_id="e4",
        title="A longer pause",
        element=Element.MOMENT,
        metric=Metric.MARGIN,
        smallest_effect=25.0,
    ),
    state=State.DRAFT,
    started_at=None,
    n=0,
    days_left=None,
    ratio_p=None,
    arms=(),
)


@dataclass
class FakeTests:
    """Keeps what is done with it."""

    results: list[Result] = field(default_factory=lambda: [DRAFT, RUNNING, BLOCKED, CONCLUDED])
    done: list[tuple[str, ...]] = field(default_factory=list)
    fails: Exception | None = None

    def all(self) -> tuple[Result, ...]:
        """As they stand."""
        if self.fails is not None:
            raise self.fails
        return tuple(self.results)

    def result(self, experiment_id: str) -> Result:
        """One of them."""
        return next(one for one in self.results if one.plan.experiment_id == experiment_id)

    def needed(self, plan: Plan) -> int:
        """The smaller the difference, the more."""
        return round(1 / plan.smallest_effect**2)

    def save(self, plan: Plan, by: str) -> None:
        """A draft."""
        self.done.append(("save", plan.experiment_id, by))
        kept = [one for one in self.results if one.plan.experiment_id != plan.experiment_id]
        self.results = [replace(DRAFT, plan=plan), *kept]

    def start(self, experiment_id: str, by: str) -> None:
        """It runs."""
        self.done.append(("start", experiment_id, by))
        self._change(experiment_id, State.RUNNING)

    def stop(self, experiment_id: str, reason: str, by: str) -> None:
        """Early."""
        self.done.append(("stop", experiment_id, reason, by))
        self._change(experiment_id, State.STOPPED)

    def conclude(self, experiment_id: str, by: str) -> None:
        """Refused while locked."""
        if self.result(experiment_id).locked:
            raise UserError("This test cannot be concluded yet.")
        self.done.append(("conclude", experiment_id, by))
        self._change(experiment_id, State.CONCLUDED)

    def _change(self, experiment_id: str, state: State) -> None:
        self.results = [
            replace(one, state=state) if one.plan.experiment_id == experiment_id else one for one in self.results
        ]
