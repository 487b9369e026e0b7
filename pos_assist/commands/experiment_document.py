"""Tests in files and JSON: a plan read from TOML, a result as a document."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.services.experimenting import ArmResult, Plan, Result
    from pos_assist.services.reporting.figures import Figure, Harm
    from pos_assist.statistics.values import Estimate, Interval

CHANGES = ("script", "rule", "product", "delay_s", "at")
SHAPE = "See 'pos-assist experiment plan --help' for what a plan says."


def read_plan(file: Path) -> Plan:
    """The plan in a file; `planned_n` 0 where it is left out.

    Raises:
        UserError: it cannot be read, or is no plan.
    """
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
        variants = [_variant(one) for one in told.pop("variant")]
        return _plan({**told, "planned_n": told.get("planned_n", 0), "variants": variants})
    except OSError as error:
        raise UserError(f"{file} cannot be read: {error.strerror}.", code=ExitCode.USAGE) from error
    except KeyError as error:
        raise UserError(f"{file}: {error.args[0]} is missing.", hint=SHAPE) from error
    except (ValueError, TypeError, AttributeError) as error:
        raise UserError(f"{file} is no plan of a test ({error}).", hint=SHAPE) from error


def _plan(told: dict[str, Any]) -> Plan:
    from pos_assist.adapters.store.experiments import plan_of

    known = {"id", "title", "hypothesis", "element", "target", "variants", "metric", "smallest_effect"}
    unknown = sorted(told.keys() - known - {"planned_n", "planned_end", "adaptive", "floor"})
    if unknown:
        raise ValueError(f"'{unknown[0]}' is nothing a plan says")
    return plan_of(str(told["id"]), told)


def _variant(told: Mapping[str, Any]) -> dict[str, Any]:
    unknown = sorted(told.keys() - {"name", "share", *CHANGES})
    if unknown:
        raise ValueError(f"'{unknown[0]}' is nothing a variant says")
    what = {key: str(told[key]) for key in CHANGES if key in told}
    return {"name": told["name"], "share": told["share"], "what": what}


def document(result: Result) -> dict[str, Any]:
    """A test with everything that is known of it."""
    from pos_assist.adapters.store.experiments import document_of

    return {
        "id": result.plan.experiment_id,
        "plan": document_of(result.plan),
        "state": result.state.value,
        "started_at": result.started_at.isoformat() if result.started_at else None,
        "ended_at": result.ended_at.isoformat() if result.ended_at else None,
        "by": result.by,
        "reason": result.reason or None,
        "n": result.n,
        "days_left": result.days_left,
        "ratio_p": result.ratio_p,
        "ratio_e": result.ratio_e,
        "locked": result.locked or None,
        "verdict": result.verdict or None,
        "variants": [_arm(arm) for arm in result.arms],
        "if_everybody_had_got_it": {
            arm.variant: _figure(figure) for arm, figure in zip(result.arms, result.instead, strict=False)
        },
    }


def _arm(arm: ArmResult) -> dict[str, Any]:
    return {
        "variant": arm.variant,
        "share": arm.share,
        "n": arm.n,
        "value": estimate(arm.value),
        "effect": estimate(arm.effect) if arm.effect is not None else None,
        "guardrails": [_harm(one) for one in arm.harm],
    }


def estimate(told: Estimate) -> dict[str, Any]:
    """A number with its interval and n, or why there is none."""
    why_not = told.why_not.value if told.why_not else None
    return {"value": told.value, "interval": _interval(told.interval), "n": told.n, "why_not": why_not}


def _figure(figure: Figure) -> dict[str, Any]:
    why_not = figure.why_not.value if figure.why_not else None
    kept = {"kpi": figure.kpi, "unit": figure.unit.value, "value": figure.value, "n": figure.n, "why_not": why_not}
    return {**kept, "interval": _interval(figure.interval)}


def _harm(harm: Harm) -> dict[str, Any]:
    return {**_figure(harm.figure), "bound": harm.bound, "state": harm.state}


def _interval(told: Interval | None) -> dict[str, Any] | None:
    return told._asdict() if told is not None else None
