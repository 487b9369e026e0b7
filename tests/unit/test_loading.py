"""While much is loaded beside a sale the collector rests, and everything is as before when it is done."""

from __future__ import annotations

import gc
import sys

import pytest

from pos_assist.bootstrap.loading import TURN_SECONDS, loading


@pytest.mark.parametrize("collecting", [True, False])
def test_the_collector_rests_while_much_is_loaded(collecting: bool) -> None:
    turn = sys.getswitchinterval()
    frozen = gc.get_freeze_count()
    (gc.enable if collecting else gc.disable)()  # a test of a start that failed may have left it off
    try:
        with loading():
            kept = [{"made": number} for number in range(1000)]
            assert not gc.isenabled()
            assert sys.getswitchinterval() == pytest.approx(TURN_SECONDS)
        assert gc.get_freeze_count() >= frozen + len(kept)
        assert gc.isenabled() is collecting
    finally:
        gc.enable()
        gc.unfreeze()
    assert sys.getswitchinterval() == pytest.approx(turn)


def test_a_failure_changes_nothing_of_that() -> None:
    gc.enable()
    turn = sys.getswitchinterval()
    with pytest.raises(OSError, match="no till"), loading():
        raise OSError("no till")
    gc.unfreeze()
    assert gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(turn)
