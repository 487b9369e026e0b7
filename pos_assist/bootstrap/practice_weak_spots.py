"""The own weak spots for practice, read from the event log; nothing is ever written there."""

from __future__ import annotations

from collections.abc import Sequence

from pos_assist.adapters.store.rows import events_since, micros
from pos_assist.paths import Home
from pos_assist.services.ports import Clock
from pos_assist.services.practice.ports import WeakSpot, WeakSpots
from pos_assist.services.practice.weak_spots import KINDS, LOOKED_BACK, weak_spots_in


def weak_spots_of(home: Home, clock: Clock) -> WeakSpots:
    """Of the last four weeks in our store; nothing where it was never made."""

    def weak_spots(staff_id: str) -> Sequence[WeakSpot]:
        if not home.store.exists():
            return ()
        since = micros(clock.now() - LOOKED_BACK)
        return weak_spots_in(events_since(home.store, kinds=KINDS, after_us=since), staff_id)

    return weak_spots
