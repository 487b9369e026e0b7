"""Looking every day finds nothing that is not there; the planned number finds what is (full run: benchmarks)."""

from __future__ import annotations

import pytest

from tests.benchmarks.watched_tests import SHORT, Watched, all_of


@pytest.fixture(scope="module")
def watched() -> list[Watched]:
    return all_of(SHORT, seed=1)


@pytest.mark.parametrize("name", ["A/A", "A/A/A", "+3 pp", "+3 pp of three"])
def test_sixty_looks_at_a_test(watched: list[Watched], name: str) -> None:
    (one,) = [one for one in watched if one.name == name]
    assert one.ok, one
    assert max(one.locked_by_ratio, one.locked_by_harm) <= 0.05
