"""The tests that run now, as the till needs them; raw sqlite3, for the panel's process.

Planning them, and what came of them, is `adapters.store.experiments`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pos_assist.adapters.store.connecting import reading
from pos_assist.engine.experiments import AT_TOTAL, Experiment, Variant

SAVED, STARTED, SHARES, STOPPED, CONCLUDED = "saved", "started", "shares", "stopped", "concluded"

STEP_COLUMNS = ("experiment_id", "what", "at_us", "decided_by", "body")
READ_NEWEST = "SELECT coalesce(max(step_id), 0) FROM experiment_step"
READ_RUNNING = (
    "SELECT experiment_id, what, body FROM experiment_step WHERE step_id IN"
    " (SELECT max(step_id) FROM experiment_step GROUP BY experiment_id, what)"
    f" AND experiment_id IN (SELECT experiment_id FROM experiment_step WHERE what = '{STARTED}')"
    f" AND experiment_id NOT IN (SELECT experiment_id FROM experiment_step WHERE what IN ('{STOPPED}', '{CONCLUDED}'))"
    " ORDER BY step_id"
)


def experiments_version(path: Path) -> str:
    """Changes with every step of any test, to see whether something was changed.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    with reading(path) as connection:
        return str(connection.execute(READ_NEWEST).fetchone()[0])


def load_running(path: Path) -> tuple[Experiment, ...]:
    """Every test that runs, with the shares of today, in the order in which they were planned.

    Raises:
        UserError: as `experiments_version`.
    """
    told: dict[str, dict[str, Any]] = {}
    with reading(path) as connection:
        for experiment_id, what, body in connection.execute(READ_RUNNING):
            told.setdefault(experiment_id, {})[what] = json.loads(body)
    return tuple(_experiment(key, steps[SAVED], steps.get(SHARES, {})) for key, steps in told.items())


def _experiment(experiment_id: str, plan: Mapping[str, Any], shares: Mapping[str, float]) -> Experiment:
    variants = (_variant(one, shares.get(one["name"], one["share"])) for one in plan["variants"])
    return Experiment(experiment_id, plan["target"], tuple(variants))


def _variant(told: Mapping[str, Any], share: float) -> Variant:
    """What a variant of a plan (`services.experimenting.Variant.what`) changes at the till."""
    what: Mapping[str, str] = told["what"]
    delay = AT_TOTAL if what.get("at") == "total" else float(what["delay_s"]) if "delay_s" in what else None
    return Variant(told["name"], share, what.get("script", ""), what.get("rule", ""), what.get("product", ""), delay)
