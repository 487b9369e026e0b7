"""The control of false discoveries: as scipy does it, never more than promised on pure chance, and on the safe side."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom, false_discovery_control, hypergeom

from pos_assist.learning.discoveries import chance, false_discovery

p_values = st.lists(st.floats(0, 1), min_size=1, max_size=50).map(np.array)


@given(p_values)
def test_the_adjusted_values_are_scipys_where_all_are_given(values: np.ndarray) -> None:
    assert false_discovery(values, len(values)) == pytest.approx(false_discovery_control(values))


@given(p_values, st.integers(0, 200))
def test_leaving_the_least_likely_out_never_lets_more_through(values: np.ndarray, more: int) -> None:
    """The others are tested but not handed over: as if each of them were the least convincing of all."""
    whole = false_discovery_control(np.concatenate([values, np.ones(more)]))[: len(values)]
    assert np.all(false_discovery(values, len(values) + more) >= whole - 1e-12)


def test_the_chance_of_a_pair_is_the_binomial_tail_and_never_below_the_hypergeometric() -> None:
    receipts, offered, of = 5_000, 150, 400
    for together in (0, 1, 12, 20, 40, 150):
        (found,) = chance(np.array([together]), np.array([of]), np.array([offered / receipts]))
        assert found == pytest.approx(binom.sf(together - 1, of, offered / receipts), rel=1e-9)
        if together > 12:  # above what chance makes likely
            assert found >= hypergeom.sf(together - 1, receipts, offered, of)


def test_of_nothing_but_chance_next_to_nothing_is_found() -> None:
    rng = np.random.default_rng(1)
    found = 0
    for _ in range(200):
        seen = rng.binomial(500, 0.02, size=1000)
        values = chance(seen, np.full(1000, 500), np.full(1000, 0.02))
        found += bool(np.any(false_discovery(values, 1000) <= 0.05))
    assert found <= 20  # of 200 shops without any connection one in twenty may be told one; twice that is a fault


def test_real_connections_are_found_among_chance() -> None:
    rng = np.random.default_rng(2)
    seen = np.concatenate([rng.binomial(500, 0.02, size=990), rng.binomial(500, 0.1, size=10)])
    adjusted = false_discovery(chance(seen, np.full(1000, 500), np.full(1000, 0.02)), 1000)
    assert np.all(adjusted[990:] <= 0.05)
    assert np.sum(adjusted[:990] <= 0.05) <= 2


def test_nothing_tested_nothing_found() -> None:
    empty = np.array([], np.float64)
    assert len(false_discovery(chance(empty.astype(np.int64), empty.astype(np.int64), empty), 0)) == 0
