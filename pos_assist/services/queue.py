"""Queue mode: people wait, so the panel is silent. By hand, or by itself where receipts follow each other closely."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from math import ceil

from pos_assist.engine.basket import BasketState
from pos_assist.services.events import EventKind
from pos_assist.services.moments import Moments
from pos_assist.services.panel_state import QueueState
from pos_assist.services.ports import Clock
from pos_assist.services.recording import Recorder
from pos_assist.services.tracking import BasketTrack

GAPS = 5  # C24: of the last five receipts
NO_CUSTOMER = frozenset({BasketState.PARKED, BasketState.TRAINING})


class QueueMode:
    """On or off, since when and why; every change is an event. Times are monotonic seconds.

    A gap is the time from the end of one basket to the first line of the next at the same till.
    """

    def __init__(self, *, clock: Clock, recorder: Recorder, moments: Moments, automatic: bool) -> None:
        """`automatic`: whether short gaps switch it on."""
        self._clock = clock
        self._recorder = recorder
        self._moments = moments
        self._may_by_itself = automatic
        self._by_itself = False
        self._until: float | None = None
        self._left_alone_until = 0.0
        self._closed: dict[str, float] = {}  # by till
        self._gaps: dict[str, deque[float]] = {}

    @property
    def on(self) -> bool:
        """Whether nothing is offered now."""
        return self._until is not None

    def state(self) -> QueueState:
        """As the panel shows it."""
        if self._until is None:
            return QueueState()
        return QueueState(on=True, automatic=self._by_itself, minutes_left=self._minutes(self._until))

    def toggle(self, till_id: str) -> None:
        """By hand. Who switches it off does not want it back by itself for as long as it would have lasted."""
        if self._until is None:
            self._start(till_id, by="hand")
        else:
            self._left_alone_until = self._clock.monotonic() + self._moments.queue_off
            self._stop(till_id, by="hand")

    def ended(self, track: BasketTrack) -> None:
        """A basket left the till."""
        if track.begun and track.basket.state not in NO_CUSTOMER:
            self._closed[track.basket.till_id] = self._clock.monotonic()

    def seen(self, track: BasketTrack) -> None:
        """A basket is there; its first line ends the gap."""
        if track.begun or not track.basket.lines:
            return
        track.begun = True
        till_id, now = track.basket.till_id, self._clock.monotonic()
        closed = self._closed.pop(till_id, None)
        if closed is None or track.basket.state in NO_CUSTOMER:
            return
        gaps = self._gaps.setdefault(till_id, deque(maxlen=GAPS))
        gaps.append(now - closed)
        short = len(gaps) == GAPS and middle(gaps) < self._moments.queue_gap
        if short and self._may_by_itself and not self.on and now >= self._left_alone_until:
            self._start(till_id, by="gaps")

    def tick(self, till_id: str) -> None:
        """Its time may be over (C24: after 15 minutes)."""
        if self._until is not None and self._clock.monotonic() >= self._until:
            self._stop(till_id, by="time")

    def deadline(self) -> float | None:
        """When the minutes left change or it ends; None while it is off."""
        if self._until is None:
            return None
        return self._until - 60.0 * (self._minutes(self._until) - 1)

    def _minutes(self, until: float) -> int:
        return max(1, ceil((until - self._clock.monotonic()) / 60.0))

    def _start(self, till_id: str, *, by: str) -> None:
        self._until, self._by_itself = self._clock.monotonic() + self._moments.queue_off, by != "hand"
        self._write(till_id, by)

    def _stop(self, till_id: str, *, by: str) -> None:
        self._until = None
        self._write(till_id, by)

    def _write(self, till_id: str, by: str) -> None:
        gaps = self._gaps.get(till_id)
        detail = {"on": self.on, "by": by, "median_gap_s": round(middle(gaps), 1) if gaps else None}
        self._recorder.write(EventKind.QUEUE, till_id, "", detail)


def middle(values: Iterable[float]) -> float:
    """The median; `statistics` would load a megabyte for it into the panel's process."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
