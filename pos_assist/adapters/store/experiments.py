"""`services.experiment_course.Courses` over our store: every step a row, none of them ever changed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from pos_assist.adapters.store.connecting import reading, writing
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import micros, moment_of
from pos_assist.adapters.store.running_tests import STEP_COLUMNS
from pos_assist.services.experiment_course import Course, Step, What, check_step, course_of
from pos_assist.services.experimenting import Element, Metric, Plan, Variant

READ_STEPS = f"SELECT {', '.join(STEP_COLUMNS)} FROM experiment_step ORDER BY step_id"
KEEP_STEP = f"INSERT INTO experiment_step ({', '.join(STEP_COLUMNS)}) VALUES ({', '.join('?' * len(STEP_COLUMNS))})"


class StoreCourses:
    """Every call opens the store for itself, so any worker may call."""

    def __init__(self, path: Path) -> None:
        """`path`: our store; it is made where it is missing, once something is planned."""
        self._path = path

    def all(self) -> Mapping[str, Course]:
        """Every test, in the order in which they were first planned. Raises UserError."""
        if not self._path.exists():
            return {}
        ensure_ready(self._path)
        with reading(self._path) as connection:
            return _courses(connection)

    def take(self, experiment_id: str, step: Step) -> None:
        """Keep a step, if it may be taken beside what stands there at that moment. Raises UserError."""
        ensure_ready(self._path)
        with writing(self._path) as connection:
            check_step(experiment_id, step, _courses(connection))
            row = (
                experiment_id,
                step.what.value,
                micros(step.at),
                step.by,
                json.dumps(_body(step), ensure_ascii=False),
            )
            connection.execute(KEEP_STEP, row)


def _courses(connection: sqlite3.Connection) -> dict[str, Course]:
    steps: dict[str, list[Step]] = {}
    for experiment_id, what, at_us, by, body in connection.execute(READ_STEPS):
        steps.setdefault(experiment_id, []).append(_step(experiment_id, What(what), at_us, by, json.loads(body)))
    return {key: course for key, own in steps.items() if (course := course_of(own)) is not None}


def _body(step: Step) -> dict[str, Any]:
    if step.plan is not None:
        return document_of(step.plan)
    if step.what is What.SHARES:
        return dict(step.shares)
    return {"why": step.why} if step.why else {}


def _step(experiment_id: str, what: What, at_us: int, by: str, body: dict[str, Any]) -> Step:
    at = moment_of(at_us)
    if what is What.SAVED:
        return Step(what, at, by, plan=plan_of(experiment_id, body))
    return Step(what, at, by, shares=body) if what is What.SHARES else Step(what, at, by, why=body.get("why", ""))


def document_of(plan: Plan) -> dict[str, Any]:
    """A plan as it is kept, without its key."""
    return {
        "title": plan.title,
        "hypothesis": plan.hypothesis,
        "element": plan.element.value,
        "target": plan.target,
        "variants": [{"name": one.name, "share": one.share, "what": dict(one.what)} for one in plan.variants],
        "metric": plan.metric.value,
        "smallest_effect": plan.smallest_effect,
        "planned_n": plan.planned_n,
        "planned_end": plan.planned_end.isoformat(),
        "adaptive": plan.adaptive,
        "floor": plan.floor,
    }


def plan_of(experiment_id: str, told: Mapping[str, Any]) -> Plan:
    """The plan that `document_of` was made of.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    return Plan(
        experiment_id=experiment_id,
        title=str(told["title"]),
        hypothesis=str(told["hypothesis"]),
        element=Element(told["element"]),
        target=str(told.get("target", "all")),
        variants=tuple(_variant(one) for one in told["variants"]),
        metric=Metric(told["metric"]),
        smallest_effect=float(told["smallest_effect"]),
        planned_n=int(told["planned_n"]),
        planned_end=date.fromisoformat(str(told["planned_end"])),
        adaptive=bool(told.get("adaptive", False)),
        floor=float(told.get("floor", 0.1)),
    )


def _variant(told: Mapping[str, Any]) -> Variant:
    return Variant(str(told["name"]), float(told["share"]), {key: str(value) for key, value in told["what"].items()})
