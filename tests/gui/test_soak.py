"""The short soak: enough updates that the lost-None fault of PySide6 6.12.0 on Python 3.11 would abort."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.panel_soak import GROWTH_LIMIT_MB, NONE_DRIFT_LIMIT


@pytest.mark.slow
def test_thousands_of_screens_wear_nothing_away() -> None:
    """In a process of its own: what other tests left behind is not the panel's growth."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.panel_soak", "--short", "--json"],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    wear = json.loads(ran.stdout)
    assert wear["updates"] >= 6_000
    assert abs(wear["none_refcount_drift"]) <= NONE_DRIFT_LIMIT
    assert wear["rss_growth_mb"] <= GROWTH_LIMIT_MB
    assert ran.returncode == 0
