"""Several comparisons at once, against statsmodels."""

from __future__ import annotations

import numpy as np
import pytest
from statsmodels.stats.multitest import multipletests

from pos_assist.statistics.multiplicity import holm, level_of_each


@pytest.mark.parametrize("comparisons", range(1, 12))
def test_holm_is_that_of_statsmodels(comparisons: int) -> None:
    ps = np.random.default_rng(comparisons).beta(0.5, 3.0, comparisons).tolist()
    assert holm(ps) == pytest.approx(tuple(multipletests(ps, method="holm")[1]), abs=1e-12)


def test_nothing_to_compare() -> None:
    assert holm([]) == ()
    assert level_of_each(0.95, 0) == 0.95


def test_intervals_share_the_error() -> None:
    assert level_of_each(0.95, 2) == pytest.approx(0.975)
