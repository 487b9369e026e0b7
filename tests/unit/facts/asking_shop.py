"""Facts in which it is known what asking adds: written straight into the tables, for what is worked out of them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas as pd

from pos_assist.adapters.facts import meta
from pos_assist.adapters.facts.schema import TABLES, VERSION
from pos_assist.services.reporting.request import Period

PERIOD = Period(date(2026, 8, 1), date(2026, 10, 29))
ADDS = {"new": 160.0, "loyal": 0.0, "": 60.0}  # minor units of margin a basket, where asked
HOURS = (9, 12, 15, 19)
OFFERS = {"a": 0.10, "b": 0.20, "c": 0.15}  # chance of a confirmed yes; 300 net each


def baskets(rng: np.random.Generator, n: int, adds: dict[str, float], share: float) -> pd.DataFrame:
    """Eligible baskets of `PERIOD`, a `share` of them held out."""
    frame = pd.DataFrame({"basket_id": [f"b{one:05d}" for one in range(n)]})
    days = rng.integers(0, PERIOD.days, n)
    frame["day"] = [PERIOD.first + timedelta(days=int(one)) for one in days]
    frame["hour"] = rng.choice(HOURS, n)
    frame["at"] = [datetime(d.year, d.month, d.day, 12) for d in frame["day"]]  # noqa: DTZ001 - as DuckDB has it
    frame["segment"] = rng.choice(list(adds), n, p=[0.25, 0.25, 0.5])
    treated = rng.random(n) >= share
    frame["arm"] = np.where(treated, "treatment", "holdout")
    frame["arm_probability"] = np.where(treated, 1 - share, share)
    frame["subtotal_minor"] = np.exp(rng.normal(7.5, 0.8, n)).astype(int)
    frame["line_count"] = rng.integers(1, 9, n)
    gain = np.array([adds[one] for one in frame["segment"]]) * treated
    frame["margin"] = (0.3 * frame["subtotal_minor"] + gain + rng.normal(0, 120, n)).astype(int)
    return frame


def facts_file(path: Path, frame: pd.DataFrame, rng: np.random.Generator, *, costs: bool = True) -> Path:
    """Receipts, baskets, and for every treated basket a decision among three offers that B's chance depends on."""
    everywhere: dict[str, Any] = {
        "till_id": "t",
        "store": "s",
        "staff_id": "",
        "customer_key": "",
        "day": frame["day"],
        "at": frame["at"],
    }
    basket = frame.drop(columns="margin").assign(
        **everywhere,
        unit="basket",
        first_subtotal_minor=frame["subtotal_minor"],
        decided=True,
        suppressed=False,
        moment="pause",
        offer_id="a",
        offer_kind="add-on",
        rule_id="",
        product_id="a",
        state="paid",
    )
    receipt = frame[["basket_id", "hour"]].assign(
        **everywhere,
        state="paid",
        counted=True,
        basket_group=frame["basket_id"],
        gross_minor=4 * frame["margin"],
        net_minor=3 * frame["margin"],
        margin_minor=frame["margin"] if costs else None,
        units=1.0,
        lines=1,
        returned_net_minor=0,
        returned_margin_minor=0,
        discount_minor=0,
    )
    with duckdb.connect(str(path)) as connection:
        connection.execute(TABLES)
        tables = {"basket": basket, "receipt": receipt, **_decisions(frame, rng)}
        for name, rows in tables.items():
            connection.register("rows_in", rows)
            connection.execute(f"INSERT INTO {name} BY NAME SELECT * FROM rows_in")
            connection.unregister("rows_in")
        told = {"version": VERSION, "has_receipts": "1", "has_costs": "1" if costs else "0", "currency": "EUR"}
        meta.write(connection, told)
    return path


def _decisions(frame: pd.DataFrame, rng: np.random.Generator) -> dict[str, pd.DataFrame]:
    """In the evening offer b is drawn with .8, else with .1, and everybody says yes twice as often in the evening."""
    treated = frame[frame["arm"] == "treatment"]
    evening = (treated["hour"] == 19).to_numpy()
    chance_b = np.where(evening, 0.8, 0.1)
    chances = np.column_stack([(1 - chance_b) / 2, chance_b, (1 - chance_b) / 2])
    drawn = (rng.random(len(treated))[:, None] > chances.cumsum(axis=1)).sum(axis=1)
    yes = rng.random(len(treated)) < np.array([*OFFERS.values()])[drawn] * np.where(evening, 2, 1)
    ids = "d" + treated["basket_id"]
    choices = [
        pd.DataFrame(
            {"decision_id": ids, "offer_id": name, "kind": "add-on", "product_id": name, "rule_id": "",
             "probability": chances[:, place], "chosen": drawn == place}
        )
        for place, name in enumerate(OFFERS)
    ]  # fmt: skip
    same = {"basket_id": treated["basket_id"], "at": treated["at"], "subtotal_minor": 1, "line_count": 1}
    decision = pd.DataFrame({"decision_id": ids, "suppressed": False, "asked": "", **same})
    card = pd.DataFrame({"card_id": "c" + ids, "decision_id": ids, **same}).drop(
        columns=["subtotal_minor", "line_count"]
    )
    empty: tuple[str, ...] = (
        "staff_id",
        "customer_key",
        "offer_id",
        "product_id",
        "group_id",
        "category",
        "trigger_product_id",
        "rule_id",
    )
    empty = (*empty, "script", "language", "reason", "ended", "replaces_product_id")
    nought = ("price_minor", "difference_minor", "saving_minor", "handling_minor", "added")
    never = ("missed", "not_on_shelf", "spontaneous", "returned")
    same_for_all: dict[str, Any] = {
        **dict.fromkeys(empty, ""),
        **dict.fromkeys(nought, 0),
        **dict.fromkeys(never, False),
    }
    card = card.assign(**same_for_all, day=treated["day"], hour=treated["hour"], till_id="t", store="s", ordinal=1)
    card = card.assign(kind="add-on", shown=True, counted=True, probability=1.0, confirmed=yes)
    card = card.assign(answer=np.where(yes, "accepted", "declined"), target_net_minor=np.where(yes, 300, 0))
    return {"choice": pd.concat(choices), "decision": decision, "card": card}
