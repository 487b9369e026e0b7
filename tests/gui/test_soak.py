"""The short soak: enough updates that the lost-None fault of PySide6 6.12.0 on Python 3.11 would abort."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from pos_assist.ui.fonts import load_fonts
from tests.benchmarks.panel_soak import GROWTH_LIMIT_MB, NONE_DRIFT_LIMIT, SHORT, soak


@pytest.mark.slow
def test_thousands_of_screens_wear_nothing_away(qapp: QApplication) -> None:
    assert load_fonts()
    wear = soak(SHORT)
    assert wear.updates >= 6_000
    assert abs(wear.none_drift) <= NONE_DRIFT_LIMIT
    assert wear.growth_mb <= GROWTH_LIMIT_MB
