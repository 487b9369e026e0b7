"""When the moment of suggestion comes to a basket, and since when its card has been due."""

from __future__ import annotations

from collections.abc import Iterable

from pos_assist.engine.basket import BasketState
from pos_assist.engine.experiments import Experiment, Given, delay_for
from pos_assist.services.moments import Moments
from pos_assist.services.ports import Clock
from pos_assist.services.tracking import BasketTrack


class Timing:
    """Total was pressed, or scanning has paused long enough (C14), or the cashier looks by herself."""

    def __init__(self, clock: Clock, moments: Moments) -> None:
        """The clock and the table of moments; times are monotonic seconds."""
        self._clock = clock
        self._moments = moments

    def delay(self, experiments: Iterable[Experiment], given: Given) -> float:
        """The pause before a card, seconds, as a running test wants it; else the usual one."""
        return delay_for(self._moments.delay, experiments, given)

    def has_come(self, track: BasketTrack) -> bool:
        """Whether it is there."""
        if track.basket.state is BasketState.TOTAL or track.peeked:
            return True
        return self._clock.monotonic() >= self.pause_ends(track)

    def pause_ends(self, track: BasketTrack) -> float:
        """When it comes, if nothing is scanned before."""
        return track.changed_at + (self._moments.delay if track.delay is None else track.delay)

    def name(self, track: BasketTrack) -> str:
        """What made it come, as the record says it."""
        if track.peeked:
            return "peek"
        return "total" if track.basket.state is BasketState.TOTAL else "pause"

    def due_at(self, track: BasketTrack) -> float:
        """Since when a card of this moment has been due: the till's change or the pause's end; else now.

        Only where the card before it was gone by then.
        """
        now = self._clock.monotonic()
        if track.peeked or track.evaluated:
            return now
        came = track.noticed_at if track.basket.state is BasketState.TOTAL else self.pause_ends(track)
        free = track.past[-1].until if track.past else None
        return min(now, max(came, free or 0.0))
