"""When the panel lets new receipts be learned from: once in a while, at an idle till, not at once after the start."""

from __future__ import annotations

from datetime import datetime, timedelta

from pos_assist.services.ports import Clock

RETRY_SECONDS = 3600.0  # after a run that failed: the till was not there, or what it shows cannot be right


class LearningTimes:
    """Told what happens at the till, it says whether now is the moment."""

    def __init__(self, clock: Clock, *, every: timedelta, idle: timedelta) -> None:
        """`every`: between two runs. `idle`: so long nothing has been rung up, and the panel has been there."""
        self._clock = clock
        self._every = every
        self._idle = idle
        self._not_before = clock.monotonic() + idle.total_seconds()
        self._idle_since: float | None = clock.monotonic()

    def see(self, *, ringing: bool) -> None:
        """Whether something is being rung up now, or the till cannot be seen."""
        if ringing:
            self._idle_since = None
        elif self._idle_since is None:
            self._idle_since = self._clock.monotonic()

    @property
    def possible(self) -> bool:
        """Whether it may be the moment at all: without asking when something was learned last."""
        return self._idle_since is not None and self._clock.monotonic() >= self._not_before

    def due(self, learned_at: datetime) -> bool:
        """Whether now is the moment, where the last run was then. A shop that never rests waits one period more."""
        age = abs(self._clock.now() - learned_at)  # a clock that was ahead must not stop it for years
        if not self.possible or self._idle_since is None or age < self._every:
            return False
        rested = self._clock.monotonic() - self._idle_since >= self._idle.total_seconds()
        return rested or age >= 2 * self._every

    def ended(self, *, well: bool) -> None:
        """A run has ended."""
        pause = self._every.total_seconds() if well else min(RETRY_SECONDS, self._every.total_seconds())
        self._not_before = self._clock.monotonic() + pause
