"""`Experimenting` over the store of steps and the facts: plans, starts, tells, concludes and moves shares."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from pos_assist.errors import ExitCode, UserError
from pos_assist.services.experiment_counts import TestedFacts, VariantCounts
from pos_assist.services.experiment_course import Course, Courses, Shares, Step, What
from pos_assist.services.experiment_needs import needed
from pos_assist.services.experiment_plans import check_plan
from pos_assist.services.experiment_results import draft_of, harms, result_of
from pos_assist.services.experimenting import Plan, Result, State
from pos_assist.statistics import bandit
from pos_assist.statistics.bandit import Tries

MOVED_EVERY = timedelta(hours=20)  # once a day, whatever hour the shop's idle minutes fall in
LEAST_TRIES = 30  # of a variant, before any share moves
LOCKED = {
    "not_yet": ("is not finished: too little is known yet", "Wait for the planned number, or stop it with a reason."),
    "sample_ratio": (
        "cannot be concluded: baskets are missing in one variant",
        "Stop it, and look for what lost them.",
    ),
    "harm": ("cannot be concluded: a guardrail is beyond its bound", "Stop it, with the guardrail as the reason."),
}


class Experiments:
    """The tests of one shop."""

    def __init__(self, courses: Courses, facts: TestedFacts, now: Callable[[], datetime]) -> None:
        """`now`: aware UTC."""
        self._courses = courses
        self._facts = facts
        self._now = now

    def all(self) -> tuple[Result, ...]:
        """Every test, the newest first."""
        return tuple(self._result(course) for course in reversed([*self._courses.all().values()]))

    def result(self, experiment_id: str) -> Result:
        """One of them. Raises UserError where there is none."""
        return self._result(self._course(experiment_id))

    def needed(self, plan: Plan) -> int:
        """How many baskets or cards 80 % power takes at the shop's own figures."""
        return needed(plan, self._facts.usual(plan))

    def save(self, plan: Plan, by: str) -> None:
        """A draft, new or changed."""
        check_plan(plan, self._now().astimezone().date())
        self._courses.take(plan.experiment_id, Step(What.SAVED, self._now(), by, plan=plan))

    def start(self, experiment_id: str, by: str) -> None:
        """Baskets are assigned from now on; the panel knows within seconds."""
        check_plan(self._course(experiment_id).plan, self._now().astimezone().date())
        self._courses.take(experiment_id, Step(What.STARTED, self._now(), by))

    def stop(self, experiment_id: str, reason: str, by: str) -> None:
        """Early; the reason is kept."""
        if not reason.strip():
            raise UserError("Why the test is stopped is kept with it.", hint="Give a reason.", code=ExitCode.USAGE)
        self._courses.take(experiment_id, Step(What.STOPPED, self._now(), by, why=reason.strip()))

    def conclude(self, experiment_id: str, by: str) -> None:
        """Keep the verdict as it is now."""
        result = self.result(experiment_id)
        if result.state is State.RUNNING and result.locked:
            why, hint = LOCKED[result.locked]
            raise UserError(f"The test '{result.plan.title}' {why}.", hint=hint)
        self._courses.take(experiment_id, Step(What.CONCLUDED, self._now(), by, why=result.verdict))

    def move_shares(self) -> tuple[str, ...]:
        """Of every adaptive test that runs, at most once a day. Returns which tests' shares were worked out."""
        moved = []
        for experiment_id, course in self._courses.all().items():
            if course.state is State.RUNNING and course.plan.adaptive and self._is_due(course):
                shares = self._shares_of(course)
                if shares is not None:
                    self._courses.take(experiment_id, Step(What.SHARES, self._now(), shares=shares))
                    moved.append(experiment_id)
        return tuple(moved)

    def _course(self, experiment_id: str) -> Course:
        course = self._courses.all().get(experiment_id)
        if course is None:
            raise UserError(f"There is no test '{experiment_id}'.", hint="See the list of tests.", code=ExitCode.USAGE)
        return course

    def _result(self, course: Course) -> Result:
        if course.started_at is None:
            return draft_of(course)
        end = course.ended_at or self._now()
        days = (end.astimezone().date() - course.started_at.astimezone().date()).days + 1
        over = end.astimezone().date() > course.plan.planned_end
        return result_of(course, self._facts.counted(course), days, over=over)

    def _is_due(self, course: Course) -> bool:
        last = course.moved_at or course.started_at
        return last is not None and self._now() - last >= MOVED_EVERY

    def _shares_of(self, course: Course) -> Shares | None:
        """Thompson's, on what fades, each at least the floor (statistics.md 3d); None: too little is known.

        A variant that certainly harms keeps the floor alone, whatever it earns.
        """
        counted, floor = self._facts.counted(course), course.plan.floor
        names = [variant.name for variant in course.plan.variants]
        if min(counted[name].n for name in names) < LEAST_TRIES:
            return None
        harmed = {arm.variant for arm in result_of(course, counted, 1, over=False).arms if harms(arm)}
        free = [name for name in names if name not in harmed]
        left = 1 - floor * len(harmed)
        believed = bandit.believed([self._tries(counted[name]) for name in free])
        shares = dict(zip(free, bandit.shares(believed, floor / left), strict=True))
        return {name: left * shares[name] if name in shares else floor for name in names}

    def _tries(self, one: VariantCounts) -> list[Tries]:
        today = self._now().astimezone().date()
        return [Tries(float((today - day).days), n, total, squares) for day, n, total, squares in one.days]
