"""A change that some tills got and others did not: each till counts once, before and after."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random

import duckdb
import pytest
from scipy.stats import ttest_ind

from pos_assist.adapters.facts.schema import TABLES, VERSION
from pos_assist.bootstrap.experimenting import rolled_out
from pos_assist.errors import UserError
from pos_assist.paths import Home
from pos_assist.statistics.values import WhyNot

SINCE = date(2026, 3, 1)
RECEIPT = """
INSERT INTO receipt BY NAME
SELECT ? AS basket_id, ?::DATE AS day, ? AS till_id, ? AS store, ? AS net_minor, now()::TIMESTAMP AS "at", 9 AS hour,
    '' AS staff_id, '' AS customer_key, 'paid' AS state, true AS counted, '' AS basket_group, 0 AS gross_minor,
    1 AS units, 1 AS lines, 0 AS returned_net_minor, 0 AS returned_margin_minor, 0 AS discount_minor
"""
TREATED = ("1", "2", "3", "4")


def facts(folder: Path, tills: int, lift: float) -> tuple[Home, dict[str, float]]:
    """Receipts of so many tills, two weeks before and after; and each till's change, worked out here."""
    home = Home(folder, folder, folder)
    rng, changes = Random(1), dict[str, float]()
    rows: list[tuple[str, date, str, str, int]] = []
    for till in map(str, range(1, tills + 1)):
        usual, drift = rng.gauss(2000, 300), rng.gauss(40, 30)
        values: dict[bool, list[float]] = {False: [], True: []}
        for number in range(-14, 14):
            later = number >= 0
            for receipt in range(6):
                net = round(usual + rng.gauss(0, 200) + (drift + lift * (till in TREATED)) * later)
                values[later].append(net)
                day = SINCE + timedelta(days=number)
                rows.append((f"{till}-{number}-{receipt}", day, till, "North" if int(till) % 2 else "South", net))
        changes[till] = sum(values[True]) / len(values[True]) - sum(values[False]) / len(values[False])
    with duckdb.connect(str(home.facts)) as connection:
        connection.execute(TABLES)
        connection.execute("INSERT INTO meta VALUES ('version', ?)", [VERSION])
        connection.executemany(RECEIPT, rows)
    return home, changes


def test_tills_are_the_observations(tmp_path: Path) -> None:
    home, changes = facts(tmp_path, 12, 100.0)
    told = rolled_out(home, TREATED, SINCE, 14)
    treated = [change for till, change in changes.items() if till in TREATED]
    others = [change for till, change in changes.items() if till not in TREATED]
    oracle = ttest_ind(treated, others)
    assert told.estimate.value == pytest.approx(sum(treated) / 4 - sum(others) / 8)
    assert told.p == pytest.approx(oracle.pvalue)
    assert told.estimate.interval is not None
    assert told.estimate.interval[:2] == pytest.approx(tuple(oracle.confidence_interval()))
    assert told.exact_p is not None


def test_few_places_have_no_number(tmp_path: Path) -> None:
    home, _ = facts(tmp_path, 6, 100.0)
    assert rolled_out(home, TREATED[:3], SINCE, 14).estimate.why_not is WhyNot.TOO_FEW_TILLS
    assert rolled_out(home, ["North"], SINCE, 14, by_store=True).estimate.n == 2
    with pytest.raises(UserError, match="'9' sold nothing"):
        rolled_out(home, ["9"], SINCE, 14)
