"""How many it takes, against statsmodels."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.power import NormalIndPower

from pos_assist.statistics import power

SHARE = st.floats(0.03, 0.5)


@given(st.floats(0.02, 0.5), SHARE, st.integers(400, 40_000))
def test_power_is_that_of_statsmodels(effect: float, share: float, n: int) -> None:
    one = power.power_of(effect * 12, 12.0, n, share)
    reference = NormalIndPower().power(effect, nobs1=n * share, alpha=0.05, ratio=(1 - share) / share)
    assert one == pytest.approx(reference, abs=1e-9)


@given(st.floats(0.02, 0.5), SHARE, st.floats(0.5, 0.99))
def test_what_is_needed_has_the_power(effect: float, share: float, wanted: float) -> None:
    n = power.needed(effect, 1.0, share, power=wanted)
    assert power.power_of(effect, 1.0, n, share) >= wanted - 1e-9
    assert power.smallest_effect(1.0, n, share, power=wanted) <= effect + 1e-12
    fewer = power.needed(effect, 1.0, share, power=wanted) - 1
    assert power.smallest_effect(1.0, fewer, share, power=wanted) >= effect - 1e-12


def test_the_table_of_the_specification() -> None:
    """2 % of 12.00 with a spread of 1.29 means (statistics.md 3c); R2 .987: 78 times fewer."""
    raw = {0.05: 694_000, 0.10: 366_000, 0.20: 206_000, 0.50: 132_000}
    for share, printed in raw.items():
        assert power.needed(0.24, 12 * 1.29, share) == pytest.approx(printed, rel=0.02)
    assert power.needed(0.24, 12 * 1.29 * (1 - 0.987) ** 0.5, 0.10) == pytest.approx(4_700, rel=0.02)


def test_shares_need_what_their_own_spreads_need() -> None:
    """10 % against 13 %, half and half: 1,771 an arm by the textbook formula without pooling."""
    assert power.needed_for_shares(0.10, 0.03, 0.5) == pytest.approx(2 * 1771, abs=2)
    assert power.needed_for_shares(0.10, -0.03, 0.5) < power.needed_for_shares(0.10, 0.03, 0.5)


@pytest.mark.parametrize("wrong", [(0.0, 1.0, 0.1), (1.0, 0.0, 0.1), (1.0, 1.0, 0.0), (1.0, 1.0, 1.0)])
def test_nothing_to_find_is_refused(wrong: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="are needed"):
        power.needed(*wrong)


@pytest.mark.parametrize("wrong", [(0.1, 0.0, 0.1), (0.1, 0.95, 0.1), (0.0, 0.1, 0.1), (0.1, 0.1, 1.0)])
def test_no_two_shares_are_refused(wrong: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="no two shares"):
        power.needed_for_shares(*wrong)
