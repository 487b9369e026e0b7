"""How a test stands, told by what was done about it: planned, started, shares moved, stopped or concluded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from typing import Protocol

from pos_assist.errors import ExitCode, UserError
from pos_assist.services.experimenting import Plan, State

Shares = Mapping[str, float]  # of every variant


class What(Enum):
    """One kind of step."""

    SAVED = "saved"
    STARTED = "started"
    SHARES = "shares"  # a bandit has moved them
    STOPPED = "stopped"
    CONCLUDED = "concluded"


@dataclass(frozen=True)
class Step:
    """One thing that was done. `by` '' = the program itself."""

    what: What
    at: datetime  # aware, UTC
    by: str = ""
    plan: Plan | None = None  # of SAVED
    shares: Shares = field(default_factory=dict)  # of SHARES
    why: str = ""  # the reason of STOPPED, the verdict of CONCLUDED


@dataclass(frozen=True)
class Course:
    """One test as its steps leave it."""

    plan: Plan
    state: State = State.DRAFT
    started_at: datetime | None = None
    ended_at: datetime | None = None
    moved_at: datetime | None = None  # when the shares were last worked out
    by: str = ""  # who did the last step that a person does
    reason: str = ""
    verdict: str = ""
    shares: tuple[Shares, ...] = ()  # every set of shares in force since the start, the newest last

    @property
    def shares_now(self) -> Shares:
        """What every variant gets now; of a draft, what it would get."""
        return self.shares[-1] if self.shares else shares_of(self.plan)


class Courses(Protocol):
    """Where the steps are kept. Every method raises `UserError` where the store cannot be used."""

    def all(self) -> Mapping[str, Course]:
        """Every test, in the order in which they were first planned."""
        ...

    def take(self, experiment_id: str, step: Step) -> None:
        """Keep a step, if `check_step` lets it pass beside what else stands there at that moment."""
        ...


def shares_of(plan: Plan) -> Shares:
    """As they were planned."""
    return {variant.name: variant.share for variant in plan.variants}


def course_of(steps: Iterable[Step]) -> Course | None:
    """What the steps of one test, in their order, come to; None: it was never planned."""
    course: Course | None = None
    for step in steps:
        if step.what is What.SAVED and step.plan is not None:
            course = Course(step.plan, by=step.by)
        elif course is not None:
            course = _after(course, step)
    return course


def _after(course: Course, step: Step) -> Course:
    if step.what is What.STARTED:
        first = (shares_of(course.plan),)
        return replace(course, state=State.RUNNING, started_at=step.at, by=step.by, shares=first)
    if step.what is What.SHARES:
        shares = course.shares if step.shares == course.shares_now else (*course.shares, step.shares)
        return replace(course, shares=shares, moved_at=step.at)
    if step.what is What.STOPPED:
        return replace(course, state=State.STOPPED, ended_at=step.at, by=step.by, reason=step.why)
    return replace(course, state=State.CONCLUDED, ended_at=step.at, by=step.by, verdict=step.why)


def check_step(experiment_id: str, step: Step, courses: Mapping[str, Course]) -> None:
    """Whether a test may be dealt with so now.

    Raises:
        UserError: there is no such test, it runs or ended already, or another one changes the same thing.
    """
    course = courses.get(experiment_id)
    if course is None:
        if step.what is not What.SAVED:
            raise UserError(f"There is no test '{experiment_id}'.", hint="See the list of tests.", code=ExitCode.USAGE)
        return
    title = course.plan.title
    if step.what in (What.SAVED, What.STARTED):
        if course.state is State.RUNNING:
            raise UserError(f"The test '{title}' runs; its plan stays as it is.", hint="Stop it, and plan another one.")
        if course.state is not State.DRAFT:
            raise UserError(f"The test '{title}' has ended.", hint="Plan another one under another name.")
    elif course.state is not State.RUNNING:
        raise UserError(f"The test '{title}' does not run.", hint="Only a running test is stopped or concluded.")
    if step.what is What.STARTED:
        _refuse_overlap(course.plan, courses)


def _refuse_overlap(plan: Plan, courses: Mapping[str, Course]) -> None:
    for other in courses.values():
        if other.state is State.RUNNING and other.plan.element is plan.element and _meet(other.plan, plan):
            raise UserError(
                f"The test '{other.plan.title}' already changes the same thing for the same offers.",
                hint="Conclude or stop that one first.",
            )


def _meet(one: Plan, other: Plan) -> bool:
    """Whether an offer could belong to both; a rule's offers may be of any kind."""
    if "all" in (one.target, other.target):
        return True
    kinds = one.target.partition(":")[0], other.target.partition(":")[0]
    return one.target == other.target or kinds in (("rule", "kind"), ("kind", "rule"))
